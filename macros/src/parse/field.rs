//! The fields: columns, and marks of relationships.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Field, Ident, LitStr, Type};

use super::foreign_key::{self, ForeignKeyInput, Place};
use super::options::{
    COLUMN, Column, DIESEL_FIELD, DieselField, Item, Opt, OtherOption, Seen, each_item, elsewhere,
    others_option, skip_value,
};
use super::relationship::{self, RelationshipInput};
use super::values::{self, Located};
use super::{belongs_to, default, diesel_1, mark, meant, mistyped};
use crate::display::display;
use crate::errors::Errors;

/// A field with all that its attributes say.
pub(crate) struct FieldInput {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) kind: FieldKind,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) column_name: Option<Ident>,
    pub(crate) sql_type: Option<Type>,
    pub(crate) others: Vec<OtherOption>,
    pub(crate) column: ColumnInput,
    /// The word `column`, where the attribute is there.
    pub(crate) column_span: Option<Span>,
    pub(crate) foreign_key: Option<ForeignKeyInput>,
    pub(crate) relationship: Option<RelationshipInput>,
    /// The word that says here, where it is not said, that it is of the primary key.
    pub(crate) primary_key: Option<Ident>,
}

/// What a field is, by its type.
#[derive(Clone)]
pub(crate) enum FieldKind {
    Column,
    /// `HasMany<C>` or `HasOne<C>`.
    Mark(MarkKind, Box<Type>),
    /// A mark that does not say of what.
    Nothing,
}

/// How many children a mark stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum MarkKind {
    HasMany,
    HasOne,
    ManyToMany,
}

/// `#[column(...)]`.
#[derive(Default)]
pub(crate) struct ColumnInput {
    pub(crate) auto: Option<Span>,
    pub(crate) unique: bool,
    pub(crate) index: bool,
    pub(crate) default: Option<LitStr>,
    pub(crate) check: Option<LitStr>,
    pub(crate) max_length: Option<Located<u32>>,
    pub(crate) ddl: Option<LitStr>,
}

impl MarkKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::HasMany => "HasMany",
            Self::HasOne => "HasOne",
            Self::ManyToMany => "ManyToMany",
        }
    }
}

