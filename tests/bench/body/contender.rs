//! Who deletes a parent, and how.

use diesel::prelude::*;

use super::families::Tables;
use super::models::{cascade, emit, nullify, restricted};
use crate::backend::Conn;

/// A way to delete one parent with all that belongs to it.
#[derive(Clone, Copy)]
pub struct Contender {
    pub name: &'static str,
    pub tables: Tables,
    /// It is ours, written by hand, or the database's own.
    pub kind: Kind,
    pub delete: fn(&mut Conn, i32),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Ours,
    ByHand,
    Cascade,
}

impl Contender {
    pub fn by_hand(name: &'static str, tables: Tables, delete: fn(&mut Conn, i32)) -> Self {
        Self {
            name,
            tables,
            kind: Kind::ByHand,
            delete,
        }
    }

    pub fn cascade(delete: fn(&mut Conn, i32)) -> Self {
        Self {
            name: "the database's cascade",
            tables: Tables::Cascade,
            kind: Kind::Cascade,
            delete,
        }
    }
}

macro_rules! ours {
    ($name:ident, $tables:expr, $label:literal, $id:ident => $delete:expr) => {
        pub fn $name() -> Contender {
            Contender {
                name: $label,
                tables: $tables,
                kind: Kind::Ours,
                delete: |conn, $id| {
                    let report = $delete.execute(conn).expect("a delete");
                    assert_eq!(report.deleted(), 1);
                },
            }
        }
    };
}

/// The parents' name, for filters.
pub fn name(id: i32) -> String {
    format!("p{id}")
}

pub mod ours {
    use super::*;

    ours!(trust, Tables::Cascade, "diesel-cascade, trust",
        id => diesel_cascade::delete(cascade::cascade_parent::table.find(id)));
    ours!(trust_by_name, Tables::Cascade, "diesel-cascade, trust",
        id => diesel_cascade::delete(cascade::cascade_parent::table
            .filter(cascade::cascade_parent::name.eq(name(id)))));
    ours!(emit, Tables::Emit, "diesel-cascade, emit",
        id => diesel_cascade::delete(emit::emit_parent::table.find(id)));
    ours!(emit_by_name, Tables::Emit, "diesel-cascade, emit",
        id => diesel_cascade::delete(emit::emit_parent::table
            .filter(emit::emit_parent::name.eq(name(id)))));
    ours!(emit_over_restrict, Tables::Restrict, "diesel-cascade, emit",
        id => diesel_cascade::delete(restricted::restrict_parent::table.find(id)));
    ours!(nullify, Tables::Nullify, "diesel-cascade, nullify",
        id => diesel_cascade::delete(nullify::nullify_parent::table.find(id)));
    ours!(nullify_by_name, Tables::Nullify, "diesel-cascade, nullify",
        id => diesel_cascade::delete(nullify::nullify_parent::table
            .filter(nullify::nullify_parent::name.eq(name(id)))));
}

/// A plain delete of Diesel's, which the database cascades.
pub fn plain(conn: &mut Conn, id: i32) {
    let rows = diesel::delete(cascade::cascade_parent::table.find(id)).execute(conn);
    assert_eq!(rows, Ok(1));
}

pub fn plain_by_name(conn: &mut Conn, id: i32) {
    let of_name = cascade::cascade_parent::name.eq(name(id));
    let rows = diesel::delete(cascade::cascade_parent::table.filter(of_name)).execute(conn);
    assert_eq!(rows, Ok(1));
}
