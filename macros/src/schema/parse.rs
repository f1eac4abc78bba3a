//! `pub Family: Parent, Child`.

use proc_macro2::{Delimiter, Span, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Path, Token, Visibility, parse_quote};

use crate::errors::Errors;
use crate::names::hidden;
use crate::parse::options::{Opt, SCHEMA, Schema as SchemaOption};
use crate::parse::values::outer_path;

/// A schema as its user declared it.
pub(super) struct Schema {
    pub(super) attributes: Vec<Attribute>,
    /// The path of the runtime crate.
    pub(super) krate: Path,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) models: Vec<Path>,
    /// It has a mistake, and is what can be read of it.
    pub(super) is_broken: bool,
}

const FORM: &str = "write `schema! { pub Family: Parent, Child }`";

impl Parse for Schema {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut attributes = input.call(Attribute::parse_outer)?;
        let krate = take_crate(&mut attributes)?;
        let vis = input.parse()?;
        let ident: Ident = input
            .parse()
            .map_err(|error| expected(error.span(), "a name for the schema"))?;
        input
            .parse::<Token![:]>()
            .map_err(|error| expected(error.span(), "`:` and the models of the schema"))?;
        let models = Punctuated::<Path, Token![,]>::parse_terminated_with(input, model)?;
        if models.is_empty() {
            return Err(expected(ident.span(), "at least one model"));
        }
        Ok(Self {
            attributes,
            krate: krate_or_default(krate),
            vis,
            ident,
            models: models.into_iter().collect(),
            is_broken: false,
        })
    }
}

/// The path of a model; also the comma behind it is missed here.
fn model(input: ParseStream<'_>) -> syn::Result<Path> {
    let ahead = input.fork();
    let path = input.call(Path::parse_mod_style);
    let path = path.map_err(|error| of_a_use(&ahead).unwrap_or_else(|| no_model(error.span())))?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(path);
    }
    if input.peek(Token![<]) {
        return Err(expected(input.span(), "models, which have no arguments"));
    }
    Err(no_model(input.span()))
}

fn no_model(span: Span) -> syn::Error {
    expected(span, "models with commas between them")
}

/// `models::*` and `models::{A, B}`, as in a `use`.
fn of_a_use(input: ParseStream<'_>) -> Option<syn::Error> {
    let mut module = String::new();
    while let Ok(name) = input.call(Ident::parse_any) {
        input.parse::<Token![::]>().ok()?;
        module.push_str(&format!("{name}::"));
    }
    let names = match input.parse().ok()? {
        TokenTree::Punct(star) if star.as_char() == '*' => {
            (star.span(), vec!["Parent".to_owned(), "Child".to_owned()])
        }
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let parser = Punctuated::<Ident, Token![,]>::parse_terminated;
            let names = parser.parse2(group.stream()).ok()?;
            (
                group.span_open(),
                names.iter().map(Ident::to_string).collect(),
            )
        }
        _ => return None,
    };
    let (span, names) = names;
    let paths = names.iter().map(|name| format!("{module}{name}"));
    let paths = paths.collect::<Vec<_>>().join(", ");
    Some(syn::Error::new(
        span,
        format!("a schema names each of its models by itself: write `{paths}`"),
    ))
}

fn expected(span: Span, what: &str) -> syn::Error {
    syn::Error::new(span, format!("expected {what}: {FORM}"))
}

/// The path of the runtime crate, where none is written.
pub(super) fn krate_or_default(krate: Option<Path>) -> Path {
    krate.unwrap_or_else(|| parse_quote!(::diesel_cascade))
}

/// `#[model(crate = path)]` on the schema says where the runtime crate is.
pub(super) fn take_crate(attributes: &mut Vec<Attribute>) -> syn::Result<Option<Path>> {
    let Some(position) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("model"))
    else {
        return Ok(None);
    };
    let attribute = attributes.remove(position);
    let mut krate = None;
    attribute.parse_nested_meta(|meta| {
        let mut options = SCHEMA.options.iter();
        let Some(option) = options.find(|option| meta.path.is_ident(option.name)) else {
            let forms: Vec<_> = SCHEMA.options.iter().map(Opt::form).collect();
            let form = SCHEMA.whole(&forms.join(", "));
            return Err(syn::Error::new(
                meta.path.span(),
                format!("a schema has one option: write `{form}`"),
            ));
        };
        match option.option {
            SchemaOption::Crate => krate = Some(meta.value()?.call(outer_path)?),
        }
        Ok(())
    })?;
    Ok(krate)
}

impl Schema {
    /// The schema, not called as one of its models. Under another name, if it
    /// is: else the compiler would take the one for the other.
    pub(super) fn with_its_own_name(mut self, errors: &mut Errors) -> Self {
        if self.models.iter().any(|model| model.is_ident(&self.ident)) {
            errors.at(
                self.ident.span(),
                format!(
                    "`{0}` is a model of the schema: give the schema another name, \
                     `{0}Schema: ...`",
                    self.ident
                ),
            );
            self.ident = hidden(&[&self.ident]);
        }
        self
    }

    /// The schema with each model once.
    pub(super) fn without_repetitions(mut self, errors: &mut Errors) -> Self {
        let mut seen: Vec<String> = Vec::new();
        self.models.retain(|model| {
            let name = model.to_token_stream().to_string();
            if seen.contains(&name) {
                errors.at(
                    model.span(),
                    format!(
                        "`{}` is in the schema twice: remove one of the two",
                        name.replace(' ', "")
                    ),
                );
                return false;
            }
            seen.push(name);
            true
        });
        self
    }
}
