//! What the families look like in the database, whatever the policy: parents
//! with two children each, with two toys each.

use std::collections::BTreeMap;

use super::insert::Inserted;
use super::rows;
use crate::backend::Conn;

/// All rows: each key that points up, by the row's own id. No id is in two
/// tables.
pub type Rows = BTreeMap<i32, Option<i32>>;

/// Where the three generations are, and what becomes of them.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub parent: &'static str,
    /// The table, and its key to the parent.
    pub child: (&'static str, &'static str),
    /// The table, and its key to the child.
    pub toy: (&'static str, &'static str),
    /// What becomes of a child when its parent is deleted.
    pub fate: Fate,
    /// The database knows the keys, and looks at the parent itself.
    pub constraint: bool,
    /// A report counts children and toys like parents.
    pub all_are_roots: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is deleted, with its toys.
    Gone,
    /// It stays, without a parent.
    Alone,
}

/// Three tables.
pub const FAMILY: Shape = Shape {
    parent: "parent",
    child: ("child", "parent_id"),
    toy: ("toy", "child_id"),
    fate: Fate::Gone,
    constraint: true,
    all_are_roots: false,
};

/// One table; the parents are branches of one trunk.
pub const TREE: Shape = Shape {
    parent: "node",
    child: ("node", "above"),
    toy: ("node", "above"),
    fate: Fate::Gone,
    constraint: true,
    all_are_roots: false,
};

/// What the branches of a tree grow from.
const TRUNK: i32 = 1;
/// How many rows a family has.
pub const WHOLE: i64 = 7;

impl Shape {
    fn is_tree(&self) -> bool {
        self.parent == self.child.0
    }

    /// What a parent's own key points at.
    fn above(&self) -> Option<i32> {
        self.is_tree().then_some(TRUNK)
    }

    /// The statements that make these families.
    pub fn fill(&self, conn: &mut Conn, parents: &[i32]) {
        let Self { parent, .. } = self;
        if self.is_tree() {
            rows::run(conn, &format!("INSERT INTO {parent} (id) VALUES ({TRUNK})"));
        }
        let join = |values: Vec<String>| values.join(", ");
        let values = parents.iter().map(|id| match self.above() {
            Some(above) => format!("({id}, 'p{id}', {above})"),
            None => format!("({id}, 'p{id}')"),
        });
        let columns = if self.is_tree() { ", above" } else { "" };
        rows::run(
            conn,
            &format!(
                "INSERT INTO {parent} (id, name{columns}) VALUES {}",
                join(values.collect())
            ),
        );
        for ((table, column), below) in [(self.child, children as Below), (self.toy, toys)] {
            let values = parents.iter().flat_map(|parent| below(*parent));
            let values = values.map(|(id, key)| format!("({id}, {key})"));
            rows::run(
                conn,
                &format!(
                    "INSERT INTO {table} (id, {column}) VALUES {}",
                    join(values.collect())
                ),
            );
        }
    }

    /// What must be there when all these were parents, these of them were not
    /// deleted, and these children and toys came in.
    pub fn expected(&self, parents: &[i32], kept: &[i32], inserted: &[Inserted]) -> Rows {
        let is_kept = |parent: &i32| kept.contains(parent);
        let mut rows: Rows = self
            .above()
            .map(|trunk| (trunk, None))
            .into_iter()
            .collect();
        rows.extend(kept.iter().map(|parent| (*parent, self.above())));
        let mut add = |parent: i32, id: i32, key: i32, is_child: bool| {
            if is_kept(&parent) || (self.fate == Fate::Alone && !is_child) {
                rows.insert(id, Some(key));
            } else if self.fate == Fate::Alone {
                rows.insert(id, None);
            }
        };
        for &parent in parents {
            for (id, key) in children(parent) {
                add(parent, id, key, true);
            }
            for (id, key) in toys(parent) {
                add(parent, id, key, false);
            }
        }
        for row in inserted {
            add(row.family, row.id, row.key, row.key == row.family);
        }
        rows
    }

    /// What is there.
    pub fn rows(&self, conn: &mut Conn) -> Rows {
        let mut found = Rows::new();
        if !self.is_tree() {
            let ids = rows::ids(conn, self.parent);
            found.extend(ids.into_iter().map(|id| (id, None)));
        }
        for (table, column) in [self.child, self.toy] {
            found.extend(rows::keys(conn, table, column));
        }
        found
    }

    /// How many rows point at nothing. A key that is NULL is in no list.
    pub fn orphans(&self, conn: &mut Conn) -> i64 {
        let above = [(self.child, self.parent), (self.toy, self.child.0)];
        above
            .iter()
            .map(|((table, column), parent)| {
                let from = format!("{table} WHERE {column} NOT IN (SELECT id FROM {parent})");
                rows::count(conn, &from)
            })
            .sum()
    }

    /// How many rows of a family are as they were made, read by one statement:
    /// `WHOLE`, or what [`left`](Self::left) says if the parent is deleted.
    pub fn unchanged(&self, conn: &mut Conn, family: i32) -> i64 {
        let are = |column: &str, rows: Vec<(i32, i32)>| {
            let rows = rows
                .iter()
                .map(|(id, key)| format!("(id = {id} AND {column} = {key})"));
            rows.collect::<Vec<_>>().join(" OR ")
        };
        let (child, parent_id) = self.child;
        let (toy, child_id) = self.toy;
        rows::count(
            conn,
            &format!(
                "(SELECT id FROM {} WHERE id = {family} UNION ALL \
                 SELECT id FROM {child} WHERE {} UNION ALL \
                 SELECT id FROM {toy} WHERE {}) AS family",
                self.parent,
                are(parent_id, children(family)),
                are(child_id, toys(family)),
            ),
        )
    }

    /// How many rows of a family are as they were made when it is deleted.
    pub fn left(&self) -> i64 {
        match self.fate {
            Fate::Gone => 0,
            Fate::Alone => 4,
        }
    }
}

type Below = fn(i32) -> Vec<(i32, i32)>;

/// The first child of a family.
pub fn first_child(parent: i32) -> i32 {
    children(parent)[0].0
}

/// The children that a parent has at first: id and key.
fn children(parent: i32) -> Vec<(i32, i32)> {
    [1, 2].map(|n| (parent * 100 + n, parent)).to_vec()
}

/// The toys that its children have at first: id and key.
fn toys(parent: i32) -> Vec<(i32, i32)> {
    children(parent)
        .into_iter()
        .flat_map(|(child, _)| [1, 2].map(|n| (parent * 100 + (child % 100) * 10 + n, child)))
        .collect()
}
