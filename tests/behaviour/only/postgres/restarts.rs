//! A server that crashes in the middle of a delete, and comes back.

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
    let url = crate::server::url("PG_DATABASE_URL");
    let mut server = match OwnServer::start("postgres", &url) {
        Ok(server) => server,
        Err(reason) => return skipped("a server that crashes", reason),
    };
    let url = server.url.clone();
    let connect = || Conn::establish(&url);
    let mut watcher = connect().unwrap();
    emit::Family::create_all(&mut watcher).unwrap();
    run(&mut watcher, ROWS);
    let _holder = holder(
        connect().unwrap(),
        "SELECT 1 FROM toy WHERE id = 111 FOR UPDATE",
    );
    let stuck = stuck(connect().unwrap(), &mut watcher, |conn| {
        emit::Parent::delete_by_id(conn, 1)
    });
    // An immediate shutdown: after it, the server recovers as from a crash.
    server.crash("QUIT");
    let (_gone, error) = stuck.failed();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");
    // A connection that was idle meanwhile.
    let error = emit::Parent::delete_by_id(&mut watcher, 1).unwrap_err();
    assert!(matches!(error, Error::Statement { .. }), "{error:?}");

    server.start_again();
    let mut conn = None;
    until("ready again", || {
        conn = connect().ok();
        conn.is_some()
    });
    let mut conn = conn.expect("a connection");
    assert_eq!(ids(&mut conn, "parent"), [1, 2, 3]);
    assert_eq!(count(&mut conn, "toy"), 8);
    emit::Parent::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "parent"), [2, 3]);
    assert_eq!(ids(&mut conn, "toy"), [211, 212, 221, 222]);
}
