//! Names made from other names, by Diesel's rules.

use proc_macro2::Span;
use syn::Ident;
use syn::ext::IdentExt;

/// `FooBar` as `foo_bar`, in the way of `diesel_derives`.
fn snake_case(name: &str) -> String {
    let mut result = String::with_capacity(name.len() + 4);
    for (position, character) in name.chars().enumerate() {
        if character.is_uppercase() {
            if position > 0 {
                result.push('_');
            }
            result.extend(character.to_lowercase());
        } else {
            result.push(character);
        }
    }
    result
}

/// The table that Diesel takes for a struct without `table_name`:
/// `FooBar` is `foo_bars`.
pub(crate) fn table_name(model: &Ident) -> Ident {
    let name = snake_case(&model.unraw().to_string());
    identifier(&format!("{name}s"), model.span())
}

/// An identifier that is this text to SQL: a raw one where the text is a
/// keyword of Rust.
pub(crate) fn identifier(text: &str, span: Span) -> Ident {
    let ident = Ident::new(text, span);
    if is_keyword(&ident) {
        return Ident::new_raw(text, span);
    }
    ident
}

/// Whether it is a word of Rust's own, `Self` for one, where paths may have it.
pub(crate) fn is_keyword(ident: &Ident) -> bool {
    syn::parse_str::<Ident>(&ident.to_string()).is_err()
}

/// The column that Diesel takes for the key to a model: `FooBar` has
/// `foo_bar_id`.
pub(crate) fn key_of_model(model: &Ident) -> Option<Ident> {
    let name = format!("{}_id", snake_case(&model.unraw().to_string()));
    syn::parse_str(&name).ok()
}

/// The model that a foreign key field is named after: `parent_id` is `Parent`.
pub(crate) fn model_of_key(field: &Ident) -> Option<Ident> {
    let name = field.unraw().to_string();
    let stem = name.strip_suffix("_id").filter(|stem| !stem.is_empty())?;
    camel_case(stem).map(|camel| Ident::new(&camel, field.span()))
}

/// Whether the name is probably one of several things.
pub(crate) fn is_plural(name: &Ident) -> bool {
    let name = name.to_string();
    name.ends_with('s') || name.ends_with("children") || name.ends_with("people")
}

/// The model that a table is probably of, by the names of both: `post_tags` is
/// of `PostTag`.
pub(crate) fn model_of_table(table: &str) -> Option<String> {
    let singular = match table.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if table.ends_with("children") => String::from(table.trim_end_matches("ren")),
        None if table.ends_with("ss") => String::from(table),
        None => String::from(table.strip_suffix('s').unwrap_or(table)),
    };
    camel_case(&singular)
}

/// `post_tag` as `PostTag`, where that is a name.
fn camel_case(name: &str) -> Option<String> {
    let camel: String = name
        .split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .collect::<Vec<_>>();
            first.into_iter().chain(letters)
        })
        .collect();
    // What reads as a name may have blanks around it, or be a raw one.
    let is_plain = |ident: Ident| ident == camel && !camel.starts_with("r#");
    let is_name = syn::parse_str(&camel).is_ok_and(is_plain);
    is_name.then_some(camel)
}

/// `a, b`.
pub(crate) fn separated(names: &[Ident]) -> String {
    let names: Vec<_> = names.iter().map(Ident::to_string).collect();
    names.join(", ")
}

/// What a column is called in its table module. A name that the module needs
/// for itself gets an underscore, as `diesel print-schema` does it; and so does
/// `q`, which Diesel's `table!` calls a variable of its own.
pub(crate) fn column_ident(column: &Ident, table: &str) -> Ident {
    /// What Diesel's `table!` puts into the module beside the columns.
    const TAKEN: &[&str] = &[
        "all_columns",
        "columns",
        "diesel",
        "dsl",
        "q",
        "star",
        "table",
        "BoxedQuery",
        "SqlType",
    ];
    let name = column.unraw().to_string();
    if name == table || TAKEN.contains(&name.as_str()) {
        return Ident::new(&format!("{name}_"), column.span());
    }
    column.clone()
}

/// What messages call a key: its column, or `(a, b)`.
pub(crate) fn key(columns: &[String]) -> String {
    match columns {
        [column] => column.clone(),
        several => format!("({})", several.join(", ")),
    }
}

/// The known word that `typed` was probably meant to be.
pub(crate) fn nearest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(typed, word), *word))
        .filter(|(distance, word)| *distance <= word.len().max(typed.len()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// A name in generated code for the user's at `span`.
pub(crate) fn numbered(name: &str, number: usize, span: Span) -> Ident {
    Ident::new(&format!("__{name}{number}"), crate::spans::at(span))
}

/// An identifier of the macro's own, which no other field's can equal.
pub(crate) fn hidden(parts: &[&Ident]) -> Ident {
    let mut name = String::from("__diesel_cascade");
    for part in parts {
        name.push('_');
        name.push_str(&part.unraw().to_string());
    }
    Ident::new(&name, Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ident(name: &str) -> Ident {
        Ident::new(name, Span::call_site())
    }

    #[test]
    fn tables_are_named_by_diesels_rule() {
        assert_eq!(table_name(&ident("Parent")), "parents");
        assert_eq!(table_name(&ident("FooBarBaz")), "foo_bar_bazs");
        assert_eq!(table_name(&ident("A")), "r#as");
    }

    #[test]
    fn a_key_field_names_its_model_in_camel_case() {
        let model = |field| model_of_key(&ident(field)).map(|model| model.to_string());
        assert_eq!(model("parent_id").as_deref(), Some("Parent"));
        assert_eq!(model("film_actor_id").as_deref(), Some("FilmActor"));
        assert_eq!(model("parent"), None);
        assert_eq!(model("_id"), None);
    }

    #[test]
    fn a_table_is_named_after_its_model() {
        let model = |table| model_of_table(table);
        assert_eq!(model("post_tags").as_deref(), Some("PostTag"));
        assert_eq!(model("person").as_deref(), Some("Person"));
        assert_eq!(model("categories").as_deref(), Some("Category"));
        assert_eq!(model("address").as_deref(), Some("Address"));
        assert_eq!(model("2"), None);
    }

    #[test]
    fn a_column_named_as_its_table_gets_an_underscore() {
        assert_eq!(column_ident(&ident("city"), "city"), "city_");
        assert_eq!(column_ident(&ident("city_id"), "city"), "city_id");
        assert_eq!(column_ident(&ident("table"), "city"), "table_");
    }

    #[test]
    fn only_a_near_word_is_suggested() {
        assert_eq!(nearest("defalt", &["default", "ddl"]), Some("default"));
        assert_eq!(nearest("colour", &["default", "ddl"]), None);
    }
}
