//! What comes before the first change: the rows are locked, and their keys are
//! kept aside in temporary tables, which do not end the transaction.

use super::joins::Joins;
use super::quoted;
use crate::backend::kept::Kept;
use crate::backend::statement::Text;
use crate::backend::{Role, Statement};
use crate::delete::plan::Rows;
use crate::graph::Variant;

pub(super) struct Keeping<'a> {
    joins: Joins<'a>,
    variant: Variant,
    kept: Vec<Kept>,
}

impl<'a> Keeping<'a> {
    pub(super) fn new(joins: Joins<'a>, variant: Variant) -> Self {
        let kept = joins.plan.kept().map(|group| joins.kept(group)).collect();
        Self {
            joins,
            variant,
            kept,
        }
    }

    /// The names of the temporary tables, and what makes them, where they are
    /// not there yet.
    pub(super) fn before(&self) -> Vec<(String, String)> {
        self.kept
            .iter()
            .flat_map(|kept| {
                let seeds = self
                    .seeds_first(kept)
                    .then(|| self.create(kept, &seeds_of(kept)));
                [self.create(kept, &quoted(&kept.name))]
                    .into_iter()
                    .chain(seeds)
                    .map(|sql| (kept.name.clone(), sql))
            })
            .collect()
    }

    /// Empties them.
    pub(super) fn after(&self) -> Vec<String> {
        let tables = self.tables();
        tables.map(|name| format!("DELETE FROM {name}")).collect()
    }

    /// Removes them, to have them made anew: they have the types that the keys
    /// had when they were made.
    pub(super) fn outdated(&self) -> Vec<String> {
        let tables = self.tables();
        tables
            .map(|name| format!("DROP TEMPORARY TABLE IF EXISTS {name}"))
            .collect()
    }

