//! Running a plan: the only place of a delete that has a connection.

use diesel::QueryResult;
use diesel::connection::{Connection, TransactionManager};
use diesel::query_builder::{QueryFragment, QueryId};

use crate::backend::run::{Only, Plain, Run};
use crate::backend::sealed::Dialect;
use crate::backend::{CascadeBackend, Compiled, Role, Statement};
use crate::connection::CascadeConnection;
use crate::error::Error;
use crate::graph::{Filter, Root, Variant};
use crate::report::DeleteReport;

/// How often a delete that rows inserted meanwhile made the database refuse is
/// tried again, with more locks.
const RETRIES: usize = 2;

/// Runs the statements of a plan with the user's filter: all of them, or
/// nothing is changed.
pub(crate) fn execute<C, T, W>(
    conn: &mut C,
    root: &Root,
    known: Filter,
    filter: &W,
) -> Result<DeleteReport, Error>
where
    C: CascadeConnection,
    T: 'static,
    W: QueryFragment<C::Backend> + QueryId,
{
    let variant = |deep| Variant {
        filter: known,
        deep,
    };
    let compiled = root.compiled::<C::Backend>(variant(false));
    if compiled.relies_on_the_database {
        C::Backend::require_enforcement(conn)?;
    }
    let mut done = attempt::<C, T, W>(conn, compiled, filter);
    for _ in 0..RETRIES {
        let is_refused = matches!(done, Err(Error::Refused { .. }));
        if !is_refused || !compiled.can_lock_more {
            break;
        }
        let deep = root.compiled::<C::Backend>(variant(true));
        done = attempt::<C, T, W>(conn, deep, filter);
    }
    done.map_err(|error| {
        if error.is_nameless() {
            name_the_constraint(conn, root, filter, error)
        } else {
            name_the_table::<C::Backend>(root, error)
        }
    })
}

/// Runs all statements, or changes nothing; a second time where what the first
/// found was not as it was when the temporary tables were made.
fn attempt<C, T, W>(conn: &mut C, compiled: &Compiled, filter: &W) -> Result<DeleteReport, Error>
where
    C: CascadeConnection,
    T: 'static,
    W: QueryFragment<C::Backend> + QueryId,
{
    match attempt_once::<C, T, W>(conn, compiled, filter) {
        Err(error) if compiled.is_for_outdated_tables(&error) => {
            for sql in &compiled.outdated {
                conn.execute_returning_count(&Plain(sql))?;
            }
            attempt_once::<C, T, W>(conn, compiled, filter)
        }
        done => done,
    }
}

/// Runs all statements, or changes nothing: a single one is its own
/// transaction.
fn attempt_once<C, T, W>(
    conn: &mut C,
    compiled: &Compiled,
    filter: &W,
) -> Result<DeleteReport, Error>
where
    C: CascadeConnection,
    T: 'static,
    W: QueryFragment<C::Backend> + QueryId,
{
    let work = |conn: &mut C| match compiled.plain() {
        Some(statement) => run_plain::<C, T, W>(conn, compiled, statement, filter),
        None => run(conn, compiled, filter),
    };
    let is_alone =
        compiled.is_one_statement() && !(C::Backend::ERRORS_ABORT && is_in_transaction(conn)?);
    let done = if is_alone {
        work(conn)
    } else {
        in_transaction(conn, work)
    };
    done.map_err(|error| error.in_transaction(compiled.root_table, C::Backend::refused_by))
}

fn run_plain<C, T, W>(
    conn: &mut C,
    compiled: &Compiled,
    statement: &Statement,
    filter: &W,
) -> Result<DeleteReport, Error>
where
    C: CascadeConnection,
    T: 'static,
    W: QueryFragment<C::Backend> + QueryId,
{
    let mut report = DeleteReport::of(&compiled.tables);
    let given = Given::<C>::default();
    let query = Run::<_, Only<T, W>>::new(statement, filter, &given);
    let rows = conn
        .execute_returning_count(&query)
        .map_err(|source| failed::<C::Backend>(statement, source))?;
    account(&mut report, statement, &[rows])?;
    Ok(report)
}

