//! The benchmarks of this folder on this backend.

#[path = "../backends/postgres.rs"]
mod backend;
mod body;
#[path = "only/postgres.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;

fn main() {
    body::run();
}
