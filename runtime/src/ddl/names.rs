//! The names of constraints and indexes, as PostgreSQL would choose them.

use super::Style;

/// `child_parent_id_fkey`; shortened where it is longer than the backend
/// allows, the same way every time.
pub(super) fn of(table: &str, columns: &[&str], suffix: &str, style: &Style) -> String {
    let mut name = String::from(table);
    for column in columns {
        name.push('_');
        name.push_str(column);
    }
    name.push('_');
    match style.longest_name {
        Some(longest) if name.len() + suffix.len() > longest => shortened(&name, suffix, longest),
        _ => name + suffix,
    }
}

/// As much of the name as there is room for, and a hash of all of it, so that
/// two long names that begin alike stay two.
fn shortened(name: &str, suffix: &str, longest: usize) -> String {
    let hash = fingerprint(name);
    let mut room = longest.saturating_sub(suffix.len() + "_12345678_".len());
    while !name.is_char_boundary(room) {
        room -= 1;
    }
    format!("{}_{hash:08x}_{suffix}", &name[..room])
}

/// A number that is the same for the same text: FNV-1a.
pub(crate) fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
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
