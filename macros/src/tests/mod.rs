//! The macros from outside: what they make of whole declarations.

// Tests may panic: that is how they fail.
#![allow(clippy::expect_used, clippy::panic)]

mod expansion;
mod fuzz;
