//! The package of the tests and the examples: it has nothing of its own.
