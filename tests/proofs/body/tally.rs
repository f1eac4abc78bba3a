//! What has been tried: so that the generator cannot come to try nothing.

use std::collections::BTreeMap;

use super::schema::Schema;
use super::sets::Answer;
use super::trial::Trial;
use diesel_cascade::__private::meta::{Action, Policy};

/// How often each thing occurred.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<&'static str, usize>);

/// What must occur in any run.
const WANTED: [&str; 22] = [
    "schemas",
    "schemas with circles of tables",
    "schemas with keys to their own table",
    "schemas with two keys between two tables",
    "schemas with text keys",
    "schemas with keys that the database does not know",
    "schemas with trust instead of emit",
    "deletes",
    "deletes that were done",
    "deletes that were refused",
    "deletes that nulled",
    "deletes that went down three tables",
    "deletes by the database",
    "deletes in a transaction of their own",
    "schemas with composite keys",
    "schemas with keys that can be NULL in part",
    "schemas with keys to another unique key",
    "schemas with link tables",
    "schemas with emitted circles of tables",
    "deletes that nulled composite keys",
    "deletes of far rows",
    "deletes around emitted circles",
];

impl Tally {
    pub fn count(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }

    fn count_if(&mut self, condition: bool, what: &'static str) {
        if condition {
            self.count(what);
        }
    }

    pub fn schema(&mut self, schema: &Schema) {
        let keys = &schema.keys;
        let all = 0..keys.len();
        self.count("schemas");
        self.count_if(
            all.clone().any(|key| schema.is_in_a_circle(key, |_| true)),
            "schemas with circles of tables",
        );
        self.count_if(
            all.clone().any(|key| schema.is_in_an_emitted_circle(key)),
            "schemas with emitted circles of tables",
        );
        self.count_if(
            keys.iter().any(|key| key.is_to_itself()),
            "schemas with keys to their own table",
        );
        self.count_if(
            all.clone().any(|key| {
                let same = |other: &usize| {
                    keys[*other].child == keys[key].child && keys[*other].parent == keys[key].parent
                };
                (0..key).any(|other| same(&other))
            }),
            "schemas with two keys between two tables",
        );
        self.count_if(
            keys.iter()
                .any(|key| schema.column(key.child, key.columns[0]).text),
            "schemas with text keys",
        );
        self.count_if(
            keys.iter().any(|key| !key.constraint),
            "schemas with keys that the database does not know",
        );
        self.count_if(
            keys.iter().any(|key| key.columns.len() > 1),
            "schemas with composite keys",
        );
        self.count_if(
            keys.iter()
                .any(|key| key.columns.len() > 1 && (1..2).contains(&schema.nullable(key).len())),
            "schemas with keys that can be NULL in part",
        );
        self.count_if(
            keys.iter()
                .any(|key| key.references != schema.tables[key.parent].primary_key),
            "schemas with keys to another unique key",
        );
        self.count_if(!schema.links.is_empty(), "schemas with link tables");
        self.count_if(
            keys.iter()
                .any(|key| key.constraint && key.initially_deferred),
            "schemas with deferred keys",
        );
    }

    pub fn trial(&mut self, trial: &Trial<'_>, expected: &Answer) {
        let schema = trial.schema;
        self.count("deletes");
        self.count_if(trial.root.commits, "deletes in a transaction of their own");
        let Answer::Done(done) = expected else {
            self.count("deletes that were refused");
            return;
        };
        self.count("deletes that were done");
        self.count_if(
            done.nulled.iter().any(|rows| *rows > 0),
            "deletes that nulled",
        );
        let tables = done.deleted.iter().filter(|rows| **rows > 0).count();
        self.count_if(tables >= 3, "deletes that went down three tables");
        self.count_if(tables == 0, "deletes of nothing");
        let was_used = |key: &super::schema::Key| done.deleted[key.child] > 0;
        self.count_if(
            schema
                .keys
                .iter()
                .any(|key| key.cascades_by_itself() && was_used(key)),
            "deletes by the database",
        );
        self.count_if(
            schema.keys.iter().any(|key| {
                key.policy == Some(Policy::Nullify)
                    && key.columns.len() > 1
                    && done.nulled[key.child] > 0
            }),
            "deletes that nulled composite keys",
        );
        self.count_if(
            schema.keys.iter().any(|key| {
                key.on_delete == Action::SetDefault
                    && key.constraint
                    && done.deleted[key.parent] > 0
            }),
            "deletes above a SET DEFAULT",
        );
        self.count_if(
            schema.links.iter().any(|link| {
                link.delete
                    && done.deleted[schema.keys[link.near].child] > 0
                    && done.deleted[schema.keys[link.far].parent] > 0
            }),
            "deletes of far rows",
        );
        self.count_if(
            (0..schema.keys.len()).any(|key| {
                schema.is_in_an_emitted_circle(key)
                    && done.deleted[schema.keys[key].child] > 0
                    && done.deleted[schema.keys[key].parent] > 0
            }),
            "deletes around emitted circles",
        );
    }

    pub fn print(&self) {
        for (what, count) in &self.0 {
            println!("{count:>8} {what}");
        }
    }

    /// Everything that can occur did.
    pub fn assert_all(&self) {
        for what in WANTED {
            assert!(self.0.contains_key(what), "there were no {what}");
        }
    }
}