    fn tables(&self) -> impl Iterator<Item = String> + '_ {
        self.kept.iter().flat_map(|kept| {
            let seeds = self.seeds_first(kept).then(|| seeds_of(kept));
            [quoted(&kept.name)].into_iter().chain(seeds)
        })
    }

    /// Whether there are rows, other than those that are locked anyway, that
    /// have rows below them.
    pub(super) fn can_lock_more(&self) -> bool {
        let Joins { graph, plan } = self.joins;
        !plan.is_plain()
            && plan.groups.iter().any(|group| {
                group.is_recursive()
                    || !group.members.contains(&plan.root)
                        && group
                            .members
                            .iter()
                            .any(|table| plan.is_read(graph, *table))
            })
    }

    pub(super) fn statements(&self) -> Vec<Statement> {
        let Joins { graph, plan } = self.joins;
        let mut statements = Vec::new();
        if self.variant.is_stable() && !plan.is_plain() {
            statements.push(self.lock(plan.root));
        }
        for (position, group) in plan.groups.iter().enumerate() {
            let inner = group
                .members
                .iter()
                .filter(|table| plan.is_read(graph, **table) || group.is_recursive());
            let inner: Vec<usize> = inner.copied().collect();
            let kept = plan.kept().position(|kept| kept == position);
            if let Some(kept) = kept.map(|kept| &self.kept[kept]) {
                statements.extend(self.keep(kept));
                if self.variant.deep && !inner.is_empty() {
                    statements.extend(inner.iter().map(|table| self.lock_doomed(*table)));
                    if kept.is_recursive {
                        // What has come in below before they were locked.
                        statements.push(self.empty(kept));
                        statements.push(self.close(kept));
                    }
                }
            } else if self.variant.deep && !group.members.contains(&plan.root) {
                statements.extend(inner.iter().map(|table| self.lock_doomed(*table)));
            }
        }
        statements
    }

    /// Made from the tables themselves, so that the keys have their types.
    fn create(&self, kept: &Kept, name: &str) -> String {
        let create = format!("CREATE TEMPORARY TABLE IF NOT EXISTS {name}");
        match (kept.identity(), kept.members.as_slice()) {
            (Some(identity), [member]) => {
                let identity = identity.map(|column| quoted(&column));
                let identity = identity.collect::<Vec<_>>().join(", ");
                let columns = kept.columns().zip(&member.known_by);
                let columns = columns.map(|(name, column)| {
                    let column = self.joins.column(member.table, column);
                    format!("{column} AS {}", quoted(&name))
                });
                format!(
                    "{create} (PRIMARY KEY ({identity})) ENGINE = InnoDB AS SELECT {} FROM {} \
                     WHERE FALSE",
                    columns.collect::<Vec<_>>().join(", "),
                    self.joins.table(member.table)
                )
            }
            _ => {
                let nulls = kept.members.iter().flat_map(|member| {
                    let columns = member.known_by.iter();
                    columns.map(|column| self.joins.null(member.table, column))
                });
                let values = [String::from("0")].into_iter().chain(nulls);
                let columns = values
                    .zip(kept.columns())
                    .map(|(value, name)| format!("{value} AS {}", quoted(&name)));
                format!(
                    "{create} ENGINE = InnoDB AS SELECT {} FROM DUAL WHERE FALSE",
                    columns.collect::<Vec<_>>().join(", ")
                )
            }
        }
    }

    /// Whether the first rows of a group are kept by themselves before what
    /// they doom within it is looked for: because they are locked while they
    /// are found, and because a statement may read a temporary table only once
    /// (error 1137).
    fn seeds_first(&self, kept: &Kept) -> bool {
        let plan = self.joins.plan;
        let seeds = kept.seeds(plan);
        let from_kept = |way: &Option<usize>| {
            way.is_some_and(|way| matches!(plan.rows_of(plan.ways[way].from), Rows::Kept { .. }))
        };
        let is_unlocked = kept.has_root.is_some() && !self.variant.is_stable();
        kept.is_recursive && (is_unlocked || seeds.len() > 1 && seeds.iter().any(from_kept))
    }

    fn keep(&self, kept: &Kept) -> Vec<Statement> {
        let seeds_first = self.seeds_first(kept);
        if kept.is_recursive && !seeds_first {
            return vec![self.close(kept)];
        }
        let name = if seeds_first {
            seeds_of(kept)
        } else {
            quoted(&kept.name)
        };
        let seeds = kept.seeds(self.joins.plan).into_iter();
        let mut statements: Vec<Statement> = seeds
            .map(|way| {
                let mut text = insert(kept, &name);
                self.joins.seed(&mut text, kept, way);
                text.sql(if way.is_none() { " FOR UPDATE" } else { "" });
                once(&mut text, kept, &name);
                self.statement(kept, text)
            })
            .collect();
        if seeds_first {
            statements.push(self.close(kept));
        }
        statements
    }

    /// Keeps the rows of a group and all that they doom within it.
    fn close(&self, kept: &Kept) -> Statement {
        let name = quoted(&kept.name);
        let mut text = insert(kept, &name);
        if self.seeds_first(kept) {
            let columns = list(kept);
            self.joins.closure(&mut text, kept, |text| {
                text.sql(format!("SELECT {columns} FROM {}", seeds_of(kept)));
            });
        } else {
            self.joins.rows_of_group(&mut text, kept);
        }
        once(&mut text, kept, &name);
        self.statement(kept, text)
    }

    fn empty(&self, kept: &Kept) -> Statement {
        let mut text = Text::default();
        text.sql(format!("DELETE FROM {}", quoted(&kept.name)));
        self.statement(kept, text)
    }

    fn statement(&self, kept: &Kept, text: Text) -> Statement {
        let table = kept.members.first().map(|member| member.table);
        let table = table.unwrap_or(self.joins.plan.root);
        Statement::new(self.joins.graph, text, table, None, Role::Keep)
    }

    /// Locks the rows of the root, so that no child comes in while the rest
    /// runs.
    fn lock(&self, root: usize) -> Statement {
        let mut text = Text::default();
        text.sql(format!(
            "SELECT COUNT(*) FROM (SELECT 1 FROM {}",
            self.joins.table(root)
        ));
        text.filter();
        self.locked(text, root)
    }

    fn lock_doomed(&self, table: usize) -> Statement {
        let mut text = Text::default();
        text.sql("SELECT COUNT(*) FROM (SELECT 1 FROM ");
        self.joins.doomed(&mut text, table);
        self.locked(text, table)
    }

    fn locked(&self, mut text: Text, table: usize) -> Statement {
        // Into a variable: a prepared statement that was to give rows, and that
        // a deadlock has ended, makes the client wait without end when it is
        // run again.
        text.sql(" FOR UPDATE) AS dc_locked INTO @dc_locked");
        Statement::new(self.joins.graph, text, table, None, Role::Lock)
    }
}

fn list(kept: &Kept) -> String {
    let columns = kept.columns().map(|column| quoted(&column));
    columns.collect::<Vec<_>>().join(", ")
}

fn insert(kept: &Kept, name: &str) -> Text {
    let mut text = Text::default();
    text.sql(format!("INSERT INTO {name} ({}) ", list(kept)));
    text
}

/// A row that is there already is left as it is. `INSERT IGNORE` would also cut
/// a key to the width that the column had when the table was made.
fn once(text: &mut Text, kept: &Kept, name: &str) {
    let first = kept.identity().and_then(|mut identity| identity.next());
    if let Some(first) = first.map(|column| quoted(&column)) {
        text.sql(format!(
            " ON DUPLICATE KEY UPDATE {name}.{first} = {name}.{first}"
        ));
    }
}

/// The table of the first rows of a group.
fn seeds_of(kept: &Kept) -> String {
    quoted(&format!("{}_s", kept.name))
}
