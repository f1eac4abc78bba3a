//! The tables that are printed, in Markdown.

use std::fmt::Write;

use super::contender::{Contender, Kind};
use super::scenario::Measured;
use super::stats::Times;
use crate::only_here;

/// How our deletes compare: the fastest form by hand, and the database's own
/// cascade, are 1.
pub fn ratios(results: &[Measured], version: &str) -> String {
    let mut table = format!(
        "| {} {version} | to by hand | to cascade |\n|---|---:|---:|\n",
        only_here::NAME
    );
    for measured in results {
        let ratio = |to| match (measured.fastest(Kind::Ours), measured.fastest(to)) {
            (Some((_, ours)), Some((_, other))) => ours.ratio(other),
            _ => String::new(),
        };
        let (hand, cascade) = (ratio(Kind::ByHand), ratio(Kind::Cascade));
        let _ = writeln!(table, "| {} | {hand} | {cascade} |", measured.name);
    }
    table
}

/// The times of all contenders; of those by hand, the fastest is what ours are
/// compared with.
pub fn times(results: &[Measured]) -> String {
    let mut table = format!(
        "| {} | median | quartiles |\n|---|---:|---:|\n",
        only_here::NAME
    );
    for Measured { name, contenders } in results {
        for (contender, times) in contenders {
            let _ = writeln!(table, "| {name}: {} | {times} |", contender.name);
        }
    }
    table
}

impl Measured {
    fn fastest(&self, kind: Kind) -> Option<&(Contender, Times)> {
        let of_kind = self.contenders.iter();
        of_kind
            .filter(|(contender, _)| contender.kind == kind)
            .min_by_key(|(_, times)| times.median())
    }
}
