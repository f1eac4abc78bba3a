//! What a field is, by its type: a column, or the mark of a relationship.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, GenericArgument, Ident, Lit, Path, PathArguments, PathSegment, Type};

use super::field::{FieldInput, FieldKind, MarkKind};
use super::relationship::RelationshipInput;
use super::values::Located;
use crate::display::display;
use crate::errors::Errors;
use crate::names;
use crate::types::{self, first_argument, last_segment, ungrouped};

/// Finds out what the field is, once its attributes are read.
pub(super) fn read(field: &mut FieldInput, errors: &mut Errors) {
    let ty = field.ty.clone();
    let Some(written) = last_segment(&ty) else {
        return;
    };
    if let Some(kind) = mark(&written.ident) {
        field.kind = of_mark(kind, written, field, errors);
        return;
    }
    // `Box<HasMany<C>>`, and `Vec<C>` with the attribute of a relationship.
    let Some(inner) = first_argument(written) else {
        return one_without_a_mark(field, &ty, errors);
    };
    let segment = last_segment(inner);
    match segment.and_then(|segment| Some((mark(&segment.ident)?, segment))) {
        Some((kind, segment)) => {
            errors.at(
                written.ident.span(),
                format!(
                    "`{}` has no data to keep in `{}`: write `{}`",
                    segment.ident,
                    written.ident,
                    display(inner)
                ),
            );
            field.kind = of_mark(kind, segment, field, errors);
        }
        None if written.ident == "Vec"
            && field.relationship.is_some()
            && field.foreign_key.is_none() =>
        {
            let given = field.relationship.as_ref();
            let kind = match given.and_then(|given| given.secondary.as_ref()) {
                Some(_) => MarkKind::ManyToMany,
                None => MarkKind::HasMany,
            };
            errors.at(
                written.ident.span(),
                format!(
                    "a relationship is no list: write `{}<{}>`",
                    kind.name(),
                    display(inner)
                ),
            );
            field.kind = FieldKind::Mark(kind, Box::new(inner.clone()));
        }
        None if AROUND.iter().any(|around| written.ident == around) => {
            one_without_a_mark(field, inner, errors);
        }
        None => {}
    }
}

/// A model with the attribute of a relationship, and without a mark.
fn one_without_a_mark(field: &mut FieldInput, ty: &Type, errors: &mut Errors) {
    let is_relationship = field.relationship.is_some() && field.foreign_key.is_none();
    let is_column = field.sql_type.is_some() || types::of_rust_type(ty).is_some();
    // A type is called as a model is.
    let name = last_segment(ty).map(|segment| segment.ident.to_string());
    let is_model = name.is_some_and(|name| name.starts_with(char::is_uppercase));
    if is_relationship && !is_column && is_model {
        errors.at(
            field.ty.span(),
            format!(
                "a relationship is a field with a type of its own: write `HasOne<{0}>`, or \
                 `HasMany<{0}>`",
                display(ty)
            ),
        );
        field.kind = FieldKind::Mark(MarkKind::HasOne, Box::new(ty.clone()));
    }
}

/// A mark is known by its name, whatever path leads to it.
fn mark(name: &Ident) -> Option<MarkKind> {
    let marks = [MarkKind::HasMany, MarkKind::HasOne, MarkKind::ManyToMany];
    marks.into_iter().find(|mark| *name == mark.name())
}

fn of_mark(
    kind: MarkKind,
    written: &PathSegment,
    field: &mut FieldInput,
    errors: &mut Errors,
) -> FieldKind {
    let name = kind.name();
    let arguments: Vec<_> = match &written.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    let Some(first) = arguments.first() else {
        let model = names::model_of_table(&field.ident.to_string());
        errors.at(
            written.ident.span(),
            format!(
                "`{name}` names the model on the other side: write `{name}<{}>`",
                model.as_deref().unwrap_or("Child")
            ),
        );
        return FieldKind::Nothing;
    };
    if let Some(second) = arguments.get(1) {
        second_argument(kind, first, second, field, errors);
        return match first {
            GenericArgument::Type(child) => FieldKind::Mark(kind, Box::new(child.clone())),
            _ => FieldKind::Nothing,
        };
    }
    let (child, span) = match first {
        GenericArgument::Type(child) => match model_in(child) {
            Some(model) => (model.clone(), child.span()),
            None => return FieldKind::Mark(kind, Box::new(child.clone())),
        },
        GenericArgument::Const(Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        })) => match text.parse::<Path>() {
            Ok(path) => (syn::parse_quote!(#path), text.span()),
            Err(_) => return FieldKind::Column,
        },
        _ => return FieldKind::Column,
    };
    errors.at(
        span,
        format!(
            "`{name}` names the model itself: write `{name}<{}>`",
            display(&child)
        ),
    );
    FieldKind::Mark(kind, Box::new(child))
}

/// What may be around a model where a model itself is meant.
const AROUND: &[&str] = &["Vec", "Option", "Box", "Rc", "Arc"];

/// A list of, a reference to, or whatever else around a model.
fn model_in(ty: &Type) -> Option<&Type> {
    match ungrouped(ty) {
        Type::Reference(reference) => Some(&reference.elem),
        Type::Slice(slice) => Some(&slice.elem),
        ty => {
            let written = last_segment(ty)?;
            let is_around = AROUND.iter().any(|around| written.ident == around);
            first_argument(written).filter(|_| is_around)
        }
    }
}

/// The link table is an option, and no second type.
fn second_argument(
    kind: MarkKind,
    first: &GenericArgument,
    second: &GenericArgument,
    field: &mut FieldInput,
    errors: &mut Errors,
) {
    let link = match second {
        GenericArgument::Type(Type::Path(link)) if kind == MarkKind::ManyToMany => &link.path,
        // As rustc says of any type.
        _ => return,
    };
    errors.at(
        second.span(),
        format!(
            "the link table is an option: write `{}<{}>` with `#[relationship(secondary = {})]`",
            kind.name(),
            display(first),
            display(link)
        ),
    );
    let given = field.relationship.get_or_insert_with(|| {
        let span: Span = second.span();
        RelationshipInput::at(span)
    });
    given.faulty = true;
    let link = Located::new(link.clone(), second.span());
    given.secondary.get_or_insert(link);
}
