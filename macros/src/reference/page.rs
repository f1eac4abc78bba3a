//! The pages of the reference.

use std::fmt::Write;

use super::example;
use crate::parse::options::{
    ACTIONS, Action, Attribute, CASCADES, DIESEL_OTHERS, Derived, STATEMENTS, Way, listed,
};

/// The heading of an attribute.
pub(super) fn title(name: &str) -> String {
    format!("\n# `#[{name}(...)]`\n\n")
}

/// A table of the options.
pub(super) fn options<O>(attribute: &Attribute<O>) -> String {
    let mut text = format!("{}\n\n| option | meaning |\n|---|---|\n", attribute.place);
    for (anchor, way) in ways(attribute) {
        let option = match way.form {
            "" => format!("`#[{}]` alone", attribute.name),
            form => format!("`{form}`"),
        };
        let _ = writeln!(text, "| [{option}](#{anchor}) | {} |", way.meaning);
    }
    text.push('\n');
    text
}

/// Each of them with its example.
pub(super) fn examples<O>(attribute: &Attribute<O>) -> String {
    let mut text = String::new();
    for (anchor, way) in ways(attribute) {
        let whole = whole(attribute, way);
        let example = example::tested(way);
        let _ = write!(
            text,
            "<a id=\"{anchor}\"></a>\n\n## `{whole}`\n\n{example}\n"
        );
    }
    text
}

/// The option with the attribute around it.
pub(super) fn whole<O>(attribute: &Attribute<O>, way: &Way) -> String {
    match way.form {
        "" => format!("#[{}]", attribute.name),
        form => attribute.whole(form),
    }
}

/// All that can be written, with a name for links to it.
fn ways<O>(attribute: &Attribute<O>) -> Vec<(String, &'static Way)> {
    let mut ways = Vec::new();
    for way in attribute.unnamed {
        let word = if way.form.is_empty() {
            "alone"
        } else {
            way.form
        };
        ways.push((format!("{}.{word}", attribute.name), way));
    }
    for option in attribute.options {
        for (position, way) in option.ways.iter().enumerate() {
            let mut anchor = format!("{}.{}", attribute.name, option.name);
            if position > 0 {
                let _ = write!(anchor, ".{}", position + 1);
            }
            ways.push((anchor, way));
        }
    }
    ways
}

/// What `#[diesel(...)]` may say where a trait is left to Diesel.
pub(super) fn others() -> String {
    let mut text = String::from(
        "## Options for Diesel's own derives\n\nThey may stand where `#[model(skip(...))]` leaves \
         the trait to Diesel, and nowhere else.\n\n| option | trait |\n|---|---|\n",
    );
    for (name, derived) in DIESEL_OTHERS {
        let names: Vec<_> = derived.iter().map(|derived| derived.name()).collect();
        let _ = writeln!(text, "| `{name}` | {} |", listed(&names));
    }
    text
}

/// What `skip` takes.
pub(super) fn traits() -> String {
    let rows = Derived::ALL.map(|derived| (derived.name(), derived.meaning()));
    table("Traits to skip", "trait", "what it is for", &rows)
}

/// What `on_delete` and `on_update` take.
pub(super) fn actions() -> String {
    let rows = Action::ALL.map(|action| (action.word(), action.meaning()));
    let meaning = "what the database does to the rows that reference a row";
    format!(
        "{}\n{}.\n\n{}",
        table("Actions", "action", meaning, &rows),
        ACTIONS.meaning,
        example::tested(&ACTIONS)
    )
}

/// What `cascade` takes.
pub(super) fn cascades() -> String {
    let rows: Vec<_> = CASCADES
        .iter()
        .map(|cascade| (cascade.word, cascade.meaning))
        .collect();
    table("Cascades", "word", "meaning", &rows)
}

/// What a schema makes.
pub(super) fn schema() -> String {
    format!(
        "\n# What it makes\n\n{}.\n\n{}",
        STATEMENTS.meaning,
        example::tested(&STATEMENTS)
    )
}

fn table(title: &str, word: &str, meaning: &str, rows: &[(&str, &str)]) -> String {
    let mut text = format!("## {title}\n\n| {word} | {meaning} |\n|---|---|\n");
    for (word, meaning) in rows {
        let _ = writeln!(text, "| `{word}` | {meaning} |");
    }
    text
}
