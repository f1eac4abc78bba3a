//! Trust against emit: the same schema with what is left to the database done
//! by the program.

use diesel_cascade::__private::meta::{Action, Policy};

use super::schema::Schema;

/// The schema with every trusted cascade emitted, as far as that is legal;
/// nothing, if there is none.
pub fn instead(schema: &Schema) -> Option<Schema> {
    let mut emitted = schema.clone();
    let mut changed = 0;
    for key in 0..schema.keys.len() {
        let before = emitted.keys[key].policy;
        let trusts = matches!(before, Some(Policy::Trust | Policy::TrustCascade));
        if trusts && emitted.keys[key].on_delete == Action::Cascade {
            emitted.keys[key].policy = Some(Policy::Emit);
            changed += 1;
        }
    }
    // What now stands below a cascade of the database goes back.
    loop {
        let unseen = (0..emitted.keys.len()).find(|key| {
            let parent = emitted.keys[*key].parent;
            let is_new = emitted.keys[*key].policy != schema.keys[*key].policy;
            let is_below = emitted.is_deleted_by_the_database(parent);
            is_new && is_below
        });
        let Some(key) = unseen else { break };
        emitted.keys[key].policy = schema.keys[key].policy;
        changed -= 1;
    }
    (changed > 0).then_some(emitted)
}
