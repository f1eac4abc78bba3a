//! The tables, in Markdown, with the ratios first.

use std::fmt::Write;
use std::process::Command;

use super::form::Form;
use super::grown::Growth;
use super::series::{Series, Usages};
use super::sizes::{Row as SizesRow, Sizes};
use super::times::Row as TimesRow;
use super::usage;

/// What all figures are of.
pub fn machine() -> String {
    let output = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let processors = std::thread::available_parallelism().map_or(0, usize::from);
    let processor = usage::processor().unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let lines = [
        output("uname", &["-srm"]).unwrap_or_default(),
        format!("{processor}, {processors} processors"),
        output("rustc", &["--version"]).unwrap_or_default(),
    ];
    lines.join("\n")
}

/// `cargo check` and `cargo build`.
pub fn times(features: &[String], rows: &[TimesRow]) -> String {
    let mut table = format!(
        "\nOne crate, debug, not incremental, what it depends on being built; features: {}.
Medians, and what the middle half of the runs lies between; CPU is of user and system.\n
| command | models | form | CPU to by hand | time to by hand | memory to by hand \
| CPU | quartiles | time | quartiles | memory |
|---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|\n",
        features.join(", ")
    );
    for row in rows {
        for (form, usages) in &row.forms {
            let ratios = row.usages(Form::Hand).map(|hand| {
                [
                    usages.cpu.ratio(&hand.cpu),
                    usages.wall.ratio(&hand.wall),
                    usages.memory.ratio(&hand.memory),
                ]
            });
            let [cpu, wall, memory] = ratios.unwrap_or([f64::NAN; 3]);
            let _ = writeln!(
                table,
                "| {} | {} | {} | {cpu:.2} | {wall:.2} | {memory:.2} | {} | {} | {:.0} MiB |",
                row.command,
                row.models,
                form.title(),
                seconds(&usages.cpu),
                seconds(&usages.wall),
                usages.memory.median(),
            );
        }
    }
    table
}

fn seconds(series: &Series) -> String {
    let (low, high) = series.quartiles();
    format!("{:.2} s | {low:.2} to {high:.2}", series.median())
}

/// How the times grow.
pub fn growth(growths: &[Growth]) -> String {
    let mut table = String::from(
        "\nHow many times the CPU time is as long.\n
| command | models | form | growth |\n|---|---:|---|---:|\n",
    );
    for growth in growths {
        for (form, times) in &growth.forms {
            let (command, from, to) = (growth.command, growth.from, growth.to);
            let title = form.title();
            let _ = writeln!(
                table,
                "| {command} | {from} to {to} | {title} | {times:.1} |"
            );
        }
    }
    table
}

/// What is generated.
pub fn sizes(rows: &[SizesRow]) -> String {
    let mut table = String::from(
        "\nLines of the expanded crate, and `.text` of a program that uses each model.\n
| models | form | lines to by hand | dev to by hand | release to by hand \
| lines | `.text`, dev | `.text`, release |\n|---:|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for row in rows {
        let hand = row.forms.iter().find(|(form, _)| *form == Form::Hand);
        for (form, sizes) in &row.forms {
            let ratio = |of: fn(&Sizes) -> Option<u64>| {
                let hand = hand.and_then(|(_, hand)| of(hand));
                match (of(sizes), hand) {
                    (Some(size), Some(hand)) => format!("{:.2}", size as f64 / hand as f64),
                    _ => "-".to_owned(),
                }
            };
            let figure = |size: Option<u64>| size.map_or("-".to_owned(), |size| size.to_string());
            let _ = writeln!(
                table,
                "| {} | {} | {} | {} | {} | {} | {} | {} |",
                row.models,
                form.title(),
                ratio(|sizes| sizes.lines),
                ratio(|sizes| sizes.dev),
                ratio(|sizes| sizes.release),
                figure(sizes.lines),
                figure(sizes.dev),
                figure(sizes.release),
            );
        }
    }
    table
}

/// The clean build of a small application.
pub fn clean([library, hand]: &[Usages; 2]) -> String {
    format!(
        "\nClean `cargo build` of an application of five models, with all that it depends on.\n
| form | more time than with Diesel alone | time to by hand | CPU | quartiles | time | quartiles |
|---|---:|---:|---:|---:|---:|---:|
| diesel-cascade | {:+.2} s | {:.2} | {} | {} |
| Diesel alone | | | {} | {} |\n",
        library.wall.median() - hand.wall.median(),
        library.wall.ratio(&hand.wall),
        seconds(&library.cpu),
        seconds(&library.wall),
        seconds(&hand.cpu),
        seconds(&hand.wall),
    )
}
