//! A refusal as an error of Diesel's.

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error as DieselError};

/// What the database said, with the table and the constraint that it did not
/// name.
struct Named {
    said: Box<dyn DatabaseErrorInformation + Send + Sync>,
    table: Option<String>,
    constraint: Option<String>,
}

/// The database's error of a refusal, which says what is known of it.
pub(crate) fn refused(
    source: DieselError,
    table: Option<String>,
    constraint: Option<String>,
) -> DieselError {
    let DieselError::DatabaseError(kind, said) = source else {
        return source;
    };
    // SQLite has no code of its own for a key that restricts.
    let kind = match kind {
        DatabaseErrorKind::Unknown => DatabaseErrorKind::ForeignKeyViolation,
        kind => kind,
    };
    let named = Named {
        said,
        table,
        constraint,
    };
    DieselError::DatabaseError(kind, Box::new(named))
}

impl DatabaseErrorInformation for Named {
    fn message(&self) -> &str {
        self.said.message()
    }

    fn details(&self) -> Option<&str> {
        self.said.details()
    }

    fn hint(&self) -> Option<&str> {
        self.said.hint()
    }

    fn table_name(&self) -> Option<&str> {
        self.said.table_name().or(self.table.as_deref())
    }

    fn column_name(&self) -> Option<&str> {
        self.said.column_name()
    }

    fn constraint_name(&self) -> Option<&str> {
        self.said.constraint_name().or(self.constraint.as_deref())
    }

    fn statement_position(&self) -> Option<i32> {
        self.said.statement_position()
    }
}
