//! Genes to rows that break no key, and to deletes of them.

use super::genes::{RootGenes, SetGenes};
use super::roots::{Filter, Root};
use super::rows::{Cell, Row, Rows};
use super::schema::{Key, Schema};
use crate::only_here::FILTERS_READ_THE_TABLE;

/// The choices of one row, four bits each.
struct Choices(u64);

impl Choices {
    fn next(&mut self) -> usize {
        let choice = self.0 & 15;
        self.0 >>= 4;
        usize::try_from(choice).unwrap_or_default()
    }
}

/// Rows that point at rows: those that cannot are left out, and those that
/// would have pointed at them, till all can.
pub fn rows(schema: &Schema, genes: &SetGenes) -> Rows {
    let mut genes: Vec<Vec<u64>> = genes.tables[..schema.tables.len()].to_vec();
    loop {
        match fill(schema, &genes) {
            Ok(rows) => return rows,
            Err((table, row)) => {
                genes[table].remove(row);
            }
        }
    }
}

/// All rows, or one that has nothing to point at.
fn fill(schema: &Schema, genes: &[Vec<u64>]) -> Result<Rows, (usize, usize)> {
    let mut choices: Vec<Vec<Choices>> = Vec::new();
    let mut rows = Rows(Vec::new());
    for (table, genes) in genes.iter().enumerate() {
        let mut of_rows: Vec<_> = genes.iter().map(|gene| Choices(*gene)).collect();
        rows.0.push(keyed_rows(schema, table, &mut of_rows));
        choices.push(of_rows);
    }
    // What is set: at first, all that keys can reference.
    let mut set: Vec<Vec<Vec<bool>>> = Vec::new();
    for (table, of_table) in rows.0.iter().enumerate() {
        let is_set = |column: usize| !is_of_a_key_alone(schema, table, column);
        let columns: Vec<bool> = (0..schema.tables[table].columns.len())
            .map(is_set)
            .collect();
        set.push(vec![columns; of_table.len()]);
    }
    for key in &schema.keys {
        let mut taken = Vec::new();
        for row in 0..rows.0[key.child].len() {
            let is_set = &mut set[key.child][row];
            let choice = choices[key.child][row].next();
            let filled = point(schema, key, &rows, row, is_set, choice, &taken);
            let filled = filled.ok_or((key.child, row))?;
            if key.unique {
                taken.extend(key.pointer(&filled));
            }
            rows.0[key.child][row] = filled;
        }
    }
    Ok(rows)
}

/// Whether a column is there for foreign keys, and nothing references it.
fn is_of_a_key_alone(schema: &Schema, table: usize, column: usize) -> bool {
    schema.column(table, column).name.starts_with('k')
}

/// The rows of a table with what can be referenced in them, all different.
fn keyed_rows(schema: &Schema, table: usize, choices: &mut [Choices]) -> Vec<Row> {
    let columns = &schema.tables[table].columns;
    let mut in_tenant = [0; 2];
    let count = choices.len();
    let make = |(position, choices): (usize, &mut Choices)| {
        let choice = choices.next();
        let note = choices.next();
        let tenant = choice % 2;
        in_tenant[tenant] += 1;
        let composite = schema.tables[table].primary_key.len() == 2;
        let value = |name: &str| -> Cell {
            let value = match name {
                "tenant_id" => tenant + 1,
                "id" | "code" if composite => in_tenant[tenant],
                "id" | "code" => position + 1,
                // Backwards, so that it is not the primary key again.
                "other" if choice >= 12 => return None,
                "other" => count - position,
                "note" if note % 4 == 3 => return None,
                "note" => note % 4,
                _ => return None,
            };
            i32::try_from(value).ok()
        };
        columns
            .iter()
            .map(|column| {
                let value = value(&column.name);
                match (&column.name[..], column.nullable) {
                    ("other", false) => i32::try_from(count - position).ok(),
                    _ => value,
                }
            })
            .collect()
    };
    choices.iter_mut().enumerate().map(make).collect()
}

