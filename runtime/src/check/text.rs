//! Text in constants.

/// Whether two strings are the same.
pub(crate) const fn equal(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut position = 0;
    while position < left.len() {
        if left[position] != right[position] {
            return false;
        }
        position += 1;
    }
    true
}

/// Whether two paths end in the same, as far as the shorter one goes.
pub(crate) const fn same_path(left: &str, right: &str) -> bool {
    let (long, short) = match left.len() >= right.len() {
        true => (left.as_bytes(), right.as_bytes()),
        false => (right.as_bytes(), left.as_bytes()),
    };
    let before = long.len() - short.len();
    let mut position = 0;
    while position < short.len() {
        if long[before + position] != short[position] {
            return false;
        }
        position += 1;
    }
    before == 0 || long[before - 1] == b':'
}

/// Whether a text is among others.
pub(crate) const fn contains(texts: &[&str], text: &str) -> bool {
    let mut position = 0;
    while position < texts.len() {
        if equal(texts[position], text) {
            return true;
        }
        position += 1;
    }
    false
}

/// Whether both have the same strings, in any order; each has a string once.
pub(crate) const fn same_set(left: &[&str], right: &[&str]) -> bool {
    let mut position = 0;
    while position < left.len() {
        if !contains(right, left[position]) {
            return false;
        }
        position += 1;
    }
    left.len() == right.len()
}

/// Whether the column is called as Diesel takes the key to the model to be: `FooBar` has
/// `foo_bar_id`.
pub(crate) const fn is_key_of(column: &str, model: &str) -> bool {
    let (column, model) = (column.as_bytes(), model.as_bytes());
    let mut position = 0;
    let mut letter = 0;
    while letter < model.len() {
        if model[letter].is_ascii_uppercase() && letter > 0 {
            if position == column.len() || column[position] != b'_' {
                return false;
            }
            position += 1;
        }
        if position == column.len() || column[position] != model[letter].to_ascii_lowercase() {
            return false;
        }
        position += 1;
        letter += 1;
    }
    let (_, rest) = column.split_at(position);
    matches!(rest, b"_id")
}

/// What is compared of a text.
const LONGEST: usize = 64;

/// How many letters must be put in, taken out or changed to make one text of
/// the other (Levenshtein's distance); of long texts too many.
pub(crate) const fn distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() > LONGEST || right.len() > LONGEST {
        return usize::MAX;
    }
    let mut row = [0; LONGEST + 1];
    let mut column = 0;
    while column <= right.len() {
        row[column] = column;
        column += 1;
    }
    let mut line = 0;
    while line < left.len() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        let mut column = 0;
        while column < right.len() {
            let changed = diagonal + (left[line] != right[column]) as usize;
            diagonal = row[column + 1];
            let moved = less(row[column], row[column + 1]) + 1;
            row[column + 1] = less(changed, moved);
            column += 1;
        }
        line += 1;
    }
    row[right.len()]
}

const fn less(left: usize, right: usize) -> usize {
    if left < right { left } else { right }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_is_the_number_of_letters_that_differ() {
        assert_eq!(distance("code", "code"), 0);
        assert_eq!(distance("code", "cod"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "id"), 2);
        assert_eq!(distance(&"a".repeat(65), "a"), usize::MAX);
    }

    #[test]
    fn a_key_is_named_after_its_model() {
        assert!(is_key_of("parent_id", "Parent"));
        assert!(is_key_of("foo_bar_id", "FooBar"));
        for column in [
            "parent",
            "parent_id_2",
            "parents_id",
            "foo_bar_id",
            "id",
            "",
        ] {
            assert!(!is_key_of(column, "Parent"), "{column}");
        }
    }

    #[test]
    fn sets_are_the_same_in_any_order() {
        assert!(same_set(&["a", "b"], &["b", "a"]));
        assert!(!same_set(&["a", "b"], &["a"]));
        assert!(!same_set(&["a"], &["b"]));
    }
}
