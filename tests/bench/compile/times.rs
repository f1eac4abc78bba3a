//! `cargo check` and `cargo build` of one crate, what it depends on being
//! built.

use std::error::Error;

use super::Part;
use super::form::Form;
use super::project::Project;
use super::series::Usages;
use super::usage;

/// The commands that are measured.
pub const COMMANDS: [&str; 2] = ["check", "build"];

/// What one command took for the crates of one size, by form.
pub struct Row {
    pub models: usize,
    pub command: &'static str,
    pub forms: Vec<(Form, Usages)>,
}

impl Row {
    /// Of a form.
    pub fn usages(&self, form: Form) -> Option<&Usages> {
        let found = self.forms.iter().find(|(other, _)| *other == form);
        found.map(|(_, usages)| usages)
    }
}

/// Measures all sizes in all forms, which take turns.
pub fn measure(project: &Project, part: &Part) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for models in &part.sizes {
        for command in COMMANDS {
            let mut row = Row {
                models: *models,
                command,
                forms: Form::ALL.map(|form| (form, Usages::default())).to_vec(),
            };
            // The first round builds what the crates depend on.
            for round in 0..=part.rounds {
                for (form, usages) in &mut row.forms {
                    project.touch(*form, *models, round)?;
                    let package = form.package(*models);
                    let run = project.cargo(&[command, "--lib", "--package", &package]);
                    let usage = usage::of(&run)?;
                    if round > 0 {
                        usages.push(usage);
                    }
                }
            }
            rows.push(row);
        }
    }
    Ok(rows)
}
