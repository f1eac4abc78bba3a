//! Words that are no options of an attribute, and yet mean something: options
//! of another attribute, and what other libraries call them.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr, Token};

use super::{
    COLUMN, DIESEL_FIELD, DIESEL_STRUCT, FOREIGN_KEY_STRUCT, Item, MODEL, RELATIONSHIP, following,
};
use crate::display::display;
use crate::names::nearest;

const NULL: &str = "a column can be NULL where it is an `Option`, so remove it";

const PRIMARY_KEY: &str = "a key references the primary key without a word of it, so remove it";

/// What others call `auto`.
const AUTO: &[&str] = &["autoincrement", "auto_increment", "serial", "identity"];

/// Whether a word of `#[column]` was meant to be `auto`, which leaves the column
/// out of the struct to insert.
pub(crate) fn is_auto(typed: &str) -> bool {
    AUTO.contains(&typed) || nearest(typed, &COLUMN.names()) == Some("auto")
}

/// What others call `default`.
const DEFAULT: &[&str] = &["server_default", "default_value", "default_expr"];

/// What others call `column_name`.
const COLUMN_NAME: &[&str] = &["name", "rename", "db_column"];

/// Whether a word of `#[column]` was meant to be `default`, which makes the column
/// an `Option` of the struct to insert.
pub(crate) fn is_default(typed: &str) -> bool {
    DEFAULT.contains(&typed) || nearest(typed, &COLUMN.names()) == Some("default")
}

/// Whether a word on a field was meant to name its column.
pub(crate) fn is_column_name(typed: &str) -> bool {
    COLUMN_NAME.contains(&typed)
}

/// Whether a word on a field makes it the primary key, elsewhere.
pub(crate) fn is_primary_key(typed: &str) -> bool {
    ["primary_key", "primary", "pk"].contains(&typed)
}

/// What is written behind the name of an option.
pub(crate) fn value(item: &Item<'_>) -> TokenStream {
    Value::of(item).tokens
}

/// What to write for the word `typed` in `attribute`, if it has a meaning.
pub(crate) fn advice(attribute: &str, typed: &str, item: &Item<'_>) -> Option<String> {
    let value = Value::of(item);
    let words = match attribute {
        "relationship" => of_a_relationship(typed, &value),
        "foreign_key" => of_a_key(typed, &value),
        "column" => of_a_column(typed, &value),
        "model" | "diesel" => of_a_table(attribute, typed, &value),
        _ => None,
    };
    words.or_else(|| of_another_attribute(attribute, typed, &value))
}

/// Words of SQLAlchemy, Django and Rails.
fn of_a_relationship(typed: &str, value: &Value) -> Option<String> {
    Some(match typed {
        "on_delete" | "ondelete" => format!(
            "write `#[foreign_key(on_delete = {})]` on the child's key, and `passive_deletes` here",
            value.or("\"cascade\"")
        ),
        "dependent" => String::from("write `cascade = \"all, delete\"` to delete the children"),
        "back_populates" | "related_name" | "inverse_of" => format!(
            "write `backref = {}` if this is the child's foreign key, and remove it from a \
             `HasMany`",
            value.unquoted().or("children")
        ),
        "references" => String::from(
            "the child's foreign key says it, `#[foreign_key(..., references(...))]`, so remove it",
        ),
        "cascade_delete" | "cascade_deletes" => {
            String::from("write `cascade = \"all, delete\"` to delete the children")
        }
        "nullify" | "set_null" => String::from(
            "without an option the children's key is set to NULL: write `#[relationship]`",
        ),
        "through" | "via" => format!("write `secondary = {}`", value.unquoted().or("Link")),
        "remote_side" | "uselist" => String::from(
            "the field's type says it, `HasMany`, `HasOne` or `ManyToMany`, so remove it",
        ),
        "passive_updates" => String::from(
            "write `#[foreign_key(on_update = \"cascade\")]` on the child's key, and remove it",
        ),
        "primaryjoin" | "single_parent" => {
            String::from("the child's `#[foreign_key]` says it, so remove it")
        }
        "fk" | "foreign_keys" => {
            format!("write `foreign_key = {}`", value.unquoted().or("parent_id"))
        }
        "lazy" => String::from("nothing is loaded before it is asked for, so remove it"),
        "order_by" => String::from("order the query that loads the children, and remove it"),
        _ => return None,
    })
}

