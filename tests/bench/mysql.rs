//! The benchmarks of this folder on this backend.

#[path = "../backends/mysql.rs"]
mod backend;
mod body;
#[path = "only/mysql.rs"]
mod only_here;
#[path = "../backends/server.rs"]
mod server;

fn main() {
    body::run();
}
