//! All fifteen tables in one schema with nothing held back: a store takes its
//! staff along, and the manager takes the store. Once by trust and once by
//! emit: both leave what the files say.

mod circle;
mod sets;

use diesel::prelude::*;
use diesel_cascade::DeleteReport;
use diesel_cascade::prelude::*;

use self::sets::{Left, found, left_without, lost};
use super::compare::assert_same;
use super::files;
use super::policies::{whole_emitting, whole_trusting};
use super::shop::{Policy, open};
use crate::backend::{DB, here};

/// A report of what the program did itself counts what the files have lost.
fn assert_counted(report: &DeleteReport, expected: &Left) {
    let folder = files::folder().expect("the files were there");
    let deleted = report
        .tables()
        .iter()
        .map(|table| (table.name(), table.deleted()))
        .filter(|(_, rows)| *rows > 0)
        .collect();
    assert_eq!(lost(&folder, expected), deleted);
}

/// Deletes a row by each policy. It takes one statement by trust, and by emit
/// so many as are named for each backend.
macro_rules! deletes {
    ($test:ident, $model:ident $table:ident $id:literal, $lost:expr, $emitted:expr) => {
        #[test]
        fn $test() {
            let Some(folder) = files::folder() else {
                return;
            };
            let expected = left_without(&folder, stringify!($table), &[$id]);
            // Without these, the test would tell nothing.
            assert!(lost(&folder, &expected).into_keys().eq($lost));
            let (by_trust, trusted) =
                deletes!(in whole_trusting, $model $table $id, expected, here(1, 1, 1));
            let (by_emit, emitted) =
                deletes!(in whole_emitting, $model $table $id, expected, $emitted);
            assert_same(&trusted, &emitted);
            assert_eq!(by_trust.tables().len(), 1);
            assert_counted(&by_emit, &expected);
        }
    };
    (in $policy:ident, $model:ident $table:ident $id:literal, $expected:ident, $statements:expr) => {{
        use $policy::{Sakila, $model, $table};

        let database = open::<Sakila>().expect("the files were there");
        let conn = &mut database.connect();
        let plan = diesel_cascade::delete($table::table.find($id)).plan::<DB>();
        assert_eq!(plan.statements(), $statements, "{plan}");
        let report = $model::delete_by_id(conn, $id).unwrap();
        assert_eq!(report.statements(), plan.statements());
        assert_eq!(report.deleted(), 1);
        for (table, rows) in found(conn) {
            assert!(rows == $expected[table], "{table}");
        }
        (report, Sakila::contents(conn))
    }};
}

deletes!(
    a_film_goes_with_its_copies_and_links,
    Film film 103,
    ["film", "film_actor", "film_category", "inventory", "rental"],
    here(6, 1, 7)
);
deletes!(
    an_actor_goes_with_links_only,
    Actor actor 1,
    ["actor", "film_actor"],
    here(2, 1, 3)
);
deletes!(
    a_category_goes_with_links_only,
    Category category 1,
    ["category", "film_category"],
    here(2, 1, 3)
);
deletes!(
    a_language_goes_with_all_films_in_it,
    Language language 1,
    ["film", "film_actor", "film_category", "inventory", "language", "rental"],
    here(8, 1, 9)
);
deletes!(
    a_store_goes_with_its_staff_and_customers,
    Store store 1,
    ["customer", "inventory", "payment", "rental", "staff", "store"],
    here(22, 1, 17)
);
deletes!(
    a_member_of_staff_goes_with_the_store_that_is_managed,
    Staff staff 2,
    ["customer", "inventory", "payment", "rental", "staff", "store"],
    here(22, 1, 17)
);
deletes!(
    a_country_goes_with_everything_in_it,
    Country country 20,
    [
        "address", "city", "country", "customer", "inventory", "payment", "rental", "staff",
        "store"
    ],
    here(33, 1, 22)
);
