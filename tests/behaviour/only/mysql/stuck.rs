//! A delete that is in the middle of its work for as long as a test likes.

use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Unsigned};
use diesel_cascade::{DeleteReport, Error};

use crate::backend::Conn;
use crate::only_here::waiting::until;

pub type Deleted = Result<DeleteReport, Error>;

/// A delete in a thread of its own, and the server's number of its connection.
pub struct Stuck {
    thread: JoinHandle<(Conn, Deleted)>,
    pub process: u64,
}

#[derive(QueryableByName)]
struct Process {
    #[diesel(sql_type = Unsigned<BigInt>)]
    process: u64,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Holds what `sql` locks, until it is dropped.
pub fn holder(mut conn: Conn, sql: &str) -> Conn {
    conn.batch_execute(&format!("BEGIN; {sql}")).unwrap();
    conn
}

/// Starts a delete that cannot get on, and returns when it waits for a lock.
pub fn stuck(
    mut conn: Conn,
    watcher: &mut Conn,
    delete: impl FnOnce(&mut Conn) -> Deleted + Send + 'static,
) -> Stuck {
    let process = number(&mut conn);
    let thread = std::thread::spawn(move || {
        let deleted = delete(&mut conn);
        (conn, deleted)
    });
    until("waiting for a lock", || waits(watcher, process));
    Stuck { thread, process }
}

/// The server's number of a connection.
pub fn number(conn: &mut Conn) -> u64 {
    diesel::sql_query("SELECT CAST(CONNECTION_ID() AS UNSIGNED) AS process")
        .get_result::<Process>(conn)
        .unwrap()
        .process
}

/// Whether that connection waits for a lock.
///
/// The server keeps what it shows here for as long as somebody asks again
/// within 100 ms, be it for another connection: so one asks at a time, slowly.
pub fn waits(watcher: &mut Conn, process: u64) -> bool {
    static ASKING: Mutex<()> = Mutex::new(());
    let _asking = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
    std::thread::sleep(Duration::from_millis(150));
    let count = diesel::sql_query(
        "SELECT COUNT(*) AS count FROM information_schema.innodb_trx \
         WHERE trx_mysql_thread_id = ? AND trx_state = 'LOCK WAIT'",
    );
    let count = count.bind::<Unsigned<BigInt>, _>(process);
    count.get_result::<Count>(watcher).unwrap().count > 0
}

impl Stuck {
    /// The connection, and why the delete failed.
    pub fn failed(self) -> (Conn, Error) {
        let (conn, deleted) = self.thread.join().expect("no panic");
        (conn, deleted.expect_err("no success"))
    }
}

/// Ends a connection, or only its statement: `KILL` or `KILL QUERY`.
pub fn signal(conn: &mut Conn, kill: &str, process: u64) {
    conn.batch_execute(&format!("{kill} {process}")).unwrap();
}