fn is_in_transaction<C: CascadeConnection>(conn: &mut C) -> QueryResult<bool> {
    let status = C::TransactionManager::transaction_manager_status_mut(conn);
    Ok(status.transaction_depth()?.is_some())
}

fn run<C: CascadeConnection>(
    conn: &mut C,
    compiled: &Compiled,
    filter: &dyn QueryFragment<C::Backend>,
) -> Result<DeleteReport, Error> {
    let mut report = DeleteReport::of(&compiled.tables);
    let mut rows = Vec::new();
    let mut given = Given::<C>::default();
    for sql in &compiled.settings {
        conn.batch_execute(sql)?;
    }
    for statement in &compiled.statements {
        let mut run = |conn: &mut C| {
            rows.clear();
            C::Backend::run(conn, statement, filter, &mut given, &mut rows)
        };
        let mut done = run(conn);
        if done
            .as_ref()
            .is_err_and(|error| compiled.is_for_want_of_tables(error))
        {
            for (_, sql) in &compiled.before {
                conn.execute_returning_count(&Plain(sql))?;
            }
            done = run(conn);
        }
        done.map_err(|source| failed::<C::Backend>(statement, source))?;
        account(&mut report, statement, &rows)?;
    }
    for sql in &compiled.after {
        conn.execute_returning_count(&Plain(sql))?;
    }
    Ok(report)
}

type Given<C> = <<C as Connection>::Backend as Dialect>::Given;

/// For what a statement failed.
fn failed<DB: CascadeBackend>(statement: &Statement, source: diesel::result::Error) -> Error {
    let (purpose, table) = statement.purpose();
    Error::in_statement(&purpose, table, source, DB::refused_by)
}

/// Notes what a statement has done.
fn account(report: &mut DeleteReport, statement: &Statement, rows: &[usize]) -> Result<(), Error> {
    report.count_statement();
    for (outcome, &rows) in statement.outcomes.iter().zip(rows) {
        match outcome.role {
            Role::Lock | Role::Keep | Role::Detach => {}
            Role::Nullify => report.add(outcome.place, 0, rows),
            Role::Delete { of_the_root } => {
                report.add(outcome.place, rows, 0);
                if of_the_root {
                    report.root_deleted(rows);
                }
            }
            Role::Check { held } => {
                if rows > 0 {
                    return Err(Error::still_held(held, outcome.table));
                }
            }
        }
    }
    Ok(())
}

/// Names the table that the constraint holds: a statement may delete from
/// several.
fn name_the_table<DB: CascadeBackend>(root: &Root, error: Error) -> Error {
    let refusal = error
        .refused_by()
        .and_then(|(table, constraint)| root.graph.refusal::<DB>(table, constraint));
    match refusal {
        Some(refusal) => error.named(refusal),
        None => error,
    }
}

/// Finds out which constraint refused, where the database does not say.
fn name_the_constraint<C: CascadeConnection>(
    conn: &mut C,
    root: &Root,
    filter: &dyn QueryFragment<C::Backend>,
    error: Error,
) -> Error {
    let mut given = Given::<C>::default();
    for suspect in C::Backend::suspects(root.graph, root.table) {
        let mut rows = Vec::new();
        let found = C::Backend::run(conn, &suspect.query, filter, &mut given, &mut rows);
        match found.map(|()| rows.as_slice()) {
            Ok([0]) => {}
            Ok([_]) => return error.named(suspect.refusal),
            // What goes wrong here must not hide the error itself.
            _ => break,
        }
    }
    error
}

/// Diesel's own `transaction`, but for how it is opened.
pub(crate) fn in_transaction<C: CascadeConnection, R>(
    conn: &mut C,
    work: impl FnOnce(&mut C) -> Result<R, Error>,
) -> Result<R, Error> {
    conn.begin_write()?;
    match work(conn) {
        Ok(value) => {
            C::TransactionManager::commit_transaction(conn)?;
            Ok(value)
        }
        Err(error) => {
            // Where this fails, the connection or its transaction is lost, and
            // the database rolls back by itself. Diesel keeps such a connection
            // from being used; the first error is the one that says why.
            let _ = C::TransactionManager::rollback_transaction(conn);
            Err(error)
        }
    }
}
