//! A server that crashes in the middle of a delete, and comes back.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

use super::own_server::OwnServer;
use super::skipping::skipped;
use super::stuck::{holder, stuck};
use super::waiting::until;
use crate::backend::Conn;
use crate::body::families::{ROWS, emit};
use crate::body::rows::{count, ids, run};

#[test]
fn a_server_that_crashes_has_done_nothing_by_half() {
    let url = crate::server::url("MYSQL_DATABASE_URL");
    let mut server = match OwnServer::start("mysql", &url) {
        Ok(server) => server,
        Err(reason) => return skipped("a server that crashes", reason),
    };
    // What was committed is to be there after a crash, as is the default.
    Conn::establish(&server.url)
        .unwrap()
        .batch_execute("SET GLOBAL innodb_flush_log_at_trx_commit = 1; CREATE DATABASE restarted")
        .unwrap();
    let url = crate::server::with_database(&server.url, "restarted");
    let connect = || Conn::establish(&url);
    let mut watcher = connect().unwrap();
    emit::Family::create_all(&mut watcher).unwrap();
    run(&mut watcher, ROWS);
    let _holder = holder(
        connect().unwrap(),
        "SELECT id FROM child WHERE id = 11 LOCK IN SHARE MODE",
    );
    let stuck = stuck(connect().unwrap(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    server.crash("KILL");
    let (_gone, error) = stuck.failed();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    let shown = error.to_string();
    assert!(shown.starts_with("deleting from `child`"), "{shown}");
    // A connection that was idle meanwhile.
    let error = emit::Parent::delete_by_id(&mut watcher, 1).unwrap_err();
    assert!(matches!(error, Error::Diesel(_)), "{error:?}");

    server.start_again();
    let mut conn = None;
    until("ready again", || {
        conn = connect().ok();
        conn.is_some()
    });
    let mut conn = conn.expect("a connection");
    // The server undoes in the background what was not committed.
    until("rolled back", || count(&mut conn, "toy") == 8);
    assert_eq!(ids(&mut conn, "parent"), [1, 2, 3]);
    until("deleted", || {
        emit::Parent::delete_by_id(&mut conn, 1).is_ok()
    });
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}
