//! Many levels: all trusted, all emitted, and emitted down to where the
//! database can do the rest.

use diesel::prelude::*;

use super::filled::{Tables, assert_left, deleted, filled, summary};
use crate::backend::statements;

/// One level: a table, its key up, and what is said of the next level.
macro_rules! level {
    ($model:ident $table:ident, $([$up:ident $parent:ident $($key:tt)*])?, $below:ident ($($down:tt)*)) => {
        #[derive(Model)]
        #[diesel(table_name = $table)]
        pub struct $model {
            #[column(auto)]
            pub id: i32,
            $(
                #[foreign_key($parent, $($key)*)]
                pub $up: i32,
            )?
            #[relationship($($down)*)]
            pub below: HasMany<$below>,
        }
    };
}

/// Seven levels, of which the lower ones differ from the upper ones, and
/// stones at the bottom that can do without it.
macro_rules! levels {
    (
        $name:ident, ($($upper_key:tt)*), ($($upper:tt)*),
        ($($lower_key:tt)*), ($($lower:tt)*), ($($stone_key:tt)*), ($($stones:tt)*)
    ) => {
        mod $name {
            use diesel_cascade::prelude::*;

            level!(L1 l1, , L2 ($($upper)*));
            level!(L2 l2, [l1_id L1 $($upper_key)*], L3 ($($upper)*));
            level!(L3 l3, [l2_id L2 $($upper_key)*], L4 ($($upper)*));
            level!(L4 l4, [l3_id L3 $($upper_key)*], L5 ($($lower)*));
            level!(L5 l5, [l4_id L4 $($lower_key)*], L6 ($($lower)*));
            level!(L6 l6, [l5_id L5 $($lower_key)*], L7 ($($lower)*));
            level!(L7 l7, [l6_id L6 $($lower_key)*], Stone ($($stones)*));

            #[derive(Model)]
            #[diesel(table_name = stone)]
            pub struct Stone {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(L7, $($stone_key)*)]
                pub l7_id: Option<i32>,
            }

            schema! { pub Depth: L1, L2, L3, L4, L5, L6, L7, Stone }
        }
    };
}

levels!(
    trusted,
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "set null"),
    (passive_deletes)
);
levels!(
    emitted,
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete"),
    (),
    ()
);
levels!(
    mixed,
    (),
    (cascade = "all, delete"),
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "set null"),
    (passive_deletes)
);

const ROWS: Tables<'static> = &[
    ("l1(id)", "1, 2"),
    ("l2(id, l1_id)", "1 1, 2 2, 3 1"),
    ("l3(id, l2_id)", "1 1, 2 2"),
    ("l4(id, l3_id)", "1 1, 2 2, 3 1"),
    ("l5(id, l4_id)", "1 1, 2 2, 3 3"),
    ("l6(id, l5_id)", "1 1, 2 2, 3 3"),
    ("l7(id, l6_id)", "1 1, 2 2, 3 3"),
    ("stone(id, l7_id)", "1 1, 2 2, 3 3, 4 -"),
];

const LEFT: Tables<'static> = &[
    ("l1(id)", "2"),
    ("l2(id, l1_id)", "2 2"),
    ("l3(id, l2_id)", "2 2"),
    ("l4(id, l3_id)", "2 2"),
    ("l5(id, l4_id)", "2 2"),
    ("l6(id, l5_id)", "2 2"),
    ("l7(id, l6_id)", "2 2"),
    ("stone(id, l7_id)", "1 -, 2 2, 3 -, 4 -"),
];

macro_rules! all_levels_go {
    ($test:ident, $policy:ident, $changes:literal, $summary:expr) => {
        #[test]
        fn $test() {
            use $policy::{Depth, l1};

            let (_database, mut conn) = filled::<Depth>(ROWS);
            let report = deleted!(&mut conn, l1::table.find(1));
            assert_eq!(report.statements(), statements($changes));
            assert_eq!(summary(&report), $summary);
            assert_left(&mut conn, LEFT);
        }
    };
}

all_levels_go!(
    seven_levels_of_trust_take_one_statement,
    trusted,
    1,
    [("l1", 1, 0)]
);
all_levels_go!(
    seven_levels_of_emit_take_one_each,
    emitted,
    8,
    [
        ("l1", 1, 0),
        ("l2", 2, 0),
        ("l3", 1, 0),
        ("l4", 2, 0),
        ("l5", 2, 0),
        ("l6", 2, 0),
        ("l7", 2, 0),
        ("stone", 0, 2)
    ]
);
all_levels_go!(
    four_levels_of_trust_below_three_of_emit,
    mixed,
    4,
    [("l1", 1, 0), ("l2", 2, 0), ("l3", 1, 0), ("l4", 2, 0)]
);
