//! The rows as files, in the text form of PostgreSQL's COPY: a line for a row,
//! tabs between the values, `\N` for NULL. The first line has the columns'
//! names.
//!
//! <https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2>

use std::io::Write;
use std::path::{Path, PathBuf};

/// One file.
pub struct File {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Option<String>>>,
}

impl File {
    /// The rows, as the numbers in some of the columns.
    pub fn numbers(&self, columns: &[&str]) -> Vec<Vec<Option<i32>>> {
        let positions: Vec<_> = columns
            .iter()
            .map(|name| {
                let found = self.columns.iter().position(|column| column == name);
                found.unwrap_or_else(|| panic!("no column {name}"))
            })
            .collect();
        let number = |text: &String| text.parse().expect("a number");
        self.rows
            .iter()
            .map(|row| positions.iter().map(|at| row[*at].as_ref().map(number)))
            .map(Iterator::collect)
            .collect()
    }
}

/// The folder of the files. Says so where there is none.
pub fn folder() -> Option<PathBuf> {
    let folder = match std::env::var_os("SAKILA_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/sakila"),
    };
    if folder.is_dir() {
        return Some(folder);
    }
    let skipped = format!(
        "skipped: no Sakila data in {}, set SAKILA_DIR\n",
        folder.display()
    );
    // Past the test harness, which keeps to itself what a passing test prints;
    // in one piece, because others write at the same time.
    let _ = std::io::stderr().write_all(skipped.as_bytes());
    None
}

/// Reads the file of a table.
pub fn read(folder: &Path, table: &str) -> File {
    let path = folder.join(table).with_extension("tsv");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    // Not `lines()`: a line feed ends a row, and nothing else does.
    let mut lines = text.strip_suffix('\n').unwrap_or(&text).split('\n');
    let columns = lines.next().unwrap_or_default().split('\t');
    File {
        columns: columns.map(str::to_owned).collect(),
        rows: lines
            .map(|line| line.split('\t').map(value).collect())
            .collect(),
    }
}

fn value(text: &str) -> Option<String> {
    if text == "\\N" {
        return None;
    }
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        value.push(match character {
            '\\' => escaped(characters.next()),
            other => other,
        });
    }
    Some(value)
}

fn escaped(character: Option<char>) -> char {
    match character.expect("a character behind the backslash") {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        other => other,
    }
}

#[test]
fn a_value_sheds_its_escapes() {
    assert_eq!(value("\\N"), None);
    assert_eq!(value("").as_deref(), Some(""));
    assert_eq!(value("a\\tb\\\\N").as_deref(), Some("a\tb\\N"));
}
