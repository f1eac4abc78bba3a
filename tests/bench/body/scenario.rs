//! What is compared, and how.

use std::time::Instant;

use super::contender::{Contender, Kind, ours, plain, plain_by_name};
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

const FAMILIES: Size = Size {
    parents: 50,
    children: 200,
    toys: 5,
};

pub fn all(is_timed: bool) -> Vec<Scenario> {
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
    for children in [10, 100, 1_000, 10_000, 100_000] {
        let size = Size {
            parents: if children < 10_000 { 30 } else { 4 },
            children,
            toys: 1,
        };
        let contenders = with(ours::emit(), only_here::emit(), Some(by_key));
        let rounds = if children < 10_000 { 3 } else { 4 };
        let name = format!("emit, {children} children");
        scenarios.push(scenario(&name, size, rounds, contenders));
    }
    if !is_timed {
        scenarios.truncate(6);
    }
    scenarios
}

impl Scenario {
    /// The lines of the table.
    pub fn run(mut self, is_timed: bool) -> Vec<String> {
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
        self.lines(&times)
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

    fn lines(&self, times: &[Times]) -> Vec<String> {
        let fastest = |kind: Kind| {
            let of_kind = self.contenders.iter().zip(times);
            of_kind
                .filter(|(contender, _)| contender.kind == kind)
                .map(|(_, times)| times)
                .min_by_key(|times| times.median())
        };
        let (hand, cascade) = (fastest(Kind::ByHand), fastest(Kind::Cascade));
        self.contenders
            .iter()
            .zip(times)
            .map(|(contender, times)| {
                let ratio = |to: Option<&Times>| match to {
                    Some(to) if contender.kind == Kind::Ours => {
                        format!("**{:.2}**", times.ratio(to))
                    }
                    _ => String::new(),
                };
                format!(
                    "| {}: {} | {times} | {} | {} |",
                    self.name,
                    contender.name,
                    ratio(hand),
                    ratio(cascade)
                )
            })
            .collect()
    }
}
