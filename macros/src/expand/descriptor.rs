//! The model's description, as constants: what DDL and deletes are made from.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::tokens::{base_sql_type, column_path, option, path_beside, table_path};
use super::{keyless, keys};
use crate::model::{Column, ForeignKey, Model, Relationship, Table};
use crate::names;
use crate::parse::field::MarkKind;
use crate::parse::foreign_key::Action;
use crate::spans::{at, respanned};

pub(super) fn expand(model: &Model) -> TokenStream {
    let table_path = table_path(model);
    let ident = &model.ident;
    let name = ident.unraw().to_string();
    let (schema, table) = model.sql_table();
    let schema = option(schema);
    let columns = model
        .columns
        .iter()
        .map(|column| expand_column(model, column));
    let names = |positions: &[usize]| {
        let names = positions
            .iter()
            .map(|position| &model.columns[*position].name);
        quote!(&[#(#names),*])
    };
    let primary_key = names(&model.primary_key);
    let key = keys::primary(model).map(|column| keys::key_type(model, column));
    let key_sql_type = keys::sql_type(model);
    let in_place = model.key_in_place();
    let key = key.chain(in_place.map(|_| quote!(::core::primitive::i32)));
    let key = keys::of_row(model, quote!((#(&'static #key),*)));
    let has_key = keys::is_of_the_table(model);
    let uniques = model.uniques.iter().map(|columns| names(columns));
    let indexes = model.indexes.iter().map(|columns| names(columns));
    let checks = &model.checks;
    let broken = model.broken;
    let id = quote! {
        __private::meta::Id::new(
            ::core::concat!(::core::module_path!(), "::", #name),
            ::core::line!(),
            ::core::column!(),
        )
    };
    let identity = option((!broken).then(|| {
        let path = model.table_path();
        quote! {
            __private::meta::Identity {
                model: #id,
                schema: #schema,
                path: #path,
            }
        }
    }));
    let (foreign_keys, relationships) = if broken {
        (Vec::new(), Vec::new())
    } else {
        (
            model
                .foreign_keys
                .iter()
                .map(|key| expand_foreign_key(model, key))
                .collect(),
            model
                .relationships
                .iter()
                .map(|relationship| expand_relationship(model, relationship))
                .collect(),
        )
    };
    let has_table = has_table(model);
    let sql_names = sql_names(model);
    let read_marks = read_marks(model);
    quote! {
        impl __private::Model for #ident {
            const MODEL: __private::meta::Model = __private::meta::Model {
                id: #id,
                name: #name,
                schema: #schema,
                table: #table,
                columns: &[#(#columns),*],
                primary_key: #primary_key,
                has_key: #has_key,
                uniques: &[#(#uniques),*],
                indexes: &[#(#indexes),*],
                checks: &[#(#checks),*],
                broken: #broken,
            };
            const IDENTITY: ::core::option::Option<__private::meta::Identity> = #identity;
            type ModelTable = #table_path::table;
            type Key = #key;
            type KeySqlType = #key_sql_type;
            #has_table
            #sql_names

            const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[#(#foreign_keys),*];
            const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[#(#relationships),*];
            #read_marks
        }
    }
}

/// Nobody reads what has nothing in it, and the compiler would warn of fields
/// that nobody reads.
fn read_marks(model: &Model) -> TokenStream {
    let marks = &model.marks;
    if marks.is_empty() {
        return TokenStream::new();
    }
    quote! {
        fn __read_marks(&self) {
            #(let _ = &self.#marks;)*
        }
    }
}

/// The names in SQL of a `table!` of the user's own and of its columns.
fn sql_names(model: &Model) -> TokenStream {
    let Table::Existing { .. } = &model.table else {
        return TokenStream::new();
    };
    let table = table_path(model);
    let by_hand = model.joins_by_hand();
    let columns = model.columns.iter().map(|column| {
        let (name, path) = (&column.name, column_path(model, column));
        quote!((#name, <#path as __private::diesel::Column>::NAME))
    });
    quote! {
        const IS_GENERATED: bool = false;
        const JOINS_BY_HAND: bool = #by_hand;
        const NAMES: fn() -> __private::meta::Names =
            || __private::meta::Names::of(&#table::table, &[#(#columns),*]);
    }
}

/// Whether a `table!` of the user's own is there: of all that is beside it, what
/// has its name is a table, and not the stand-in that is found further out.
fn has_table(model: &Model) -> TokenStream {
    let Table::Existing { path, .. } = &model.table else {
        return TokenStream::new();
    };
    let Some((table, beside)) = path_beside(path) else {
        return TokenStream::new();
    };
    quote! {
        const HAS_TABLE: bool = {
            #[allow(dead_code)]
            mod #table {
                #[allow(non_camel_case_types)]
                pub struct table;
            }

            const IS_TABLE: bool = {
                #[allow(unused_imports)]
                use #beside*;
                __private::Probe::<#table::table>::IS_TABLE
            };
            IS_TABLE
        };
    }
}

fn expand_column(model: &Model, column: &Column) -> TokenStream {
    let Column {
        name,
        nullable,
        auto,
        unique,
        index,
        ..
    } = column;
    let sql_type = expand_sql_type(model, column);
    let nullable = match &model.table {
        Table::Existing { .. } => {
            let path = column_path(model, column);
            quote! {
                #nullable
                    || <__private::diesel::dsl::SqlTypeOf<#path> as __private::TypeOfColumn>::NULLABLE
            }
        }
        Table::Generated { .. } => quote!(#nullable),
    };
    let default = option(column.default.as_ref());
    let check = option(column.check.as_ref());
    let max_length = option(column.max_length);
    let ddl = option(column.ddl.as_ref());
    quote! {
        __private::meta::Column {
            name: #name,
            sql_type: #sql_type,
            nullable: #nullable,
            auto: #auto,
            unique: #unique,
            index: #index,
            default: #default,
            check: #check,
            max_length: #max_length,
            ddl: #ddl,
        }
    }
}

/// The column's type for DDL. A type that DDL does not know is no matter where
/// the user wrote the DDL.
fn expand_sql_type(model: &Model, column: &Column) -> TokenStream {
    if column.ddl.is_some() {
        return quote!(__private::meta::SqlType::Other);
    }
    let span = at(column.ty.span());
    let sql_type = base_sql_type(model, column);
    // What the user wrote is wrong where it stands.
    let sql_type = match column.sql_type_written {
        true => sql_type,
        false => respanned(sql_type, span),
    };
    quote_spanned!(span=> <#sql_type as __private::ColumnType>::SQL_TYPE)
}

/// The field that holds the key; of several columns `(a, b)`.
fn key_field(model: &Model, key: &ForeignKey) -> String {
    let fields = model.columns_of(key);
    let fields: Vec<_> = fields
        .map(|column| column.field.unraw().to_string())
        .collect();
    names::key(&fields)
}

fn expand_foreign_key(model: &Model, key: &ForeignKey) -> TokenStream {
    let field = key_field(model, key);
    let columns = model.columns_of(key).map(|column| &column.name);
    let nullable = model.columns_of(key).filter(|column| column.nullable);
    let nullable = nullable.map(|column| &column.name);
    let parent = &key.alias;
    let explicit_name = option(key.name.as_ref());
    let on_delete = expand_action(key.on_delete);
    let on_update = expand_action(key.on_update);
    let ForeignKey {
        deferrable,
        initially_deferred,
        index,
        constraint,
        unique,
        ..
    } = key;
    let backref = option(key.backref.as_ref().map(|(name, policy)| {
        let policy = policy.ident();
        quote!(__private::meta::Backref { name: #name, policy: __private::meta::Policy::#policy })
    }));
    let span = at(key.model.span());
    let parent = quote_spanned!(span=> __private::Probe::<#parent>::MODEL);
    let references = match &key.references {
        Some(references) => {
            let names = references.value.iter().map(|name| name.unraw().to_string());
            quote!(&[#(#names),*])
        }
        None => quote!(#parent.primary_key),
    };
    quote! {
        __private::meta::ForeignKey {
            field: #field,
            columns: &[#(#columns),*],
            nullable: &[#(#nullable),*],
            unique: #unique,
            parent: #parent.id,
            parent_model: #parent.name,
            parent_table: #parent.table,
            parent_schema: #parent.schema,
            references: #references,
            name: #explicit_name,
            on_delete: #on_delete,
            on_update: #on_update,
            deferrable: #deferrable,
            initially_deferred: #initially_deferred,
            index: #index,
            constraint: #constraint,
            backref: #backref,
        }
    }
}

fn expand_action(action: Action) -> TokenStream {
    let name = match action {
        Action::Cascade => "Cascade",
        Action::SetNull => "SetNull",
        Action::SetDefault => "SetDefault",
        Action::Restrict => "Restrict",
        Action::NoAction => "NoAction",
    };
    let name = Ident::new(name, Span::call_site());
    quote!(__private::meta::Action::#name)
}

fn expand_relationship(model: &Model, relationship: &Relationship) -> TokenStream {
    let field = relationship.field.unraw().to_string();
    let child = &relationship.alias;
    let policy = relationship.policy.ident();
    let named = option(relationship.foreign_key.as_ref().map(|key| {
        let columns: Vec<_> = key
            .value
            .iter()
            .map(|column| column.unraw().to_string())
            .collect();
        let text = names::key(&columns);
        quote!(__private::meta::NamedKey { columns: &[#(#columns),*], text: #text })
    }));
    let span = at(relationship.child.span());
    let parent = quote_spanned!(span=> <Self as __private::Model>::MODEL);
    let policy = quote!(__private::meta::Policy::#policy);
    if let Some(link) = &relationship.link {
        let (link, delete) = (&link.alias, link.delete);
        return quote_spanned! {span=>
            __private::meta::Relationship::many::<#link, #child>(
                #parent, #field, #named, #policy, #delete,
            )
        };
    }
    let one = relationship.kind == MarkKind::HasOne;
    let beside = keyless::own_keys(model, relationship).next().map(|key| {
        let key = key_field(model, key);
        quote_spanned!(span=> .beside(#key))
    });
    quote_spanned! {span=>
        __private::meta::Relationship::new::<#child>(#parent, #field, #named, #one, #policy) #beside
    }
}
