//! The fifteen tables, but for the policy of their relationships.

/// The tables' names, which are the files' names.
pub const TABLES: [&str; 15] = [
    "actor",
    "address",
    "category",
    "city",
    "country",
    "customer",
    "film",
    "film_actor",
    "film_category",
    "inventory",
    "language",
    "payment",
    "rental",
    "staff",
    "store",
];

/// The columns that are true or false: each database writes that differently.
pub const BOOLEANS: [(&str, &str); 2] = [("customer", "activebool"), ("staff", "active")];

/// The tables, declared with one policy, in a module of its name. Five kinds
/// of keys differ, each in what `#[foreign_key]` and what `#[relationship]`
/// say:
///
/// - a `branch` leads to rows that have children themselves,
/// - a `leaf` leads to rows that have none,
/// - a `link` leads from a link table to either side,
/// - a `loose` key may be NULL,
/// - a `held` key leads to what nearly all else hangs on: stores, staff, their
///   addresses, and languages. Where nothing is said of these they have no
///   relationship, and the database refuses.
macro_rules! sakila {
    (
        $(#[doc = $docs:literal])*
        mod $policy:ident {
            branch: ($($branch_key:tt)*), ($($branch:tt)*);
            leaf: ($($leaf_key:tt)*), ($($leaf:tt)*);
            link: ($($link_key:tt)*), ($($link:tt)*);
            loose: ($($loose_key:tt)*), ($($loose:tt)*);
            $(held: ($($held_key:tt)*), ($($held:tt)*);)?
        }
    ) => {
        $(#[doc = $docs])*
        pub mod $policy {
            use chrono::{NaiveDate, NaiveDateTime};
            use diesel_cascade::prelude::*;

            #[derive(Model, Debug)]
            #[diesel(table_name = actor, primary_key(actor_id))]
            pub struct Actor {
                #[column(auto)]
                pub actor_id: i32,
                pub first_name: String,
                pub last_name: String,
                pub last_update: NaiveDateTime,
                #[relationship(secondary = FilmActor, $($link)*)]
                pub films: ManyToMany<Film>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = category, primary_key(category_id))]
            pub struct Category {
                #[column(auto)]
                pub category_id: i32,
                pub name: String,
                pub last_update: NaiveDateTime,
                #[relationship(secondary = FilmCategory, $($link)*)]
                pub films: ManyToMany<Film>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = language, primary_key(language_id))]
            pub struct Language {
                #[column(auto)]
                pub language_id: i32,
                pub name: String,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = country, primary_key(country_id))]
            pub struct Country {
                #[column(auto)]
                pub country_id: i32,
                pub country: String,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = city, primary_key(city_id))]
            pub struct City {
                #[column(auto)]
                pub city_id: i32,
                pub city: String,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = cities, $($branch)*)]
                pub country_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = address, primary_key(address_id))]
            pub struct Address {
                #[column(auto)]
                pub address_id: i32,
                pub address: String,
                pub address2: Option<String>,
                pub district: String,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = addresses, $($branch)*)]
                pub city_id: i32,
                pub postal_code: Option<String>,
                pub phone: String,
                pub last_update: NaiveDateTime,
            }

            // A store has a manager, who works in a store.
            #[derive(Model, Debug)]
            #[diesel(table_name = store, primary_key(store_id))]
            pub struct Store {
                #[column(auto)]
                pub store_id: i32,
                #[foreign_key(Staff, join = false, $($($held_key)*)?)]
                $(#[relationship(backref = manages, $($held)*)])?
                #[column(unique)]
                pub manager_staff_id: i32,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = stores, $($held)*)])?
                pub address_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = staff, primary_key(staff_id))]
            pub struct Staff {
                #[column(auto)]
                pub staff_id: i32,
                pub first_name: String,
                pub last_name: String,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = staff, $($held)*)])?
                pub address_id: i32,
                pub email: Option<String>,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = staff, $($held)*)])?
                pub store_id: i32,
                pub active: bool,
                pub username: String,
                pub password: Option<String>,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = customer, primary_key(customer_id))]
            pub struct Customer {
                #[column(auto)]
                pub customer_id: i32,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = customers, $($held)*)])?
                pub store_id: i32,
                pub first_name: String,
                pub last_name: String,
                pub email: Option<String>,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = customers, $($branch)*)]
                pub address_id: i32,
                pub activebool: bool,
                pub create_date: NaiveDate,
                pub last_update: Option<NaiveDateTime>,
                pub active: Option<i32>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = film, primary_key(film_id))]
            pub struct Film {
                #[column(auto)]
                pub film_id: i32,
                pub title: String,
                pub description: Option<String>,
                pub release_year: Option<i32>,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = films, $($held)*)])?
                pub language_id: i32,
                #[foreign_key(Language, join = false, $($loose_key)*)]
                #[relationship(backref = films_made_in_it, $($loose)*)]
                pub original_language_id: Option<i32>,
                pub rental_duration: i16,
                pub rental_rate: f64,
                pub length: Option<i16>,
                pub replacement_cost: f64,
                pub rating: Option<String>,
                pub last_update: NaiveDateTime,
                pub special_features: Option<String>,
                #[relationship(secondary = FilmActor, $($link)*)]
                pub actors: ManyToMany<Actor>,
                #[relationship(secondary = FilmCategory, $($link)*)]
                pub categories: ManyToMany<Category>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = film_actor, primary_key(actor_id, film_id))]
            pub struct FilmActor {
                #[foreign_key($($link_key)*)]
                pub actor_id: i32,
                #[foreign_key($($link_key)*)]
                pub film_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = film_category, primary_key(film_id, category_id))]
            pub struct FilmCategory {
                #[foreign_key($($link_key)*)]
                pub film_id: i32,
                #[foreign_key($($link_key)*)]
                pub category_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = inventory, primary_key(inventory_id))]
            pub struct Inventory {
                #[column(auto)]
                pub inventory_id: i32,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = copies, $($branch)*)]
                pub film_id: i32,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = copies, $($held)*)])?
                pub store_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = rental, primary_key(rental_id))]
            #[model(unique(rental_date, inventory_id, customer_id))]
            pub struct Rental {
                #[column(auto)]
                pub rental_id: i32,
                pub rental_date: NaiveDateTime,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = rentals, $($branch)*)]
                pub inventory_id: i32,
                #[foreign_key($($branch_key)*)]
                #[relationship(backref = rentals, $($branch)*)]
                pub customer_id: i32,
                pub return_date: Option<NaiveDateTime>,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = rentals, $($held)*)])?
                pub staff_id: i32,
                pub last_update: NaiveDateTime,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = payment, primary_key(payment_id))]
            pub struct Payment {
                #[column(auto)]
                pub payment_id: i32,
                #[foreign_key($($leaf_key)*)]
                #[relationship(backref = payments, $($leaf)*)]
                pub customer_id: i32,
                #[foreign_key($($($held_key)*)?)]
                $(#[relationship(backref = payments, $($held)*)])?
                pub staff_id: i32,
                #[foreign_key($($loose_key)*)]
                #[relationship(backref = payments, $($loose)*)]
                pub rental_id: Option<i32>,
                pub amount: f64,
                pub payment_date: NaiveDateTime,
            }

            // In an order in which no database could make them.
            schema! {
                pub Sakila: Payment, Rental, Inventory, FilmCategory, FilmActor, Film, Customer,
                    Staff, Store, Address, City, Country, Language, Category, Actor
            }

            $crate::body::shop::policy! {
                actor: Actor, address: Address, category: Category, city: City, country: Country,
                customer: Customer, film: Film, film_actor: FilmActor,
                film_category: FilmCategory, inventory: Inventory, language: Language,
                payment: Payment, rental: Rental, staff: Staff, store: Store
            }
        }
    };
}

pub(super) use sakila;
