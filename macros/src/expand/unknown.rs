//! What stands for a column whose SQL type is not known, so that no error follows
//! from the one that says so.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, Path, PathArguments, Type};

use super::tokens::diesel;
use crate::model::{Column, Model};

/// The SQL type that its user may have had in mind.
pub(super) fn sql_type(model: &Model, column: &Column) -> TokenStream {
    let diesel = diesel(model);
    match name(&column.inner).as_str() {
        "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            quote!(#diesel::sql_types::BigInt)
        }
        "Vec" => quote!(#diesel::sql_types::Binary),
        _ => quote!(#diesel::sql_types::Text),
    }
}

/// Whether the field was to be a relationship, and no column.
pub(super) fn is_meant_as_a_mark(column: &Column) -> bool {
    let is_mark = |ty: &Type| {
        let text = ty.to_token_stream().to_string();
        ["HasMany", "HasOne", "ManyToMany"]
            .iter()
            .any(|mark| text.contains(mark))
    };
    column.sql_type.is_unknown() && (name(&column.inner) == "Vec" || is_mark(&column.ty))
}

/// The last name of the type, without what is around it.
fn name(ty: &Type) -> String {
    match ty {
        Type::Reference(reference) => name(&reference.elem),
        Type::Group(group) => name(&group.elem),
        Type::Paren(paren) => name(&paren.elem),
        Type::Path(path) => match option_of(&path.path) {
            Some(inner) => name(inner),
            None => {
                let last = path.path.segments.last();
                last.map(|last| last.ident.to_string()).unwrap_or_default()
            }
        },
        _ => String::new(),
    }
}

fn option_of(path: &Path) -> Option<&Type> {
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) if last.ident == "Option" => Some(inner),
        _ => None,
    }
}
