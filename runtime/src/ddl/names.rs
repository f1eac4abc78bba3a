//! The names of constraints and indexes, as PostgreSQL would choose them.

/// `child_parent_id_fkey`.
pub(super) fn of(table: &str, columns: &[&str], suffix: &str) -> String {
    let mut name = String::from(table);
    for column in columns {
        name.push('_');
        name.push_str(column);
    }
    name.push('_');
    name.push_str(suffix);
    name
}

/// A name that none before it has: the second `child_check` is `child_check1`.
pub(super) fn unused(name: String, taken: &mut Vec<String>) -> String {
    let mut unused = name.clone();
    let mut number = 0;
    while taken.contains(&unused) {
        number += 1;
        unused = format!("{name}{number}");
    }
    taken.push(unused.clone());
    unused
}
