//! The reference: documentation written from the list of options.

mod example;
mod hover;
mod page;

pub(crate) use self::hover::{has_options, modules};
use crate::parse::options::{
    Attribute, COLUMN, DIESEL_FIELD, DIESEL_STRUCT, FOREIGN_KEY_STRUCT, MODEL, RELATIONSHIP, SCHEMA,
};

/// The reference of one attribute, or of `schema!`, in Markdown.
pub(crate) fn page(name: &str) -> Option<String> {
    Some(match name {
        "diesel" => [
            page::title(DIESEL_STRUCT.name),
            page::options(&DIESEL_STRUCT),
            page::options(&DIESEL_FIELD),
            page::examples(&DIESEL_STRUCT),
            page::examples(&DIESEL_FIELD),
            page::others(),
        ]
        .concat(),
        "model" => section(&MODEL) + &page::traits(),
        "column" => section(&COLUMN),
        "foreign_key" => section(&FOREIGN_KEY_STRUCT) + &page::actions(),
        "relationship" => section(&RELATIONSHIP) + &page::cascades(),
        "schema" => page::schema() + &section(&SCHEMA),
        _ => return None,
    })
}

fn section<O>(attribute: &Attribute<O>) -> String {
    let title = page::title(attribute.name);
    title + &page::options(attribute) + &page::examples(attribute)
}
