//! What can go wrong at run time.

use std::fmt;

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error as DieselError};

use crate::refused::refused;

/// Why a delete, or a change of the schema, was not done. Whatever it is,
/// nothing has been changed; only where the connection is lost, in a `COMMIT`
/// or in a single statement, all may have been done. Nothing is half done, but
/// for [`drop_all`](crate::Schema::drop_all) on MySQL, which commits after each
/// table.
///
/// It converts from and into [`diesel::result::Error`], so that `?` works in
/// [`Connection::transaction`](diesel::Connection::transaction) with either. As
/// an error of Diesel's, a refusal still names the table and the constraint
/// that refused, on all backends:
/// [`DatabaseErrorInformation::table_name`] and
/// [`constraint_name`](DatabaseErrorInformation::constraint_name).
///
/// ```
/// # use diesel_cascade::Error;
/// fn in_a_function_of_diesels() -> diesel::QueryResult<()> {
///     Err(Error::ForeignKeysOff)?
/// }
/// assert!(in_a_function_of_diesels().is_err());
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The delete leaves foreign keys to the database, and this SQLite
    /// connection does not enforce them: it would leave orphans. Switch them
    /// on, right after the connection was made, with
    /// `PRAGMA foreign_keys = ON` (<https://www.sqlite.org/foreignkeys.html>,
    /// section 2).
    ForeignKeysOff,
    /// The database refused, because a row that stays points at a row that
    /// would go.
    #[non_exhaustive]
    Refused {
        /// The table whose rows would have gone.
        table: String,
        /// The table whose rows point at them, if it can be told.
        referencing: Option<String>,
        /// The constraint that refused, if it can be told.
        constraint: Option<String>,
        /// What the database said.
        source: DieselError,
    },
    /// The database could not run a statement. Where it is the only one of the
    /// delete, and the connection is lost, it may have been committed: look at
    /// the rows.
    #[non_exhaustive]
    Statement {
        /// What the statement was for.
        purpose: String,
        /// What the database said.
        source: DieselError,
    },
    /// Diesel or the database failed outside of a statement of the plan: when
    /// a transaction was opened or closed, say. A connection that is lost while
    /// it commits leaves open whether it did: look at the rows.
    Diesel(DieselError),
}

/// Which constraint refused, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refusal {
    /// The table whose rows would have gone.
    pub(crate) held: Option<String>,
    /// The table whose rows point at them.
    pub(crate) table: Option<String>,
    pub(crate) constraint: Option<String>,
}

/// How a backend's error is read.
pub(crate) type RefusedBy = fn(&dyn DatabaseErrorInformation) -> Refusal;

impl Error {
    /// The error of a statement that deletes from `table`, or does something
    /// for it.
    pub(crate) fn in_statement(
        purpose: &str,
        table: &str,
        source: DieselError,
        refused_by: RefusedBy,
    ) -> Self {
        if is_foreign_key_violation(&source) {
            return Self::refused(table, source, refused_by);
        }
        Self::Statement {
            purpose: purpose.to_owned(),
            source,
        }
    }

    /// The error of a transaction that deletes from `table`: a constraint that
    /// is deferred refuses when the transaction ends.
    pub(crate) fn in_transaction(self, table: &str, refused_by: RefusedBy) -> Self {
        match self {
            Self::Diesel(source) if is_foreign_key_violation(&source) => {
                Self::refused(table, source, refused_by)
            }
            other => other,
        }
    }

    fn refused(table: &str, source: DieselError, refused_by: RefusedBy) -> Self {
        let refusal = match &source {
            DieselError::DatabaseError(_, information) => refused_by(information.as_ref()),
            _ => Refusal::default(),
        };
        Self::Refused {
            table: table.to_owned(),
            referencing: refusal.table,
            constraint: refusal.constraint,
            source,
        }
    }

