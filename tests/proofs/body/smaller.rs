//! A case that fails, made as small as it can be: proptest shrinks numbers,
//! and here whole things are taken away, as long as it fails the same way.

use super::case::Case;
use super::legal;
use super::roots::{Filter, Root};
use super::schema::Schema;

/// The least case that fails as `problem` says, and how it does.
pub fn least(
    mut case: Case,
    mut problem: String,
    fails: impl Fn(&Case) -> Option<String>,
) -> (Case, String) {
    let kind = kind(&problem);
    loop {
        let smaller = candidates(&case).into_iter().find_map(|candidate| {
            let problem = fails(&candidate)?;
            (self::kind(&problem) == kind).then_some((candidate, problem))
        });
        match smaller {
            Some(smaller) => (case, problem) = smaller,
            None => return (case, problem),
        }
    }
}

/// What is wrong, whatever the numbers.
fn kind(problem: &str) -> String {
    let line = problem.lines().next().unwrap_or_default();
    line.chars().filter(|char| !char.is_ascii_digit()).collect()
}

fn candidates(case: &Case) -> Vec<Case> {
    let mut candidates = Vec::new();
    for (rows, roots) in &case.sets {
        for root in roots.iter().filter(|_| case.sets.len() + roots.len() > 2) {
            candidates.push(Case {
                schema: case.schema.clone(),
                sets: vec![(rows.clone(), vec![root.clone()])],
            });
        }
    }
    let keys = 0..case.schema.keys.len();
    candidates.extend(keys.clone().filter_map(|key| without_key(case, key)));
    candidates.extend((0..case.schema.links.len()).map(|link| {
        let mut case = case.clone();
        case.schema.links.remove(link);
        case
    }));
    let tables = 0..case.schema.tables.len();
    candidates.extend(
        tables
            .clone()
            .filter_map(|table| without_table(case, table)),
    );
    for table in tables {
        let columns = 0..case.schema.tables[table].columns.len();
        candidates.extend(columns.filter_map(|column| without_column(case, table, column)));
        for set in 0..case.sets.len() {
            for row in 0..case.sets[set].0.0[table].len() {
                let mut case = case.clone();
                case.sets[set].0.0[table].remove(row);
                candidates.push(case);
            }
        }
    }
    candidates.extend(keys.flat_map(|key| simpler_keys(case, key)));
    candidates.extend(simpler_roots(case));
    candidates.retain(|case| {
        let is_whole = case
            .sets
            .iter()
            .all(|(rows, _)| rows.broken(&case.schema).is_empty());
        is_whole && legal::acted_on_below_a_cascade(&case.schema).is_none()
    });
    candidates
}

fn roots(case: &mut Case) -> impl Iterator<Item = &mut Root> {
    case.sets.iter_mut().flat_map(|(_, roots)| roots)
}

fn without_key(case: &Case, gone: usize) -> Option<Case> {
    let mut case = case.clone();
    let schema = &mut case.schema;
    if schema
        .links
        .iter()
        .any(|link| link.near == gone || link.far == gone)
    {
        return None;
    }
    schema.keys.remove(gone);
    let moved = |key: &mut usize| *key -= usize::from(*key > gone);
    for link in &mut schema.links {
        moved(&mut link.near);
        moved(&mut link.far);
    }
    for root in roots(&mut case) {
        if let Filter::HasChildren { key, .. } = &mut root.filter {
            if *key == gone {
                return None;
            }
            moved(key);
        }
    }
    Some(case)
}

/// A table that nothing is linked to.
fn without_table(case: &Case, gone: usize) -> Option<Case> {
    let mut case = case.clone();
    let schema = &mut case.schema;
    let moved = |table: &mut usize| *table -= usize::from(*table > gone);
    for key in &mut schema.keys {
        if key.child == gone || key.parent == gone {
            return None;
        }
        moved(&mut key.child);
        moved(&mut key.parent);
    }
    schema.tables.remove(gone);
    for (rows, _) in &mut case.sets {
        rows.0.remove(gone);
    }
    for root in roots(&mut case) {
        if root.table == gone {
            return None;
        }
        moved(&mut root.table);
    }
    Some(case)
}

/// A column that no key has, and no filter.
fn without_column(case: &Case, table: usize, gone: usize) -> Option<Case> {
    let mut case = case.clone();
    let moved = |columns: &mut Vec<usize>| {
        let is_used = columns.contains(&gone);
        for column in columns {
            *column -= usize::from(*column > gone);
        }
        !is_used
    };
    let schema = &mut case.schema;
    schema.tables[table].columns.remove(gone);
    if !moved(&mut schema.tables[table].primary_key) {
        return None;
    }
    schema.tables[table]
        .uniques
        .retain(|columns| !columns.contains(&gone));
    for unique in &mut schema.tables[table].uniques {
        moved(unique);
    }
    for key in &mut schema.keys {
        if key.child == table && !moved(&mut key.columns) {
            return None;
        }
        if key.parent == table && !moved(&mut key.references) {
            return None;
        }
    }
    for (rows, _) in &mut case.sets {
        for row in &mut rows.0[table] {
            row.remove(gone);
        }
    }
    for root in roots(&mut case).filter(|root| root.table == table) {
        if let Filter::Equals { column, .. }
        | Filter::Above { column, .. }
        | Filter::IsNull { column, .. } = &mut root.filter
        {
            if *column == gone {
                return None;
            }
            *column -= usize::from(*column > gone);
        }
    }
    Some(case)
}

fn simpler_keys(case: &Case, key: usize) -> Vec<Case> {
    let before = &case.schema.keys[key];
    let is_link = case.schema.links.iter().any(|link| link.near == key);
    let mut changes: Vec<fn(&mut Schema, usize)> = Vec::new();
    if before.policy.is_some() && !is_link {
        changes.push(|schema, key| schema.keys[key].policy = None);
    }
    if before.on_the_parent && !is_link {
        changes.push(|schema, key| schema.keys[key].on_the_parent = false);
    }
    if before.initially_deferred {
        changes.push(|schema, key| schema.keys[key].initially_deferred = false);
    } else if before.deferrable {
        changes.push(|schema, key| schema.keys[key].deferrable = false);
    }
    let changed = |change: fn(&mut Schema, usize)| {
        let mut case = case.clone();
        change(&mut case.schema, key);
        case
    };
    changes.into_iter().map(changed).collect()
}

fn simpler_roots(case: &Case) -> Vec<Case> {
    let is_deferred = case.schema.keys.iter().any(|key| key.initially_deferred);
    let mut simpler = case.clone();
    let mut changed = false;
    for root in roots(&mut simpler).filter(|root| root.commits && !is_deferred) {
        root.commits = false;
        changed = true;
    }
    if changed { vec![simpler] } else { Vec::new() }
}
