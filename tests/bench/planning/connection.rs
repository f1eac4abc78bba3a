//! A connection with no database behind it.

use std::any::TypeId;
use std::collections::HashMap;

use diesel::connection::{
    AnsiTransactionManager, CacheSize, Connection, Instrumentation, LoadConnection,
    SimpleConnection, TransactionManager,
};
// What Diesel's own `#[derive(MultiConnection)]` names, to make a connection.
use diesel::internal::derives::multiconnection::ConnectionSealed;
use diesel::query_builder::{Query, QueryBuilder, QueryFragment, QueryId};
use diesel::sqlite::{Sqlite, SqliteQueryBuilder};
use diesel::{ConnectionResult, QueryResult, SqliteConnection};
use diesel_cascade::CascadeConnection;

/// It says of each statement that it has changed one row.
pub struct Unconnected {
    transactions: AnsiTransactionManager,
    instrumentation: Box<dyn Instrumentation>,
    looks_up: bool,
    statements: usize,
    prepared: HashMap<Key, usize>,
}

/// By what Diesel finds a prepared statement again.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Type(TypeId),
    Sql(String),
}

impl Unconnected {
    pub fn new(looks_up: bool) -> Self {
        Self {
            transactions: AnsiTransactionManager::default(),
            instrumentation: Box::new(|_: diesel::connection::InstrumentationEvent<'_>| {}),
            looks_up,
            statements: 0,
            prepared: HashMap::new(),
        }
    }

    /// How many statements it has been given.
    pub fn statements(&self) -> usize {
        self.statements
    }

    fn look_up<T>(&mut self, source: &T) -> QueryResult<()>
    where
        T: QueryFragment<Sqlite> + QueryId,
    {
        let key = match T::query_id() {
            Some(id) => Key::Type(id),
            None => {
                let mut text = SqliteQueryBuilder::default();
                source.to_sql(&mut text, &Sqlite)?;
                Key::Sql(text.finish())
            }
        };
        assert!(source.is_safe_to_cache_prepared(&Sqlite)?);
        *self.prepared.entry(key).or_default() += 1;
        Ok(())
    }
}

impl SimpleConnection for Unconnected {
    fn batch_execute(&mut self, _: &str) -> QueryResult<()> {
        Ok(())
    }
}

impl ConnectionSealed for Unconnected {}

impl Connection for Unconnected {
    type Backend = Sqlite;
    type TransactionManager = AnsiTransactionManager;

    fn establish(_: &str) -> ConnectionResult<Self> {
        Ok(Self::new(true))
    }

    fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize>
    where
        T: QueryFragment<Sqlite> + QueryId,
    {
        self.statements += 1;
        if self.looks_up {
            self.look_up(source)?;
        }
        Ok(1)
    }

    fn transaction_state(&mut self) -> &mut AnsiTransactionManager {
        &mut self.transactions
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        &mut *self.instrumentation
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.instrumentation = Box::new(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, _: CacheSize) {}
}

/// Nothing is ever read from it.
impl LoadConnection for Unconnected {
    type Cursor<'conn, 'query> = <SqliteConnection as LoadConnection>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <SqliteConnection as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, _: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Sqlite> + QueryId + 'query,
    {
        Err(diesel::result::Error::NotFound)
    }
}

impl CascadeConnection for Unconnected {
    fn begin_write(&mut self) -> QueryResult<()> {
        AnsiTransactionManager::begin_transaction(self)
    }
}
