//! What the tokens of a type tell: whether it can be NULL, and its SQL type.

use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

pub(crate) use crate::display::display;

/// The SQL type of a column, before NULL.
#[derive(Clone)]
pub(crate) enum SqlType {
    /// One of Diesel's own, by its name in `diesel::sql_types`.
    Diesel(Ident),
    /// One that depends on the backends that are switched on, by its name in
    /// the runtime crate's `__private::sql_types`.
    OfBackend(Ident),
    /// Such a type around another: `Array<Text>`, `Unsigned<Integer>`.
    Around(Ident, Box<Self>),
    /// `Nullable` of a type, inside another.
    Nullable(Box<Self>),
    /// What the user wrote in `#[diesel(sql_type = ...)]`.
    Written(Type),
    /// That of the column in a `table!` of the user's own.
    OfColumn,
    /// One that nothing tells: a mistake, noted already.
    Unknown,
}

impl SqlType {
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

/// Rust types whose SQL type does not depend on the backend.
const RUST_TYPES: &[(&str, &str)] = &[
    ("i16", "SmallInt"),
    ("i32", "Integer"),
    ("i64", "BigInt"),
    ("f32", "Float"),
    ("f64", "Double"),
    ("bool", "Bool"),
    ("String", "Text"),
    ("NaiveDate", "Date"),
    ("NaiveTime", "Time"),
    ("NaiveDateTime", "Timestamp"),
    ("Value", "Json"),
    ("BigDecimal", "Numeric"),
    ("i8", "TinyInt"),
    ("Date", "Date"),
    ("Time", "Time"),
    ("PrimitiveDateTime", "Timestamp"),
];

/// Rust types whose SQL type depends on the backend.
const RUST_TYPES_OF_BACKENDS: &[(&str, &str)] = &[
    ("DateTime", "DateTime"),
    ("OffsetDateTime", "DateTime"),
    ("Uuid", "Uuid"),
    ("IpNetwork", "Inet"),
];

/// Rust types that MySQL stores.
const UNSIGNED: &[(&str, &str)] = &[
    ("u8", "TinyInt"),
    ("u16", "SmallInt"),
    ("u32", "Integer"),
    ("u64", "BigInt"),
];

/// Names that mean Diesel's SQL types wherever they stand alone.
const SQL_TYPES: &[&str] = &[
    "BigInt",
    "Binary",
    "Bool",
    "Date",
    "Double",
    "Float",
    "Integer",
    "Json",
    "Jsonb",
    "Numeric",
    "SmallInt",
    "Text",
    "Time",
    "Timestamp",
    "Timestamptz",
    "TimestamptzSqlite",
    "TinyInt",
    "VarChar",
    // As `diesel print-schema` writes them.
    "Bigint",
    "Decimal",
    "Float4",
    "Float8",
    "Int2",
    "Int4",
    "Int8",
    "Smallint",
    "Tinyint",
    "Varchar",
];

/// `T` of `Option<T>`, by its name, as Diesel's derives do it.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    inner(ty, "Option")
}

/// `T` of `Nullable<T>`, in an SQL type.
pub(crate) fn nullable_inner(ty: &Type) -> Option<&Type> {
    inner(ty, "Nullable")
}

/// A type that the user wrote in `#[diesel(sql_type = ...)]`.
pub(crate) fn written(written: &Type) -> SqlType {
    let written = nullable_inner(written).unwrap_or(written);
    match plain_ident(written) {
        Some(ident) if SQL_TYPES.iter().any(|known| ident == known) => {
            SqlType::Diesel(ident.clone())
        }
        _ => SqlType::Written(written.clone()),
    }
}

/// The SQL type that a Rust type tells, if it is not an `Option`.
pub(crate) fn of_rust_type(ty: &Type) -> Option<SqlType> {
    let span = proc_macro2::Span::call_site();
    if let Some(item) = inner(ty, "Vec") {
        return of_list(item);
    }
    let name = last_segment(ty)?;
    let find = |types: &[(&str, &str)]| {
        types
            .iter()
            .find(|(rust, _)| name.ident == rust)
            .map(|(_, sql)| Ident::new(sql, span))
    };
    if let Some(sql) = find(RUST_TYPES_OF_BACKENDS) {
        return Some(SqlType::OfBackend(sql));
    }
    if !name.arguments.is_none() {
        return None;
    }
    if let Some(sql) = find(UNSIGNED) {
        let unsigned = Ident::new("Unsigned", span);
        return Some(SqlType::Around(unsigned, Box::new(SqlType::Diesel(sql))));
    }
    find(RUST_TYPES).map(SqlType::Diesel)
}

/// Whether the type is one of Rust's own that every backend stores.
pub(crate) fn is_plain(ty: &Type) -> bool {
    const PLAIN: &[&str] = &["i16", "i32", "i64", "f32", "f64", "bool", "String"];
    match list_item(ty) {
        Some(item) => plain_ident(item).is_some_and(|item| item == "u8"),
        None => plain_ident(ty).is_some_and(|name| PLAIN.iter().any(|plain| name == plain)),
    }
}

/// The type of a relationship that was probably meant: `HasMany<C>` for
/// `HasMay<C>`.
pub(crate) fn nearest_mark(ty: &Type) -> Option<String> {
    const MARKS: &[&str] = &["HasMany", "HasOne", "ManyToMany"];
    let written = last_segment(ty)?;
    let PathArguments::AngleBracketed(arguments) = &written.arguments else {
        return None;
    };
    let near = crate::names::nearest(&written.ident.to_string(), MARKS)?;
    match arguments.args.first() {
        Some(GenericArgument::Type(child)) => Some(format!("{near}<{}>", display(child))),
        _ => None,
    }
}

