//! A delete that is in the middle of its work for as long as a test likes.

use std::thread::JoinHandle;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer};
use diesel_cascade::{DeleteReport, Error};

use crate::backend::Conn;
use crate::only_here::waiting::until;

pub type Deleted = Result<DeleteReport, Error>;

/// A delete in a thread of its own, and the server's process that runs it.
pub struct Stuck {
    thread: JoinHandle<(Conn, Deleted)>,
    pub process: i32,
}

#[derive(QueryableByName)]
struct Process {
    #[diesel(sql_type = Integer)]
    process: i32,
}

#[derive(QueryableByName)]
struct Held {
    #[diesel(sql_type = Bool)]
    held: bool,
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
    let Process { process } = diesel::sql_query("SELECT pg_backend_pid() AS process")
        .get_result(&mut conn)
        .unwrap();
    let thread = std::thread::spawn(move || {
        let deleted = delete(&mut conn);
        (conn, deleted)
    });
    until("waiting for a lock", || {
        diesel::sql_query(
            "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock') AS held",
        )
        .bind::<Integer, _>(process)
        .get_result::<Held>(watcher)
        .unwrap()
        .held
    });
    Stuck { thread, process }
}

impl Stuck {
    /// The connection, and why the delete failed.
    pub fn failed(self) -> (Conn, Error) {
        let (conn, deleted) = self.thread.join().expect("no panic");
        (conn, deleted.expect_err("no success"))
    }
}

/// Calls a function of the server's with the process.
pub fn signal(conn: &mut Conn, function: &str, process: i32) {
    conn.batch_execute(&format!("SELECT {function}({process})"))
        .unwrap();
}
