//! The policies: which tables, and what becomes of the children.

use diesel::prelude::*;
use diesel_cascade::prelude::*;
use diesel_cascade::{DeleteReport, Error};

use super::shape::{FAMILY, Fate, Shape, TREE};
use crate::backend::Conn;

pub type Done = Result<DeleteReport, Error>;

/// Tables, and deletes from them.
#[derive(Clone, Copy)]
pub struct Policy {
    pub name: &'static str,
    pub shape: Shape,
    pub create: fn(&mut Conn),
    pub by_id: fn(&mut Conn, i32) -> Done,
    pub by_name: fn(&mut Conn, &str) -> Done,
    pub several: fn(&mut Conn, &[i32]) -> Done,
}

macro_rules! policy {
    ($name:ident, $shape:expr, $model:path, $table:path, $schema:path) => {
        #[allow(dead_code)] // not every backend keeps every promise at every level
        pub fn $name() -> Policy {
            use $model as Model;
            use $schema as Tables;
            use $table as table;

            Policy {
                name: stringify!($name),
                shape: $shape,
                create: |conn| Tables::create_all(conn).unwrap(),
                by_id: |conn, id| Model::delete_by_id(conn, id),
                by_name: |conn, name| {
                    diesel_cascade::delete(table::table.filter(table::name.eq(name))).execute(conn)
                },
                several: |conn, ids| {
                    diesel_cascade::delete(table::table.filter(table::id.eq_any(ids))).execute(conn)
                },
            }
        }
    };
}

macro_rules! family {
    ($name:ident, $shape:expr) => {
        policy!(
            $name,
            $shape,
            super::families::$name::Parent,
            super::families::$name::parent,
            super::families::$name::Family
        );
    };
}

macro_rules! tree {
    ($name:ident, $policy:ident, $shape:expr) => {
        policy!(
            $name,
            $shape,
            super::trees::$policy::Node,
            super::trees::$policy::node,
            super::trees::$policy::Tree
        );
    };
}

const FAMILY_ALONE: Shape = Shape {
    fate: Fate::Alone,
    ..FAMILY
};
const TREE_ALONE: Shape = Shape {
    fate: Fate::Alone,
    ..TREE
};
/// What is emitted in one table is deleted from the table of the roots.
const EMITTED_TREE: Shape = Shape {
    all_are_roots: true,
    ..TREE
};
/// The database knows nothing of it, and those who insert lock the parent.
const FAMILY_WITHOUT_CONSTRAINT: Shape = Shape {
    constraint: false,
    ..FAMILY
};

family!(trust, FAMILY);
family!(trust_set_null, FAMILY_ALONE);
family!(emit, FAMILY);
family!(emit_over_set_null, FAMILY);
family!(emit_without_constraint, FAMILY_WITHOUT_CONSTRAINT);
family!(nullify, FAMILY_ALONE);
tree!(trust_in_a_tree, trust, TREE);
tree!(emit_in_a_tree, emit, EMITTED_TREE);
tree!(nullify_in_a_tree, nullify, TREE_ALONE);