    /// The error of a delete after which rows of `referencing` would point at
    /// nothing: what the database itself would say.
    pub(crate) fn still_held(table: &str, referencing: &str) -> Self {
        Self::Refused {
            table: table.to_owned(),
            referencing: Some(referencing.to_owned()),
            constraint: None,
            source: DieselError::DatabaseError(
                DatabaseErrorKind::ForeignKeyViolation,
                Box::new(String::from("FOREIGN KEY constraint failed")),
            ),
        }
    }

    /// The constraint that refused, and the table that it is of.
    pub(crate) fn refused_by(&self) -> Option<(&str, &str)> {
        match self {
            Self::Refused {
                referencing: Some(referencing),
                constraint: Some(constraint),
                ..
            } => Some((referencing, constraint)),
            _ => None,
        }
    }

    /// Whether it is a refusal of which the constraint is not known.
    pub(crate) fn is_nameless(&self) -> bool {
        matches!(
            self,
            Self::Refused {
                constraint: None,
                ..
            }
        )
    }

    /// The same refusal, with the constraint that was found.
    pub(crate) fn named(self, found: Refusal) -> Self {
        match self {
            Self::Refused { table, source, .. } => Self::Refused {
                table: found.held.unwrap_or(table),
                referencing: found.table,
                constraint: found.constraint,
                source,
            },
            other => other,
        }
    }
}

/// A statement that is a transaction by itself may have been committed when
/// the connection was lost.
fn is_closed(error: &DieselError) -> bool {
    matches!(
        error,
        DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, _)
    )
}

fn is_foreign_key_violation(error: &DieselError) -> bool {
    match error {
        DieselError::DatabaseError(
            DatabaseErrorKind::ForeignKeyViolation | DatabaseErrorKind::RestrictViolation,
            _,
        ) => true,
        // SQLite says so by the message alone where a key restricts: its code
        // is that of a trigger (https://www.sqlite.org/rescode.html).
        DieselError::DatabaseError(_, information) => {
            information.message() == "FOREIGN KEY constraint failed"
        }
        _ => false,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ForeignKeysOff => f.write_str(
                "the delete relies on foreign keys, and this SQLite connection does not enforce \
                 them: run `PRAGMA foreign_keys = ON` when it is opened (nothing was changed)",
            ),
            Self::Refused {
                table,
                referencing,
                constraint,
                source,
            } => {
                write!(
                    f,
                    "the database refused to delete from `{table}`, because rows "
                )?;
                if let Some(referencing) = referencing {
                    write!(f, "of `{referencing}` ")?;
                }
                f.write_str("that stay point at rows that would go")?;
                match (referencing, constraint) {
                    (_, Some(constraint)) => write!(f, " (constraint `{constraint}`)")?,
                    (None, None) => {
                        f.write_str(" (by a key that no model declares, or not as it is)")?;
                    }
                    (Some(_), None) => {}
                }
                write!(f, ": {source} (nothing was changed)")
            }
            Self::Statement { purpose, source } if is_closed(source) => write!(
                f,
                "{purpose}: {source} (it was done as a whole or not at all)"
            ),
            Self::Statement { purpose, source } => {
                write!(f, "{purpose}: {source} (nothing was changed)")
            }
            Self::Diesel(source) => write!(f, "{source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ForeignKeysOff => None,
            Self::Refused { source, .. }
            | Self::Statement { source, .. }
            | Self::Diesel(source) => Some(source),
        }
    }
}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match error {
            // An error of ours that went through a function of Diesel's.
            DieselError::QueryBuilderError(inner) => match inner.downcast::<Self>() {
                Ok(ours) => *ours,
                Err(inner) => Self::Diesel(DieselError::QueryBuilderError(inner)),
            },
            error => Self::Diesel(error),
        }
    }
}

impl From<Error> for DieselError {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused {
                referencing,
                constraint,
                source,
                ..
            } => refused(source, referencing, constraint),
            Error::Statement { source, .. } | Error::Diesel(source) => source,
            Error::ForeignKeysOff => Self::QueryBuilderError(Box::new(error)),
        }
    }
}
