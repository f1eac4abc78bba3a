//! Random changes of a declaration that leave it an item: of what stands in its
//! attributes, of where they stand, and of its types.

use proc_macro2::TokenStream;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::Index;
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Meta};

use super::edits::{self, Edit};
use super::words::types;

#[derive(Debug, Clone)]
pub(super) enum Change {
    /// The tokens of an attribute.
    Options(Index, Edit),
    /// An attribute, once more, on another field or on the struct.
    Copy(Index, Index),
    Type(Index, &'static str),
    /// Whatever may come of it.
    Anywhere(Edit),
}

pub(super) fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        8 => (index(), edits::edit()).prop_map(|(at, edit)| Change::Options(at, edit)),
        2 => (index(), index()).prop_map(|(from, to)| Change::Copy(from, to)),
        2 => (index(), types()).prop_map(|(at, ty)| Change::Type(at, ty)),
        1 => edits::edit().prop_map(Change::Anywhere),
    ]
}

/// The declaration with one change after the other, as long as it is an item.
pub(super) fn apply(tokens: TokenStream, changes: &[Change]) -> TokenStream {
    changes.iter().fold(tokens, |tokens, change| {
        if let Change::Anywhere(edit) = change {
            return edits::apply(tokens, std::slice::from_ref(edit));
        }
        match syn::parse2::<DeriveInput>(tokens.clone()) {
            Ok(mut derive) => {
                changed(&mut derive, change);
                derive.into_token_stream()
            }
            Err(_) => tokens,
        }
    })
}

fn changed(derive: &mut DeriveInput, change: &Change) {
    match change {
        Change::Options(at, edit) => {
            let lists = attributes(derive).into_iter().flatten();
            let mut lists: Vec<_> = lists.filter_map(list).collect();
            if !lists.is_empty() {
                let position = at.index(lists.len());
                let list = &mut lists[position];
                **list = edits::apply(list.clone(), std::slice::from_ref(edit));
            }
        }
        Change::Copy(from, to) => {
            let mut places = attributes(derive);
            let all: Vec<_> = places.iter().flat_map(|place| place.to_vec()).collect();
            if !all.is_empty() {
                let to = to.index(places.len());
                places[to].push(all[from.index(all.len())].clone());
            }
        }
        Change::Type(at, ty) => {
            let mut fields = fields(&mut derive.data);
            if !fields.is_empty() {
                let at = at.index(fields.len());
                if let Ok(ty) = syn::parse_str(ty) {
                    fields[at].ty = ty;
                }
            }
        }
        Change::Anywhere(_) => {}
    }
}

/// The attributes of the struct, and those of each field.
fn attributes(derive: &mut DeriveInput) -> Vec<&mut Vec<Attribute>> {
    let fields = fields(&mut derive.data).into_iter();
    let of_fields = fields.map(|field| &mut field.attrs);
    std::iter::once(&mut derive.attrs)
        .chain(of_fields)
        .collect()
}

fn fields(data: &mut Data) -> Vec<&mut Field> {
    match data {
        Data::Struct(data) => match &mut data.fields {
            Fields::Named(fields) => fields.named.iter_mut().collect(),
            Fields::Unnamed(_) | Fields::Unit => Vec::new(),
        },
        Data::Enum(_) | Data::Union(_) => Vec::new(),
    }
}

/// What stands in the parentheses of an attribute of the macro's own.
fn list(attribute: &mut Attribute) -> Option<&mut TokenStream> {
    match &mut attribute.meta {
        Meta::List(list) if !list.path.is_ident("derive") => Some(&mut list.tokens),
        _ => None,
    }
}
