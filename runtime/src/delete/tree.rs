//! A plan for people.

use std::fmt;

use crate::backend::{Compiled, Piece, Statement};
use crate::graph::{Edge, Effect, Graph, Root};
use crate::meta::Action;

/// What a delete would do: made by [`Delete::plan`](super::Delete::plan).
///
/// `Display` shows a tree of the tables, with the policy of each relationship
/// and its SQL, numbered in the order in which it runs.
#[derive(Debug, Clone)]
pub struct DeletePlan {
    lines: Vec<String>,
    statements: Vec<String>,
}

impl DeletePlan {
    pub(crate) fn new(root: &Root, compiled: &Compiled, filter: &str) -> Self {
        let graph = root.graph;
        let writer = Writer {
            graph,
            compiled,
            filter,
        };
        let root = compiled.root;
        let mut tree = Tree {
            lines: vec![writer.title(), graph.tables[root].model.table.to_owned()],
            seen: vec![false; graph.tables.len()],
            shown: vec![false; compiled.statements.len()],
        };
        writer.table(root, None, "", &mut tree);
        Self {
            lines: tree.lines,
            statements: compiled
                .statements
                .iter()
                .map(|statement| writer.sql(statement))
                .collect(),
        }
    }

    /// How many statements read or change rows. It depends on the relationships
    /// and on the filter (by the primary key, or by something else), never on
    /// the rows.
    pub fn statements(&self) -> usize {
        self.statements.len()
    }

    /// The SQL of each statement, in the order in which they run, with
    /// placeholders where the filter has values.
    pub fn sql(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().map(String::as_str)
    }
}

impl fmt::Display for DeletePlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, line) in self.lines.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            f.write_str(line)?;
        }
        Ok(())
    }
}

/// A tree in the making.
struct Tree {
    lines: Vec<String>,
    /// The tables whose children are in it.
    seen: Vec<bool>,
    /// The statements that are in it.
    shown: Vec<bool>,
}

struct Writer<'a> {
    graph: &'a Graph,
    compiled: &'a Compiled,
    filter: &'a str,
}

impl Writer<'_> {
    fn title(&self) -> String {
        let count = self.compiled.statements.len();
        let statements = if count == 1 {
            "statement"
        } else {
            "statements"
        };
        let model = self.graph.tables[self.compiled.root].model.name;
        let transaction = if self.compiled.is_one_statement() {
            ""
        } else {
            " in one transaction"
        };
        format!("delete {model}: {count} {statements}{transaction}")
    }

    /// The statements of a table, reached along `edge`, and its children.
    fn table(&self, table: usize, edge: Option<usize>, indent: &str, tree: &mut Tree) {
        let goes_on = !tree.seen[table] && self.graph.children(table).next().is_some();
        let bar = if goes_on { "|" } else { " " };
        self.statements(&format!("{indent}{bar}    "), tree, |statement| {
            statement.position == table && (statement.edge.is_none() || statement.edge == edge)
        });
        self.children(table, indent, tree);
    }

    /// The relationships of a table, where they were not shown before.
    fn children(&self, table: usize, indent: &str, tree: &mut Tree) {
        if std::mem::replace(&mut tree.seen[table], true) {
            return;
        }
        let children: Vec<_> = self.graph.children(table).collect();
        for (position, (edge, child)) in children.iter().enumerate() {
            tree.lines
                .push(format!("{indent}+-- {}", self.describe(*edge, child)));
            let last = position + 1 == children.len();
            let deeper = format!("{indent}{}   ", if last { " " } else { "|" });
            match self.compiled.effects[*edge] {
                Effect::Emit => self.table(child.child, Some(*edge), &deeper, tree),
                Effect::Nullify => {
                    self.statements(&format!("{deeper}     "), tree, |statement| {
                        statement.edge == Some(*edge)
                    });
                }
                // What the database deletes, it deletes with all below.
                Effect::Database if child.key.on_delete == Action::Cascade => {
                    self.children(child.child, &deeper, tree);
                }
                Effect::Database | Effect::Nothing => {}
            }
            for side in self
                .graph
                .far_sides
                .iter()
                .filter(|side| side.near == *edge)
            {
                let far = self.graph.edges[side.far].parent;
                let name = self.graph.tables[far].model.table;
                tree.lines
                    .push(format!("{deeper}+-- {name}, at the far side: emit"));
                self.table(far, None, &format!("{deeper}    "), tree);
            }
        }
    }

    /// The statements that are meant here, each of them once in the tree.
    fn statements(&self, indent: &str, tree: &mut Tree, meant: impl Fn(&Statement) -> bool) {
        for (position, statement) in self.compiled.statements.iter().enumerate() {
            if !tree.shown[position] && meant(statement) {
                tree.shown[position] = true;
                let sql = self.sql(statement);
                tree.lines.push(format!("{indent}{}. {sql}", position + 1));
            }
        }
    }

    /// "children: child.parent_id, emit".
    fn describe(&self, position: usize, edge: &Edge) -> String {
        let child = self.graph.tables[edge.child].model.table;
        let columns = edge.key.columns.join(", ");
        let key = match edge.key.columns {
            [_] => format!("{child}.{columns}"),
            _ => format!("{child}.({columns})"),
        };
        let effect = self.compiled.effects[position];
        let what = match effect {
            Effect::Emit if edge.effect() == Effect::Database => {
                String::from("emit: the rows may hold others that go")
            }
            Effect::Emit if edge.is_to_itself() => {
                String::from("emit: the rows below are deleted with it")
            }
            Effect::Emit => String::from("emit"),
            Effect::Nullify => String::from("nullify"),
            Effect::Nothing => String::from("left alone: the database does not know the key"),
            Effect::Database => {
                let trust = if edge.name.is_some() {
                    "trust"
                } else {
                    "no relationship"
                };
                format!("{trust}: {}", database_does(edge.key.on_delete))
            }
        };
        match edge.name {
            Some(name) => format!("{name}: {key}, {what}"),
            None => format!("{key}, {what}"),
        }
    }

    fn sql(&self, statement: &Statement) -> String {
        let mut sql = String::new();
        let mut given = 0;
        for piece in &statement.pieces {
            match piece {
                Piece::Sql(text) => sql.push_str(text),
                Piece::Filter => sql.push_str(self.filter),
                Piece::Given(_) => {
                    given += 1;
                    sql.push_str(&format!("${given}"));
                }
            }
        }
        sql
    }
}

fn database_does(action: Action) -> &'static str {
    match action {
        Action::Cascade => "the database deletes the rows (ON DELETE CASCADE)",
        Action::SetNull => "the database sets the key to NULL (ON DELETE SET NULL)",
        Action::SetDefault => "the database sets the key to its default (ON DELETE SET DEFAULT)",
        Action::Restrict => "the database refuses if there are rows (ON DELETE RESTRICT)",
        Action::NoAction => "the database refuses if there are rows (ON DELETE NO ACTION)",
    }
}
