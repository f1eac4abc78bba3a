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
    let plan = Plan::from_env()?;
    println!("{}", report::machine());
    for features in &plan.features {
        let project = Project::new(features, "models")?;
        project.write(&plan.sizes, &Form::ALL)?;
        let times = times::measure(&project, &plan)?;
        print!("{}", report::times(features, &times));
        print!("{}", report::growth(&grown::of(&times)));
        print!("{}", report::sizes(&sizes::measure(&project, &plan)?));
    }
    print!("{}", report::clean(&clean::measure(plan.rounds.min(5))?));
    Ok(ExitCode::SUCCESS)
}

/// What is measured.
struct Plan {
    /// Numbers of models.
    sizes: Vec<usize>,
    /// Diesel's backends that are switched on together.
    features: Vec<Vec<String>>,
    rounds: usize,
}

impl Plan {
    /// All forms that there are.
    fn forms(&self) -> [Form; 3] {
        Form::ALL
    }

    /// `COMPILE_MODELS=10,100`, `COMPILE_BACKENDS=sqlite,postgres`,
    /// `COMPILE_ROUNDS=3`.
    fn from_env() -> Result<Self, Box<dyn Error>> {
        let text = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
        let sizes = text("COMPILE_MODELS", "10,100,300");
        let features = text("COMPILE_BACKENDS", "sqlite sqlite,postgres");
        Ok(Self {
            sizes: sizes.split(',').map(str::parse).collect::<Result<_, _>>()?,
            features: features
                .split_whitespace()
                .map(|together| together.split(',').map(str::to_owned).collect())
                .collect(),
            rounds: text("COMPILE_ROUNDS", "7").parse()?,
        })
    }
}
