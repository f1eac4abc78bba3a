//! Tables on MySQL and MariaDB.

use super::quoted;
use crate::ddl;
use crate::meta::{Column, ForeignKey, SqlType, Table};

pub(super) fn create(tables: &[Table]) -> Vec<String> {
    ddl::create(tables, &STYLE)
}

/// Tables that reference each other in a circle can be removed in no order, so
/// the keys are not looked at meanwhile.
pub(super) fn drop(tables: &[Table]) -> Vec<String> {
    let mut statements = vec![String::from("SET FOREIGN_KEY_CHECKS = 0;")];
    statements.extend(ddl::drop(tables, quoted));
    statements.push(String::from("SET FOREIGN_KEY_CHECKS = 1;"));
    statements
}

pub(super) fn foreign_key_names(table: &Table) -> Vec<(&ForeignKey, String)> {
    ddl::foreign_key_names(table, &STYLE)
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
