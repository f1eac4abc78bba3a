//! What does not compile, with its message to the letter, and what does.
//!
//! `TRYBUILD=overwrite` writes the messages anew: read them then.

#[test]
fn mistakes_are_refused_and_the_rest_compiles() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile/fail/*/*.rs");
    cases.pass("compile/pass/*.rs");
}
