//! The schema's type, and what makes its models one schema.

use proc_macro2::TokenStream;
use quote::quote;

use super::member::Member;
use super::parse::Schema;

pub(super) fn expand(schema: &Schema) -> TokenStream {
    let Schema {
        attributes,
        vis,
        ident,
        models,
        krate,
        ..
    } = schema;
    let docs = attributes
        .iter()
        .all(|attribute| !attribute.path().is_ident("doc"))
        .then(|| {
            let names = models
                .iter()
                .filter_map(|model| model.segments.last())
                .map(|last| format!("[`{}`]", last.ident))
                .collect::<Vec<_>>()
                .join(", ");
            let docs = format!("The schema of {names}.");
            quote!(#[doc = #docs])
        });
    let members: Vec<_> = (0..models.len())
        .map(|position| Member::new(schema, position))
        .collect();
    let aliases = members.iter().map(Member::alias);
    let tables = members.iter().map(Member::descriptor);
    let names = members.iter().map(Member::names);
    let identities = members.iter().map(Member::identity);
    let twice = members.iter().any(Member::may_be_there_twice);
    let twice = twice.then(|| {
        quote! {
            #[allow(dead_code)]
            struct __DieselCascadeTwice<const POSITION: usize>;
        }
    });
    let impls = members.iter().map(Member::impls);
    quote! {
        #docs
        #(#attributes)*
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy)]
        #vis struct #ident;

        const _: () = {
            use #krate::__private;
            #[allow(unused_imports)]
            use __private::{NoFilters as _, NoModel as _};

            #twice
            #(#aliases)*
            const __TABLES: &[__private::meta::Table] = &[#(#tables),*];
            const __IDENTITIES: &[::core::option::Option<__private::meta::Identity>] =
                &[#(#identities),*];

            impl __private::Schema for #ident {
                fn graph() -> &'static __private::Graph {
                    static GRAPH: ::std::sync::LazyLock<__private::Graph> =
                        ::std::sync::LazyLock::new(|| __private::Graph::of_models(__TABLES, &[#(#names),*]));
                    &GRAPH
                }
            }

            #(#impls)*
        };
    }
}
