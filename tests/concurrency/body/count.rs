//! How often what went wrong.

use std::collections::BTreeMap;
use std::fmt;

use diesel::result::{DatabaseErrorKind, Error};

/// Why a statement failed that others were in the way of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Deadlock,
    Serialization,
    /// By a foreign key.
    Refused,
    /// Waited too long for a lock.
    Timeout,
}

/// Which of them an error is; `None` for what nobody else can be blamed for.
pub fn kind(error: &Error) -> Option<Kind> {
    let Error::DatabaseError(kind, information) = error else {
        return None;
    };
    let message = information.message().to_lowercase();
    // Diesel has no kind for a deadlock: on PostgreSQL it is unknown, on MySQL
    // a serialization failure.
    match kind {
        _ if message.contains("deadlock") => Some(Kind::Deadlock),
        DatabaseErrorKind::SerializationFailure => Some(Kind::Serialization),
        DatabaseErrorKind::ForeignKeyViolation => Some(Kind::Refused),
        // MariaDB's own, where a snapshot is looked at (error 1020).
        _ if message.contains("record has changed since last read") => Some(Kind::Serialization),
        _ if message.contains("lock wait timeout") => Some(Kind::Timeout),
        _ if message.contains("database is locked") => Some(Kind::Timeout),
        _ => None,
    }
}

/// Statements or transactions of one sort, and those of them that failed.
#[derive(Debug, Default)]
pub struct Count {
    pub tried: usize,
    failed: BTreeMap<Kind, usize>,
}

impl Count {
    pub fn fail(&mut self, kind: Kind) {
        *self.failed.entry(kind).or_default() += 1;
    }

    pub fn failures(&self) -> usize {
        self.failed.values().sum()
    }

    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        for (kind, times) in other.failed {
            *self.failed.entry(kind).or_default() += times;
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} tried, {} failed", self.tried, self.failures())?;
        if !self.failed.is_empty() {
            write!(f, " {:?}", self.failed)?;
        }
        Ok(())
    }
}