fn of_a_key(typed: &str, value: &Value) -> Option<String> {
    Some(match typed {
        "cascade" => String::from(
            "write `on_delete = \"cascade\"` to have the database delete the rows, or \
             `#[relationship(cascade = \"all, delete\")]` on the parent's `HasMany` to have the \
             program do it",
        ),
        "backref" | "related_name" | "back_populates" | "inverse_of" => format!(
            "write `#[relationship(backref = {})]` below it, or remove it if the parent has a \
             `HasMany` for this key",
            value.unquoted().or("children")
        ),
        "to" | "to_table" if value.names_a_model() => {
            format!("write the model alone, `{}`", value.unquoted().or("Parent"))
        }
        "column" | "field" | "fields" if value.is_list() => {
            format!("write `columns{}`", value.or("(...)"))
        }
        "id" | "to_field" | "to" | "to_column" | "column" | "field" | "key"
            if typed == "id" || value.unquoted().or("") == "id" =>
        {
            String::from(PRIMARY_KEY)
        }
        "to_field" | "to" | "to_column" | "column" | "field" | "key" => {
            format!("write `references({})`", value.unquoted().or("id"))
        }
        "constraint_name" | "db_name" | "foreign_key_name" => {
            format!("write `name = {}`", value.or("\"...\""))
        }
        "remote_side" | "primaryjoin" => {
            String::from("the model and its primary key say it, or `references(...)`, so remove it")
        }
        "no_join" => String::from("write `join = false`"),
        "null" | "nullable" | "blank" => String::from(NULL),
        "db_constraint" => format!("write `constraint = {}`", value.or("false").to_lowercase()),
        "table" if value.is_some() => {
            format!("write the model alone, `{}`", value.model())
        }
        "model" | "parent" if value.is_some() => {
            format!("write the model alone, `{}`", value.unquoted().or("Parent"))
        }
        _ => return None,
    })
}

fn of_a_column(typed: &str, value: &Value) -> Option<String> {
    Some(match typed {
        "null" | "nullable" | "not_null" | "blank" => String::from(NULL),
        _ if AUTO.contains(&typed) => String::from("write `auto`"),
        "length" | "size" | "max_len" => format!("write `max_length = {}`", value.or("100")),
        _ if COLUMN_NAME.contains(&typed) => format!(
            "write `#[diesel(column_name = {})]`",
            value.unquoted().or("parent_id")
        ),
        "type" | "column_type" | "db_type" => format!("write `ddl = {}`", value.or("\"citext\"")),
        _ if DEFAULT.contains(&typed) => format!("write `default = {}`", value.or("\"0\"")),
        "constraint" if value.is_text() => format!("write `check = {}`", value.or("\"...\"")),
        "foreign_key" | "references" | "fk" | "belongs_to" if !value.is_list() => format!(
            "write an attribute of its own, `#[foreign_key({})]`",
            value.model()
        ),
        _ => return None,
    })
}

fn of_a_table(attribute: &str, typed: &str, value: &Value) -> Option<String> {
    if typed == "unique_together" {
        let columns = crate::parse::meant::words(value.tokens.clone()).unwrap_or_default();
        let columns = match columns.is_empty() {
            true => String::from("a, b"),
            false => crate::names::separated(&columns),
        };
        return Some(format!("write `#[model(unique({columns}))]`"));
    }
    if typed == "primary_key" && attribute == "model" {
        let columns = value.unquoted().or("id");
        return Some(format!("write `#[diesel(primary_key({columns}))]`"));
    }
    if typed == "id" && attribute == "diesel" {
        return Some(format!("write `primary_key{}`", value.or("(id)")));
    }
    if attribute == "diesel" && COLUMN_NAME.contains(&typed) {
        let name = value.unquoted();
        return Some(format!("write `column_name = {}`", name.or("parent_id")));
    }
    let table = match typed {
        "table" | "db_table" => "table_name",
        "name" | "tablename" | "table_name" if attribute == "model" => "table_name",
        _ => return None,
    };
    let name = value.unquoted();
    Some(format!(
        "write `#[diesel({table} = {})]`",
        name.or("parent")
    ))
}

