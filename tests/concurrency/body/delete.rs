//! Those who delete the parents.

use std::thread::sleep;
use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::Integer;
use diesel_cascade::{DeleteReport, Error};

use super::count::{Count, Kind, kind};
use super::policies::{Done, Policy};
use super::shape::WHOLE;
use crate::backend::Conn;
use crate::only_here::in_transaction;

/// How often a delete is tried.
const TRIES: u64 = 100;

pub struct Deleter {
    pub conn: Conn,
    /// A connection that sees what others would see.
    pub witness: Conn,
    pub policy: Policy,
    pub number: usize,
    pub count: Count,
    /// How many it has deleted, by the reports.
    pub deleted: usize,
    /// The parents that nobody else deletes, and whose delete failed.
    pub kept: Vec<i32>,
}

impl Deleter {
    /// Deletes a parent that is its own, and some that others delete too.
    pub fn round(&mut self, round: usize, own: i32, shared: &[i32]) {
        if round % 2 == 0 {
            self.own(round / 2, own);
            self.shared(shared);
        } else {
            self.shared(shared);
            self.own(round / 2, own);
        }
    }

    fn own(&mut self, way: usize, parent: i32) {
        // Half of them give up at once: then nothing may be missing at the end.
        let tries = if self.number % 2 == 0 { 1 } else { TRIES };
        for round in 0..tries {
            if let Some(report) = self.attempt(|this| this.one(way, parent)) {
                assert!(report.deleted() >= 1, "parent {parent} was not there");
                self.expect_gone(parent);
                return;
            }
            let unchanged = self.policy.shape.unchanged(&mut self.witness, parent);
            assert_eq!(unchanged, WHOLE, "a delete of {parent} failed half-way");
            sleep(Duration::from_millis(round));
        }
        assert_eq!(tries, 1, "parent {parent} cannot be deleted");
        self.kept.push(parent);
    }

    /// Each of the ways to delete one parent.
    fn one(&mut self, way: usize, parent: i32) -> Done {
        let Policy { by_id, by_name, .. } = self.policy;
        let child = self.policy.shape.child.0;
        match way % 4 {
            0 => by_id(&mut self.conn, parent),
            1 => by_name(&mut self.conn, &format!("p{parent}")),
            2 => in_transaction(&mut self.conn, |conn| by_id(conn, parent)),
            // In a transaction that has seen the children as they were before.
            _ => in_transaction(&mut self.conn, |conn| {
                diesel::dsl::sql::<Integer>(&format!("SELECT MAX(id) FROM {child}"))
                    .get_result::<i32>(conn)?;
                by_id(conn, parent)
            }),
        }
    }

    fn shared(&mut self, parents: &[i32]) {
        for round in 0..TRIES {
            let done = self.attempt(|this| (this.policy.several)(&mut this.conn, parents));
            if done.is_some() {
                for parent in parents {
                    self.expect_gone(*parent);
                }
                return;
            }
            for parent in parents {
                let unchanged = self.policy.shape.unchanged(&mut self.witness, *parent);
                assert!(
                    unchanged == WHOLE || unchanged == self.policy.shape.left(),
                    "{unchanged} of {WHOLE} rows of {parent} are left"
                );
            }
            sleep(Duration::from_millis(round));
        }
        panic!("parents {parents:?} cannot be deleted");
    }

    fn expect_gone(&mut self, parent: i32) {
        let unchanged = self.policy.shape.unchanged(&mut self.witness, parent);
        assert_eq!(unchanged, self.policy.shape.left(), "{parent} was deleted");
    }

    fn attempt(&mut self, delete: impl FnOnce(&mut Self) -> Done) -> Option<DeleteReport> {
        self.count.tried += 1;
        match delete(self) {
            Ok(report) => {
                self.deleted += report.deleted();
                Some(report)
            }
            Err(error) => {
                let is_refused = matches!(error, Error::Refused { .. });
                let text = format!("{error:?}");
                let kind = kind(&error.into()).unwrap_or_else(|| panic!("a delete: {text}"));
                assert_eq!(is_refused, kind == Kind::Refused, "{text}");
                self.count.fail(kind);
                None
            }
        }
    }
}
