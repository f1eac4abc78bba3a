//! The options of every attribute, in one list: what the parser reads is what
//! it suggests to those who mistype.

use proc_macro2::TokenTree;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Token};

use super::container::Derived;
use crate::errors::Errors;
use crate::names::nearest;

/// `#[diesel(...)]` on the struct, as far as the model reads it.
pub(crate) const DIESEL_STRUCT: &[&str] = &["table_name", "primary_key"];
/// `#[diesel(...)]` on a field.
pub(crate) const DIESEL_FIELD: &[&str] = &["column_name", "sql_type"];
/// `#[diesel(...)]` on either, for a derive of Diesel's own: it is there only
/// where the model leaves its trait to the user.
pub(crate) const DIESEL_OTHERS: &[(&str, &[Derived])] = &[
    ("base_query", &[Derived::HasQuery]),
    ("base_query_type", &[Derived::HasQuery]),
    ("belongs_to", &[Derived::Associations]),
    ("deserialize_as", &[Derived::Queryable]),
    ("embed", &[Derived::Queryable]),
    ("select_expression", &[Derived::Selectable]),
    ("select_expression_type", &[Derived::Selectable]),
    ("serialize_as", &[Derived::Insertable, Derived::AsChangeset]),
    ("skip_insertion", &[Derived::Insertable]),
    ("skip_update", &[Derived::AsChangeset]),
    ("treat_none_as_default_value", &[Derived::Insertable]),
    ("treat_none_as_null", &[Derived::AsChangeset]),
];
/// `#[model(...)]` on the struct.
pub(crate) const MODEL: &[&str] = &["schema", "unique", "index", "check", "new", "skip", "crate"];
/// `#[column(...)]` on a field.
pub(crate) const COLUMN: &[&str] = &[
    "auto",
    "unique",
    "index",
    "default",
    "check",
    "max_length",
    "ddl",
];
/// `#[foreign_key(...)]` on the struct.
pub(crate) const FOREIGN_KEY_STRUCT: &[&str] = &[
    "columns",
    "references",
    "on_delete",
    "on_update",
    "name",
    "deferrable",
    "initially_deferred",
    "index",
    "join",
    "constraint",
];
/// `#[foreign_key(...)]` on a field: all of them but `columns`.
pub(crate) const FOREIGN_KEY: &[&str] = FOREIGN_KEY_STRUCT.split_at(1).1;
/// `#[relationship(...)]` on a field or on the struct.
pub(crate) const RELATIONSHIP: &[&str] = &[
    "foreign_key",
    "backref",
    "secondary",
    "cascade",
    "passive_deletes",
];

/// The options that one attribute has been given, over all of its occurrences.
#[derive(Default)]
pub(crate) struct Seen(Vec<String>);

impl Seen {
    /// The name of the option at hand, if the attribute has it and it is new.
    pub(crate) fn name(
        &mut self,
        attribute: &Attribute,
        meta: &ParseNestedMeta<'_>,
        known: &[&str],
    ) -> syn::Result<String> {
        let name = match meta.path.get_ident() {
            Some(ident) if known.contains(&ident.to_string().as_str()) => ident.to_string(),
            _ => return Err(unknown(attribute, meta, known)),
        };
        let repeatable = attribute.path().is_ident("model") && REPEATABLE.contains(&name.as_str());
        if self.0.contains(&name) && !repeatable {
            return Err(syn::Error::new(
                meta.path.span(),
                format!("`{name}` is given twice: remove one of the two"),
            ));
        }
        self.0.push(name.clone());
        Ok(name)
    }
}

/// An option for a derive of Diesel's own.
pub(crate) struct OtherOption {
    pub(crate) name: &'static str,
    pub(crate) derived: &'static [Derived],
    pub(crate) span: proc_macro2::Span,
}

/// The option at hand, if it is one for a derive of Diesel's own.
pub(crate) fn others_option(meta: &ParseNestedMeta<'_>) -> Option<OtherOption> {
    let ident = meta.path.get_ident()?;
    let (name, derived) = DIESEL_OTHERS.iter().find(|(name, _)| ident == name)?;
    Some(OtherOption {
        name,
        derived,
        span: ident.span(),
    })
}

/// Reads the options of `attribute` one by one. A mistake in one of them does
/// not hide the mistakes in the others.
pub(crate) fn each_option(
    attribute: &Attribute,
    known: &[&str],
    seen: &mut Seen,
    errors: &mut Errors,
    mut read: impl FnMut(&str, &ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    each_item(attribute, errors, |meta| {
        let name = seen.name(attribute, meta, known)?;
        read(&name, meta)
    });
}

/// Table constraints of which a table may have several.
const REPEATABLE: &[&str] = &["unique", "index", "check"];

/// Reads the comma-separated items of `attribute`; after a mistake it goes on
/// with the next item.
pub(crate) fn each_item(
    attribute: &Attribute,
    errors: &mut Errors,
    mut read: impl FnMut(&ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    let parsed = attribute.parse_nested_meta(|meta| {
        if let Err(error) = read(&meta) {
            errors.push(error);
            skip_value(&meta)?;
        }
        if !meta.input.is_empty() && !meta.input.peek(Token![,]) {
            errors.at(meta.input.span(), "expected a comma");
            skip_value(&meta)?;
        }
        Ok(())
    });
    if let Err(error) = parsed {
        errors.push(error);
    }
}

/// Skips what follows an option's name, up to the next comma.
pub(crate) fn skip_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    while !meta.input.is_empty() && !meta.input.peek(Token![,]) {
        meta.input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// The name of an attribute, as its user wrote it.
pub(crate) fn attribute_name(attribute: &Attribute) -> String {
    attribute
        .path()
        .get_ident()
        .map(Ident::to_string)
        .unwrap_or_default()
}

/// An option that the attribute does not have.
fn unknown(attribute: &Attribute, meta: &ParseNestedMeta<'_>, known: &[&str]) -> syn::Error {
    let typed = meta
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect::<Vec<_>>()
        .join("::");
    let attribute = attribute_name(attribute);
    let advice = match nearest(&typed, known) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it has {}", listed(known)),
    };
    syn::Error::new(
        meta.path.span(),
        format!("`#[{attribute}]` has no option `{typed}`: {advice}"),
    )
}

/// "`a`, `b` and `c`".
pub(crate) fn listed(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::from("none"),
    }
}
