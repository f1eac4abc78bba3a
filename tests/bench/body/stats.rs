//! Medians and their spread.

use std::fmt;
use std::time::Duration;

/// The times of one contender.
#[derive(Debug, Default, Clone)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub fn median(&self) -> Duration {
        self.at(50)
    }

    /// How many times as long as another's these are.
    pub fn ratio(&self, to: &Self) -> f64 {
        self.median().as_secs_f64() / to.median().as_secs_f64()
    }

    fn at(&self, percent: usize) -> Duration {
        let mut times = self.0.clone();
        times.sort_unstable();
        let place = times.len().saturating_sub(1) * percent / 100;
        times.get(place).copied().unwrap_or_default()
    }
}

/// The median, and what the middle half of the times lies between: two columns
/// of a table.
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = |percent| self.at(percent).as_secs_f64() * 1000.0;
        write!(
            f,
            "{:.3} ms | {:.3} to {:.3}",
            milliseconds(50),
            milliseconds(25),
            milliseconds(75)
        )
    }
}
