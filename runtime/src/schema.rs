//! The models that belong together, and their tables in the database.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::backend::CascadeBackend;
use crate::backend::sealed::Dialect;
use crate::choice::When;
use crate::connection::CascadeConnection;
use crate::ddl;
use crate::delete::in_transaction;
use crate::error::Error;
use crate::field::no_value;
use crate::graph::{Graph, Root};
use crate::meta::{Id, SchemaId, Table};
use crate::other_table::First;

/// A set of models that belong together: made by [`schema!`](crate::schema!).
pub trait Schema {
    #[doc(hidden)]
    fn graph() -> &'static Graph;

    /// The statements that make the tables, their constraints and their
    /// indexes, in an order in which they can be run.
    ///
    /// ```
    /// # use diesel::sqlite::Sqlite;
    /// # use diesel_cascade::prelude::*;
    /// # #[derive(Model)]
    /// # #[diesel(table_name = parent)]
    /// # pub struct Parent {
    /// #     #[column(auto)]
    /// #     pub id: i32,
    /// # }
    /// # schema! { pub Family: Parent }
    /// let ddl = Family::ddl::<Sqlite>();
    /// assert!(ddl[0].starts_with("CREATE TABLE \"parent\""));
    /// ```
    fn ddl<DB: CascadeBackend>() -> Vec<String> {
        DB::create(Self::graph().tables)
    }

    /// Makes the tables, in one transaction.
    ///
    /// # Errors
    ///
    /// [`Error::Statement`] where the database refuses a statement: because
    /// there is a table of that name already, say. Then nothing has been made.
    fn create_all<C: CascadeConnection>(conn: &mut C) -> Result<(), Error> {
        let tables = Self::graph().tables;
        let statements = Self::ddl::<C::Backend>();
        if !C::Backend::DDL_COMMITS {
            return in_transaction(conn, |conn| run(conn, &statements).map_err(Failed::into));
        }
        run(conn, &statements).map_err(|failed| {
            // Each statement has been committed by itself: those before the
            // one that failed are taken back one by one. What then goes wrong
            // would hide why all this is done.
            let made = ddl::made_by(&statements[..failed.position], tables);
            let _ = drop_one_by_one(conn, &made);
            failed.into()
        })
    }

    /// Removes the tables that are there, with all of their rows, in one
    /// transaction.
    ///
    /// MySQL commits after each table, and before the first one what a
    /// transaction around it has done.
    ///
    /// # Errors
    ///
    /// [`Error::Statement`] where the database refuses, or would leave a table
    /// outside of the schema that references one of them, or delete from it.
    /// Then nothing has been removed. On MySQL it is [`Error::Diesel`] where some
    /// tables have been.
    fn drop_all<C: CascadeConnection>(conn: &mut C) -> Result<(), Error> {
        let tables = Self::graph().tables;
        if C::Backend::DDL_COMMITS {
            refuse_outsiders(conn, tables)?;
            return drop_one_by_one(conn, tables);
        }
        in_transaction(conn, |conn| {
            refuse_outsiders(conn, tables)?;
            run(conn, &C::Backend::drop(tables)).map_err(Failed::into)
        })
    }
}

/// Refuses as the database would.
fn refuse_outsiders<C: CascadeConnection>(conn: &mut C, tables: &[Table]) -> Result<(), Error> {
    match C::Backend::outsider(conn, tables)? {
        Some(outsider) => Err(Error::Statement {
            purpose: String::from("removing the tables"),
            source: DieselError::DatabaseError(
                DatabaseErrorKind::ForeignKeyViolation,
                Box::new(format!(
                    "the table `{outsider}` is not of the schema, and references one of them"
                )),
            ),
        }),
        None => Ok(()),
    }
}

/// Removes tables where nothing takes that back.
fn drop_one_by_one<C: CascadeConnection>(conn: &mut C, tables: &[Table]) -> Result<(), Error> {
    let statements = C::Backend::drop(tables);
    let dropped = run(conn, &statements);
    let ended = run(conn, &C::Backend::after_drop(tables));
    dropped.map_err(|failed| {
        let mut before = statements[..failed.position].iter();
        if before.any(|statement| statement.starts_with("DROP")) {
            Error::Diesel(failed.source)
        } else {
            failed.into()
        }
    })?;
    ended.map_err(Failed::into)
}

/// A statement that the database refused.
struct Failed {
    position: usize,
    purpose: String,
    source: DieselError,
}

impl From<Failed> for Error {
    fn from(failed: Failed) -> Self {
        Self::Statement {
            purpose: failed.purpose,
            source: failed.source,
        }
    }
}

fn run<C: CascadeConnection>(conn: &mut C, statements: &[String]) -> Result<(), Failed> {
    for (position, statement) in statements.iter().enumerate() {
        conn.batch_execute(statement).map_err(|source| Failed {
            position,
            purpose: purpose(statement),
            source,
        })?;
    }
    Ok(())
}

/// `CREATE TABLE "parent"`, without what stands in its parentheses.
fn purpose(statement: &str) -> String {
    let line = statement.lines().next().unwrap_or_default();
    line.trim_end_matches([' ', '(']).to_owned()
}

/// A table whose model is in a [`schema!`](crate::schema!).
#[diagnostic::on_unimplemented(
    message = "the model of `{Self}` is in no `schema!`",
    label = "a delete follows the relationships of a schema",
    note = "name the model in a `schema!`, with all models that it is linked to",
    note = "`table_name = t` makes a new table, and `table_name = crate::schema::t` names a \
            `table!` that is there"
)]
pub trait InSchema {
    #[doc(hidden)]
    fn root() -> Root;
}

#[diagnostic::do_not_recommend]
impl<T: TableInSchema> InSchema for T {
    fn root() -> Root {
        <T as TableInSchema>::root()
    }
}

/// The same, as the derive implements it for a table whose model is in a schema.
#[doc(hidden)]
pub trait TableInSchema<Model = First> {
    /// That of the model.
    const IS_THERE: bool;
    fn root() -> Root;
}

/// A model that a [`schema!`](crate::schema!) names, which implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is in no `schema!`",
    label = "the tables of a schema appear in one query",
    note = "name the model in the `schema!` of the models that it is linked to"
)]
#[doc(hidden)]
pub trait InOneSchemaOnly {
    const SCHEMA: SchemaId;
    /// The schema names it, and it is not what stands for a missing one.
    const IS_THERE: bool = true;
    /// `When<true>` where the schema names no other model of its table before.
    type IsFirst;
    fn root() -> Root;
}

/// In place of a model that is missing from the schema of others, as that schema
/// says.
#[doc(hidden)]
pub struct MissingMember;

impl InOneSchemaOnly for MissingMember {
    const SCHEMA: SchemaId = SchemaId {
        id: Id::new("", 0, 0),
        name: "",
        members: &[],
    };
    const IS_THERE: bool = false;
    type IsFirst = When<true>;

    fn root() -> Root {
        no_value()
    }
}
