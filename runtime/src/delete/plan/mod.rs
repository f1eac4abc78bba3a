//! The steps of a delete, as pure values: which rows, in which order, told by
//! sets of rows. Neither a connection nor a backend is known here.

mod effects;
mod groups;
mod order;
mod ways;

pub(crate) use self::groups::Group;
pub(crate) use self::order::Detach;
pub(crate) use self::ways::{Hop, Way};
use crate::graph::{Edge, Effect, Graph};

/// What a plan must know of the backend.
pub(crate) struct Rules {
    /// The key, from a table to itself, holds a row while the statement that
    /// deletes both still runs.
    pub(crate) checks_row_by_row: fn(&Edge) -> bool,
    /// The key may hold a row that the database deletes in the same statement.
    pub(crate) holds_in_cascades: fn(&Edge) -> bool,
    /// A statement that sets keys to NULL can leave out the rows that go, where
    /// they are in the same table.
    pub(crate) tells_survivors: bool,
}

/// A delete from one table.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) root: usize,
    /// What is done along each edge of the graph.
    pub(crate) effects: Vec<Effect>,
    pub(crate) ways: Vec<Way>,
    /// The doomed tables that are found together, parents first.
    pub(crate) groups: Vec<Group>,
    /// The tables that are deleted from, children first.
    pub(crate) doomed: Vec<usize>,
    /// For each doomed table, its doomed rows.
    pub(crate) rows: Vec<Option<Rows>>,
    pub(crate) steps: Vec<Step>,
    /// Keys of doomed rows that hold doomed rows that go before them, and that
    /// nothing sets free.
    pub(crate) held: Vec<usize>,
    /// Some foreign key is left to the database, which must enforce it.
    pub(crate) relies_on_the_database: bool,
}

/// One statement. Tables, edges and ways are positions in the graph and plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Keep the doomed rows of a group, which later steps read more than once,
    /// or after they could have changed.
    Keep { group: usize },
    /// Set doomed rows, which were kept, free from the rows that they point at.
    Detach { edge: usize, how: Detach },
    /// Set the keys of rows of one table to NULL where they point at doomed
    /// rows: of one key, or of several that share columns.
    Nullify {
        child: usize,
        edges: Vec<usize>,
        /// Only in rows that are not doomed themselves, and were kept.
        of_survivors: bool,
    },
    /// Delete the doomed rows of a table that lie at the end of one way.
    DeleteReached { way: usize },
    /// Delete the doomed rows of a table.
    Delete { table: usize },
}

/// The doomed rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Rows {
    /// Those that the user's filter selects.
    Filtered,
    /// Those that were kept with a group.
    Kept { group: usize },
    /// Those at the end of any of these ways.
    Reached(Vec<usize>),
    /// The first rows of a group, and all that they doom within it.
    Closure { group: usize },
}

impl Plan {
    /// The plan of a delete from `root`. A `stable` filter selects the same
    /// rows in every step.
    pub(crate) fn new(graph: &Graph, root: usize, stable: bool, rules: &Rules) -> Self {
        let effects = effects::effects(graph, root, rules);
        let ways = ways::all(graph, &effects);
        let doomed = effects::doomed(graph, root, &ways);
        let groups = groups::groups(&doomed, &ways);
        let order = order::children_first(graph, &doomed, &effects);
        let detached = order::detached(graph, &order, &effects, rules);
        let held = order::held(graph, &order, &effects, &detached);
        let relies_on_the_database = graph
            .edges
            .iter()
            .zip(&effects)
            .any(|(edge, effect)| doomed[edge.parent] && *effect == Effect::Database);
        let mut plan = Self {
            root,
            effects,
            ways,
            groups,
            doomed: order,
            rows: vec![None; graph.tables.len()],
            steps: Vec::new(),
            held,
            relies_on_the_database,
        };
        plan.keep(graph, stable, &detached);
        plan.detach(detached);
        plan.nullify_and_delete(graph);
        plan
    }

