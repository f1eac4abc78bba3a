//! What is compared, and how.

use std::time::Instant;

use super::contender::{Contender, ours, plain, plain_by_name};
use super::families::{self, Size, Tables};
use super::stats::Times;
use crate::backend::{Conn, Database};
use crate::only_here;

/// Contenders that delete the same families in turn.
pub struct Scenario {
    name: String,
    size: Size,
    rounds: usize,
    contenders: Vec<Contender>,
}

/// The times of the contenders.
pub struct Measured {
    pub name: String,
    pub contenders: Vec<(Contender, Times)>,
}

const FAMILIES: Size = Size {
    parents: 50,
    children: 200,
    toys: 5,
};

fn all() -> Vec<Scenario> {
    let scenario = |name: &str, size, rounds, contenders| Scenario {
        name: name.to_owned(),
        size,
        rounds,
        contenders,
    };
    let with = |mine: Contender, hands: Vec<Contender>, cascade: Option<Contender>| {
        let mut all = vec![mine];
        all.extend(hands);
        all.extend(cascade);
        all
    };
    let hand = |name, delete| Contender::by_hand(name, Tables::Cascade, delete);
    let by_key = Contender::cascade(plain);
    let by_name = Contender::cascade(plain_by_name);
    let mut scenarios = vec![
        scenario(
            "trust, by key",
            FAMILIES,
            6,
            with(ours::trust(), vec![hand("diesel::delete", plain)], None),
        ),
        scenario(
            "trust, by filter",
            FAMILIES,
            6,
            with(
                ours::trust_by_name(),
                vec![hand("diesel::delete", plain_by_name)],
                None,
            ),
        ),
        scenario(
            "emit, by key",
            FAMILIES,
            8,
            with(ours::emit(), only_here::emit(), Some(by_key)),
        ),
        scenario(
            "emit, by filter",
            FAMILIES,
            8,
            with(
                ours::emit_by_name(),
                only_here::emit_by_name(),
                Some(by_name),
            ),
        ),
        scenario(
            "nullify, by key",
            FAMILIES,
            6,
            with(ours::nullify(), only_here::nullify(), None),
        ),
        scenario(
            "nullify, by filter",
            FAMILIES,
            6,
            with(ours::nullify_by_name(), only_here::nullify_by_name(), None),
        ),
    ];
    if let Some(hands) = only_here::emit_over_restrict() {
        let contenders = with(ours::emit_over_restrict(), hands, Some(by_key));
        scenarios.push(scenario(
            "emit over RESTRICT, by key",
            FAMILIES,
            8,
            contenders,
        ));
    }
    for children in [10, 100, 1_000, 10_000, 100_000] {
        let size = Size {
            parents: if children < 10_000 { 30 } else { 4 },
            children,
            toys: 1,
        };
        let contenders = with(ours::emit(), only_here::emit(), Some(by_key));
        let rounds = if children < 10_000 { 3 } else { 4 };
        let name = format!("emit, {children} children with 1 each");
        scenarios.push(scenario(&name, size, rounds, contenders));
    }
    scenarios
}

impl Scenario {
    pub fn all() -> Vec<Self> {
        all()
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    #[allow(dead_code)] // only where memory is looked at
    pub fn contenders(&self) -> &[Contender] {
        &self.contenders
    }

    /// Whether its families are of one size, which is that of all like it;
    /// otherwise it is there to see how times grow.
    pub fn is_of_families(&self) -> bool {
        self.size == FAMILIES
    }

    /// Times all contenders.
    pub fn run(mut self, is_timed: bool) -> Measured {
        let database = Database::new();
        let mut conn = only_here::connect(&database);
        families::create(&mut conn);
        if !is_timed {
            self.rounds = 1;
            self.size = Size {
                parents: 3,
                children: 2,
                toys: 2,
            };
        }
        let mut times = vec![Times::default(); self.contenders.len()];
        for round in 0..self.rounds {
            for (place, contender) in self.contenders.iter().enumerate() {
                let is_first = self.contenders[..place]
                    .iter()
                    .all(|other| other.tables != contender.tables);
                if is_first {
                    families::fill(&mut conn, contender.tables, self.size);
                }
            }
            self.round(&mut conn, round, &mut times);
        }
        Measured {
            name: self.name,
            contenders: self.contenders.into_iter().zip(times).collect(),
        }
    }

    /// Each parent is deleted by the one or the other, in turn.
    fn round(&self, conn: &mut Conn, round: usize, times: &mut [Times]) {
        let parents = usize::try_from(self.size.parents).expect("a few");
        for parent in 0..parents {
            let turn = (parent + round) % self.contenders.len();
            let contender = &self.contenders[turn];
            let before = contender.tables.counts(conn);
            let id = i32::try_from(parent + 1).expect("a few");
            let start = Instant::now();
            (contender.delete)(conn, id);
            let time = start.elapsed();
            // The first of each prepares its statements.
            if round > 0 || parent >= self.contenders.len() {
                times[turn].push(time);
            }
            let left = before.without_one(contender.tables, self.size);
            assert_eq!(contender.tables.counts(conn), left, "{}", contender.name);
        }
    }
}
