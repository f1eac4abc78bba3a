//! Children come in while their parents go: afterwards there is no orphan, no
//! family of which a part is gone, and no child that was acknowledged and is
//! missing. A delete that failed has changed nothing.
//!
//! The crate that includes this says in its module `only_here` how transactions
//! are kept apart, and at which levels which policies are tested.

mod count;
#[allow(dead_code)] // nothing runs at the same time on SQLite
pub mod deadlock;
mod delete;
#[allow(dead_code, unused_imports, unused_macros)] // the behaviour tests use all of it
#[path = "../../behaviour/body/families.rs"]
pub mod families;
mod insert;
mod meanwhile;
pub mod policies;
pub mod rounds;
#[allow(dead_code)] // the behaviour tests use all of it
#[path = "../../behaviour/body/rows.rs"]
pub mod rows;
mod shape;
mod trees;

/// How far transactions are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code)] // SQLite has one level only
pub enum Level {
    ReadCommitted,
    RepeatableRead,
    Serializable,
}

impl Level {
    #[allow(dead_code)]
    pub fn sql(self) -> &'static str {
        match self {
            Self::ReadCommitted => "READ COMMITTED",
            Self::RepeatableRead => "REPEATABLE READ",
            Self::Serializable => "SERIALIZABLE",
        }
    }
}

/// A test for each of these policies at one level.
macro_rules! at {
    ($level:ident: $($policy:ident),+ $(,)?) => {$(
        #[test]
        fn $policy() {
            let policy = crate::body::policies::$policy();
            crate::body::rounds::run(policy, crate::body::Level::$level);
        }
    )+};
}

pub(crate) use at;
