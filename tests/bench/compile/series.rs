//! Medians and their spread.

/// The figures of several runs.
#[derive(Debug, Default, Clone)]
pub struct Series(Vec<f64>);

impl Series {
    pub fn push(&mut self, figure: f64) {
        self.0.push(figure);
        self.0.sort_unstable_by(f64::total_cmp);
    }

    pub fn median(&self) -> f64 {
        self.at(50)
    }

    /// How many times another's median this one's is.
    pub fn ratio(&self, to: &Self) -> f64 {
        self.median() / to.median()
    }

    /// What the middle half lies between.
    pub fn quartiles(&self) -> (f64, f64) {
        (self.at(25), self.at(75))
    }

    fn at(&self, percent: usize) -> f64 {
        let place = (self.0.len().saturating_sub(1) * percent + 50) / 100;
        self.0.get(place).copied().unwrap_or(f64::NAN)
    }
}

/// The usages of several runs.
#[derive(Debug, Default, Clone)]
pub struct Usages {
    pub wall: Series,
    pub cpu: Series,
    pub memory: Series,
}

impl Usages {
    pub fn push(&mut self, usage: super::usage::Usage) {
        self.wall.push(usage.wall);
        self.cpu.push(usage.cpu);
        self.memory.push(usage.memory);
    }
}
