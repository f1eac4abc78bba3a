//! Stores and staff, who hold each other and are held by nearly all else: no
//! relationship says that anything should happen to it, so the database
//! refuses.

use diesel::prelude::*;
use diesel_cascade::{DeleteReport, Error, prelude::*};

use super::compare::{assert_same, counts, counts_without, key, run};
use super::policies::emitting;
use super::shop::{in_policy, open, same_in_each_policy};

fn assert_refused(result: Result<DeleteReport, Error>, held: &str) {
    match result {
        Err(Error::Refused { table, .. }) => assert_eq!(table, held),
        other => panic!("{other:?}"),
    }
}

macro_rules! refuses {
    ($policy:ident) => {
        #[test]
        fn $policy() {
            let before = in_policy!($policy, |conn| {});
            let after = in_policy!($policy, |conn| {
                let member = key(conn, "SELECT min(staff_id) FROM staff");
                assert_refused(Staff::delete_by_id(conn, member), "staff");
                let home = key(conn, "SELECT min(store_id) FROM store");
                assert_refused(Store::delete_by_id(conn, home), "store");
                let everybody = diesel_cascade::delete(staff::table);
                assert_refused(everybody.execute(conn), "staff");
                let spoken = key(conn, "SELECT min(language_id) FROM film");
                assert_refused(Language::delete_by_id(conn, spoken), "language");
            });
            assert_same(&before, &after);
        }
    };
}

mod what_rows_that_stay_refer_to_is_refused_and_nothing_changes {
    use super::*;

    refuses!(trusting);
    refuses!(emitting);
    refuses!(mixed);
}

#[test]
fn a_refusal_in_a_transaction_leaves_the_rest_of_it() {
    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let actor = key(conn, "SELECT min(actor_id) FROM film_actor");
    let staff = key(conn, "SELECT min(staff_id) FROM staff");
    let own = format!("actor_id = {actor}");
    let expected = counts_without(conn, &[("actor", &own), ("film_actor", &own)]);
    conn.transaction(|conn| {
        emitting::Actor::delete_by_id(conn, actor)?;
        assert_refused(emitting::Staff::delete_by_id(conn, staff), "staff");
        QueryResult::Ok(())
    })
    .unwrap();
    assert_eq!(counts(conn), expected);
}

#[test]
fn a_member_of_staff_whom_nothing_refers_to_goes() {
    same_in_each_policy!(|conn| {
        let expected = counts(conn);
        // The third one, beside the manager of each store.
        let id = key(conn, "SELECT max(staff_id) + 1 FROM staff");
        run(
            conn,
            &format!(
                "INSERT INTO staff (staff_id, first_name, last_name, address_id, email, store_id,
                     active, username, password, last_update)
                 SELECT {id}, first_name, last_name, address_id, email, store_id,
                     active, username, password, last_update
                 FROM staff WHERE staff_id = 1"
            ),
        );
        assert_eq!(Staff::delete_by_id(conn, id).unwrap().deleted(), 1);
        assert_eq!(counts(conn), expected);
    });
}
