//! What the tests on a server have in common.

use std::sync::atomic::{AtomicU32, Ordering};

/// The server's address, from the environment.
pub fn url(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} names no server: run tests/run, which starts one, or set it")
    })
}

/// The name of a database that no other test has.
pub fn unused_name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("diesel_cascade_{}_{number}", std::process::id())
}

/// The same server, with another database.
pub fn with_database(url: &str, database: &str) -> String {
    let (address, query) = match url.split_once('?') {
        Some((address, query)) => (address, format!("?{query}")),
        None => (url, String::new()),
    };
    let host_starts = address.find("://").map_or(0, |position| position + 3);
    let server = match address[host_starts..].find('/') {
        Some(path) => &address[..host_starts + path],
        None => address,
    };
    format!("{server}/{database}{query}")
}
