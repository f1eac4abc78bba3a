//! The default of a column, which is a piece of SQL.

use syn::LitStr;

use super::options::{Form, Item};
use super::values;
use crate::errors::Errors;

/// Words that are values without parentheses, in SQL or in one of the databases.
const VALUES: &[&str] = &[
    "current_catalog",
    "current_date",
    "current_role",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_user",
    "false",
    "localtime",
    "localtimestamp",
    "null",
    "session_user",
    "system_user",
    "true",
    "user",
];

/// `default = "0"`.
pub(super) fn read(item: &Item<'_>, form: Form, errors: &mut Errors) -> syn::Result<LitStr> {
    let (text, error) = values::string_or_not(item, form)?;
    if let Some(message) = name_alone(&text.value()) {
        errors.at(text.span(), message);
        return Ok(text);
    }
    Ok(values::not_empty(text, error, form, errors))
}

/// A text without its quotes, or a function without its parentheses, would be the name
/// of a column to the database, which a default cannot have.
fn name_alone(sql: &str) -> Option<String> {
    let sql = sql.trim();
    let is_name = sql.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && sql
            .chars()
            .all(|part| part.is_ascii_alphanumeric() || part == '_');
    let lowercase = sql.to_lowercase();
    if !is_name || VALUES.contains(&lowercase.as_str()) {
        return None;
    }
    let write = match lowercase.as_str() {
        "now" => String::from("write `default = \"CURRENT_TIMESTAMP\"`"),
        "none" => String::from("write `default = \"NULL\"`"),
        _ => format!(
            "write `default = \"'{sql}'\"` for the text, or `default = \"{sql}()\"` for the \
             function"
        ),
    };
    Some(format!("`{sql}` is a name in SQL, and no value: {write}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_no_name() {
        for sql in [
            "0",
            "'new'",
            "now()",
            "CURRENT_TIMESTAMP",
            "true",
            "1 + 1",
            "",
            "x'00'",
        ] {
            assert_eq!(name_alone(sql), None, "{sql}");
        }
    }

    #[test]
    fn a_name_is_no_value() {
        for sql in ["new", "now", " uuid ", "None"] {
            assert!(name_alone(sql).is_some(), "{sql}");
        }
    }
}