    /// All rows that go in a delete from `root`, whoever deletes them, without
    /// any steps.
    pub(crate) fn of_all_that_goes(graph: &Graph, root: usize) -> Self {
        let effects = effects::with_the_databases(graph);
        let ways = ways::all(graph, &effects);
        let doomed = effects::doomed(graph, root, &ways);
        let groups = groups::groups(&doomed, &ways);
        let mut plan = Self {
            root,
            effects,
            ways,
            groups,
            doomed: (0..doomed.len()).filter(|table| doomed[*table]).collect(),
            rows: vec![None; graph.tables.len()],
            steps: Vec::new(),
            held: Vec::new(),
            relies_on_the_database: false,
        };
        for group in 0..plan.groups.len() {
            let rows = plan.found(group);
            for table in plan.groups[group].members.clone() {
                plan.rows[table] = Some(rows.clone());
            }
        }
        plan
    }

    /// The rows of a group, as they are found.
    pub(crate) fn found(&self, group: usize) -> Rows {
        let Group {
            members, incoming, ..
        } = &self.groups[group];
        if self.groups[group].is_recursive() {
            Rows::Closure { group }
        } else if members.contains(&self.root) {
            Rows::Filtered
        } else {
            Rows::Reached(incoming.clone())
        }
    }

    /// Whether it only deletes what the user's filter selects.
    pub(crate) fn is_plain(&self) -> bool {
        let plain = matches!(self.steps.as_slice(), [Step::Delete { table }]
            if self.rows[*table] == Some(Rows::Filtered));
        plain && self.held.is_empty()
    }

    /// The doomed rows of a doomed table.
    pub(crate) fn rows_of(&self, table: usize) -> &Rows {
        self.rows[table].as_ref().unwrap_or(&Rows::Filtered)
    }

    /// The group of a doomed table.
    pub(crate) fn group_of(&self, table: usize) -> usize {
        let has = |group: &Group| group.members.contains(&table);
        self.groups.iter().position(has).unwrap_or_default()
    }

