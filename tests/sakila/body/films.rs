//! Films: with their copies and the rentals of them, but the payments stay and
//! forget what they were for. And two keys of a film to its languages.

use diesel::prelude::*;
use diesel_cascade::DeleteReport;
use diesel_cascade::prelude::*;

use super::compare::{counts, counts_without, key, number, run};
use super::policies::emitting;
use super::shop::{open, same_in_each_policy};
use crate::backend::Conn;

/// The film that was rented most often.
fn film(conn: &mut Conn) -> i32 {
    key(
        conn,
        "SELECT film_id FROM inventory JOIN rental USING (inventory_id)
         GROUP BY film_id ORDER BY count(*) DESC, film_id LIMIT 1",
    )
}

fn rentals_of(film: i32) -> String {
    format!("inventory_id IN (SELECT inventory_id FROM inventory WHERE film_id = {film})")
}

fn payments_for_rentals_of(film: i32) -> String {
    let rentals = rentals_of(film);
    format!("rental_id IN (SELECT rental_id FROM rental WHERE {rentals})")
}

fn payments_for_no_rental(conn: &mut Conn) -> i64 {
    number(conn, "SELECT count(*) FROM payment WHERE rental_id IS NULL")
}

/// How many keys of the table were set to NULL by the program.
fn nulled(report: &DeleteReport, table: &str) -> i64 {
    let entry = report.tables().iter().find(|entry| entry.name() == table);
    entry.map_or(0, |entry| i64::try_from(entry.nulled()).unwrap())
}

#[test]
fn a_film_goes_with_its_copies_and_rentals_and_the_payments_stay() {
    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let id = film(conn);
    let own = format!("film_id = {id}");
    let expected = counts_without(
        conn,
        &[
            ("film", &own),
            ("film_actor", &own),
            ("film_category", &own),
            ("inventory", &own),
            ("rental", &rentals_of(id)),
        ],
    );
    let paid = number(
        conn,
        &format!(
            "SELECT count(*) FROM payment WHERE {}",
            payments_for_rentals_of(id)
        ),
    );
    let before = payments_for_no_rental(conn);
    assert!(paid > 0);

    let report = emitting::Film::delete_by_id(conn, id).unwrap();

    assert_eq!(counts(conn), expected);
    assert_eq!(payments_for_no_rental(conn), before + paid);
    assert_eq!(nulled(&report, "payment"), paid);
}

#[test]
fn the_copies_of_a_film_go_and_the_film_stays() {
    use emitting::inventory;

    let Some(database) = open::<emitting::Sakila>() else {
        return;
    };
    let conn = &mut database.connect();
    let id = film(conn);
    let own = format!("film_id = {id}");
    let expected = counts_without(conn, &[("inventory", &own), ("rental", &rentals_of(id))]);
    let paid = number(
        conn,
        &format!(
            "SELECT count(*) FROM payment WHERE {}",
            payments_for_rentals_of(id)
        ),
    );
    let before = payments_for_no_rental(conn);

    let copies = inventory::table.filter(inventory::film_id.eq(id));
    let report = diesel_cascade::delete(copies).execute(conn).unwrap();

    assert_eq!(counts(conn), expected);
    assert_eq!(payments_for_no_rental(conn), before + paid);
    assert_eq!(nulled(&report, "payment"), paid);
}

#[test]
fn a_film_leaves_the_same_rows_in_each_policy() {
    same_in_each_policy!(|conn| {
        let id = film(conn);
        Film::delete_by_id(conn, id).unwrap();
    });
}

#[test]
fn an_actor_takes_roles_only() {
    same_in_each_policy!(|conn| {
        let id = key(conn, "SELECT max(actor_id) FROM film_actor");
        let own = format!("actor_id = {id}");
        let expected = counts_without(conn, &[("actor", &own), ("film_actor", &own)]);
        Actor::delete_by_id(conn, id).unwrap();
        assert_eq!(counts(conn), expected);
    });
}

#[test]
fn one_role_goes_by_its_two_keys() {
    same_in_each_policy!(|conn| {
        let role: FilmActor = FilmActor::query()
            .order((film_actor::actor_id, film_actor::film_id.desc()))
            .first(conn)
            .unwrap();
        let own = format!(
            "actor_id = {} AND film_id = {}",
            role.actor_id, role.film_id
        );
        let expected = counts_without(conn, &[("film_actor", &own)]);
        assert_eq!(role.delete(conn).unwrap().deleted(), 1);
        assert_eq!(counts(conn), expected);

        let key = (role.actor_id, role.film_id);
        let again = FilmActor::delete_by_id(conn, key).unwrap();
        assert_eq!(again.deleted(), 0);
    });
}

#[test]
fn films_forget_the_language_they_were_made_in() {
    same_in_each_policy!(|conn| {
        // A language that no film is in, so that only one of the two keys of a
        // film can lead to it.
        let id = key(
            conn,
            "SELECT min(language_id) FROM language
             WHERE language_id NOT IN (SELECT language_id FROM film)",
        );
        run(
            conn,
            &format!("UPDATE film SET original_language_id = {id} WHERE film_id < 100"),
        );
        let own = format!("language_id = {id}");
        let expected = counts_without(conn, &[("language", &own)]);
        Language::delete_by_id(conn, id).unwrap();
        assert_eq!(counts(conn), expected);
        let still = "SELECT count(*) FROM film WHERE original_language_id IS NOT NULL";
        assert_eq!(number(conn, still), 0);
    });
}
