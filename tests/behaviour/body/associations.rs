//! Diesel's associations and joins.

use diesel::prelude::*;

use super::families::{
    emit::{Child, Parent, Toy, child, parent, toy},
    with_family,
};

#[test]
fn children_belong_to_their_parents_and_are_grouped_by_them() {
    let (_database, mut conn) = with_family!(emit);
    let parents: Vec<Parent> = parent::table
        .order(parent::id)
        .select(Parent::as_select())
        .load(&mut conn)
        .unwrap();
    let children: Vec<Child> = Child::belonging_to(&parents)
        .select(Child::as_select())
        .load(&mut conn)
        .unwrap();
    let grouped: Vec<usize> = children.grouped_by(&parents).iter().map(Vec::len).collect();
    assert_eq!(grouped, [2, 2, 0]);
    let one: i64 = Child::belonging_to(&parents[0])
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(one, 2);
}

#[test]
fn a_nullable_key_belongs_too() {
    use super::families::nullify;

    let (_database, mut conn) = with_family!(nullify);
    nullify::child::table
        .count()
        .get_result::<i64>(&mut conn)
        .unwrap();
    let parents: Vec<nullify::Parent> = nullify::parent::table.load(&mut conn).unwrap();
    let children: Vec<nullify::Child> = nullify::Child::belonging_to(&parents)
        .load(&mut conn)
        .unwrap();
    assert_eq!(children.grouped_by(&parents).len(), 3);
}

#[test]
fn tables_join_from_both_sides_and_over_three() {
    let (_database, mut conn) = with_family!(emit);
    let from_the_parent: i64 = parent::table
        .inner_join(child::table)
        .count()
        .get_result(&mut conn)
        .unwrap();
    let from_the_child: i64 = child::table
        .inner_join(parent::table)
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!((from_the_parent, from_the_child), (4, 4));
    let left: i64 = parent::table
        .left_join(child::table)
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(left, 5);
    let rows: Vec<(Parent, Child, Toy)> = parent::table
        .inner_join(child::table.inner_join(toy::table))
        .select((Parent::as_select(), Child::as_select(), Toy::as_select()))
        .load(&mut conn)
        .unwrap();
    assert_eq!(rows.len(), 8);
    assert!(
        rows.iter()
            .all(|(parent, child, toy)| child.parent_id == parent.id && toy.child_id == child.id)
    );
    let flat: i64 = child::table
        .inner_join(parent::table)
        .inner_join(toy::table)
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(flat, 8);
}

/// Two keys between two tables: one of them is left for the join.
mod translations {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = language)]
    pub struct Language {
        #[column(auto)]
        pub id: i32,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = film)]
    pub struct Film {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub language_id: i32,
        #[foreign_key(Language, join = false)]
        pub original_language_id: Option<i32>,
    }

    schema! { pub Films: Language, Film }
}

#[test]
fn of_two_keys_the_join_takes_the_one_that_is_left_to_it() {
    use translations::{film, language};

    let database = crate::backend::Database::new();
    let conn = &mut database.connect();
    <translations::Films as diesel_cascade::Schema>::create_all(conn).unwrap();
    super::rows::run(
        conn,
        "INSERT INTO language (id) VALUES (1), (2);
         INSERT INTO film (id, language_id, original_language_id) VALUES (1, 1, 2), (2, 1, NULL)",
    );
    let spoken: Vec<(i32, i32)> = film::table
        .inner_join(language::table)
        .order(film::id)
        .select((film::id, language::id))
        .load(conn)
        .unwrap();
    assert_eq!(spoken, [(1, 1), (2, 1)]);
}
