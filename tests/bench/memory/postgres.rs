//! How much memory deletes take on this backend.

#[path = "../../backends/postgres.rs"]
mod backend;
#[path = "../body/mod.rs"]
mod body;
#[path = "body.rs"]
mod memory;
#[path = "../only/postgres.rs"]
mod only_here;
#[path = "../../backends/server.rs"]
mod server;

fn main() {
    memory::run();
}
