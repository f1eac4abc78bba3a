//! Graphs by hand, each with its rows, what a delete leaves of them, and what
//! the report says.

mod filled;

mod circles;
mod composite;
mod deep;
mod diamonds;
mod filters;
mod levels;
mod link_tables;
mod nothing_declared;
mod several_keys;
mod tenants;
