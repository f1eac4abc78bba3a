//! Rows and tables in circles.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::filled::{Tables, assert_left, assert_refused, deleted, filled, summary};
use crate::backend::DEFERS;

/// Rows of one table that are in each other; what differs is the type of the
/// key, and what is said of it.
macro_rules! boxes {
    ($name:ident, $key:ty, ($($action:tt)*), ($($inside:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = container)]
            pub struct Container {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(Container, $($action)*)]
                #[relationship(backref = contents, $($inside)*)]
                pub inside: $key,
            }

            schema! { pub Boxes: Container }
        }
    };
}

boxes!(emitted, Option<i32>, (), (cascade = "all, delete"));
boxes!(emitted_not_null, i32, (), (cascade = "all, delete"));
boxes!(nulled, Option<i32>, (), ());
boxes!(trusted, i32, (on_delete = "cascade"), (passive_deletes));
boxes!(left_alone, i32, (), (passive_deletes = "all"));

/// 1 is in itself and has 2; 3 and 4 are in each other, and 5 is in 4.
const BOXES: Tables<'static> = &[("container(id, inside)", "1 1, 2 1, 3 4, 4 3, 5 4, 6 6")];

macro_rules! boxes_go {
    ($test:ident, $policy:ident $id:literal, $summary:expr, $left:literal) => {
        #[test]
        fn $test() {
            use $policy::{Boxes, container};

            let (_database, mut conn) = filled::<Boxes>(BOXES);
            let report = deleted!(&mut conn, container::table.find($id));
            assert_eq!(summary(&report), $summary);
            assert_left(&mut conn, &[("container(id, inside)", $left)]);
        }
    };
}

boxes_go!(
    a_row_in_itself_goes_with_what_is_in_it, emitted 1,
    [("container", 2, 0)], "3 4, 4 3, 5 4, 6 6"
);
boxes_go!(
    a_ring_goes_with_what_hangs_on_it, emitted 3,
    [("container", 3, 0)], "1 1, 2 1, 6 6"
);
boxes_go!(
    a_row_in_itself_goes_by_a_key_that_cannot_be_null, emitted_not_null 1,
    [("container", 2, 0)], "3 4, 4 3, 5 4, 6 6"
);
boxes_go!(
    a_row_in_itself_is_not_nulled_but_deleted, nulled 1,
    [("container", 1, 1)], "2 -, 3 4, 4 3, 5 4, 6 6"
);
boxes_go!(
    one_of_a_ring_leaves_the_others_without_it, nulled 4,
    [("container", 1, 2)], "1 1, 2 1, 3 -, 5 -, 6 6"
);
boxes_go!(
    the_database_deletes_a_row_in_itself_and_what_is_in_it, trusted 1,
    [("container", 1, 0)], "3 4, 4 3, 5 4, 6 6"
);
boxes_go!(
    the_database_deletes_a_ring, trusted 3,
    [("container", 1, 0)], "1 1, 2 1, 6 6"
);
boxes_go!(
    a_row_that_only_itself_holds_goes, left_alone 6,
    [("container", 1, 0)], "1 1, 2 1, 3 4, 4 3, 5 4"
);

#[test]
fn a_ring_by_a_key_that_cannot_be_null_goes() {
    use emitted_not_null::{Boxes, container};

    let (_database, mut conn) = filled::<Boxes>(BOXES);
    let report = deleted!(&mut conn, container::table.find(3));
    assert_eq!(summary(&report), [("container", 3, 0)]);
    assert_left(&mut conn, &[("container(id, inside)", "1 1, 2 1, 6 6")]);
}

#[test]
fn one_of_a_ring_is_held_where_nothing_is_done() {
    use left_alone::{Boxes, Container};

    let (_database, mut conn) = filled::<Boxes>(BOXES);
    let result = Container::delete_by_id(&mut conn, 4);
    assert_refused(result, "container", "container", "container_inside_fkey");
    assert_left(&mut conn, BOXES);
}

/// Teams and their players, of whom one is the captain; what differs is the
/// captain's key.
macro_rules! teams {
    (
        $name:ident, ($($team_key:tt)*), ($($players:tt)*),
        $captain:ty, ($($captain_key:tt)*), ($($captains:tt)*)
    ) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = team)]
            pub struct Team {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(Player, join = false, $($captain_key)*)]
                #[relationship(backref = leads, $($captains)*)]
                pub captain: $captain,
                #[relationship($($players)*)]
                pub players: HasMany<Player>,
            }

            #[derive(Model)]
            #[diesel(table_name = player)]
            pub struct Player {
                #[column(auto)]
                pub id: i32,
                #[foreign_key($($team_key)*)]
                pub team_id: i32,
            }

            schema! { pub League: Team, Player }
        }
    };
}

teams!(
    both_emitted,
    (),
    (cascade = "all, delete"),
    i32,
    (),
    (cascade = "all, delete")
);
teams!(
    both_trusted,
    (on_delete = "cascade"),
    (passive_deletes),
    i32,
    (on_delete = "cascade"),
    (passive_deletes)
);
teams!(
    broken_by_null,
    (),
    (cascade = "all, delete"),
    Option<i32>,
    (),
    ()
);
teams!(
    broken_by_the_database,
    (on_delete = "cascade"),
    (passive_deletes),
    Option<i32>,
    (on_delete = "set null"),
    (passive_deletes)
);
teams!(
    deferred,
    (deferrable, initially_deferred),
    (cascade = "all, delete"),
    i32,
    (deferrable, initially_deferred),
    (passive_deletes = "all")
);

