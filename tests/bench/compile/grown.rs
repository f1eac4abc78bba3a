//! How times grow with the number of models.

use super::form::Form;
use super::times::Row;

/// From one size to the next.
pub struct Growth {
    pub command: &'static str,
    pub from: usize,
    pub to: usize,
    /// How many times the processor time, by form.
    pub forms: Vec<(Form, f64)>,
}

/// The growth between the sizes of each command, and over all of them.
pub fn of(rows: &[Row]) -> Vec<Growth> {
    let mut growths = Vec::new();
    for command in super::times::COMMANDS {
        let rows: Vec<_> = rows.iter().filter(|row| row.command == command).collect();
        for pair in rows.windows(2) {
            let forms = pair[1].forms.iter().filter_map(|(form, usages)| {
                Some((*form, usages.cpu.ratio(&pair[0].usages(*form)?.cpu)))
            });
            growths.push(Growth {
                command,
                from: pair[0].models,
                to: pair[1].models,
                forms: forms.collect(),
            });
        }
    }
    growths
}
