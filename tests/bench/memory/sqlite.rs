//! How much memory deletes take on this backend.

#[path = "../../backends/sqlite.rs"]
mod backend;
#[path = "../body/mod.rs"]
mod body;
#[path = "body.rs"]
mod memory;
#[path = "../only/sqlite.rs"]
mod only_here;

fn main() {
    memory::run();
}
