//! Cases that have failed once.

use diesel_cascade::__private::meta::Action::{Cascade, NoAction, Restrict, SetNull};
use diesel_cascade::__private::meta::Policy::{Emit, Nullify};

use super::roots::Filter;
use super::sketch::Sketch;

#[test]
fn a_tree_that_the_program_deletes() {
    Sketch::new(&["id* inside?"])
        .key("t0(inside) -> t0(id)", NoAction, Some(Emit))
        .rows(0, "1 -, 2 1, 3 2, 4 -, 5 5")
        .holds(0, Filter::Key(vec![1]));
}

#[test]
fn rows_that_the_database_deletes_too_are_counted() {
    Sketch::new(&["id* inside"])
        .key("t0(inside) -> t0(id)", Cascade, Some(Emit))
        .rows(0, "1 1, 2 1")
        .holds(0, Filter::Key(vec![1]));
}

#[test]
fn a_row_that_cannot_go_to_null_and_points_at_one_that_stays() {
    Sketch::new(&["id* inside"])
        .key("t0(inside) -> t0(id)", NoAction, None)
        .rows(0, "1 2, 2 2")
        .holds(0, Filter::Key(vec![1]));
}

#[test]
fn a_ring_by_a_unique_key() {
    Sketch::new(&["id* next"])
        .key("t0(next) -> t0(id)", Restrict, None)
        .unique()
        .rows(0, "1 2, 2 1")
        .holds(0, Filter::All);
}

#[test]
fn a_row_that_points_at_a_key_of_which_it_has_none() {
    Sketch::new(&["id* other? inside"])
        .key("t0(inside) -> t0(other)", Restrict, None)
        .rows(0, "1 7 7, 2 5 7, 3 - 5")
        .holds(0, Filter::Key(vec![3]));
}

#[test]
fn a_filter_that_reads_what_the_database_deletes() {
    Sketch::new(&["id* inside parent", "id*"])
        .key("t0(inside) -> t0(id)", Cascade, None)
        .key("t0(parent) -> t1(id)", Cascade, None)
        .rows(0, "1 2 2, 2 1 1")
        .rows(1, "1, 2")
        .holds(1, Filter::HasChildren { key: 1, not: false });
}

#[test]
fn a_row_that_stays_and_points_at_what_the_database_deletes_below_a_circle() {
    Sketch::new(&["id* k1", "id* k2 k3"])
        .key("t0(k1) -> t1(id)", NoAction, None)
        .key("t1(k2) -> t0(id)", Restrict, Some(Emit))
        .key("t1(k3) -> t1(id)", Cascade, None)
        .rows(0, "1 1, 2 4")
        .rows(1, "1 2 2, 2 1 1, 4 2 5, 5 1 1")
        .holds(0, Filter::Key(vec![1]));
}

#[test]
fn a_circle_of_which_the_database_cascades_one_half() {
    Sketch::new(&["id* k1 k2?", "id* k0"])
        .key("t1(k0) -> t0(id)", Cascade, None)
        .key("t0(k1) -> t1(id)", Cascade, None)
        .key("t0(k2) -> t1(id)", Restrict, None)
        .rows(0, "1 1 -, 2 1 1")
        .rows(1, "1 1")
        .holds(1, Filter::Key(vec![1]));
}

#[test]
fn a_row_that_is_held_and_is_deleted_by_the_database_at_once() {
    Sketch::new(&["id* k3? k4", "id* k2?", "id*"])
        .key("t1(k2) -> t0(id)", Cascade, None)
        .key("t0(k3) -> t1(id)", Restrict, None)
        .key("t0(k4) -> t2(id)", NoAction, Some(Emit))
        .rows(0, "1 - 1, 3 1 2")
        .rows(1, "1 1")
        .rows(2, "1, 2")
        .holds(2, Filter::All);
}

#[test]
fn null_in_a_shared_column_frees_from_two_rows() {
    Sketch::new(&["tenant* id* k1", "tenant* id* shared? k3 k6"])
        .key("t0(tenant, k1) -> t1(tenant, id)", NoAction, Some(Emit))
        .key("t1(shared, k3) -> t1(tenant, id)", NoAction, Some(Nullify))
        .key("t1(shared, k6) -> t0(tenant, id)", NoAction, None)
        .rows(0, "2 3 1")
        .rows(1, "2 1 - 2 3, 2 3 2 1 3")
        .holds(1, Filter::Key(vec![2, 1]));
}

#[test]
fn far_rows_that_other_links_still_hold() {
    Sketch::new(&["id*", "id*", "near* far*"])
        .key("t2(near) -> t0(id)", NoAction, Some(Emit))
        .key("t2(far) -> t1(id)", NoAction, None)
        .many_to_many(true)
        .rows(0, "1, 2")
        .rows(1, "1, 2")
        .rows(2, "1 1, 1 2, 2 2")
        .holds(0, Filter::Key(vec![1]));
}

#[test]
fn keys_that_are_emitted_and_left_to_the_database_between_the_same_tables() {
    Sketch::new(&["id* k0 k1 k2? k3", "id*"])
        .key("t0(k0) -> t1(id)", Cascade, None)
        .key("t0(k1) -> t1(id)", NoAction, None)
        .key("t0(k2) -> t0(id)", SetNull, None)
        .key("t0(k3) -> t1(id)", NoAction, Some(Emit))
        .rows(0, "1 1 1 - 1, 2 2 2 1 2, 3 1 1 2 2")
        .rows(1, "1, 2")
        .holds(1, Filter::Key(vec![1]));
}