/// An option of another attribute, or the name of one.
fn of_another_attribute(attribute: &str, typed: &str, value: &Value) -> Option<String> {
    // Where several have it, the one that most probably was meant is first.
    let others: [(&str, &[_], &str); 6] = [
        (FOREIGN_KEY_STRUCT.name, &forms(&FOREIGN_KEY_STRUCT), ""),
        (COLUMN.name, &forms(&COLUMN), " on a field"),
        (MODEL.name, &forms(&MODEL), " on the struct"),
        (DIESEL_STRUCT.name, &forms(&DIESEL_STRUCT), " on the struct"),
        (DIESEL_FIELD.name, &forms(&DIESEL_FIELD), " on a field"),
        (RELATIONSHIP.name, &forms(&RELATIONSHIP), ""),
    ];
    if let Some((name, ..)) = others.iter().find(|(name, ..)| *name == typed) {
        let written = value.inside();
        return Some(format!(
            "write an attribute of its own, `#[{name}{written}]`"
        ));
    }
    others.iter().find_map(|(name, forms, place)| {
        let (_, form) = forms.iter().find(|(option, _)| *option == typed)?;
        let written = value.written(typed).unwrap_or_else(|| String::from(*form));
        // Of the same attribute it is the place that is wrong.
        let place = if *name == attribute || matches!(*name, "model") {
            place
        } else {
            &""
        };
        Some(format!("write `#[{name}({written})]`{place}"))
    })
}

fn forms<O>(attribute: &super::Attribute<O>) -> Vec<(&'static str, &'static str)> {
    let options = attribute.options.iter();
    options.map(|option| (option.name, option.form())).collect()
}

/// What follows the word: the value, and how it is written.
struct Value {
    tokens: TokenStream,
    equals: bool,
}

impl Value {
    fn of(item: &Item<'_>) -> Self {
        let input = item.input.fork();
        let equals = input.parse::<Option<Token![=]>>();
        Self {
            tokens: following(&input),
            equals: equals.is_ok_and(|equals| equals.is_some()),
        }
    }

    fn is_some(&self) -> bool {
        !self.tokens.is_empty()
    }

    /// Whether it is text in quotes.
    fn is_text(&self) -> bool {
        self.equals && syn::parse2::<LitStr>(self.tokens.clone()).is_ok()
    }

    /// Whether it is in parentheses.
    fn is_list(&self) -> bool {
        !self.equals && self.is_some()
    }

    /// Whether it is called as models are.
    fn names_a_model(&self) -> bool {
        let name: Option<Ident> = crate::parse::meant::word(self.tokens.clone());
        name.is_some_and(|name| name.to_string().starts_with(char::is_uppercase))
    }

    /// The value as it is written, or else an example.
    fn or(&self, example: &str) -> String {
        if self.is_some() {
            display(&self.tokens)
        } else {
            String::from(example)
        }
    }

    /// The same without quotes and without parentheses.
    fn unquoted(&self) -> Self {
        let unquoted = crate::parse::meant::unquoted(self.tokens.clone());
        Self {
            tokens: unquoted.unwrap_or_else(|| self.tokens.clone()),
            equals: self.equals,
        }
    }

    /// The value in parentheses.
    fn inside(&self) -> String {
        match display(&self.tokens) {
            value if value.starts_with('(') => value,
            value => format!("({value})"),
        }
    }

    /// The model that the value names, or whose table: `"books.id"` is of `Book`.
    fn model(&self) -> String {
        let name = self.unquoted().or("Parent");
        let table = name.split(['.', '(']).next().unwrap_or_default().trim();
        match crate::names::model_of_table(table) {
            Some(model) if !self.names_a_model() => model,
            _ => name,
        }
    }

    /// The word with its value.
    fn written(&self, typed: &str) -> Option<String> {
        let value = display(&self.tokens);
        self.is_some().then(|| match self.equals {
            true => format!("{typed} = {value}"),
            false => format!("{typed}{value}"),
        })
    }
}
