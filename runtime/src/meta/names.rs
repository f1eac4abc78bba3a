//! What the tables and columns of the user's own `table!`s are called in SQL: a
//! `table!` may have names of its own (`#[sql_name = "..."]`), and a schema, and
//! it is what queries are made from.

use diesel::query_builder::QueryBuilder;

use super::{Column, ForeignKey, Model, Table};

/// The names in SQL, by a `table!`.
#[derive(Debug, Default)]
pub struct Names {
    table: Option<TableName>,
    /// The columns as the model names them, and as SQL does.
    columns: &'static [(&'static str, &'static str)],
}

#[derive(Debug)]
struct TableName {
    schema: Option<String>,
    name: String,
}

impl Names {
    /// Those of a table that is generated: as the model has them.
    pub fn of_the_model() -> Self {
        Self::default()
    }

    /// Those of a `table!` that is there.
    pub fn of<T: Written>(table: &T, columns: &'static [(&'static str, &'static str)]) -> Self {
        let names = table.written();
        let mut names = names.iter().flat_map(|sql| unquoted(sql)).rev();
        let table = names.next().map(|name| TableName {
            schema: names.next(),
            name,
        });
        Self { table, columns }
    }

    fn column(&self, name: &'static str) -> &'static str {
        let mut columns = self.columns.iter();
        let found = columns.find(|(of_the_model, _)| *of_the_model == name);
        found.map_or(name, |(_, in_sql)| in_sql)
    }

    fn columns(&self, names: &[&'static str]) -> &'static [&'static str] {
        kept(names.iter().map(|name| self.column(name)).collect())
    }
}

/// The tables, as SQL calls them and their columns.
pub(crate) fn named(tables: &'static [Table], names: &[fn() -> Names]) -> &'static [Table] {
    let names: Vec<Names> = names.iter().map(|names| names()).collect();
    if names.iter().all(|names| names.table.is_none()) {
        return tables;
    }
    let models: Vec<Model> = tables
        .iter()
        .zip(&names)
        .map(|(table, names)| of_model(table.model, names))
        .collect();
    let of_key = |key: &ForeignKey, names_of_child: &Names| {
        let parent = models.iter().position(|model| model.id == key.parent);
        let parent = parent.and_then(|place| Some((models.get(place)?, names.get(place)?)));
        let columns = names_of_child.columns(key.columns);
        let nullable = names_of_child.columns(key.nullable);
        match parent {
            Some((parent, names)) => ForeignKey {
                columns,
                nullable,
                parent_table: parent.table,
                parent_schema: parent.schema,
                references: names.columns(key.references),
                ..*key
            },
            None => ForeignKey {
                columns,
                nullable,
                ..*key
            },
        }
    };
    let tables = tables.iter().zip(&models).zip(&names);
    let tables = tables.map(|((table, model), names)| Table {
        model: *model,
        foreign_keys: kept(
            table
                .foreign_keys
                .iter()
                .map(|key| of_key(key, names))
                .collect(),
        ),
        relationships: table.relationships,
    });
    kept(tables.collect())
}

fn of_model(model: Model, names: &Names) -> Model {
    let Some(table) = &names.table else {
        return model;
    };
    let columns = model.columns.iter().map(|column| Column {
        name: names.column(column.name),
        ..*column
    });
    let lists = |lists: &[&[&'static str]]| {
        kept(lists.iter().map(|columns| names.columns(columns)).collect())
    };
    Model {
        schema: table.schema.clone().map(|schema| &*schema.leak()),
        table: table.name.clone().leak(),
        columns: kept(columns.collect()),
        primary_key: names.columns(model.primary_key),
        uniques: lists(model.uniques),
        indexes: lists(model.indexes),
        ..model
    }
}

/// Kept as long as the program runs, as the constants are that it is made from:
/// once for each schema.
fn kept<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

/// What Diesel can write for a backend that is switched on.
pub trait Written {
    /// The SQL, with the backend's quotes.
    fn written(&self) -> Option<String>;
}

#[allow(unused_macros)] // without a backend
macro_rules! written_for {
    ($backend:ty) => {
        impl<T> Written for T
        where
            T: diesel::query_builder::QueryFragment<$backend>,
        {
            fn written(&self) -> Option<String> {
                type Builder = <$backend as diesel::backend::Backend>::QueryBuilder;
                let mut sql = Builder::default();
                self.to_sql(&mut sql, &<$backend>::default()).ok()?;
                Some(sql.finish())
            }
        }
    };
}

#[cfg(feature = "sqlite")]
written_for!(diesel::sqlite::Sqlite);
#[cfg(all(feature = "postgres", not(feature = "sqlite")))]
written_for!(diesel::pg::Pg);
#[cfg(all(feature = "mysql", not(any(feature = "sqlite", feature = "postgres"))))]
written_for!(diesel::mysql::Mysql);

#[cfg(not(any(feature = "sqlite", feature = "postgres", feature = "mysql")))]
impl<T> Written for T {
    fn written(&self) -> Option<String> {
        None
    }
}

/// The names of `"a"."b"`, whatever the quotes.
fn unquoted(sql: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut characters = sql.chars().peekable();
    while let Some(quote) = characters.next() {
        if quote == '.' {
            continue;
        }
        let mut name = String::new();
        while let Some(character) = characters.next() {
            if character == quote && characters.next_if_eq(&quote).is_none() {
                break;
            }
            name.push(character);
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_out_of_their_quotes() {
        assert_eq!(unquoted("`users`"), ["users"]);
        assert_eq!(
            unquoted(r#""archive"."a ""b"".c""#),
            ["archive", r#"a "b".c"#]
        );
    }
}