/// The row, pointing at one or at nothing; `None` if it can do neither.
fn point(
    schema: &Schema,
    key: &Key,
    rows: &Rows,
    row: usize,
    is_set: &mut [bool],
    choice: usize,
    taken: &[Vec<i32>],
) -> Option<Row> {
    let mut row = rows.0[key.child][row].clone();
    let free: Vec<usize> = key
        .columns
        .iter()
        .copied()
        .filter(|column| !is_set[*column])
        .collect();
    let nullable = free
        .iter()
        .copied()
        .find(|column| schema.column(key.child, *column).nullable);
    let fits = |parent: &&Row| {
        let target = key.target(parent);
        let pairs = key.columns.iter().zip(&key.references);
        target.is_some_and(|target| !taken.contains(&target))
            && pairs
                .filter(|(column, _)| is_set[**column])
                .all(|(column, referenced)| row[*column] == parent[*referenced])
    };
    let parents: Vec<&Row> = rows.0[key.parent].iter().filter(fits).collect();
    // Often it points at one, if it can.
    let wants_none = nullable.is_some() && choice % 4 == 0;
    let is_free_already = key
        .columns
        .iter()
        .any(|column| is_set[*column] && row[*column].is_none());
    if !parents.is_empty() && !wants_none && !is_free_already {
        let parent = parents[choice.saturating_sub(1) % parents.len()].clone();
        for (column, referenced) in key.columns.iter().zip(&key.references) {
            row[*column] = parent[*referenced];
        }
    } else {
        let null = match (is_free_already, nullable) {
            (true, _) => None,
            (false, Some(null)) => Some(null),
            (false, None) => return None,
        };
        // With a part that is NULL, the others may be anything.
        for column in &free {
            let must = !schema.column(key.child, *column).nullable;
            let may = Some(*column) != null && choice >= 8;
            row[*column] = (must || may).then_some(1 + i32::from(choice % 8 >= 4));
        }
    }
    for column in &key.columns {
        is_set[*column] = true;
    }
    Some(row)
}

pub fn root(schema: &Schema, rows: &Rows, genes: &RootGenes) -> Root {
    // One that has rows, if there is one.
    let mut tables: Vec<usize> = (0..schema.tables.len())
        .filter(|table| !rows.0[*table].is_empty())
        .collect();
    if tables.is_empty() {
        tables.push(0);
    }
    let table = tables[usize::from(genes.table) % tables.len()];
    let pick = usize::from(genes.pick);
    let value = i32::from(genes.value);
    let of_table = &rows.0[table];
    let primary_key = &schema.tables[table].primary_key;
    let columns = schema.tables[table].columns.len();
    let children: Vec<usize> = (0..schema.keys.len())
        .filter(|key| schema.keys[*key].parent == table)
        .filter(|key| FILTERS_READ_THE_TABLE || !schema.keys[*key].is_to_itself())
        .collect();
    let filter = match genes.filter {
        4 => Filter::Equals {
            column: columns - 1 - pick % columns,
            value,
        },
        5 => Filter::Above {
            column: primary_key[primary_key.len() - 1],
            value,
        },
        6 => Filter::IsNull {
            column: pick % columns,
            not: value % 2 == 1,
        },
        7..=9 if !children.is_empty() => Filter::HasChildren {
            key: children[pick % children.len()],
            not: value % 3 == 2,
        },
        10 => Filter::All,
        11 => Filter::Nothing,
        _ if of_table.is_empty() => Filter::Key(vec![1; primary_key.len()]),
        _ => {
            let row = &of_table[pick % of_table.len()];
            Filter::Key(
                primary_key
                    .iter()
                    .filter_map(|column| row[*column])
                    .collect(),
            )
        }
    };
    let is_stable = matches!(filter, Filter::Key(_) | Filter::All);
    let is_deferred = schema
        .keys
        .iter()
        .any(|key| key.constraint && key.initially_deferred);
    Root {
        table,
        filter,
        // That a filter is by key need not be known.
        by_key: is_stable && genes.flags != 8,
        // What is deferred is refused when the outermost transaction ends.
        commits: genes.flags >= 8 || is_deferred,
    }
}
