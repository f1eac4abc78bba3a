//! Tables on MySQL and MariaDB.

use super::quoted;
use crate::ddl;
use crate::meta::{Column, ForeignKey, SqlType, Table};

pub(super) fn create(tables: &[Table]) -> Vec<String> {
    ddl::create(tables, &STYLE)
}

/// Tables that reference each other in a circle can be removed in no order, so
/// the keys are not looked at meanwhile.
/// Children first, so that the server itself looks at the keys; only in a circle
/// no order would do.
pub(super) fn drop(tables: &[Table]) -> Vec<String> {
    let unchecked = ddl::has_circle(tables).then(|| {
        String::from("SET @dc_foreign_key_checks = @@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS = 0;")
    });
    unchecked
        .into_iter()
        .chain(ddl::drop(tables, quoted))
        .collect()
}

/// Keys are looked at again, if they were before.
pub(super) fn after_drop(tables: &[Table]) -> Vec<String> {
    let checked = ddl::has_circle(tables)
        .then(|| String::from("SET FOREIGN_KEY_CHECKS = COALESCE(@dc_foreign_key_checks, 1);"));
    checked.into_iter().collect()
}

/// The query of the tables besides these that reference one of them: the server
/// would refuse when others are gone already, or without checks not at all.
pub(super) fn outsiders(tables: &[Table]) -> String {
    let text = |name: &str| format!("'{}'", name.replace('\\', "\\\\").replace('\'', "''"));
    let names = tables.iter().map(|table| {
        let schema = table.model.schema.map(text);
        let schema = schema.unwrap_or_else(|| String::from("DATABASE()"));
        format!("({schema}, {})", text(table.model.table))
    });
    let names = names.collect::<Vec<_>>().join(", ");
    format!(
        "SELECT TABLE_NAME FROM information_schema.KEY_COLUMN_USAGE \
         WHERE (REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME) IN ({names}) \
         AND (TABLE_SCHEMA, TABLE_NAME) NOT IN ({names}) LIMIT 1"
    )
}

pub(super) fn foreign_key_names(tables: &[Table]) -> Vec<Vec<(&ForeignKey, String)>> {
    ddl::foreign_key_names(tables, &STYLE)
}

const STYLE: ddl::Style = ddl::Style {
    identifier: quoted,
    column_type,
    auto_column: |column| {
        format!(
            "{} {} NOT NULL AUTO_INCREMENT",
            quoted(column.name),
            plain_type(column)
        )
    },
    auto_primary_key: "",
    // Other engines take foreign keys and do not look at them.
    table_options: " ENGINE = InnoDB",
    // https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html
    longest_name: Some(64),
    forward_references: false,
    schemas_in_references: true,
    // InnoDB checks each row at once, whatever is asked of it.
    deferrable: false,
    creates_schemas: true,
    // An index that is there when the key is defined is used for it; otherwise
    // the server makes one of its own.
    indexes: ddl::Indexes::InTheTable,
};

fn column_type(table: &Table, column: &Column) -> String {
    match (column.sql_type, column.max_length) {
        (SqlType::Text, Some(length)) => format!("VARCHAR({length})"),
        (SqlType::Binary, Some(length)) => format!("VARBINARY({length})"),
        // A key needs a length (error 1170): as long as is usual.
        (SqlType::Text, None) if is_in_an_index(table, column) => String::from("VARCHAR(255)"),
        (SqlType::Binary, None) if is_in_an_index(table, column) => String::from("VARBINARY(255)"),
        _ => plain_type(column).to_owned(),
    }
}

fn is_in_an_index(table: &Table, column: &Column) -> bool {
    let model = &table.model;
    let named = |names: &[&str]| names.contains(&column.name);
    column.unique
        || column.index
        || named(model.primary_key)
        || model.uniques.iter().any(|names| named(names))
        || model.indexes.iter().any(|names| named(names))
        || table.foreign_keys.iter().any(|key| named(key.columns))
}

/// Types that hold all that the Rust types do: the largest of each kind, and
/// times with their microseconds.
fn plain_type(column: &Column) -> &'static str {
    match column.sql_type {
        SqlType::TinyInt => "TINYINT",
        SqlType::SmallInt => "SMALLINT",
        SqlType::Integer => "INTEGER",
        SqlType::BigInt => "BIGINT",
        SqlType::UnsignedTinyInt => "TINYINT UNSIGNED",
        SqlType::UnsignedSmallInt => "SMALLINT UNSIGNED",
        SqlType::UnsignedInteger => "INTEGER UNSIGNED",
        SqlType::UnsignedBigInt => "BIGINT UNSIGNED",
        SqlType::Float => "FLOAT",
        SqlType::Double => "DOUBLE",
        SqlType::Numeric => "DECIMAL(65, 30)",
        SqlType::Bool => "BOOLEAN",
        SqlType::Binary | SqlType::Jsonb => "LONGBLOB",
        SqlType::Date => "DATE",
        SqlType::Time => "TIME(6)",
        SqlType::Timestamp | SqlType::Timestamptz => "DATETIME(6)",
        SqlType::Json => "JSON",
        _ => "LONGTEXT",
    }
}
