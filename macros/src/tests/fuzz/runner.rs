//! Random cases: the same ones in each run of all tests, others where they are
//! asked for, in the way of `tests/proofs`.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};

use proc_macro2::TokenStream;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use super::CASES;
use super::holds::Holds;

/// How many cases to try.
const CASES_VARIABLE: &str = "PROOFS_CASES";
/// Where the random numbers begin: what a failure prints, to see it again.
const SEED_VARIABLE: &str = "PROOFS_SEED";
/// Where they begin if nobody says.
const SEED: u64 = 7;

/// Tries `holds` on random tokens; a case that fails is shrunk, and printed.
pub(super) fn run(strategy: &impl Strategy<Value = TokenStream>, holds: Holds) {
    let asked = from_environment(CASES_VARIABLE);
    let cases = asked.map_or(CASES, |cases| {
        u32::try_from(cases).expect("a number of cases")
    });
    let others = || asked.map_or(SEED, |_| RandomState::new().hash_one(0));
    let seed = from_environment(SEED_VARIABLE).unwrap_or_else(others);
    let tally = RefCell::new(Tally::default());
    let outcome = runner(cases, seed).run(strategy, |tokens| {
        let outcome = holds(&tokens);
        let outcome = outcome.map_err(|problem| format!("{problem}\nfrom: {tokens}"));
        tally
            .borrow_mut()
            .count(outcome.map_err(TestCaseError::fail)?);
        Ok(())
    });
    let again = format!("{SEED_VARIABLE}={seed} {CASES_VARIABLE}={cases} finds this again");
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(problem, _)) => panic!("{problem}\n\n{again}"),
        Err(error) => panic!("{error}\n\n{again}"),
    }
    let tally = tally.into_inner();
    eprintln!("{SEED_VARIABLE}={seed}: {tally:?}");
    tally.check();
}

fn runner(cases: u32, seed: u64) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    TestRunner::new_with_rng(config, rng)
}

/// What the cases were.
#[derive(Debug, Default)]
struct Tally {
    no_item: u32,
    accepted: u32,
    refused: u32,
}

impl Tally {
    fn count(&mut self, messages: Option<usize>) {
        match messages {
            None => self.no_item += 1,
            Some(0) => self.accepted += 1,
            Some(_) => self.refused += 1,
        }
    }

    /// A search that seldom reaches the macro searches nothing.
    fn check(&self) {
        let Self {
            no_item,
            accepted,
            refused,
        } = self;
        assert!(accepted + refused >= *no_item, "{self:?}");
    }
}

fn from_environment(variable: &str) -> Option<u64> {
    let value = std::env::var(variable).ok()?;
    let number = value.parse();
    Some(number.unwrap_or_else(|_| panic!("{variable} is no number: {value}")))
}
