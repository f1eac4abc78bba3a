//! How much memory deletes take on this backend.

#[path = "../../backends/mysql.rs"]
mod backend;
#[path = "../body/mod.rs"]
mod body;
#[path = "body.rs"]
mod memory;
#[path = "../only/mysql.rs"]
mod only_here;
#[path = "../../backends/server.rs"]
mod server;

fn main() {
    memory::run();
}
