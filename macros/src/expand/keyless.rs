//! Children that a relationship counts on, and that have no foreign key to their
//! parent. That is the mistake, and is said at the relationship: the two join, and the
//! child belongs to the parent, without an error at each use.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Path, Type};

use super::same_query::children_of;
use super::tokens::table_path;
use crate::model::{ForeignKey, Model, Relationship, Table};

pub(super) fn expand(model: &Model) -> TokenStream {
    let relationships = to_others(model);
    if relationships.is_empty() {
        return TokenStream::new();
    }
    let pairs = relationships.iter().map(|(position, relationship)| {
        let near = near(model, relationship, *position);
        let far = far(model, relationship, *position);
        quote!(#near #far)
    });
    let keyless = relationships.iter();
    let keyless = keyless.map(|(position, _)| self::keyless(near_pair(*position)));
    quote! {
        #[allow(dead_code)]
        struct __DieselCascadeNoChild<const PAIR: usize>;
        #[allow(dead_code)]
        struct __DieselCascadeNoParent<const PAIR: usize>;
        #(#pairs)*
        #[allow(dead_code)]
        type __DieselCascadeKeyless =
            __private::When<{ #(<#keyless as __private::Condition>::HOLDS)||* }>;
    }
}

/// Whether a child of the model lacks its key, if that is asked: the model joins to all
/// others then.
pub(super) fn is_keyless(model: &Model) -> Option<TokenStream> {
    let is_asked = !to_others(model).is_empty();
    is_asked.then(|| quote!(__DieselCascadeKeyless))
}

/// The number of a relationship's pair with the model itself.
fn near_pair(position: usize) -> usize {
    2 * position
}

/// The name of whether a pair has no key.
fn keyless(pair: usize) -> Ident {
    Ident::new(&format!("__DieselCascadeKeyless{pair}"), Span::call_site())
}

/// The relationships to other models, one to each, as far as names tell.
fn to_others(model: &Model) -> Vec<(usize, &Relationship)> {
    if model.broken {
        return Vec::new();
    }
    let mut seen = Vec::new();
    let relationships = model.relationships.iter().enumerate();
    relationships
        .filter(|(_, relationship)| {
            let Some(child) = name_of_children(relationship) else {
                return false;
            };
            let is_new = is_another(model, child) && !seen.contains(&child);
            seen.push(child);
            is_new
        })
        .collect()
}

/// The last name of the path of the children.
fn name_of_children(relationship: &Relationship) -> Option<&Ident> {
    match &relationship.link {
        Some(link) => last(&link.model),
        None => last_of_type(&relationship.child),
    }
}

fn last_of_type(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(ty) => last(&ty.path),
        _ => None,
    }
}

fn last(path: &Path) -> Option<&Ident> {
    path.segments.last().map(|last| &last.ident)
}

fn is_another(model: &Model, name: &Ident) -> bool {
    name != "Self" && *name != model.ident
}

/// The child, or the link table, beside the model itself.
fn near(model: &Model, relationship: &Relationship, position: usize) -> TokenStream {
    let ident = &model.ident;
    let child = children_of(relationship);
    let pair = Pair {
        child,
        parent: ident,
        number: near_pair(position),
        conditions: quote!(__private::Probe::<#child>::HAS_TABLE),
    };
    let belongs = pair.belongs();
    let joins = is_unjoined(model, relationship).then(|| {
        let table = table_path(model);
        joins(
            &pair.child_table(&keyless(pair.number)),
            &quote!(#table::table),
        )
    });
    quote! {
        impl __private::CountsOn<#child> for #ident {}
        #belongs
        #joins
    }
}

/// Whether nothing joins the two tables: a key of the model's own would.
fn is_unjoined(model: &Model, relationship: &Relationship) -> bool {
    matches!(model.table, Table::Generated { .. })
        && !own_keys(model, relationship).any(|key| key.join)
}

/// The keys of the model itself to the child, as far as names tell.
pub(super) fn own_keys<'a>(
    model: &'a Model,
    relationship: &'a Relationship,
) -> impl Iterator<Item = &'a ForeignKey> {
    let child = name_of_children(relationship).filter(|child| is_another(model, child));
    let keys = model.foreign_keys.iter();
    keys.filter(move |key| child.is_some() && last(&key.model) == child)
}

/// The link table beside the far side, if that does not count on it by itself.
fn far(model: &Model, relationship: &Relationship, position: usize) -> Option<TokenStream> {
    let link = relationship.link.as_ref()?;
    let name = last_of_type(&relationship.child)?;
    if !is_another(model, name) || last(&link.model) == Some(name) {
        return None;
    }
    let (link, far) = (&link.alias, &relationship.alias);
    let pair = Pair {
        child: link,
        parent: far,
        number: near_pair(position) + 1,
        conditions: quote! {
            __private::Probe::<#link>::HAS_TABLE
                && __private::Probe::<#far>::HAS_TABLE
                && !__private::Between::<#link, #far>::IS_COUNTED_ON
                && !__private::Between::<#far, #link>::HAS_KEY
        },
    };
    let belongs = pair.belongs();
    let keyless = keyless(pair.number);
    let [unjoined, links, fars] = ["Unjoined", "Links", "Fars"]
        .map(|name| Ident::new(&format!("{keyless}{name}"), Span::call_site()));
    let link_table = pair.child_table(&unjoined);
    let far_table = pair.parent_table(&unjoined);
    let to_far = joins(&quote!(#links), &quote!(#fars));
    let from_far = joins(&quote!(#fars), &quote!(#links));
    Some(quote! {
        #belongs
        // How two tables that are there join, their user says.
        type #unjoined = __private::When<{
            <#keyless as __private::Condition>::HOLDS
                && (__private::Probe::<#link>::IS_GENERATED
                    || __private::Probe::<#far>::IS_GENERATED)
        }>;
        type #links = #link_table;
        type #fars = #far_table;
        #to_far
        #from_far
    })
}

/// A child and its parent.
struct Pair<'a> {
    child: &'a Ident,
    parent: &'a Ident,
    /// Its number among those of the model.
    number: usize,
    /// What has to hold of the two, beside that there is no key.
    conditions: TokenStream,
}

impl Pair<'_> {
    /// What stands for a child that has a key.
    fn no_child(&self) -> TokenStream {
        let number = self.number;
        quote!(__DieselCascadeNoChild<#number>)
    }

    fn belongs(&self) -> TokenStream {
        let (child, parent, conditions) = (self.child, self.parent, &self.conditions);
        let (keyless, no_child) = (keyless(self.number), self.no_child());
        quote! {
            type #keyless = __private::When<{
                #conditions && !__private::Between::<#child, #parent>::HAS_KEY
            }>;
            __private::keyless!(
                <#keyless as __private::Choose<#child, #no_child, #no_child>>::Chosen,
                belongs to #parent
            );
        }
    }

    fn child_table(&self, condition: &Ident) -> TokenStream {
        table_of(self.child, condition, &self.no_child())
    }

    fn parent_table(&self, condition: &Ident) -> TokenStream {
        let number = self.number;
        let no_parent = quote!(__DieselCascadeNoParent<#number>);
        table_of(self.parent, condition, &no_parent)
    }
}

/// The table of the model where the condition holds, or else `none`.
fn table_of(model: &Ident, condition: &Ident, none: &TokenStream) -> TokenStream {
    quote! {
        <
            <#condition as __private::Choose<
                __private::OfModel<#model>,
                __private::OfNone,
                #none,
            >>::Chosen as __private::TableOf<#none>
        >::Table
    }
}

/// What joins the first table to the second.
fn joins(table: &TokenStream, other: &TokenStream) -> TokenStream {
    quote! {
        impl __private::Joinable<#other> for #table {
            type Key = ();
            type Side = __private::NeitherSide;
        }
    }
}
