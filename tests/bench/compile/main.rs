//! How long the compiler takes for models, against the same tables, traits and
//! joins written by hand with Diesel, and what it makes of them.
//!
//! Without `--bench`, as `cargo test` runs it, three models are written in each
//! form and checked once, and nothing is timed.

mod clean;
mod form;
mod grown;
mod project;
mod report;
mod series;
mod sizes;
mod smoke;
mod source;
mod times;
mod usage;

use std::error::Error;

use std::process::ExitCode;

use self::form::Form;
use self::project::Project;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // This program runs itself: around a command that it measures, and as what
    // cargo takes for the compiler.
    if let Some(code) = usage::as_a_child()? {
        return Ok(code);
    }
    if let Some(code) = sizes::as_the_compiler()? {
        return Ok(code);
    }
    if !std::env::args().any(|argument| argument == "--bench") {
        smoke::run()?;
        return Ok(ExitCode::SUCCESS);
    }
    println!("{}", report::machine());
    let plan = Plan::from_env()?;
    for part in plan.parts() {
        let project = Project::new(&part.features, "models")?;
        project.write(&part.sizes, &Form::ALL)?;
        let times = times::measure(&project, &part)?;
        print!("{}", report::times(&part.features, &times));
        print!("{}", report::growth(&grown::of(&times)));
        print!("{}", report::sizes(&sizes::measure(&project, &part)?));
    }
    print!("{}", report::clean(&clean::measure(plan.rounds)?));
    Ok(ExitCode::SUCCESS)
}

/// What is asked for.
struct Plan {
    sizes: Vec<usize>,
    backends: Vec<String>,
    rounds: usize,
}

/// What is measured with some of Diesel's features.
struct Part {
    /// Numbers of models.
    sizes: Vec<usize>,
    features: Vec<String>,
    rounds: usize,
}

/// With PostgreSQL, Diesel has ten times as many impls for the pairs of tables:
/// what that costs is seen at this size.
const LARGEST_BESIDE_SQLITE: usize = 100;

impl Plan {
    /// `COMPILE_MODELS=10,100`, `COMPILE_BACKENDS=postgres` (beside SQLite; ` `
    /// is none), `COMPILE_ROUNDS=3`.
    fn from_env() -> Result<Self, Box<dyn Error>> {
        let text = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
        let sizes = text("COMPILE_MODELS", "10,100,300");
        let backends = text("COMPILE_BACKENDS", "postgres");
        Ok(Self {
            sizes: sizes.split(',').map(str::parse).collect::<Result<_, _>>()?,
            backends: backends.split_whitespace().map(str::to_owned).collect(),
            rounds: text("COMPILE_ROUNDS", "5").parse()?,
        })
    }

    /// SQLite alone, and with each of the others.
    fn parts(&self) -> Vec<Part> {
        let sqlite = "sqlite".to_owned();
        let alone = Part {
            sizes: self.sizes.clone(),
            features: vec![sqlite.clone()],
            rounds: self.rounds,
        };
        let small = |size: &&usize| **size <= LARGEST_BESIDE_SQLITE;
        let others = self.backends.iter().map(|backend| Part {
            sizes: self.sizes.iter().filter(small).copied().collect(),
            features: vec![sqlite.clone(), backend.clone()],
            rounds: self.rounds,
        });
        [alone].into_iter().chain(others).collect()
    }
}
