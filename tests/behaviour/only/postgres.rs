//! What only PostgreSQL can do, or fail at.
