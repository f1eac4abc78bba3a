//! What a delete is of.

use super::rows::{Row, Rows};
use super::schema::Schema;
use crate::only_here::quoted;

/// The table that a delete is of, and which of its rows.
#[derive(Debug, Clone)]
pub struct Root {
    pub table: usize,
    pub filter: Filter,
    /// What the library is told: that the filter selects the same rows
    /// however often it is asked.
    pub by_key: bool,
    /// The delete has a transaction of its own; otherwise a savepoint.
    pub commits: bool,
}

#[derive(Debug, Clone)]
pub enum Filter {
    /// The row with this primary key.
    Key(Vec<i32>),
    Equals {
        column: usize,
        value: i32,
    },
    Above {
        column: usize,
        value: i32,
    },
    IsNull {
        column: usize,
        not: bool,
    },
    /// The rows that have children along a key, or have none.
    HasChildren {
        key: usize,
        not: bool,
    },
    All,
    Nothing,
}

impl Root {
    /// The positions of the rows.
    pub fn rows(&self, schema: &Schema, rows: &Rows) -> Vec<usize> {
        (0..rows.0[self.table].len())
            .filter(|row| self.selects(schema, rows, &rows.0[self.table][*row]))
            .collect()
    }

    fn selects(&self, schema: &Schema, rows: &Rows, row: &Row) -> bool {
        match &self.filter {
            Filter::Key(key) => schema.tables[self.table]
                .primary_key
                .iter()
                .zip(key)
                .all(|(column, value)| row[*column] == Some(*value)),
            Filter::Equals { column, value } => row[*column] == Some(*value),
            Filter::Above { column, value } => row[*column].is_some_and(|found| found > *value),
            Filter::IsNull { column, not } => row[*column].is_none() != *not,
            Filter::HasChildren { key, not } => {
                let key = &schema.keys[*key];
                let mut children = rows.0[key.child].iter();
                children.any(|child| key.joins(child, row)) != *not
            }
            Filter::All => true,
            Filter::Nothing => false,
        }
    }

    /// The filter as SQL.
    pub fn sql(&self, schema: &Schema) -> String {
        let table = quoted(&Schema::name(self.table));
        let named = |column: usize| {
            let column = &schema.column(self.table, column).name;
            format!("{table}.{}", quoted(column))
        };
        let literal = |column: usize, value: i32| schema.literal(self.table, column, Some(value));
        match &self.filter {
            Filter::Key(key) => schema.tables[self.table]
                .primary_key
                .iter()
                .zip(key)
                .map(|(column, value)| format!("{} = {}", named(*column), literal(*column, *value)))
                .collect::<Vec<_>>()
                .join(" AND "),
            Filter::Equals { column, value } => {
                format!("{} = {}", named(*column), literal(*column, *value))
            }
            Filter::Above { column, value } => {
                format!("{} > {}", named(*column), literal(*column, *value))
            }
            Filter::IsNull { column, not } => {
                let not = if *not { " NOT" } else { "" };
                format!("{} IS{not} NULL", named(*column))
            }
            Filter::HasChildren { key, not } => {
                let key = &schema.keys[*key];
                let child = quoted(&Schema::name(key.child));
                if let ([column], [referenced], false) =
                    (&key.columns[..], &key.references[..], not)
                {
                    let column = quoted(&schema.column(key.child, *column).name);
                    return format!(
                        "{} IN (SELECT dc_c.{column} FROM {child} AS dc_c)",
                        named(*referenced)
                    );
                }
                let pairs: Vec<_> = key
                    .columns
                    .iter()
                    .zip(&key.references)
                    .map(|(column, referenced)| {
                        let column = quoted(&schema.column(key.child, *column).name);
                        format!("dc_c.{column} = {}", named(*referenced))
                    })
                    .collect();
                let not = if *not { "NOT " } else { "" };
                format!(
                    "{not}EXISTS (SELECT 1 FROM {child} AS dc_c WHERE {})",
                    pairs.join(" AND ")
                )
            }
            Filter::All => String::new(),
            Filter::Nothing => String::from("1 = 0"),
        }
    }
}
