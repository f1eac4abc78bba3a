//! `belongs_to(...)`, of Diesel and of other libraries, where the model has a
//! foreign key.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

use super::container::{Container, Derived};
use super::field::FieldInput;
use super::foreign_key::ForeignKeyInput;
use super::options::OtherOption;
use super::values::Located;
use crate::display::display;
use crate::errors::Errors;
use crate::names;

/// Takes each for the foreign key that is to be written in its place.
pub(super) fn read(container: &mut Container, fields: &mut [FieldInput], errors: &mut Errors) {
    let mut skip = container.skip.iter();
    if skip.any(|skip| skip.value == Derived::Associations) {
        return;
    }
    let others = std::mem::take(&mut container.others);
    let mut found = None;
    for other in others {
        match parent_and_key.parse2(other.value.clone()) {
            Ok((parent, column)) if other.name == "belongs_to" => {
                let message = replace(&other, parent, column, container, fields);
                errors.at(other.span, message);
                found = Some(other.span);
            }
            _ => container.others.push(other),
        }
    }
    if let Some(span) = found {
        // Diesel's derive is probably still there, too: with two impls for one
        // parent, the compiler looks for the one that is meant, without end.
        let associations = Located::new(Derived::Associations, span);
        container.skip.push(associations);
    }
}

/// `#[belongs_to(Parent)]` on a field, where no attribute of Diesel's stands.
pub(super) fn on_a_field(attribute: &Attribute, errors: &mut Errors) -> ForeignKeyInput {
    let span = attribute.path().span();
    let mut key = ForeignKeyInput::at(span);
    key.faulty = true;
    if let Meta::List(list) = &attribute.meta {
        let list = Group::new(Delimiter::Parenthesis, list.tokens.clone());
        let found = parent_and_key.parse2(TokenTree::from(list).into());
        key.model = found.ok().map(|(parent, _)| parent);
    }
    let model = key.model.as_ref().map(display);
    let model = model.map(|model| format!("({model})")).unwrap_or_default();
    errors.at(
        span,
        format!("`#[belongs_to]` is a foreign key here: write `#[foreign_key{model}]`"),
    );
    key
}

fn replace(
    other: &OtherOption,
    parent: Path,
    column: Option<Ident>,
    container: &mut Container,
    fields: &mut [FieldInput],
) -> String {
    let says = "`belongs_to` is for Diesel's `Associations`, which `Model` implements itself";
    let derive = "`Associations` from the `derive`";
    let column = column.or_else(|| names::key_of_model(&parent.segments.last()?.ident));
    let model = display(&parent);
    let anywhere = format!(
        "{says}: write `#[foreign_key({model})]` on the field that holds the key, and remove \
             {derive}"
    );
    let Some(column) = column else {
        return anywhere;
    };
    let column = column.unraw();
    let is_it = |name: &Ident| name.unraw() == column;
    let has_it = |columns: &Option<Located<Vec<Ident>>>| {
        let columns = columns.as_ref();
        columns.is_some_and(|columns| columns.value.iter().any(is_it))
    };
    let field = fields
        .iter_mut()
        .find(|field| is_it(field.column_name.as_ref().unwrap_or(&field.ident)));
    let is_on_the_struct = container
        .foreign_keys
        .iter()
        .any(|key| has_it(&key.columns));
    if is_on_the_struct
        || field
            .as_ref()
            .is_some_and(|field| field.foreign_key.is_some())
    {
        return format!("{says} from the `#[foreign_key]` of `{column}`: remove it, and {derive}");
    }
    let mut key = ForeignKeyInput::at(other.span);
    key.faulty = true;
    key.model = Some(parent);
    let mut relationships = container.relationships.iter();
    let named = relationships.find_map(|given| {
        let columns = given.foreign_key.as_ref();
        columns.filter(|_| has_it(&given.foreign_key))
    });
    if let Some(columns) = named {
        let list = names::separated(&columns.value);
        key.columns = Some(Located::new(columns.value.clone(), other.span));
        container.foreign_keys.push(key);
        return format!(
            "{says}: write `#[foreign_key({model}, columns({list}))]` on the struct, and remove \
             {derive}"
        );
    }
    let Some(field) = field else {
        return anywhere;
    };
    field.foreign_key = Some(key);
    format!("{says}: write `#[foreign_key({model})]` on `{column}`, and remove {derive}")
}

/// `(Parent, foreign_key = parent_id)`, or in Diesel 1 `= "Parent"` and
/// `(parent = "Parent")`.
fn parent_and_key(input: ParseStream<'_>) -> syn::Result<(Path, Option<Ident>)> {
    let content;
    if input.peek(syn::token::Paren) {
        syn::parenthesized!(content in input);
    } else {
        input.parse::<Token![=]>()?;
        return Ok((name(input)?, None));
    }
    let mut parent: Path = name(&content)?;
    if parent.is_ident("parent") && content.parse::<Option<Token![=]>>()?.is_some() {
        parent = name(&content)?;
    }
    let mut column = None;
    while content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
        let option: Ident = content.parse()?;
        content.parse::<Token![=]>()?;
        let value = name(&content)?;
        if option == "foreign_key" {
            column = value.get_ident().cloned();
        }
    }
    let rest: TokenStream = content.parse()?;
    if rest.is_empty() {
        return Ok((parent, column));
    }
    Err(syn::Error::new_spanned(
        rest.into_token_stream(),
        "too much",
    ))
}

fn name(input: ParseStream<'_>) -> syn::Result<Path> {
    if input.peek(LitStr) {
        return input.parse::<LitStr>()?.parse();
    }
    input.parse()
}
