//! The statements of a delete on MySQL and MariaDB: one for each step, by
//! joins from the rows that the delete is of down to the child.
//!
//! A `DELETE` with `IN (SELECT ...)` may be run as a dependent subquery for
//! each row of the child; a join uses the child's index. It also needs no
//! subquery over the table that it changes, which is error 1093.

use super::joins::Joins;
use super::keeping::Keeping;
use super::quoted;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::backend::{Compiled, Piece, Role, Statement};
use crate::delete::plan::{Plan, Rows, Rules, Step, Way};
use crate::graph::{Edge, Graph, Variant};

/// InnoDB looks at each row as it goes, and never later
/// (<https://dev.mysql.com/doc/refman/8.4/en/ansi-diff-foreign-keys.html>).
const RULES: Rules = Rules {
    checks_row_by_row: Edge::holds_the_parent,
    holds_in_cascades: Edge::holds_the_parent,
    // It would have to read a temporary table twice.
    reads_kept_once: true,
    asks_again: true,
    deletes_at_once: false,
    repoints: true,
    defers: false,
};

pub(super) fn compile(graph: &Graph, root: usize, variant: Variant) -> Compiled {
    let plan = Plan::new(graph, root, variant.filter, &RULES);
    let mut compiled = Compiled::new(graph, root, &plan);
    let joins = Joins { graph, plan: &plan };
    let variant = Variant {
        deep: variant.deep || plan.locks_all(graph),
        ..variant
    };
    let keeping = Keeping::new(joins, variant);
    compiled.before = keeping.before();
    compiled.after = keeping.after();
    compiled.outdated = keeping.outdated();
    compiled.can_lock_more = keeping.can_lock_more();
    compiled.statements = keeping.statements();
    let steps = plan.steps.iter();
    compiled.statements.extend(
        steps
            .filter(|step| !matches!(step, Step::Keep { .. }))
            .flat_map(|step| {
                let chosen = match step {
                    Step::Repoint { edge } => Some(Steps { joins }.choose(*edge)),
                    _ => None,
                };
                chosen.into_iter().chain([Steps { joins }.statement(step)])
            }),
    );
    compiled.statements.iter_mut().for_each(without_an_end);
    compiled
}

/// A recursion goes on as long as there are rows. By itself MariaDB ends it after
/// a thousand rounds, without a word
/// (<https://mariadb.com/kb/en/server-system-variables/#max_recursive_iterations>),
/// and MySQL with an error
/// (<https://dev.mysql.com/doc/refman/8.4/en/with.html#common-table-expressions-recursion-limits>).
/// What is said to the one is a comment to the other.
fn without_an_end(statement: &mut Statement) {
    const ROUNDS: u32 = u32::MAX;

    let is_recursive = |piece: &Piece| match piece {
        Piece::Sql(sql) => sql.contains("WITH RECURSIVE"),
        Piece::Filter | Piece::Given(_) => false,
    };
    if !statement.pieces.iter().any(is_recursive) {
        return;
    }
    if let Some(Piece::Sql(sql)) = statement.pieces.first_mut() {
        let verb = sql.find(' ').unwrap_or(sql.len());
        sql.insert_str(
            verb,
            &format!(" /*+ SET_VAR(cte_max_recursion_depth = {ROUNDS}) */"),
        );
        sql.insert_str(
            0,
            &format!("/*M! SET STATEMENT max_recursive_iterations = {ROUNDS} FOR */ "),
        );
    }
}

/// Writes the statements that change rows.
struct Steps<'a> {
    joins: Joins<'a>,
}

