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

    /// How many times as long as another's these are, and what the middle half
    /// of the ratios lies between when each is taken with the one that ran next
    /// to it.
    #[allow(dead_code)] // planning has a table of its own
    pub fn ratio(&self, to: &Self) -> String {
        let quotient = |mine: Duration, other: Duration| mine.as_secs_f64() / other.as_secs_f64();
        let pairs = self.0.iter().zip(&to.0);
        let mut ratios: Vec<f64> = pairs.map(|(mine, other)| quotient(*mine, *other)).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        let [low, high] = [25, 75].map(|percent| nth(&ratios, percent).unwrap_or(f64::NAN));
        let ratio = quotient(self.median(), to.median());
        format!("**{ratio:.2}** ({low:.2} to {high:.2})")
    }

    /// The median, and what the middle half lies between, of times too short
    /// for milliseconds.
    #[allow(dead_code)] // only planning is that short
    pub fn in_nanoseconds(&self) -> String {
        let [low, median, high] = [25, 50, 75].map(|percent| self.at(percent).as_nanos());
        format!("{median} ns | {low} to {high}")
    }

    fn at(&self, percent: usize) -> Duration {
        let mut times = self.0.clone();
        times.sort_unstable();
        nth(&times, percent).unwrap_or_default()
    }
}

/// What so many percent of sorted numbers are below.
fn nth<T: Copy>(sorted: &[T], percent: usize) -> Option<T> {
    let place = sorted.len().saturating_sub(1) * percent / 100;
    sorted.get(place).copied()
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
