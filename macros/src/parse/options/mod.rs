//! The options of every attribute, in one list: the parser reads and suggests
//! what stands here, its messages show these forms, the reference is written
//! from it, and so is what editors show.
//!
//! A new option is a variant, which the parser's `match` then asks for, and an
//! entry in the attribute's list, without which the variant is dead code.

mod actions;
mod cascades;
mod column;
mod derived;
mod diesel;
pub(crate) mod elsewhere;
mod foreign_key;
mod form;
mod items;
mod model;
mod read;
mod relationship;
mod schema;

pub(crate) use self::actions::{ACTIONS, Action};
pub(crate) use self::cascades::{CASCADES, Kind as CascadeKind};
pub(crate) use self::column::{COLUMN, Column};
pub(crate) use self::derived::Derived;
pub(crate) use self::diesel::{
    DIESEL_FIELD, DIESEL_IGNORED, DIESEL_OTHERS, DIESEL_STRUCT, DieselField, DieselStruct,
};
pub(crate) use self::foreign_key::{FOREIGN_KEY, FOREIGN_KEY_STRUCT, ForeignKey};
pub(crate) use self::form::Form;
pub(crate) use self::items::{Item, Part, each_item, each_part, no_name, text};
pub(crate) use self::model::{MODEL, Model};
pub(crate) use self::read::{OtherOption, Seen, following, listed, others_option, skip_value};
pub(crate) use self::relationship::{
    COLUMN_OF_KEY, COLUMNS_OF_KEY, LEAVE_ALL, RELATIONSHIP, Relationship, TRUST,
};
pub(crate) use self::schema::{SCHEMA, STATEMENTS, Schema};

/// An attribute with all of its options.
pub(crate) struct Attribute<O: 'static> {
    /// `column`, of `#[column(...)]`.
    pub(crate) name: &'static str,
    /// Where it stands, as a sentence.
    pub(crate) place: &'static str,
    /// What may be written without the name of an option.
    pub(crate) unnamed: &'static [Way],
    pub(crate) options: &'static [Opt<O>],
}

/// One option.
pub(crate) struct Opt<O: 'static> {
    /// What the parser matches.
    pub(crate) option: O,
    pub(crate) name: &'static str,
    pub(crate) repeatable: bool,
    /// How it may be written.
    pub(crate) ways: &'static [Way],
}

/// One way to write an option, with all that there is to say of it.
pub(crate) struct Way {
    /// What a message tells people to write.
    pub(crate) form: &'static str,
    /// Markdown that fits into a table: one paragraph, and no heading.
    pub(crate) meaning: &'static str,
    /// Models, as a documentation test: a line that begins with `# ` is hidden.
    /// They are in the schema `Library`, and what is deleted is the table
    /// `authors`.
    pub(crate) example: &'static str,
    pub(crate) shows: Shows,
}

/// What the reference shows, and its test compares.
pub(crate) enum Shows {
    /// Lines of the statements that make the example's tables.
    Makes(Sql),
    /// All of these statements.
    MakesAll(Sql),
    /// Text that is in none of them.
    MakesNo(&'static str),
    /// Statements of a delete, or on PostgreSQL a part of the one, and a name
    /// that is in none.
    Deletes(Sql, Option<&'static str>),
    /// It is not about SQL.
    NoSql,
}

/// What each backend makes of it, in lines.
#[derive(Clone, Copy)]
pub(crate) struct Sql {
    pub(crate) sqlite: &'static str,
    pub(crate) postgres: &'static str,
    /// Names may be in double quotes, for MySQL's own.
    pub(crate) mysql: &'static str,
}

impl Sql {
    /// The same on each, but for MySQL's quotes.
    pub(crate) const fn same(sql: &'static str) -> Self {
        Self {
            sqlite: sql,
            postgres: sql,
            mysql: sql,
        }
    }
}

impl<O> Opt<O> {
    const fn once(option: O, name: &'static str, ways: &'static [Way]) -> Self {
        Self {
            option,
            name,
            repeatable: false,
            ways,
        }
    }

    const fn repeatable(option: O, name: &'static str, ways: &'static [Way]) -> Self {
        Self {
            option,
            name,
            repeatable: true,
            ways,
        }
    }

    /// What a message tells people to write.
    pub(crate) fn form(&self) -> &'static str {
        self.ways.first().map_or(self.name, |way| way.form)
    }
}

impl<O> Attribute<O> {
    /// The option with the attribute around it.
    pub(crate) fn whole(&self, form: &str) -> String {
        format!("#[{}({form})]", self.name)
    }

    /// The same, for a message that may have the user's own value.
    pub(crate) fn form_of(&self, option: &Opt<O>) -> Form {
        Form::whole(self.name, option.form())
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        self.options.iter().map(|option| option.name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_form_begins_with_its_option<O>(attribute: &Attribute<O>) {
        for option in attribute.options {
            assert!(!option.ways.is_empty(), "{}", option.name);
            for way in option.ways {
                let rest = way.form.strip_prefix(option.name);
                let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '(']);
                assert!(rest.is_some_and(ends), "{} as {}", option.name, way.form);
            }
        }
    }

    #[test]
    fn what_messages_tell_people_to_write_is_the_option() {
        each_form_begins_with_its_option(&DIESEL_STRUCT);
        each_form_begins_with_its_option(&DIESEL_FIELD);
        each_form_begins_with_its_option(&MODEL);
        each_form_begins_with_its_option(&COLUMN);
        each_form_begins_with_its_option(&FOREIGN_KEY_STRUCT);
        each_form_begins_with_its_option(&RELATIONSHIP);
        each_form_begins_with_its_option(&SCHEMA);
    }

    #[test]
    fn a_key_on_a_field_has_no_columns() {
        assert_eq!(FOREIGN_KEY.names(), FOREIGN_KEY_STRUCT.names()[1..]);
        assert_eq!(FOREIGN_KEY_STRUCT.names()[0], "columns");
    }
}
