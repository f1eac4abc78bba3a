//! The declarations of the compile-time tests: what random changes begin with.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Fields, Item, Macro, Stmt};

/// All that is declared in `tests/compile`.
#[derive(Default)]
pub(super) struct Corpus {
    pub(super) models: Vec<Declaration>,
    pub(super) schemas: Vec<Declaration>,
}

/// A struct, or what stands in a `schema!`.
pub(super) struct Declaration {
    pub(super) tokens: TokenStream,
    /// Its file compiles.
    pub(super) compiles: bool,
}

pub(super) fn read() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/compile");
    let mut corpus = Corpus::default();
    for (kind, compiles) in [("pass", true), ("fail", false)] {
        let mut files = Vec::new();
        find(&folder.join(kind), &mut files);
        // As they come, they would differ between machines.
        files.sort();
        for file in files {
            let text = fs::read_to_string(&file).expect("a file of the tests");
            // A test of what is no Rust is none of a macro.
            if let Ok(file) = syn::parse_file(&text) {
                corpus.items(file.items, compiles);
            }
        }
    }
    corpus
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("a folder of the tests");
    for path in entries.map(|entry| entry.expect("a file of the tests").path()) {
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// A derive does not see the fields that a `cfg` takes away.
fn strip(fields: &mut Fields) {
    if let Fields::Named(fields) = fields {
        let is_there = |attribute: &Attribute| !attribute.path().is_ident("cfg");
        let named = std::mem::take(&mut fields.named).into_iter();
        let named = named.filter(|field| field.attrs.iter().all(is_there));
        fields.named = named.collect();
    }
}

impl Corpus {
    fn items(&mut self, items: Vec<Item>, compiles: bool) {
        for item in items {
            self.item(item, compiles);
        }
    }

    fn item(&mut self, item: Item, compiles: bool) {
        match item {
            Item::Struct(mut item) => {
                strip(&mut item.fields);
                self.model(&item.attrs, &item, compiles);
            }
            Item::Enum(item) => self.model(&item.attrs, &item, compiles),
            Item::Union(item) => self.model(&item.attrs, &item, compiles),
            Item::Macro(item) => self.schema(&item.mac, compiles),
            Item::Mod(item) => self.items(item.content.unwrap_or_default().1, compiles),
            Item::Fn(item) => {
                for statement in item.block.stmts {
                    match statement {
                        Stmt::Item(item) => self.item(item, compiles),
                        Stmt::Macro(called) => self.schema(&called.mac, compiles),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn model(&mut self, attributes: &[Attribute], item: &impl ToTokens, compiles: bool) {
        let is_derived = |attribute: &Attribute| {
            let text = attribute.meta.to_token_stream().to_string();
            attribute.path().is_ident("derive") && text.contains("Model")
        };
        if attributes.iter().any(is_derived) {
            let tokens = item.to_token_stream();
            self.models.push(Declaration { tokens, compiles });
        }
    }

    fn schema(&mut self, called: &Macro, compiles: bool) {
        let name = called.path.segments.last();
        if name.is_some_and(|name| name.ident == "schema") {
            let tokens = called.tokens.clone();
            self.schemas.push(Declaration { tokens, compiles });
        }
    }
}
