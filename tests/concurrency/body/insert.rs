//! Those who bring children and toys into families that are being deleted.

use std::sync::atomic::{AtomicI32, Ordering};

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use super::count::{Count, Kind, kind};
use super::shape::{Shape, first_child};
use crate::backend::Conn;
use crate::only_here::{LOCK_FOR_INSERT, in_transaction};

/// A row that the database has acknowledged.
#[derive(Debug, Clone, Copy)]
pub struct Inserted {
    /// The parent of it all.
    pub family: i32,
    pub id: i32,
    pub key: i32,
}

pub struct Inserter {
    pub conn: Conn,
    pub shape: Shape,
    pub number: usize,
    pub inserted: Vec<Inserted>,
    pub count: Count,
    /// The families that a foreign key kept rows out of.
    pub refused_by: Vec<i32>,
}

impl Inserter {
    /// Something for each of the parents, beginning with another one than the
    /// other threads.
    pub fn round(&mut self, parents: &[i32]) {
        for turn in 0..parents.len() {
            let family = parents[(turn + self.number * 2) % parents.len()];
            match (turn + self.number) % 3 {
                0 => self.child(family),
                1 => self.toy(family),
                _ => self.child_with_toy(family),
            }
        }
    }

    fn child(&mut self, family: i32) {
        self.insert(family, &[(unused_id(), family)]);
    }

    fn toy(&mut self, family: i32) {
        self.insert(family, &[(unused_id(), first_child(family))]);
    }

    fn child_with_toy(&mut self, family: i32) {
        let child = unused_id();
        self.insert(family, &[(child, family), (unused_id(), child)]);
    }

    /// All of these rows, or none: by one statement alone if it is one row.
    fn insert(&mut self, family: i32, rows: &[(i32, i32)]) {
        let shape = self.shape;
        let rows: Vec<_> = rows
            .iter()
            .map(|&(id, key)| Inserted { family, id, key })
            .collect();
        self.count.tried += 1;
        let done = if rows.len() == 1 && shape.constraint {
            insert_all(&mut self.conn, &shape, &rows)
        } else {
            in_transaction(&mut self.conn, |conn| insert_all(conn, &shape, &rows))
        };
        match done {
            Ok(()) => self.inserted.extend(rows),
            Err(error) => {
                let kind = kind(&error).unwrap_or_else(|| panic!("an insert: {error:?}"));
                self.count.fail(kind);
                if kind == Kind::Refused {
                    self.refused_by.push(family);
                }
            }
        }
    }
}

/// Inserts rows of one family.
pub fn insert_all(conn: &mut Conn, shape: &Shape, rows: &[Inserted]) -> QueryResult<()> {
    if !shape.constraint {
        look_for_parent(conn, shape, rows[0].family)?;
    }
    for Inserted { family, id, key } in rows {
        let (table, column) = if key == family {
            shape.child
        } else {
            shape.toy
        };
        let insert = format!("INSERT INTO {table} (id, {column}) VALUES ({id}, {key})");
        diesel::sql_query(insert).execute(conn)?;
    }
    Ok(())
}

#[derive(QueryableByName)]
#[allow(dead_code)] // that there is one is enough
struct Id {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    id: i32,
}

/// Does by hand what a foreign key would do: nobody may delete the parent
/// until the transaction ends, and it must be there.
fn look_for_parent(conn: &mut Conn, shape: &Shape, family: i32) -> QueryResult<()> {
    let select = format!(
        "SELECT id FROM {} WHERE id = {family}{LOCK_FOR_INSERT}",
        shape.parent
    );
    let found: Vec<Id> = diesel::sql_query(select).load(conn)?;
    if !found.is_empty() {
        return Ok(());
    }
    let message = String::from("no parent");
    Err(Error::DatabaseError(
        DatabaseErrorKind::ForeignKeyViolation,
        Box::new(message),
    ))
}

pub fn unused_id() -> i32 {
    static LAST: AtomicI32 = AtomicI32::new(1_000_000);
    LAST.fetch_add(1, Ordering::Relaxed)
}
