//! Primary keys of other types than `i32`, and of several columns.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::rows::{count, run};
use crate::backend::{Database, statements};

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = country)]
#[diesel(primary_key(code))]
pub struct Country {
    #[column(max_length = 2)]
    pub code: String,
    #[relationship(cascade = "all, delete")]
    pub cities: HasMany<City>,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = city)]
pub struct City {
    pub id: i64,
    #[foreign_key(Country)]
    #[column(max_length = 2)]
    pub country: String,
    #[relationship(cascade = "all, delete")]
    pub twins: HasMany<Twin>,
}

/// A key of several columns, one of which references.
#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = twin)]
#[diesel(primary_key(city_id, name))]
pub struct Twin {
    #[foreign_key]
    pub city_id: i64,
    #[column(max_length = 40)]
    pub name: String,
}

schema! { pub World: Country, City, Twin }

fn world() -> (Database, crate::backend::Conn) {
    let database = Database::new();
    let mut conn = database.connect();
    World::create_all(&mut conn).unwrap();
    run(
        &mut conn,
        "INSERT INTO country (code) VALUES ('de'), ('fr');
         INSERT INTO city (id, country) VALUES (1, 'de'), (2, 'fr');
         INSERT INTO twin (city_id, name) VALUES (1, 'a'), (1, 'b'), (2, 'a')",
    );
    (database, conn)
}

#[test]
fn text_keys_cascade() {
    let (_database, mut conn) = world();
    let report = Country::delete_by_id(&mut conn, "de").unwrap();
    assert_eq!(report.statements(), statements(3));
    assert_eq!(count(&mut conn, "city WHERE country = 'fr'"), 1);
    assert_eq!(count(&mut conn, "city"), 1);
    assert_eq!(count(&mut conn, "twin"), 1);
}

#[test]
fn text_keys_are_kept_aside_for_a_filter() {
    let (_database, mut conn) = world();
    diesel_cascade::delete(country::table.filter(country::code.ne("de")))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(count(&mut conn, "country"), 1);
    assert_eq!(count(&mut conn, "twin"), 2);
}

#[test]
fn a_row_with_a_composite_key_is_deleted_by_it() {
    let (_database, mut conn) = world();
    let report = Twin::delete_by_id(&mut conn, (1i64, "a")).unwrap();
    assert_eq!(report.deleted(), 1);
    let twin: Twin = twin::table
        .find((1i64, "b"))
        .select(Twin::as_select())
        .first(&mut conn)
        .unwrap();
    assert_eq!(twin.delete(&mut conn).unwrap().deleted(), 1);
    assert_eq!(count(&mut conn, "twin"), 1);
}
