//! Waiting for what another connection or process does.

use std::time::{Duration, Instant};

/// Returns as soon as `holds` does; fails if it does not for a minute.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(60), "never {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
