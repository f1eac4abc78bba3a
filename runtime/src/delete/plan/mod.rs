//! The steps of a delete, as pure values: which rows, in which order, told by
//! sets of rows. Neither a connection nor a backend is known here.

mod effects;
mod groups;
mod keep;
mod order;
mod steps;
mod ways;

pub(crate) use self::groups::Group;
use self::order::Order;
pub(crate) use self::ways::{Hop, Way};
use crate::graph::{Edge, Effect, Filter, Graph};

/// What a plan must know of the backend.
pub(crate) struct Rules {
    /// The key, from a table to itself, holds a row while the statement that
    /// deletes both still runs.
    pub(crate) checks_row_by_row: fn(&Edge) -> bool,
    /// The key may hold a row that the database deletes in the same statement.
    pub(crate) holds_in_cascades: fn(&Edge) -> bool,
    /// A statement reads what is kept only once: so one that sets keys to NULL
    /// cannot leave out the rows of the same table that go.
    pub(crate) reads_kept_once: bool,
    /// A statement may ask the filter again after the database has begun to act
    /// on what it has deleted.
    pub(crate) asks_again: bool,
    /// Rows of several tables are deleted by one statement, and the keys looked
    /// at when all of them are gone.
    pub(crate) deletes_at_once: bool,
    /// Doomed rows whose key cannot be NULL are set free by pointing at a row
    /// that stays.
    pub(crate) repoints: bool,
    /// The database can be told to look at keys later. Then all that goes must
    /// be known, to look instead of it.
    pub(crate) defers: bool,
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
    /// Keys of doomed rows that are in the way of the order, and that nothing
    /// sets free.
    pub(crate) held: Vec<usize>,
    /// The user's filter selects one row at most.
    pub(crate) is_of_one_row: bool,
    /// It is not for deleting, but for looking at what goes.
    is_whole: bool,
    /// Some foreign key is left to the database, which must enforce it.
    pub(crate) relies_on_the_database: bool,
}

/// One statement. Tables, edges and ways are positions in the graph and plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Keep the doomed rows of a group, which later steps read more than once,
    /// or after they could have changed.
    Keep { group: usize },
    /// Set the key of an edge to NULL in doomed rows, which were kept: they may
    /// go in any order then.
    Detach { edge: usize },
    /// Have doomed rows, which were kept, point at a row that stays, if there
    /// is any: they may go in any order then.
    Repoint { edge: usize },
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
    /// The plan of a delete from `root`.
    pub(crate) fn new(graph: &Graph, root: usize, filter: Filter, rules: &Rules) -> Self {
        let effects = effects::effects(graph, root, rules);
        let (mut plan, mut order) = Self::with(graph, root, effects, rules);
        if rules.defers && !plan.held.is_empty() {
            let effects = effects::with_the_databases(graph);
            (plan, order) = Self::with(graph, root, effects, rules);
        }
        plan.is_of_one_row = filter == Filter::ByKey;
        plan.keep(graph, filter, rules, &order);
        plan.set_free(&order);
        plan.nullify_and_delete(graph, &order);
        plan
    }

    /// A plan without steps, and the order for them.
    fn with(graph: &Graph, root: usize, effects: Vec<Effect>, rules: &Rules) -> (Self, Order) {
        let ways = ways::all(graph, &effects);
        let doomed = effects::doomed(graph, root, &ways);
        let groups = groups::groups(&doomed, &ways);
        let order = Order::new(graph, &doomed, &effects, rules);
        let relies_on_the_database = graph
            .edges
            .iter()
            .zip(&effects)
            .any(|(edge, effect)| doomed[edge.parent] && *effect == Effect::Database);
        let plan = Self {
            root,
            effects,
            ways,
            groups,
            doomed: order.tables.clone(),
            rows: vec![None; graph.tables.len()],
            steps: Vec::new(),
            held: order.held.clone(),
            relies_on_the_database,
            is_of_one_row: false,
            is_whole: false,
        };
        (plan, order)
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
            is_of_one_row: false,
            is_whole: true,
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

    /// Whether the database would do something else than the program with a row
    /// that comes in meanwhile below others than those of the root: so all rows
    /// that have rows below them are locked.
    pub(crate) fn locks_all(&self, graph: &Graph) -> bool {
        graph.edges.iter().zip(&self.effects).any(|(edge, effect)| {
            let is_below =
                edge.parent != self.root || self.groups[self.group_of(self.root)].is_recursive();
            edge.key.constraint
                && is_below
                && self.doomed.contains(&edge.parent)
                && !edge.is_watched(*effect)
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
            // What holds rows is looked for by the program then.
            let is_looked_for = self.is_whole || !self.held.is_empty();
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
}

/// Whether rows of a table may point at rows of the same.
fn may_hold_each_other(graph: &Graph, table: usize) -> bool {
    let mut children = graph.children(table);
    children.any(|(_, edge)| edge.is_to_itself() && edge.key.constraint)
}