/// What to write for a type that Diesel never stores.
pub(crate) fn instead_of(ty: &Type) -> Option<&'static str> {
    let ty = ungrouped(ty);
    let (name, inner) = match ty {
        Type::Reference(reference) => return instead_of_unsized(&reference.elem),
        _ => {
            let segment = last_segment(ty)?;
            (segment.ident.to_string(), first_argument(segment))
        }
    };
    match name.as_str() {
        "char" | "str" => Some("String"),
        "usize" | "isize" | "u128" | "i128" => Some("i64"),
        "HashMap" | "BTreeMap" => Some("serde_json::Value"),
        "Cow" | "Box" | "Rc" | "Arc" => inner.and_then(instead_of_unsized).or_else(|| {
            // Of `Cow` it is the second: the first is a lifetime.
            let segment = last_segment(ty).filter(|_| name == "Cow")?;
            let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
                return None;
            };
            match arguments.args.last()? {
                GenericArgument::Type(inner) => instead_of_unsized(inner),
                _ => None,
            }
        }),
        _ => None,
    }
}

fn instead_of_unsized(ty: &Type) -> Option<&'static str> {
    match ungrouped(ty) {
        Type::Slice(slice) => {
            let is_bytes = plain_ident(&slice.elem).is_some_and(|item| item == "u8");
            is_bytes.then_some("Vec<u8>")
        }
        ty => plain_ident(ty)
            .filter(|name| *name == "str")
            .map(|_| "String"),
    }
}

/// Whether a reference in the type has no lifetime, which a struct's must have.
pub(crate) fn lacks_a_lifetime(ty: &Type) -> bool {
    match ungrouped(ty) {
        Type::Reference(reference) => reference.lifetime.is_none(),
        ty => {
            let segment = last_segment(ty);
            let arguments = segment.map(|segment| &segment.arguments);
            let Some(PathArguments::AngleBracketed(arguments)) = arguments else {
                return false;
            };
            arguments.args.iter().any(|argument| match argument {
                GenericArgument::Type(ty) => lacks_a_lifetime(ty),
                _ => false,
            })
        }
    }
}

/// Whether the type is a number with a fraction.
pub(crate) fn is_float(ty: &Type) -> bool {
    plain_ident(ty).is_some_and(|name| name == "f32" || name == "f64")
}

/// `T` of `Vec<T>`.
pub(crate) fn list_item(ty: &Type) -> Option<&Type> {
    inner(ty, "Vec")
}

/// Bytes, or an array of PostgreSQL's.
fn of_list(item: &Type) -> Option<SqlType> {
    let span = proc_macro2::Span::call_site();
    if plain_ident(item).is_some_and(|item| item == "u8") {
        return Some(SqlType::Diesel(Ident::new("Binary", span)));
    }
    let item = match option_inner(item) {
        Some(item) => SqlType::Nullable(Box::new(of_rust_type(item)?)),
        None => of_rust_type(item)?,
    };
    Some(SqlType::Around(Ident::new("Array", span), Box::new(item)))
}

/// Whether the database can number a column of this type.
pub(crate) fn is_integer(ty: &Type) -> bool {
    const INTEGERS: &[&str] = &["SmallInt", "Integer", "BigInt"];
    // A type that only its user knows may be an integer too.
    match of_rust_type(ty) {
        Some(SqlType::Diesel(name)) => INTEGERS.iter().any(|integer| name == integer),
        Some(SqlType::Around(name, _)) => name == "Unsigned",
        Some(_) => false,
        None => true,
    }
}

fn inner<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let last = last_segment(ty).filter(|last| last.ident == name)?;
    first_argument(last)
}

/// `T` of `Box<T>`.
pub(crate) fn first_argument(segment: &PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(GenericArgument::Type(inner)) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// The type's name, with its arguments.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn plain_ident(ty: &Type) -> Option<&Ident> {
    match ungrouped(ty) {
        Type::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// Types that went through a `macro_rules!` stand in invisible groups.
pub(crate) fn ungrouped(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe(sql_type: Option<SqlType>) -> String {
        match sql_type {
            Some(SqlType::Diesel(name)) => name.to_string(),
            Some(SqlType::OfBackend(name)) => format!("{name} of the backend"),
            Some(SqlType::Around(name, inner)) => format!("{name}<{}>", describe(Some(*inner))),
            Some(SqlType::Nullable(inner)) => format!("Nullable<{}>", describe(Some(*inner))),
            Some(SqlType::Written(ty)) => display(&ty),
            Some(SqlType::OfColumn | SqlType::Unknown) => String::from("of the column"),
            None => String::from("unknown"),
        }
    }

    fn told(ty: &str) -> String {
        let ty = syn::parse_str::<Type>(ty).ok();
        describe(ty.and_then(|ty| of_rust_type(&ty)))
    }

    #[test]
    fn plain_rust_types_tell_diesels_sql_types() {
        assert_eq!(told("i64"), "BigInt");
        assert_eq!(told("std::string::String"), "Text");
        assert_eq!(told("Vec<u8>"), "Binary");
        assert_eq!(told("DateTime<Utc>"), "DateTime of the backend");
        assert_eq!(told("Vec<Option<i32>>"), "Array<Nullable<Integer>>");
        assert_eq!(told("u64"), "Unsigned<BigInt>");
        assert_eq!(told("Vec<Mood>"), "unknown");
        assert_eq!(told("Mood"), "unknown");
    }

    #[test]
    fn a_written_type_sheds_its_nullable() {
        let written = |ty| describe(syn::parse_str::<Type>(ty).ok().as_ref().map(written));
        assert_eq!(written("Nullable<Integer>"), "Integer");
        assert_eq!(written("crate::MoodSql"), "crate::MoodSql");
    }
}
