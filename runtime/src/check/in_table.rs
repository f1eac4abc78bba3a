//! Rules between a field and its column in a `table!` that is there already.

use super::message::Message;
use crate::meta::SqlType;

/// A field, of the type `ty` or an `Option` of it, is an `Option` where its column can
/// be NULL, and only there.
pub const fn existing_nullability(
    column: &str,
    field: &str,
    ty: &str,
    option: bool,
    nullable: bool,
) -> Option<Message> {
    let message = Message::new(&["the column `", column]);
    match (option, nullable) {
        (false, true) => Some(
            message
                .and(&[
                    "` is `Nullable` in its `table!`: write `",
                    field,
                    ": Option<",
                ])
                .and(&[ty, ">`"]),
        ),
        (true, false) => Some(
            message
                .and(&["` is not `Nullable` in its `table!`: write `", field])
                .and(&[": ", ty, "`"]),
        ),
        _ => None,
    }
}

/// A field of one of Rust's own types, or an `Option` of it, has the type that Diesel
/// reads from its column and writes to it, as is known already.
pub const fn existing_type(
    field: &str,
    ty: &str,
    option: bool,
    sql_type: Option<SqlType>,
    is_stored: bool,
) -> Option<Message> {
    if is_stored {
        return None;
    }
    let known = match sql_type {
        Some(sql_type) => name(sql_type),
        None => None,
    };
    let message = match known {
        Some(name) => Message::new(&["this column is `", name, "` in its `table!`"]),
        None => Message::new(&["this column is of another type in its `table!`"]),
    };
    let message = message.and(&[", and `", ty, "` is not stored in it: write "]);
    let instead = match sql_type {
        Some(sql_type) => rust_type(sql_type),
        None => None,
    };
    Some(match (instead, option) {
        (Some(instead), false) => message.and(&["`", field, ": ", instead, "`"]),
        (Some(instead), true) => message.and(&["`", field, ": Option<", instead, ">`"]),
        (None, _) => message.and(&["the type that Diesel stores in it"]),
    })
}

/// A type can be stored in the type that its user wrote for the column, if that
/// `is_same` as the column's: else that is the mistake, and said elsewhere.
pub const fn stored_as_written(ty: &str, is_same: bool, is_expression: bool) -> Option<Message> {
    if !is_same || is_expression {
        return None;
    }
    Some(Message::new(&[
        "`",
        ty,
        "` cannot be stored in a column of this type: write another type; one of your own needs \
         `#[derive(AsExpression, FromSqlRow)]` and `#[diesel(sql_type = ...)]`",
    ]))
}

/// What Diesel calls the type.
const fn name(sql_type: SqlType) -> Option<&'static str> {
    Some(match sql_type {
        SqlType::TinyInt => "TinyInt",
        SqlType::SmallInt => "SmallInt",
        SqlType::Integer => "Integer",
        SqlType::BigInt => "BigInt",
        SqlType::Float => "Float",
        SqlType::Double => "Double",
        SqlType::Numeric => "Numeric",
        SqlType::Bool => "Bool",
        SqlType::Text => "Text",
        SqlType::Binary => "Binary",
        SqlType::Date => "Date",
        SqlType::Time => "Time",
        SqlType::Timestamp => "Timestamp",
        SqlType::Timestamptz => "Timestamptz",
        SqlType::Json => "Json",
        SqlType::Jsonb => "Jsonb",
        SqlType::Uuid => "Uuid",
        SqlType::Interval => "Interval",
        SqlType::Inet => "Inet",
        SqlType::Cidr => "Cidr",
        SqlType::MacAddr => "MacAddr",
        SqlType::UnsignedTinyInt => "Unsigned<TinyInt>",
        SqlType::UnsignedSmallInt => "Unsigned<SmallInt>",
        SqlType::UnsignedInteger => "Unsigned<Integer>",
        SqlType::UnsignedBigInt => "Unsigned<BigInt>",
        SqlType::Array(_) => "Array",
        SqlType::Other => return None,
    })
}

/// What is most often stored in the type, by the tables in the documentation of
/// Diesel's `sql_types`.
const fn rust_type(sql_type: SqlType) -> Option<&'static str> {
    Some(match sql_type {
        SqlType::TinyInt => "i8",
        SqlType::SmallInt => "i16",
        SqlType::Integer => "i32",
        SqlType::BigInt => "i64",
        SqlType::Float => "f32",
        SqlType::Double => "f64",
        SqlType::Numeric => "bigdecimal::BigDecimal",
        SqlType::Bool => "bool",
        SqlType::Text => "String",
        SqlType::Binary => "Vec<u8>",
        SqlType::Date => "chrono::NaiveDate",
        SqlType::Time => "chrono::NaiveTime",
        SqlType::Timestamp => "chrono::NaiveDateTime",
        SqlType::Timestamptz => "chrono::DateTime<chrono::Utc>",
        SqlType::Json | SqlType::Jsonb => "serde_json::Value",
        SqlType::Uuid => "uuid::Uuid",
        SqlType::Interval => "diesel::data_types::PgInterval",
        SqlType::Inet | SqlType::Cidr => "ipnetwork::IpNetwork",
        SqlType::MacAddr => "[u8; 6]",
        SqlType::UnsignedTinyInt => "u8",
        SqlType::UnsignedSmallInt => "u16",
        SqlType::UnsignedInteger => "u32",
        SqlType::UnsignedBigInt => "u64",
        SqlType::Array(_) | SqlType::Other => return None,
    })
}