impl FieldInput {
    /// Replaces `Self` by the struct's name: what is generated does not stand
    /// in the struct.
    pub(super) fn name_self(&mut self, ident: &Ident) {
        if let FieldKind::Mark(_, child) = &mut self.kind {
            if matches!(&**child, Type::Path(path) if path.path.is_ident("Self")) {
                **child = syn::parse_quote!(#ident);
            }
        }
        if let Some(key) = &mut self.foreign_key {
            key.name_self(ident);
        }
    }
}

/// Reads one field. `None` for a field without a name.
pub(super) fn parse(field: &Field, errors: &mut Errors) -> Option<FieldInput> {
    let ident = field.ident.clone()?;
    let mut input = FieldInput {
        kind: FieldKind::Column,
        ident,
        ty: field.ty.clone(),
        docs: Vec::new(),
        column_name: None,
        sql_type: None,
        others: Vec::new(),
        column: ColumnInput::default(),
        column_span: None,
        foreign_key: None,
        relationship: None,
        primary_key: None,
    };
    let mut diesel = Seen::default();
    let mut column = Seen::default();
    for attribute in &field.attrs {
        let attribute = &*mistyped::as_meant(attribute);
        let path = attribute.path();
        if path.is_ident("doc") {
            input.docs.push(attribute.clone());
        } else if path.is_ident("diesel") {
            parse_diesel(attribute, &mut diesel, &mut input, errors);
        } else if path.is_ident("column") {
            input.column_span = Some(path.span());
            parse_column(attribute, &mut column, &mut input, errors);
        } else if path.is_ident("foreign_key") {
            let key = foreign_key::parse(attribute, Place::Field, errors);
            if input.foreign_key.is_some() {
                errors.at(
                    key.span,
                    "a field is one foreign key: remove this attribute, or put it on a field \
                     of its own, or on the struct with `columns(...)`",
                );
            } else {
                input.foreign_key = Some(key);
            }
        } else if path.is_ident("relationship") {
            let relationship = relationship::parse(attribute, errors);
            if input.relationship.is_some() {
                errors.at(
                    relationship.span,
                    "a field is one relationship: write all options in one `#[relationship(...)]`",
                );
            } else {
                input.relationship = Some(relationship);
            }
        } else if path.is_ident("model") {
            errors.at(
                path.span(),
                "`#[model]` belongs on the struct: on a field write `#[column(...)]`",
            );
        } else if path.is_ident("belongs_to") {
            let key = belongs_to::on_a_field(attribute, errors);
            input.foreign_key.get_or_insert(key);
        } else {
            let here = DIESEL_FIELD.names();
            diesel_1::read(attribute, &here, errors, |attribute, errors| {
                parse_diesel(attribute, &mut diesel, &mut input, errors);
            });
        }
    }
    mark::read(&mut input, errors);
    Some(input)
}

fn parse_diesel(
    attribute: &Attribute,
    seen: &mut Seen,
    input: &mut FieldInput,
    errors: &mut Errors,
) {
    each_item(attribute, errors, |item, errors| {
        if let Some(other) = others_option(item) {
            input.others.push(other);
            return skip_value(item);
        }
        if is_primary_key(item, input) {
            return skip_value(item);
        }
        match seen.option(&DIESEL_FIELD, item) {
            Ok(option) => read_diesel(option, item, input, errors),
            Err(error) => Err(as_elsewhere(error, item, input)),
        }
    });
}

fn read_diesel(
    option: &Opt<DieselField>,
    item: &Item<'_>,
    input: &mut FieldInput,
    errors: &mut Errors,
) -> syn::Result<()> {
    let form = DIESEL_FIELD.form_of(option);
    match option.option {
        DieselField::ColumnName => {
            input.column_name = Some(values::word_or_string(item, form, errors)?);
        }
        DieselField::SqlType => input.sql_type = Some(values::ty(item, form, errors)?),
    }
    Ok(())
}

/// A primary key is said on the struct: what to write there is known with all of
/// its fields.
fn is_primary_key(item: &Item<'_>, input: &mut FieldInput) -> bool {
    let word = item.path.get_ident();
    let word = word.filter(|word| elsewhere::is_primary_key(&word.to_string()));
    if let Some(word) = word {
        input.primary_key.get_or_insert(word.clone());
    }
    word.is_some()
}

/// What is no option here may mean something: it is taken for what it means.
fn as_elsewhere(error: syn::Error, item: &Item<'_>, input: &mut FieldInput) -> syn::Error {
    let word = display(&item.path);
    let span = item.path.span();
    if elsewhere::is_auto(&word) {
        input.column.auto.get_or_insert(span);
    } else if elsewhere::is_default(&word) {
        let default = || LitStr::new("0", span);
        input.column.default.get_or_insert_with(default);
    } else if elsewhere::is_column_name(&word) {
        let name = meant::word(elsewhere::value(item));
        input.column_name = input.column_name.take().or(name);
    }
    error
}

/// What is no option of `#[column]` may be one of `#[diesel]`.
fn no_option(
    error: syn::Error,
    item: &Item<'_>,
    input: &mut FieldInput,
    errors: &mut Errors,
) -> syn::Result<()> {
    let Ok(option) = Seen::default().option(&DIESEL_FIELD, item) else {
        return Err(as_elsewhere(error, item, input));
    };
    errors.push(error);
    // What is wrong with the value, too, is said when it stands where it belongs.
    let _ = read_diesel(option, item, input, &mut Errors::default());
    skip_value(item)
}

fn parse_column(
    attribute: &Attribute,
    seen: &mut Seen,
    input: &mut FieldInput,
    errors: &mut Errors,
) {
    each_item(attribute, errors, |item, errors| {
        if is_primary_key(item, input) {
            return skip_value(item);
        }
        let option = match seen.option(&COLUMN, item) {
            Ok(option) => option,
            Err(error) => return no_option(error, item, input, errors),
        };
        let form = COLUMN.form_of(option);
        let column = &mut input.column;
        match option.option {
            // That they are there is known, whatever else is wrong with them.
            Column::Auto => {
                column.auto = Some(item.path.span());
                values::flag(item, form)?;
            }
            Column::Unique => {
                column.unique = true;
                values::flag(item, form)?;
            }
            Column::Index => {
                column.index = true;
                values::flag(item, form)?;
            }
            Column::Default => {
                column.default = Some(LitStr::new("0", item.path.span()));
                column.default = Some(default::read(item, form, errors)?);
            }
            Column::Check => column.check = Some(values::string(item, form, errors)?),
            Column::MaxLength => column.max_length = Some(values::integer(item, form, errors)?),
            Column::Ddl => column.ddl = Some(values::string(item, form, errors)?),
        }
        Ok(())
    });
}
