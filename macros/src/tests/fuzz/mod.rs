//! Whatever stands in the attributes and in `schema!`, the macros give Rust
//! items and, where something is wrong, a message: they never panic.

mod attributes;
mod changes;
mod corpus;
mod edits;
mod holds;
mod runner;
mod tokens;
mod words;

use proptest::collection::vec;
use proptest::sample::select;
use proptest::strategy::Strategy;

use self::holds::{Holds, derive_holds, schema_holds};
use self::runner::run;

/// How many cases each test tries where `PROOFS_CASES` says nothing.
const CASES: u32 = 200;

#[test]
fn every_declaration_of_the_compile_tests_gives_items_and_what_compiles_no_message() {
    let corpus = corpus::read();
    assert!(corpus.models.len() > 200 && corpus.schemas.len() > 100);
    let models = corpus
        .models
        .iter()
        .map(|model| (model, derive_holds as Holds));
    let schemas = corpus
        .schemas
        .iter()
        .map(|schema| (schema, schema_holds as Holds));
    for (declaration, holds) in models.chain(schemas) {
        let tokens = &declaration.tokens;
        let messages = holds(tokens).unwrap_or_else(|problem| panic!("{problem}\nfrom: {tokens}"));
        assert!(messages == Some(0) || !declaration.compiles, "{tokens}");
    }
}

#[test]
fn a_declaration_with_a_few_changes_gives_items() {
    let declarations = corpus::read().models.into_iter().map(|model| model.tokens);
    let declarations: Vec<_> = declarations.collect();
    let changed = (select(declarations), vec(changes::change(), 1..5));
    let changed = changed.prop_map(|(tokens, changes)| changes::apply(tokens, &changes));
    run(&changed, derive_holds);
}

#[test]
fn a_schema_with_a_few_changes_gives_items() {
    let schemas = corpus::read()
        .schemas
        .into_iter()
        .map(|schema| schema.tokens);
    let schemas: Vec<_> = schemas.collect();
    let changed = (select(schemas), vec(edits::edit(), 1..4));
    let changed = changed.prop_map(|(tokens, edits)| edits::apply(tokens, &edits));
    run(&changed, schema_holds);
}

#[test]
fn options_with_any_value_on_any_field_give_items() {
    run(&attributes::structs(), derive_holds);
}

#[test]
fn any_tokens_as_attributes_give_items() {
    run(&attributes::of_any_tokens(), derive_holds);
}

#[test]
fn any_tokens_as_a_schema_give_items() {
    run(&tokens::tokens(), schema_holds);
}
