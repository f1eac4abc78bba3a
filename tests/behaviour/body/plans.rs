//! Plans: pure values, shown as trees; as many statements as edges.

use diesel::prelude::*;

use super::families::{emit, nullify, trust};
use crate::backend::{DB, statements};

#[test]
fn a_plan_needs_no_connection_and_counts_its_statements() {
    use diesel_cascade::delete;

    let trusted = delete(trust::parent::table.find(1)).plan::<DB>();
    let emitted = delete(emit::parent::table.find(1)).plan::<DB>();
    let nulled = delete(nullify::parent::table.find(1)).plan::<DB>();
    let childless = delete(emit::toy::table.find(1)).plan::<DB>();
    assert_eq!(trusted.statements(), statements(1));
    assert_eq!(emitted.statements(), statements(3));
    assert_eq!(nulled.statements(), statements(2));
    assert_eq!(childless.statements(), statements(1));
    assert_eq!(emitted.sql().count(), emitted.statements());
}

#[test]
fn a_plan_shows_each_relationship_with_its_policy() {
    let emitted = diesel_cascade::delete(emit::parent::table.find(1))
        .plan::<DB>()
        .to_string();
    let title = format!("delete Parent: {} statement", statements(3));
    assert!(emitted.starts_with(&title), "{emitted}");
    assert!(
        emitted.contains("children: child.parent_id, emit"),
        "{emitted}"
    );
    assert!(emitted.contains("toys: toy.child_id, emit"), "{emitted}");
    let trusted = diesel_cascade::delete(trust::parent::table.find(1))
        .plan::<DB>()
        .to_string();
    assert!(
        trusted.contains("children: child.parent_id, trust: the database deletes the rows"),
        "{trusted}"
    );
    let nulled = diesel_cascade::delete(nullify::parent::table.find(1))
        .plan::<DB>()
        .to_string();
    assert!(
        nulled.contains("children: child.parent_id, nullify"),
        "{nulled}"
    );
}

#[test]
fn an_instance_and_its_key_have_one_plan() {
    let by_key = diesel_cascade::delete(emit::parent::table.find(1)).plan::<DB>();
    let parent = emit::Parent {
        id: 1,
        name: "ann".into(),
        children: Default::default(),
    };
    let by_row = diesel_cascade::delete(&parent).plan::<DB>();
    assert_eq!(by_key.to_string(), by_row.to_string());
}
