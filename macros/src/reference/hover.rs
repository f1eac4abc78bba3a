//! What editors show where an option is written.

use super::{example, page};
use crate::parse::options::{
    Attribute, COLUMN, DIESEL_FIELD, DIESEL_OTHERS, DIESEL_STRUCT, Derived, FOREIGN_KEY_STRUCT,
    MODEL, RELATIONSHIP, Way, listed,
};

/// The options of one attribute.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) docs: String,
    pub(crate) items: Vec<Item>,
}

/// One option.
pub(crate) struct Item {
    pub(crate) name: &'static str,
    pub(crate) docs: String,
}

/// All attributes, and what `skip` takes.
pub(crate) fn modules() -> Vec<Module> {
    let mut diesel = module(&DIESEL_STRUCT);
    diesel.items.extend(module(&DIESEL_FIELD).items);
    diesel.items.extend(DIESEL_OTHERS.iter().map(other));
    vec![
        diesel,
        module(&MODEL),
        module(&COLUMN),
        module(&FOREIGN_KEY_STRUCT),
        module(&RELATIONSHIP),
        skip(),
    ]
}

/// Whether the derive reads the attribute.
pub(crate) fn has_options(attribute: &str) -> bool {
    [
        DIESEL_STRUCT.name,
        MODEL.name,
        COLUMN.name,
        FOREIGN_KEY_STRUCT.name,
        RELATIONSHIP.name,
    ]
    .contains(&attribute)
}

fn module<O>(attribute: &Attribute<O>) -> Module {
    let items = attribute.options.iter().map(|option| Item {
        name: option.name,
        docs: docs(attribute, option.ways),
    });
    Module {
        name: attribute.name,
        docs: format!(
            "{}\n\n{}",
            attribute.place,
            docs(attribute, attribute.unnamed)
        ),
        items: items.collect(),
    }
}

fn docs<O>(attribute: &Attribute<O>, ways: &[Way]) -> String {
    let ways: Vec<_> = ways
        .iter()
        .map(|way| {
            let whole = page::whole(attribute, way);
            let example = example::shown(way);
            format!("`{whole}`: {}\n\n{example}", way.meaning)
        })
        .collect();
    // Links into the reference lead nowhere in an editor.
    unlinked(&ways.join("\n---\n\n"))
}

fn other((name, derived): &(&'static str, &[Derived])) -> Item {
    let names: Vec<_> = derived.iter().map(|derived| derived.name()).collect();
    Item {
        name,
        docs: format!(
            "For Diesel's own derive of {}, with `#[model(skip(...))]`.",
            listed(&names)
        ),
    }
}

fn skip() -> Module {
    let items = Derived::ALL.map(|derived| Item {
        name: derived.name(),
        docs: format!("A trait of Diesel's: {}.", derived.meaning()),
    });
    Module {
        name: "skip",
        docs: String::from("Traits of Diesel's to leave to you, or to its own derives."),
        items: items.into(),
    }
}

/// `[text](#place)` without its link.
fn unlinked(text: &str) -> String {
    let mut parts = text.split("](#");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some(bracket) = result.rfind('[') {
            result.remove(bracket);
        }
        let rest = part.split_once(')').map_or(part, |(_, rest)| rest);
        result.push_str(rest);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_shows_each_option_of_each_attribute_that_the_derive_reads() {
        for module in modules() {
            assert!(
                has_options(module.name) || module.name == "skip",
                "{}",
                module.name
            );
            let mut names: Vec<_> = module.items.iter().map(|item| item.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{names:?}");
            for item in module.items {
                assert!(!item.docs.contains("](#"), "{}", item.docs);
                assert!(!item.docs.contains("\n# "), "{}", item.docs);
            }
        }
    }

    #[test]
    fn a_link_into_the_reference_is_its_text() {
        assert_eq!(
            unlinked("an [action](#actions), a [b](c)"),
            "an action, a [b](c)"
        );
    }
}
