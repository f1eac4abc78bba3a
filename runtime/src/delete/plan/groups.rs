//! Tables whose doomed rows are found together: those that doom each other in
//! a circle, or one alone.

use super::ways::Way;

/// Tables from each of which a way leads to each other; mostly one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) members: Vec<usize>,
    /// The ways that lead into it from other groups.
    pub(crate) incoming: Vec<usize>,
    /// The ways between its members.
    pub(crate) inner: Vec<usize>,
}

impl Group {
    /// Whether its rows must be followed until there are no more.
    pub(crate) fn is_recursive(&self) -> bool {
        !self.inner.is_empty()
    }
}

/// The groups of the doomed tables, parents first.
pub(super) fn groups(doomed: &[bool], ways: &[Way]) -> Vec<Group> {
    let tables: Vec<usize> = (0..doomed.len()).filter(|table| doomed[*table]).collect();
    let steps = || ways.iter().map(|way| (way.from, way.to));
    let reach: Vec<Vec<bool>> = (0..doomed.len())
        .map(|table| super::ways::reached(doomed.len(), &[table], steps()))
        .collect();
    let together = |left: usize, right: usize| reach[left][right] && reach[right][left];
    let mut groups: Vec<Group> = Vec::new();
    for &table in &tables {
        match groups
            .iter_mut()
            .find(|group| together(group.members[0], table))
        {
            Some(group) => group.members.push(table),
            None => groups.push(Group {
                members: vec![table],
                incoming: Vec::new(),
                inner: Vec::new(),
            }),
        }
    }
    for group in &mut groups {
        for (way, link) in ways.iter().enumerate() {
            if group.members.contains(&link.to) && doomed[link.from] {
                if group.members.contains(&link.from) {
                    group.inner.push(way);
                } else {
                    group.incoming.push(way);
                }
            }
        }
    }
    // What reaches another comes before it: the more a group reaches, the
    // earlier it is.
    let reaches = |group: &Group| {
        let table = group.members[0];
        tables.iter().filter(|other| reach[table][**other]).count()
    };
    groups.sort_by_key(|group| std::cmp::Reverse(reaches(group)));
    groups
}
