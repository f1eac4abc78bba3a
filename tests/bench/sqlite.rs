//! The benchmarks of this folder on this backend.

#[path = "../backends/sqlite.rs"]
mod backend;
mod body;
#[path = "only/sqlite.rs"]
mod only_here;

fn main() {
    body::run();
}
