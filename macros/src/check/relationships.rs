//! Rules about relationships on the parent, as far as it alone can break them.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Ident, Type};

use crate::display::display;
use crate::errors::Errors;
use crate::model::{Column, Link, Policy, Relationship};
use crate::names;
use crate::parse::Input;
use crate::parse::field::{FieldInput, FieldKind, MarkKind};
use crate::parse::relationship::{Passive, RelationshipInput};
use crate::types;

/// The fields that are no columns.
pub(super) fn marks(input: &Input, columns: &[Column]) -> Vec<Ident> {
    let is_column = |field: &Ident| columns.iter().any(|column| column.field == *field);
    let fields = input.fields.iter().map(|field| &field.ident);
    fields.filter(|field| !is_column(field)).cloned().collect()
}

/// The relationships that the parent declares.
pub(super) fn on_the_parent(input: &Input, errors: &mut Errors) -> Vec<Relationship> {
    let mut relationships = Vec::new();
    for field in &input.fields {
        let FieldKind::Mark(kind, child) = &field.kind else {
            continue;
        };
        let given = field.relationship.as_ref();
        if let Some(backref) = given.and_then(|given| given.backref.as_ref()) {
            errors.at(
                backref.span(),
                "`backref` belongs on the child's foreign key: here the field itself names the \
                 relationship, so remove it",
            );
        }
        let number = relationships.len();
        let link = match kind {
            MarkKind::ManyToMany => link(input, field, child, number, errors),
            MarkKind::HasMany | MarkKind::HasOne => {
                no_secondary(given, child, errors);
                None
            }
        };
        let (mut policy, span) = policy(given, field.ident.span(), errors);
        // Of a link row nothing would be left to set to NULL.
        if *kind == MarkKind::ManyToMany && policy == Policy::Nullify {
            policy = Policy::Emit;
        }
        relationships.push(Relationship {
            field: field.ident.clone(),
            kind: *kind,
            child: Type::clone(child),
            alias: names::numbered("Child", number, child.span()),
            link,
            foreign_key: given.and_then(|given| given.foreign_key.clone()),
            policy,
            span,
        });
    }
    relationships
}

/// The link table of a `ManyToMany`.
fn link(
    input: &Input,
    field: &FieldInput,
    child: &Type,
    number: usize,
    errors: &mut Errors,
) -> Option<Link> {
    let given = field.relationship.as_ref();
    if let Some(secondary) = given.and_then(|given| given.secondary.as_ref()) {
        return Some(Link {
            model: secondary.value.clone(),
            alias: names::numbered("Link", number, secondary.value.span()),
            delete: given.is_some_and(|given| given.delete.is_some()),
        });
    }
    if !given.is_some_and(|given| given.faulty) {
        errors.at(
            given.map_or_else(|| field.ident.span(), |given| given.span),
            format!(
                "a `ManyToMany` goes over a link table: write `#[relationship(secondary = {}{})]` \
                 with the model that has a foreign key to each of the two sides, or \
                 `HasMany<{1}>` if `{1}` has one to `{0}`",
                input.ident,
                types::last_segment(child).map_or_else(String::new, |last| last.ident.to_string())
            ),
        );
    }
    None
}

fn no_secondary(given: Option<&RelationshipInput>, child: &Type, errors: &mut Errors) {
    if let Some(secondary) = given.and_then(|given| given.secondary.as_ref()) {
        errors.at(
            secondary.span,
            format!(
                "`secondary` is for two foreign keys on a link table: write `ManyToMany<{}>`, or \
                 remove it",
                display(child)
            ),
        );
    }
}

/// The policy that the options ask for, and the word to point at.
pub(super) fn policy(
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
