//! The rows.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_cascade::prelude::*;

use super::models::{cascade, emit, nullify, restricted};
use crate::backend::Conn;
use crate::only_here;

/// The three tables of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tables {
    Cascade,
    Emit,
    Restrict,
    Nullify,
}

impl Tables {
    fn prefix(self) -> &'static str {
        match self {
            Self::Cascade => "cascade",
            Self::Emit => "emit",
            Self::Restrict => "restrict",
            Self::Nullify => "nullify",
        }
    }

    fn count(self, conn: &mut Conn, table: &str) -> i64 {
        let sql = format!("SELECT COUNT(*) FROM {}_{table}", self.prefix());
        let rows = diesel::dsl::sql::<BigInt>(&sql).get_result(conn);
        rows.expect("a number of rows")
    }
}

/// How many rows of each table there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    parents: i64,
    children: i64,
    toys: i64,
}

impl Tables {
    pub fn counts(self, conn: &mut Conn) -> Counts {
        Counts {
            parents: self.count(conn, "parent"),
            children: self.count(conn, "child"),
            toys: self.count(conn, "toy"),
        }
    }
}

impl Counts {
    /// What is left when a family has gone from these tables.
    pub fn without_one(self, tables: Tables, size: Size) -> Self {
        let parents = self.parents - 1;
        if tables == Tables::Nullify {
            return Self { parents, ..self };
        }
        Self {
            parents,
            children: self.children - i64::from(size.children),
            toys: self.toys - i64::from(size.children * size.toys),
        }
    }
}

/// How many rows a family has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub parents: i32,
    pub children: i32,
    pub toys: i32,
}

pub fn create(conn: &mut Conn) {
    cascade::Family::create_all(conn).expect("tables");
    emit::Family::create_all(conn).expect("tables");
    restricted::Family::create_all(conn).expect("tables");
    nullify::Family::create_all(conn).expect("tables");
}

/// Empties the tables, and fills them again.
pub fn fill(conn: &mut Conn, tables: Tables, size: Size) {
    let Size {
        parents,
        children,
        toys,
    } = size;
    let prefix = tables.prefix();
    let numbers = only_here::numbers;
    let (all_children, all_toys) = (parents * children, parents * children * toys);
    let sql = format!(
        "{empty}
         INSERT INTO {prefix}_parent (id, name) SELECT n, {name} FROM {parents};
         INSERT INTO {prefix}_child (id, parent_id) SELECT n, {of_child} FROM {all_children};
         INSERT INTO {prefix}_toy (id, child_id) SELECT n, {of_toy} FROM {all_toys};",
        empty = only_here::empty(prefix),
        name = only_here::NAME_OF_N,
        of_child = only_here::nth_of(children),
        of_toy = only_here::nth_of(toys),
        parents = numbers(parents),
        all_children = numbers(all_children),
        all_toys = numbers(all_toys),
    );
    conn.batch_execute(&sql).expect("rows");
    only_here::analyze(conn, prefix);
}
