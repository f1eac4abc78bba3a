//! What stands for a column whose SQL type is not known, so that no error follows
//! from the one that says so.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{GenericArgument, Ident, PathArguments, Type};

use crate::model::{Column, Model};
use crate::types::{self, SqlType};

/// The SQL type that its user may have had in mind.
pub(super) fn sql_type(model: &Model, column: &Column) -> SqlType {
    let of_the_type = types::of_rust_type(&column.inner);
    if let Some(told) = of_the_type.or_else(|| told(&column.inner)) {
        return told;
    }
    let is_of_key = |positions: &[usize]| {
        let mut columns = positions.iter().map(|position| &model.columns[*position]);
        columns.any(|other| std::ptr::eq(other, column))
    };
    let is_key = is_of_key(&model.primary_key)
        || model.foreign_keys.iter().any(|key| is_of_key(&key.columns));
    let name = match last_name(&column.inner).as_str() {
        "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => "BigInt",
        "Vec" => "Binary",
        name if is_key || name == "Box" || name.ends_with("Id") => "Integer",
        _ => "Text",
    };
    SqlType::Diesel(Ident::new(name, Span::call_site()))
}

/// The SQL type of a type in the type: of `Option<i32>`, or of somebody's
/// `Maybe<i32>`.
fn told(ty: &Type) -> Option<SqlType> {
    let Type::Path(path) = types::ungrouped(ty) else {
        return None;
    };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => types::of_rust_type(inner).or_else(|| told(inner)),
        _ => None,
    })
}

/// Whether the field was to be a relationship, and no column.
pub(super) fn is_meant_as_a_mark(column: &Column) -> bool {
    let is_mark = |ty: &Type| {
        let text = ty.to_token_stream().to_string();
        ["HasMany", "HasOne", "ManyToMany"]
            .iter()
            .any(|mark| text.contains(mark))
    };
    let is_near = || types::nearest_mark(&column.inner).is_some();
    column.sql_type.is_unknown()
        && (last_name(&column.inner) == "Vec" || is_mark(&column.ty) || is_near())
}

/// The last name of the type, without what is around it.
fn last_name(ty: &Type) -> String {
    match types::ungrouped(ty) {
        Type::Reference(reference) => last_name(&reference.elem),
        Type::Path(path) => {
            let last = path.path.segments.last();
            last.map(|last| last.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
