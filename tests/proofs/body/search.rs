//! The search for a case that fails.

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::time::Instant;

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use super::case::Case;
use super::genes;
use super::smaller;
use super::tally::Tally;
use crate::backend::Database;
use crate::only_here::CASES;

/// How many schemas to try.
const CASES_VARIABLE: &str = "PROOFS_CASES";
/// Where the random numbers begin: what a failure prints, to see it again.
const SEED_VARIABLE: &str = "PROOFS_SEED";

/// Where they begin if nobody says.
const SEED: u64 = 7;

#[test]
fn a_delete_gives_the_answer_of_sets() {
    let asked = from_environment(CASES_VARIABLE);
    let cases = asked.map_or(CASES, |cases| {
        u32::try_from(cases).expect("a number of cases")
    });
    // A run of all tests tries the same schemas each time: where it fails, it
    // is by a change. Who asks for more gets others.
    let others = || asked.map_or(SEED, |_| random());
    let seed = from_environment(SEED_VARIABLE).unwrap_or_else(others);
    let database = Database::new();
    let tally = RefCell::new(Tally::default());
    let started = Instant::now();
    let outcome = runner(cases, seed).run(&genes::case(), |genes| {
        Case::new(&genes)
            .run(&database, &mut tally.borrow_mut())
            .map_err(TestCaseError::fail)
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(problem, genes)) => {
            let fails = |case: &Case| case.run(&database, &mut Tally::default()).err();
            let problem = problem.message().to_owned();
            let (_, problem) = smaller::least(Case::new(&genes), problem, fails);
            panic!(
                "{problem}\n\n{SEED_VARIABLE}={seed} {CASES_VARIABLE}={cases} finds this again, and \
                 it is the least that fails"
            );
        }
        Err(error) => panic!("{error}"),
    }
    let tally = tally.into_inner();
    println!("{SEED_VARIABLE}={seed}, {:?}:", started.elapsed());
    tally.print();
    if cases >= CASES {
        tally.assert_all();
    }
}

fn runner(cases: u32, seed: u64) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_shrink_time: 120_000,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    TestRunner::new_with_rng(config, rng)
}

fn from_environment(variable: &str) -> Option<u64> {
    let value = std::env::var(variable).ok()?;
    let number = value.parse();
    Some(number.unwrap_or_else(|_| panic!("{variable} is no number: {value}")))
}

/// Another number each time.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}