/// The captain of team 3 plays for team 2.
const LEAGUE: Tables<'static> = &[
    ("team(id, captain)", "1 10, 2 20, 3 21"),
    ("player(id, team_id)", "10 1, 11 1, 20 2, 21 2, 30 3"),
];

macro_rules! teams_go {
    ($test:ident, $policy:ident $table:ident $id:literal, $summary:expr, $left:expr) => {
        #[test]
        fn $test() {
            use $policy::{League, $table};

            let (_database, mut conn) = filled::<League>(LEAGUE);
            let report = deleted!(&mut conn, $table::table.find($id));
            assert_eq!(summary(&report), $summary);
            let [teams, players] = $left;
            assert_left(
                &mut conn,
                &[
                    ("team(id, captain)", teams),
                    ("player(id, team_id)", players),
                ],
            );
        }
    };
}

teams_go!(
    two_tables_hold_each_other_and_go, both_emitted team 1,
    [("player", 2, 0), ("team", 1, 0)],
    ["2 20, 3 21", "20 2, 21 2, 30 3"]
);
teams_go!(
    a_circle_of_tables_leads_on_to_other_rows, both_emitted team 2,
    [("player", 3, 0), ("team", 2, 0)],
    ["1 10", "10 1, 11 1"]
);
teams_go!(
    a_circle_is_entered_from_the_other_table, both_emitted player 10,
    [("player", 2, 0), ("team", 1, 0)],
    ["2 20, 3 21", "20 2, 21 2, 30 3"]
);
teams_go!(
    the_database_goes_round_a_circle_of_tables, both_trusted team 2,
    [("team", 1, 0)],
    ["1 10", "10 1, 11 1"]
);
teams_go!(
    a_circle_is_broken_by_null, broken_by_null team 2,
    [("player", 2, 0), ("team", 1, 1)],
    ["1 10, 3 -", "10 1, 11 1, 30 3"]
);
teams_go!(
    null_alone_where_the_circle_is_entered_behind_it, broken_by_null player 21,
    [("player", 1, 0), ("team", 0, 1)],
    ["1 10, 2 20, 3 -", "10 1, 11 1, 20 2, 30 3"]
);
teams_go!(
    the_database_breaks_a_circle_by_null, broken_by_the_database team 2,
    [("team", 1, 0)],
    ["1 10, 3 -", "10 1, 11 1, 30 3"]
);

#[test]
fn everything_in_a_circle_goes_where_keys_can_wait() {
    use both_emitted::{League, team};

    let (_database, mut conn) = filled::<League>(LEAGUE);
    let delete = diesel_cascade::delete(team::table);
    if DEFERS {
        let report = delete.execute(&mut conn).unwrap();
        assert_eq!(summary(&report), [("player", 5, 0), ("team", 3, 0)]);
        assert_left(&mut conn, &[("team(id)", ""), ("player(id)", "")]);
    } else {
        // No row stays that the others could be pointed at.
        let error = delete.execute(&mut conn).unwrap_err();
        assert!(
            matches!(error, diesel_cascade::Error::Refused { .. }),
            "{error:?}"
        );
        assert_left(&mut conn, LEAGUE);
    }
}

#[test]
fn a_circle_of_keys_that_wait_goes() {
    use deferred::{League, Team};

    let (_database, mut conn) = filled::<League>(LEAGUE);
    // Where no key can wait, the players are of another team meanwhile.
    let report = Team::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(summary(&report), [("player", 2, 0), ("team", 1, 0)]);
    assert_left(
        &mut conn,
        &[("team(id)", "2, 3"), ("player(id)", "20, 21, 30")],
    );
    // The captain of team 3 would go.
    let result = Team::delete_by_id(&mut conn, 2);
    assert_refused(result, "player", "team", "team_captain_fkey");
}

/// Three tables in a circle, each emitted; one of the keys can be NULL.
mod three {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = author)]
    pub struct Author {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        #[relationship(backref = readers, cascade = "all, delete")]
        pub chapter_id: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub novels: HasMany<Novel>,
    }

    #[derive(Model)]
    #[diesel(table_name = novel)]
    pub struct Novel {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub author_id: i32,
        #[relationship(cascade = "all, delete")]
        pub chapters: HasMany<Chapter>,
    }

    #[derive(Model)]
    #[diesel(table_name = chapter)]
    pub struct Chapter {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub novel_id: i32,
    }

    schema! { pub Letters: Author, Novel, Chapter }
}

#[test]
fn three_tables_in_a_circle_go_round_more_than_once() {
    use three::{Letters, novel};

    // Once round and into itself: 1, 10, 100, 2, 20, 200, 1. Beside it 3.
    let (_database, mut conn) = filled::<Letters>(&[
        ("author(id, chapter_id)", "1 200, 2 100, 3 -, 4 300"),
        ("novel(id, author_id)", "10 1, 20 2, 30 3, 31 3"),
        ("chapter(id, novel_id)", "100 10, 101 10, 200 20, 300 30"),
    ]);
    let report = deleted!(&mut conn, novel::table.find(20));
    assert_eq!(report.deleted(), 2);
    assert_eq!(
        summary(&report)
            .iter()
            .map(|entry| (entry.0, entry.1))
            .collect::<Vec<_>>(),
        [("author", 2), ("chapter", 3), ("novel", 2)]
    );
    assert_left(
        &mut conn,
        &[
            ("author(id, chapter_id)", "3 -, 4 300"),
            ("novel(id, author_id)", "30 3, 31 3"),
            ("chapter(id, novel_id)", "300 30"),
        ],
    );
    deleted!(&mut conn, novel::table.find(31));
    assert_left(&mut conn, &[("author(id)", "3, 4"), ("novel(id)", "30")]);
}
