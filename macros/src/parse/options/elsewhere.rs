//! Words that are no options of an attribute, and yet mean something: options
//! of another attribute, and what other libraries call them.

use proc_macro2::TokenStream;
use syn::Token;

use super::{
    COLUMN, DIESEL_FIELD, DIESEL_STRUCT, FOREIGN_KEY_STRUCT, Item, MODEL, RELATIONSHIP, following,
};
use crate::display::display;
use crate::names::nearest;

const NULL: &str = "a column can be NULL where it is an `Option`, so remove it";

/// What others call `auto`.
const AUTO: &[&str] = &["autoincrement", "auto_increment", "serial", "identity"];

/// Whether a word of `#[column]` was meant to be `auto`, which leaves the column
/// out of the struct to insert.
pub(crate) fn is_auto(typed: &str) -> bool {
    AUTO.contains(&typed) || nearest(typed, &COLUMN.names()) == Some("auto")
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
            "write `backref = {}` on the child's foreign key; a field of the type `HasMany` needs \
             none",
            value.unquoted().or("children")
        ),
        "through" | "via" => format!("write `secondary = {}`", value.unquoted().or("Link")),
        "remote_side" | "uselist" => String::from(
            "the field's type says it, `HasMany`, `HasOne` or `ManyToMany`, so remove it",
        ),
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
        "to_field" | "to" | "to_column" | "column" | "field" | "key" => {
            format!("write `references({})`", value.unquoted().or("id"))
        }
        "null" | "nullable" | "blank" => String::from(NULL),
        "db_constraint" => format!("write `constraint = {}`", value.or("false").to_lowercase()),
        "model" | "parent" | "table" if value.is_some() => {
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
        "name" | "rename" | "db_column" => format!(
            "write `#[diesel(column_name = {})]`",
            value.unquoted().or("parent_id")
        ),
        "type" | "column_type" | "db_type" => format!("write `ddl = {}`", value.or("\"citext\"")),
        "server_default" | "default_value" | "default_expr" => {
            format!("write `default = {}`", value.or("\"0\""))
        }
        _ => return None,
    })
}

fn of_a_table(attribute: &str, typed: &str, value: &Value) -> Option<String> {
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
            "write an attribute of its own, `#[{name}({written})]`"
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

    /// The value in parentheses, if there is one.
    fn inside(&self) -> String {
        match display(&self.tokens) {
            value if value.is_empty() || value.starts_with('(') => value,
            value => format!("({value})"),
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
