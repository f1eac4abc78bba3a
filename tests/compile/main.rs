//! What does not compile, with its message to the letter, and what does.
//!
//! `TRYBUILD=overwrite` writes the messages anew: read them then.

use std::fs;

#[test]
fn mistakes_are_refused_and_the_rest_compiles() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile/fail/*/*.rs");
    cases.pass("compile/pass/*.rs");
}

#[test]
fn a_mistake_in_a_model_is_the_only_error_of_a_program_with_all_uses() {
    for cases in ["uses", "uses_of_existing_tables"] {
        let files = fs::read_dir(format!("compile/fail/{cases}")).expect("the cases are there");
        let paths = files.map(|file| file.expect("the case is there").path());
        let messages: Vec<_> = paths
            .filter(|path| path.extension().is_some_and(|it| it == "stderr"))
            .collect();
        assert!(!messages.is_empty());
        for path in messages {
            let text = fs::read_to_string(&path).expect("the messages are text");
            let errors = text.lines().filter(|line| line.starts_with("error"));
            assert_eq!(errors.count(), 1, "{}", path.display());
        }
    }
}
