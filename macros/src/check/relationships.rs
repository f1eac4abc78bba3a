//! Rules about relationships, as far as one model alone can break them.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, Type};

use crate::errors::Errors;
use crate::model::{Column, Policy, Relationship};
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind, MarkKind};
use crate::parse::foreign_key::{Action, ForeignKeyInput};
use crate::parse::relationship::{Passive, RelationshipInput};
use crate::types;

/// The fields that stand for relationships.
pub(super) fn marks(input: &Input) -> Vec<Ident> {
    input
        .fields
        .iter()
        .filter(|field| matches!(field.kind, FieldKind::Mark(..)))
        .map(|field| field.ident.clone())
        .collect()
}

/// The relationships that the parent declares.
pub(super) fn on_the_parent(input: &Input, errors: &mut Errors) -> Vec<Relationship> {
    let mut relationships = Vec::new();
    for field in &input.fields {
        let FieldKind::Mark(kind, child) = &field.kind else {
            continue;
        };
        if *kind == MarkKind::ManyToMany {
            errors.at(
                field.ident.span(),
                "`ManyToMany` is not supported yet: declare the link table as a model of its \
                 own, and `HasMany` of it on both sides",
            );
            continue;
        }
        if let Some(given) = &field.relationship {
            if let Some(backref) = &given.backref {
                errors.at(
                    backref.span(),
                    "`backref` belongs on the child's foreign key: here the field itself names \
                     the relationship, so remove it",
                );
            }
            no_secondary(given, errors);
        }
        let (policy, span) = policy(field.relationship.as_ref(), field.ident.span(), errors);
        relationships.push(Relationship {
            field: field.ident.clone(),
            kind: *kind,
            child: Type::clone(child),
            alias: names::numbered("Child", relationships.len(), child.span()),
            foreign_key: field
                .relationship
                .as_ref()
                .and_then(|given| given.foreign_key.clone()),
            policy,
            span,
        });
    }
    relationships
}

/// The relationship that the child declares on its foreign key.
pub(super) fn on_the_child(
    field: &FieldInput,
    key: &ForeignKeyInput,
    column: &Column,
    errors: &mut Errors,
) -> Option<(String, Policy)> {
    let given = field.relationship.as_ref()?;
    no_secondary(given, errors);
    if let Some(column) = &given.foreign_key {
        errors.at(
            column.span(),
            "`foreign_key` belongs on the parent's `HasMany`: this field is the key itself, so \
             remove it",
        );
    }
    let (policy, span) = policy(Some(given), given.span, errors);
    if !given.faulty && !key.faulty {
        policy_fits_key(policy, span, key, column, errors);
    }
    let Some(backref) = &given.backref else {
        if given.faulty {
            return None;
        }
        errors.at(
            given.span,
            "a relationship on a foreign key names the parent's side: write \
             `#[relationship(backref = children)]`",
        );
        return None;
    };
    Some((backref.to_string(), policy))
}

/// A relationship on a field that is neither a mark nor a foreign key.
pub(super) fn on_no_key(field: &FieldInput, errors: &mut Errors) {
    if let Some(given) = &field.relationship {
        errors.at(
            given.span,
            format!(
                "`{}` is a plain column: add `#[foreign_key(Parent)]` to it, or declare the \
                 relationship on the parent with a field of type `HasMany<Child>`",
                field.ident
            ),
        );
    }
}

fn no_secondary(given: &RelationshipInput, errors: &mut Errors) {
    if let Some(span) = given.secondary {
        errors.at(
            span,
            "`secondary` is not supported yet: declare the link table as a model of its own, \
             and `HasMany` of it on both sides",
        );
    }
}

/// The policy that the options ask for, and the word to point at.
fn policy(
    given: Option<&RelationshipInput>,
    otherwise: Span,
    errors: &mut Errors,
) -> (Policy, Span) {
    let Some(given) = given else {
        return (Policy::Nullify, otherwise);
    };
    match (given.delete, &given.passive_deletes) {
        (None, None) => (Policy::Nullify, given.span),
        (Some(span), None) => (Policy::Emit, span),
        (None, Some(passive)) => match passive.value {
            Passive::Trust => (Policy::Trust, passive.span),
            Passive::All => (Policy::LeaveAll, passive.span),
        },
        (Some(_), Some(passive)) => match passive.value {
            Passive::Trust => (Policy::TrustCascade, passive.span),
            Passive::All => {
                errors.at(
                    passive.span,
                    "`passive_deletes = \"all\"` leaves the children alone, and the cascade \
                     deletes them: keep one of the two, or write `passive_deletes` without \
                     `\"all\"` to trust the database's cascade",
                );
                (Policy::LeaveAll, passive.span)
            }
        },
    }
}

/// The rules between a relationship's options and its key, where both stand on
/// the child. Those of a relationship on the parent are in the runtime crate's
/// `check::relationship`, in the same words.
fn policy_fits_key(
    policy: Policy,
    span: Span,
    key: &ForeignKeyInput,
    column: &Column,
    errors: &mut Errors,
) {
    let field = &column.field;
    let action = key.on_delete.as_ref().map(|action| action.value);
    let message = match policy {
        Policy::Nullify if action == Some(Action::Cascade) => format!(
            "deleting a parent would set `{field}` to NULL before the database can cascade: add \
             `passive_deletes` to trust the database, or `cascade = \"all, delete\"` to delete \
             the children"
        ),
        Policy::Nullify if !column.nullable => format!(
            "deleting a parent would set `{field}` to NULL, and it is not an `Option`: write \
             `{field}: Option<{}>`, or `cascade = \"all, delete\"` to delete the children, or \
             `passive_deletes` with `on_delete = \"cascade\"` to have the database delete them",
            types::display(&column.ty)
        ),
        Policy::Trust | Policy::TrustCascade if !key.constraint => format!(
            "the database does not know the key `{field}`, which has `constraint = false`, and \
             would do nothing: write `cascade = \"all, delete\"`, or `passive_deletes = \"all\"` \
             if nothing shall be done"
        ),
        Policy::Trust
            if !matches!(
                action,
                Some(Action::Cascade | Action::SetNull | Action::SetDefault)
            ) =>
        {
            format!(
                "the database would do nothing to the children: add `on_delete = \"cascade\"` to \
                 the key `{field}`, or write `passive_deletes = \"all\"` if nothing shall be done"
            )
        }
        Policy::TrustCascade if action != Some(Action::Cascade) => format!(
            "the database would not delete the children: add `on_delete = \"cascade\"` to the \
             key `{field}`, or remove `passive_deletes` to have them deleted by the program"
        ),
        _ => return,
    };
    errors.at(span, message);
}
