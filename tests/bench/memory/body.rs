//! How much memory a delete takes, by an allocator that counts: ours and by
//! hand, the second time, when all is prepared. What the database's own library
//! takes is not in it.
//!
//! The counts are exact, so that they are looked at each time, also by `cargo
//! test`: they must be the same however many children there are. Without
//! `--bench` there are fewer of them, and nothing is printed.

use allocation_counter::AllocationInfo;

use crate::backend::{Conn, Database};
use crate::body::{Contender, Kind, Scenario, Size};
use crate::only_here;

const FEW: [i32; 3] = [10, 100, 1_000];
const MANY: [i32; 3] = [10, 1_000, 100_000];

/// Deletes each scenario's parents with few and with many children.
pub fn run() {
    let is_printed = std::env::args().any(|argument| argument == "--bench");
    if is_printed {
        println!(
            "| {}: memory of the program for a delete | 10 children | 1,000 | 100,000 |",
            only_here::NAME
        );
        println!("|---|---:|---:|---:|");
    }
    for scenario in Scenario::all()
        .into_iter()
        .filter(|scenario| scenario.is_of_families())
    {
        let contenders = scenario.contenders();
        let mut measured = vec![Vec::new(); contenders.len()];
        for children in if is_printed { MANY } else { FEW } {
            let of_size = of_size(&scenario, children);
            for (all, info) in measured.iter_mut().zip(of_size) {
                all.push(info);
            }
        }
        for (contender, infos) in contenders.iter().zip(measured) {
            let name = format!("{}: {}", scenario.name(), contender.name);
            if is_printed {
                let cells = infos.iter().map(|info| {
                    format!("{} allocations, {} bytes", info.count_total, info.bytes_max)
                });
                println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
            }
            assert!(infos[0].count_total > 0, "{name}: nothing was counted");
            if contender.kind == Kind::Ours {
                for info in &infos {
                    assert_eq!(
                        info.count_total, infos[0].count_total,
                        "{name}: allocations"
                    );
                    assert_eq!(info.bytes_max, infos[0].bytes_max, "{name}: bytes at most");
                    assert_eq!(info.bytes_current, 0, "{name}: bytes that are left");
                }
            }
        }
    }
}

/// What each contender takes with so many children.
fn of_size(scenario: &Scenario, children: i32) -> Vec<AllocationInfo> {
    let database = Database::new();
    let mut conn = only_here::connect(&database);
    let size = Size {
        parents: 2,
        children,
        toys: 1,
    };
    crate::body::create(&mut conn);
    let contenders = scenario.contenders().iter();
    contenders
        .map(|contender| second_delete(&mut conn, contender, size))
        .collect()
}

/// The first delete prepares its statements and makes its plan.
fn second_delete(conn: &mut Conn, contender: &Contender, size: Size) -> AllocationInfo {
    crate::body::fill(conn, contender.tables, size);
    (contender.delete)(conn, 1);
    let before = contender.tables.counts(conn);
    let info = allocation_counter::measure(|| (contender.delete)(conn, 2));
    let left = before.without_one(contender.tables, size);
    assert_eq!(contender.tables.counts(conn), left, "{}", contender.name);
    info
}
