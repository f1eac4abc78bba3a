//! What is kept of the doomed rows of a group: the columns by which they are
//! known, and where there are several tables, whose they are.

use crate::delete::plan::Plan;
use crate::graph::Graph;

/// The shape of the table, or of the part of a query, that holds a group's
/// doomed rows. With a single table its columns are `k0`, `k1`, ...; with
/// several, `t` says whose row it is, and table 1 has `k1_0`, `k1_1`, ...,
/// which are NULL in the rows of the others.
#[derive(Debug)]
pub(super) struct Kept {
    /// A name that no other group of the schema has.
    pub(super) name: String,
    pub(super) members: Vec<Member>,
    pub(super) incoming: Vec<usize>,
    pub(super) inner: Vec<usize>,
    pub(super) is_recursive: bool,
    /// The root of the delete, where it is a member.
    pub(super) has_root: Option<usize>,
}

/// A table of a group.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) table: usize,
    pub(super) known_by: Vec<&'static str>,
    /// How many of these are its primary key.
    key_length: usize,
}

impl Kept {
    /// The column that says whose row it is.
    pub(super) const TABLE: &'static str = "t";

    pub(super) fn new(graph: &Graph, plan: &Plan, group: usize) -> Self {
        let group = &plan.groups[group];
        let members: Vec<Member> = group
            .members
            .iter()
            .map(|table| Member {
                table: *table,
                known_by: plan.known_by(graph, *table),
                key_length: graph.tables[*table].model.primary_key.len(),
            })
            .collect();
        Self {
            name: name(graph, &members),
            members,
            incoming: group.incoming.clone(),
            inner: group.inner.clone(),
            is_recursive: group.is_recursive(),
            has_root: group.members.contains(&plan.root).then_some(plan.root),
        }
    }

    /// Where its rows come from outside: along ways, and where it has the root,
    /// from the filter.
    pub(super) fn seeds(&self, plan: &Plan) -> Vec<Option<usize>> {
        let by_table = |way: &usize| plan.ways[*way].to;
        let mut ways = self.incoming.clone();
        ways.sort_by_key(by_table);
        let root = self.has_root.map(|_| None);
        root.into_iter().chain(ways.into_iter().map(Some)).collect()
    }

    fn has_several(&self) -> bool {
        self.members.len() > 1
    }

    /// The number of a table in `t`; none where there is no `t`.
    pub(super) fn number(&self, table: usize) -> Option<usize> {
        let position = self.position(table);
        self.has_several().then_some(position)
    }

    fn position(&self, table: usize) -> usize {
        let is_it = |member: &Member| member.table == table;
        self.members.iter().position(is_it).unwrap_or_default()
    }

    /// All columns.
    pub(super) fn columns(&self) -> impl Iterator<Item = String> + '_ {
        let table = self.has_several().then(|| String::from(Self::TABLE));
        let keys = self
            .members
            .iter()
            .enumerate()
            .flat_map(move |(number, member)| {
                (0..member.known_by.len()).map(move |place| self.key(number, place))
            });
        table.into_iter().chain(keys)
    }

    /// The columns that tell rows apart, none of which can be NULL; none where
    /// there are several tables.
    pub(super) fn identity(&self) -> Option<impl Iterator<Item = String> + '_> {
        let [member] = self.members.as_slice() else {
            return None;
        };
        Some((0..member.key_length).map(|place| self.key(0, place)))
    }

    /// The column that holds `column` of `table`.
    pub(super) fn column(&self, table: usize, column: &str) -> String {
        let number = self.position(table);
        let known_by = self.members.get(number).map(|member| &member.known_by);
        let place = known_by.and_then(|known_by| known_by.iter().position(|name| *name == column));
        self.key(number, place.unwrap_or_default())
    }

    fn key(&self, number: usize, place: usize) -> String {
        if self.has_several() {
            format!("k{number}_{place}")
        } else {
            format!("k{place}")
        }
    }

    /// What is written into the columns for a row of `table`: its own columns
    /// by `own`, and `null` for those of the others.
    pub(super) fn values(
        &self,
        table: usize,
        own: impl Fn(&str) -> String,
        null: impl Fn(usize, &str) -> String,
    ) -> Vec<String> {
        let number = self.number(table).map(|number| number.to_string());
        let keys = self.members.iter().flat_map(|member| {
            member.known_by.iter().map(|column| {
                if member.table == table {
                    own(column)
                } else {
                    null(member.table, column)
                }
            })
        });
        number.into_iter().chain(keys).collect()
    }
}

/// As many letters as leave room for the rest in MySQL's 64.
const LONGEST: usize = 50;

/// The name says for people whose rows it holds, and for the database what
/// columns: two deletes may need different ones of the same table.
fn name(graph: &Graph, members: &[Member]) -> String {
    let mut name = String::from("diesel_cascade");
    let mut shape = String::new();
    for (position, member) in members.iter().enumerate() {
        let model = &graph.tables[member.table].model;
        for part in model.schema.iter().chain([&model.table]) {
            if position == 0 {
                name.push('_');
                name.push_str(part);
            }
            shape.push('/');
            shape.push_str(part);
        }
        for column in &member.known_by {
            shape.push('.');
            shape.push_str(column);
        }
    }
    let name: String = name.chars().take(LONGEST).collect();
    format!("{name}_{:08x}", crate::ddl::fingerprint(&shape))
}
