//! A real schema with real rows: the film rental shop Sakila, in fifteen
//! tables. What a delete leaves is compared with what plain SQL has counted
//! before it, and with what the other policies leave.
//!
//! The rows are read from files beside the repository, or from the folder in
//! `SAKILA_DIR`. Where there are none, each test says so and passes. The crate
//! that includes this says in its module `backend` which database it runs on.

mod compare;
mod files;
mod policies;
mod shop;
mod tables;

mod by_the_files;
mod circle;
mod countries;
mod customers;
mod films;
mod filters;
mod joins;
mod loaded;
mod many_rows;
mod statements;
mod two_paths;
mod whole;
