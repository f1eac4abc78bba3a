//! Attributes that are called nearly as one of the model's own. The compiler says that
//! there is none of that name; as they are read as what they were meant to be, nothing
//! follows from it.

use std::borrow::Cow;

use syn::{Attribute, Ident, Meta};

/// Each with the number of letters that may be wrong in it.
const NAMES: &[(&str, usize)] = &[
    ("foreign_key", 2),
    ("relationship", 2),
    ("column", 1),
    ("model", 1),
];

/// Words as near to these that may be meant: for another derive.
const OTHERS: &[&str] = &["columns", "models", "modal", "mode"];

/// The attribute by the name that was probably meant.
pub(super) fn as_meant(attribute: &Attribute) -> Cow<'_, Attribute> {
    let meant = attribute.path().get_ident().and_then(meant);
    let Some(meant) = meant else {
        return Cow::Borrowed(attribute);
    };
    let mut attribute = attribute.clone();
    let path = match &mut attribute.meta {
        Meta::Path(path) => path,
        Meta::List(list) => &mut list.path,
        Meta::NameValue(given) => &mut given.path,
    };
    *path = meant.into();
    Cow::Owned(attribute)
}

fn meant(typed: &Ident) -> Option<Ident> {
    let text = typed.to_string();
    if OTHERS.contains(&text.as_str()) {
        return None;
    }
    let lowercase = text.to_lowercase();
    let is_near = |(name, letters): &&(&str, usize)| {
        text != *name && strsim::damerau_levenshtein(&lowercase, name) <= *letters
    };
    let (name, _) = NAMES.iter().find(is_near)?;
    Some(Ident::new(name, typed.span()))
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    fn read(typed: &str) -> Option<String> {
        meant(&Ident::new(typed, Span::call_site())).map(|meant| meant.to_string())
    }

    #[test]
    fn a_nearly_known_name_is_read_as_the_known_one() {
        for (typed, name) in [
            ("foreignkey", "foreign_key"),
            ("foriegn_key", "foreign_key"),
            ("foreign_keys", "foreign_key"),
            ("realtionship", "relationship"),
            ("relationships", "relationship"),
            ("collumn", "column"),
            ("modle", "model"),
            ("ForeignKey", "foreign_key"),
            ("Column", "column"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(name), "{typed}");
        }
    }

    #[test]
    fn another_name_is_left_alone() {
        for typed in [
            "foreign_key",
            "model",
            "serde",
            "columns",
            "col",
            "mode",
            "relation",
            "key",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