    /// The groups whose rows are kept aside.
    pub(crate) fn kept(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Keep { group } => Some(*group),
            _ => None,
        })
    }

    /// The columns by which the doomed rows of a table are known: its primary
    /// key first, and what else references point at.
    pub(crate) fn known_by(&self, graph: &Graph, table: usize) -> Vec<&'static str> {
        let mut columns = graph.tables[table].model.primary_key.to_vec();
        let mut add = |column: &'static str| {
            if !columns.contains(&column) {
                columns.push(column);
            }
        };
        for way in self.ways.iter().filter(|way| way.from == table) {
            way.hops[0].on.iter().for_each(|on| add(on.before));
        }
        for (edge, link) in graph.edges.iter().enumerate() {
            // Where rows are held, what holds them is looked for at the end.
            let is_looked_for = !self.held.is_empty() && link.holds_the_parent();
            if link.parent == table && (self.nulls(edge) || is_looked_for) {
                link.key.references.iter().copied().for_each(&mut add);
            }
        }
        columns
    }

    /// The edges along which keys are set to NULL, from a child.
    pub(crate) fn nullified(&self, graph: &Graph, child: usize) -> Vec<usize> {
        (0..graph.edges.len())
            .filter(|edge| {
                let link = &graph.edges[*edge];
                link.child == child && self.nulls(*edge) && self.doomed.contains(&link.parent)
            })
            .collect()
    }

    /// The columns that setting keys to NULL changes, each with the edges that
    /// it is changed for.
    pub(crate) fn nullable_columns(
        graph: &Graph,
        edges: &[usize],
    ) -> Vec<(&'static str, Vec<usize>)> {
        let mut columns: Vec<(&'static str, Vec<usize>)> = Vec::new();
        for edge in edges {
            for column in graph.edges[*edge].key.nullable {
                match columns.iter_mut().find(|(name, _)| name == column) {
                    Some((_, edges)) => edges.push(*edge),
                    None => columns.push((column, vec![*edge])),
                }
            }
        }
        columns
    }

    fn nulls(&self, edge: usize) -> bool {
        self.effects[edge] == Effect::Nullify
    }

    /// Decides of each group how its rows are told, parents first.
    fn keep(&mut self, graph: &Graph, stable: bool, detached: &[(usize, Detach)]) {
        for group in 0..self.groups.len() {
            let mut rows = self.found(group);
            let Group {
                members, incoming, ..
            } = &self.groups[group];
            let members = members.clone();
            let is_kept = members.len() > 1
                || !self.held.is_empty()
                || members.iter().any(|table| {
                    self.is_changed(graph, *table, detached)
                        || self.is_read(graph, *table) && !is_cheap_to_repeat(&rows, stable)
                })
                || incoming.iter().any(|way| self.ways[*way].hops.len() > 1);
            if is_kept {
                self.steps.push(Step::Keep { group });
                rows = Rows::Kept { group };
            }
            for table in members {
                self.rows[table] = Some(rows.clone());
            }
        }
    }

    /// Whether doomed rows of the table, or the rows that doom them, may be
    /// changed or gone before they are deleted.
    fn is_changed(&self, graph: &Graph, table: usize, detached: &[(usize, Detach)]) -> bool {
        let place = |table| self.doomed.iter().position(|other| *other == table);
        graph.edges.iter().enumerate().any(|(edge, link)| {
            let is_late = place(link.parent).is_some_and(|parent| Some(parent) < place(table));
            let nulls_itself = link.is_to_itself() && self.nulls(edge);
            link.child == table
                && (is_late && !link.is_to_itself()
                    || nulls_itself
                    || detached.iter().any(|(other, _)| *other == edge))
        })
    }

    /// Whether other statements than the table's own delete read its rows.
    pub(crate) fn is_read(&self, graph: &Graph, table: usize) -> bool {
        let on_ways = self
            .ways
            .iter()
            .any(|way| way.from == table && way.to != table);
        let by_others = graph
            .edges
            .iter()
            .enumerate()
            .any(|(edge, link)| link.parent == table && self.nulls(edge));
        on_ways || by_others
    }

    fn detach(&mut self, detached: Vec<(usize, Detach)>) {
        let steps = detached
            .into_iter()
            .map(|(edge, how)| Step::Detach { edge, how });
        self.steps.extend(steps);
    }

    fn nullify_and_delete(&mut self, graph: &Graph) {
        let mut done = vec![false; graph.edges.len()];
        for position in 0..self.doomed.len() {
            let table = self.doomed[position];
            for edge in 0..graph.edges.len() {
                if graph.edges[edge].parent == table && self.nulls(edge) && !done[edge] {
                    let step = self.nullify(graph, edge, position);
                    if let Step::Nullify { edges, .. } = &step {
                        edges.iter().for_each(|edge| done[*edge] = true);
                    }
                    self.steps.push(step);
                }
            }
            self.delete(graph, table);
        }
    }

    /// Keys that share a column are set to NULL at once: one after the other,
    /// the first would hide what the second looks for.
    fn nullify(&self, graph: &Graph, edge: usize, position: usize) -> Step {
        let child = graph.edges[edge].child;
        let all = self.nullified(graph, child);
        let mut edges = vec![edge];
        while let Some(other) = all.iter().find(|other| {
            !edges.contains(other)
                && edges
                    .iter()
                    .any(|edge| graph.edges[*edge].shares_a_nullable_column(&graph.edges[**other]))
        }) {
            edges.push(*other);
        }
        edges.sort_unstable();
        let is_detached = self
            .steps
            .iter()
            .any(|step| matches!(step, Step::Detach { edge, .. } if edges.contains(edge)));
        Step::Nullify {
            child,
            edges,
            of_survivors: self.doomed[position..].contains(&child) && !is_detached,
        }
    }

    /// One statement for each way, or one for all where rows of the table may
    /// hold each other.
    fn delete(&mut self, graph: &Graph, table: usize) {
        let hold_each_other = graph
            .children(table)
            .any(|(_, edge)| edge.is_to_itself() && edge.key.constraint);
        match self.rows_of(table) {
            Rows::Reached(ways) if ways.len() == 1 || !hold_each_other => {
                let steps: Vec<_> = ways
                    .iter()
                    .map(|way| Step::DeleteReached { way: *way })
                    .collect();
                self.steps.extend(steps);
            }
            _ => self.steps.push(Step::Delete { table }),
        }
    }
}

/// Whether every statement may evaluate the rows anew: they are the same each
/// time, and the text does not grow with each level.
fn is_cheap_to_repeat(rows: &Rows, stable: bool) -> bool {
    match rows {
        Rows::Filtered => stable,
        Rows::Kept { .. } => true,
        Rows::Reached(ways) => ways.len() == 1,
        Rows::Closure { .. } => false,
    }
}