impl Steps<'_> {
    fn statement(&self, step: &Step) -> Statement {
        let Joins { graph, plan } = self.joins;
        let mut text = Text::default();
        match step {
            Step::Keep { group } => {
                let table = plan.groups[*group].members[0];
                Statement::new(graph, text, table, None, Role::Keep)
            }
            Step::Detach { edge } => {
                let child = graph.edges[*edge].child;
                text.sql("UPDATE ");
                self.joins.doomed(&mut text, child);
                let columns = graph.edges[*edge].key.nullable.iter();
                let sets = columns.map(|column| format!("dc_t.{} = NULL", quoted(column)));
                text.sql(format!(" SET {}", sets.collect::<Vec<_>>().join(", ")));
                Statement::new(graph, text, child, None, Role::Detach)
            }
            Step::Repoint { edge } => {
                let link = &graph.edges[*edge];
                text.sql("UPDATE ");
                self.joins.doomed(&mut text, link.child);
                let columns = link.key.columns.iter().enumerate();
                let sets = columns.map(|(place, column)| {
                    let column = quoted(column);
                    format!("dc_t.{column} = COALESCE(@dc_stays{place}, dc_t.{column})")
                });
                text.sql(format!(" SET {}", sets.collect::<Vec<_>>().join(", ")));
                Statement::new(graph, text, link.child, None, Role::Detach)
            }
            Step::Nullify { child, edges, .. } => {
                match edges.as_slice() {
                    [edge] => self.nullify_by_one(&mut text, *edge),
                    edges => self.nullify_by_several(&mut text, *child, edges),
                }
                Statement::new(graph, text, *child, edges.first().copied(), Role::Nullify)
            }
            Step::DeleteReached { way } => {
                let table = plan.ways[*way].to;
                if !self.delete_children_of_one_row(&mut text, *way) {
                    text.sql(format!("DELETE {} FROM ", self.joins.table(table)));
                    if self.joins.way(&mut text, *way) {
                        text.filter();
                    }
                }
                Statement::new(graph, text, table, plan.ways[*way].edge, self.delete(table))
            }
            Step::Delete { table } => {
                match plan.rows_of(*table) {
                    Rows::Filtered => {
                        text.sql(format!("DELETE FROM {}", self.joins.table(*table)));
                        text.filter();
                    }
                    _ => {
                        text.sql("DELETE dc_t FROM ");
                        self.joins.doomed(&mut text, *table);
                    }
                }
                Statement::new(graph, text, *table, None, self.delete(*table))
            }
        }
    }

    /// Writes the delete by one table only, if the way is that short: from one
    /// table, rows are deleted while they are found; from several, when all have
    /// been found.
    fn delete_children_of_one_row(&self, text: &mut Text, way: usize) -> bool {
        let Joins { plan, .. } = self.joins;
        let Way { from, to, hops, .. } = &plan.ways[way];
        let [hop] = hops.as_slice() else {
            return false;
        };
        let [on] = hop.on.as_slice() else {
            return false;
        };
        if !plan.is_of_one_row || from == to || *plan.rows_of(*from) != Rows::Filtered {
            return false;
        }
        text.sql(format!(
            "DELETE FROM {} WHERE {} = (SELECT {} FROM {}",
            self.joins.table(*to),
            self.joins.column(*to, on.here),
            self.joins.column(*from, on.before),
            self.joins.table(*from)
        ));
        text.filter();
        text.sql(")");
        true
    }

    /// Chooses a row that stays, and locks it, into variables: a statement may
    /// read a temporary table only once (error 1137).
    fn choose(&self, edge: usize) -> Statement {
        let Joins { graph, plan } = self.joins;
        let link = &graph.edges[edge];
        let kept = self.joins.kept(plan.group_of(link.parent));
        let name = quoted(&kept.name);
        let key = graph.tables[link.parent].model.primary_key;
        let parent = self.joins.table(link.parent);
        let mut on: Vec<String> = key
            .iter()
            .map(|column| {
                let known = quoted(&kept.column(link.parent, column));
                format!(
                    "{name}.{known} = {}",
                    self.joins.column(link.parent, column)
                )
            })
            .collect();
        on.extend(
            kept.number(link.parent)
                .map(|number| format!("{name}.{} = {number}", quoted(Kept::TABLE))),
        );
        let first = quoted(&kept.column(link.parent, key.first().copied().unwrap_or_default()));
        let references = link.key.references.iter().enumerate();
        let (values, names): (Vec<_>, Vec<_>) = references
            .map(|(place, column)| {
                (
                    self.joins.column(link.parent, column),
                    format!("@dc_stays{place}"),
                )
            })
            .unzip();
        let nulls = names.iter().map(|_| "NULL").collect::<Vec<_>>().join(", ");
        let mut text = Text::default();
        text.sql(format!(
            "(SELECT {} FROM {parent} LEFT JOIN {name} ON {} WHERE {name}.{first} IS NULL LIMIT 1 \
             LOCK IN SHARE MODE) UNION ALL (SELECT {nulls}) LIMIT 1 INTO {}",
            values.join(", "),
            on.join(" AND "),
            names.join(", ")
        ));
        Statement::new(graph, text, link.parent, None, Role::Keep)
    }

    fn delete(&self, table: usize) -> Role {
        Role::Delete {
            of_the_root: table == self.joins.plan.root,
        }
    }

    fn nullify_by_one(&self, text: &mut Text, edge: usize) {
        let link = &self.joins.graph.edges[edge];
        text.sql("UPDATE ");
        let filtered = self.joins.children(text, edge);
        let columns = link.key.nullable.iter();
        let sets =
            columns.map(|column| format!("{} = NULL", self.joins.column(link.child, column)));
        text.sql(format!(" SET {}", sets.collect::<Vec<_>>().join(", ")));
        if filtered {
            text.filter();
        }
    }

    /// The edges, those together whose parents are kept in the same table: a
    /// statement may read a temporary table only once (error 1137).
    fn by_what_is_read(&self, edges: &[usize]) -> Vec<Vec<usize>> {
        let Joins { graph, plan } = self.joins;
        let kept = |edge: usize| match plan.rows_of(graph.edges[edge].parent) {
            Rows::Kept { group } => Some(*group),
            _ => None,
        };
        let mut parts: Vec<Vec<usize>> = Vec::new();
        for edge in edges {
            let same =
                |part: &&mut Vec<usize>| kept(*edge).is_some() && kept(part[0]) == kept(*edge);
            match parts.iter_mut().find(same) {
                Some(part) => part.push(*edge),
                None => parts.push(vec![*edge]),
            }
        }
        parts
    }

    /// Keys that share a column: first it is found, of each row, which of them
    /// points at rows that go. Assignments are made one after the other, so
    /// none of them may read what another has changed
    /// (<https://dev.mysql.com/doc/refman/8.4/en/update.html>).
    fn nullify_by_several(&self, text: &mut Text, child: usize, edges: &[usize]) {
        let Joins { graph, .. } = self.joins;
        let key = graph.tables[child].model.primary_key;
        let keys: Vec<String> = (0..key.len()).map(|place| format!("`k{place}`")).collect();
        let flags = edges
            .iter()
            .map(|edge| format!("MAX(`e{edge}`) AS `e{edge}`"));
        let flags = flags.collect::<Vec<_>>().join(", ");
        text.sql(format!(
            "UPDATE (SELECT {}, {flags} FROM (",
            keys.join(", ")
        ));
        for (position, together) in self.by_what_is_read(edges).into_iter().enumerate() {
            text.sql(if position > 0 { " UNION ALL " } else { "" });
            let own = key.iter().zip(&keys);
            let own =
                own.map(|(column, name)| format!("{} AS {name}", self.joins.column(child, column)));
            let flags = edges.iter().map(|other| {
                let points = match together.as_slice() {
                    [edge] => u8::from(other == edge).to_string(),
                    several if several.contains(other) => self.joins.points(*other),
                    _ => String::from("0"),
                };
                format!("{points} AS `e{other}`")
            });
            let list = own.chain(flags).collect::<Vec<_>>().join(", ");
            text.sql(format!("SELECT {list} FROM "));
            match together.as_slice() {
                [edge] => {
                    if self.joins.children(text, *edge) {
                        text.filter();
                    }
                }
                several => self.joins.children_by_any(text, child, several),
            }
        }
        let equal = key.iter().zip(&keys);
        let equal = equal.map(|(column, name)| {
            format!("{} = dc_found.{name}", self.joins.column(child, column))
        });
        text.sql(format!(
            ") AS dc_each GROUP BY {}) AS dc_found STRAIGHT_JOIN {} ON {} SET ",
            keys.join(", "),
            self.joins.table(child),
            equal.collect::<Vec<_>>().join(" AND ")
        ));
        let sets = Plan::nullable_columns(graph, edges)
            .into_iter()
            .map(|(column, edges)| {
                let any = edges.iter().map(|edge| format!("dc_found.`e{edge}`"));
                let any = any.collect::<Vec<_>>().join(" OR ");
                let column = self.joins.column(child, column);
                format!("{column} = IF({any}, NULL, {column})")
            });
        text.sql(sets.collect::<Vec<_>>().join(", "));
    }
}
