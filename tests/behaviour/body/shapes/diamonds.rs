//! Several paths to one row.

use diesel::prelude::*;

use super::filled::{Tables, assert_left, deleted, filled, summary};

/// A shop with clerks and clients, and the sales of either.
macro_rules! shop {
    (
        $name:ident, ($($clerk_key:tt)*), ($($clerks:tt)*),
        ($($seller_key:tt)*), ($($sellers:tt)*), ($($buyer_key:tt)*), ($($buyers:tt)*)
    ) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = shop)]
            pub struct Shop {
                #[column(auto)]
                pub id: i32,
                #[relationship($($clerks)*)]
                pub clerks: HasMany<Clerk>,
                #[relationship(cascade = "all, delete")]
                pub clients: HasMany<Client>,
            }

            #[derive(Model)]
            #[diesel(table_name = clerk)]
            pub struct Clerk {
                #[column(auto)]
                pub id: i32,
                #[foreign_key($($clerk_key)*)]
                pub shop_id: i32,
                #[relationship($($sellers)*)]
                pub sales: HasMany<Sale>,
            }

            #[derive(Model)]
            #[diesel(table_name = client)]
            pub struct Client {
                #[column(auto)]
                pub id: i32,
                #[foreign_key]
                pub shop_id: i32,
                #[relationship($($buyers)*)]
                pub sales: HasMany<Sale>,
            }

            #[derive(Model)]
            #[diesel(table_name = sale)]
            pub struct Sale {
                #[column(auto)]
                pub id: i32,
                #[foreign_key($($seller_key)*)]
                pub clerk_id: Option<i32>,
                #[foreign_key($($buyer_key)*)]
                pub client_id: Option<i32>,
                #[relationship(passive_deletes)]
                pub items: HasMany<Item>,
            }

            #[derive(Model)]
            #[diesel(table_name = item)]
            pub struct Item {
                #[column(auto)]
                pub id: i32,
                #[foreign_key(on_delete = "cascade")]
                pub sale_id: i32,
            }

            schema! { pub Trade: Shop, Clerk, Client, Sale, Item }
        }
    };
}

shop!(
    both_emitted,
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete")
);
shop!(
    emitted_and_nulled,
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete"),
    (),
    ()
);
shop!(
    trusted_and_emitted,
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "cascade"),
    (passive_deletes),
    (),
    (cascade = "all, delete")
);
shop!(
    trusted_and_nulled,
    (on_delete = "cascade"),
    (passive_deletes),
    (on_delete = "cascade"),
    (passive_deletes),
    (),
    ()
);
shop!(
    emitted_and_set_null,
    (),
    (cascade = "all, delete"),
    (),
    (cascade = "all, delete"),
    (on_delete = "set null"),
    (passive_deletes)
);
shop!(
    both_nulled,
    (),
    (cascade = "all, delete"),
    (),
    (),
    (on_delete = "set null"),
    (passive_deletes)
);

/// The sale 1 is of the shop 1 alone; 2 and 3 are of either.
const ROWS: Tables<'static> = &[
    ("shop(id)", "1, 2"),
    ("clerk(id, shop_id)", "1 1, 2 2"),
    ("client(id, shop_id)", "1 1, 2 2"),
    (
        "sale(id, clerk_id, client_id)",
        "1 1 1, 2 1 2, 3 2 1, 4 2 2, 5 - 1, 6 1 -",
    ),
    ("item(id, sale_id)", "1 1, 2 2, 3 3, 4 4, 5 5, 6 6"),
];

macro_rules! a_shop_goes {
    ($test:ident, $policy:ident, $summary:expr, $sales:literal, $items:literal) => {
        #[test]
        fn $test() {
            use $policy::{Trade, shop};

            let (_database, mut conn) = filled::<Trade>(ROWS);
            let report = deleted!(&mut conn, shop::table.find(1));
            assert_eq!(report.deleted(), 1);
            assert_eq!(summary(&report), $summary);
            assert_left(
                &mut conn,
                &[
                    ("shop(id)", "2"),
                    ("clerk(id, shop_id)", "2 2"),
                    ("client(id, shop_id)", "2 2"),
                    ("sale(id, clerk_id, client_id)", $sales),
                    ("item(id)", $items),
                ],
            );
        }
    };
}

a_shop_goes!(
    rows_on_two_emitted_paths_are_counted_once,
    both_emitted,
    [
        ("clerk", 1, 0),
        ("client", 1, 0),
        ("sale", 5, 0),
        ("shop", 1, 0)
    ],
    "4 2 2",
    "4"
);
a_shop_goes!(
    rows_that_one_path_deletes_are_not_kept_by_one_that_nulls,
    emitted_and_nulled,
    [
        ("clerk", 1, 0),
        ("client", 1, 0),
        ("sale", 3, 2),
        ("shop", 1, 0)
    ],
    "3 2 -, 4 2 2, 5 - -",
    "3, 4, 5"
);
a_shop_goes!(
    rows_on_a_trusted_path_and_on_an_emitted_one,
    trusted_and_emitted,
    [("client", 1, 0), ("sale", 3, 0), ("shop", 1, 0)],
    "4 2 2",
    "4"
);
// The sale 1 is nulled too, before the database deletes it.
a_shop_goes!(
    rows_on_a_trusted_path_and_on_one_that_nulls,
    trusted_and_nulled,
    [("client", 1, 0), ("sale", 0, 3), ("shop", 1, 0)],
    "3 2 -, 4 2 2, 5 - -",
    "3, 4, 5"
);
a_shop_goes!(
    rows_that_one_path_deletes_are_not_kept_by_set_null,
    emitted_and_set_null,
    [
        ("clerk", 1, 0),
        ("client", 1, 0),
        ("sale", 3, 0),
        ("shop", 1, 0)
    ],
    "3 2 -, 4 2 2, 5 - -",
    "3, 4, 5"
);
a_shop_goes!(
    rows_that_are_nulled_on_both_paths_stay,
    both_nulled,
    [
        ("clerk", 1, 0),
        ("client", 1, 0),
        ("sale", 0, 3),
        ("shop", 1, 0)
    ],
    "1 - -, 2 - 2, 3 2 -, 4 2 2, 5 - -, 6 - -",
    "1, 2, 3, 4, 5, 6"
);

/// Paths of different lengths: a country, its regions, their towns, and towns
/// that are the country's own.
mod lengths {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = country)]
    pub struct Country {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub regions: HasMany<Region>,
        #[relationship(cascade = "all, delete")]
        pub towns: HasMany<Town>,
        #[relationship(cascade = "all, delete")]
        pub signs: HasMany<Sign>,
    }

    #[derive(Model)]
    #[diesel(table_name = region)]
    pub struct Region {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub country_id: i32,
        #[relationship(cascade = "all, delete")]
        pub towns: HasMany<Town>,
    }

    #[derive(Model)]
    #[diesel(table_name = town)]
    pub struct Town {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub country_id: Option<i32>,
        #[foreign_key]
        pub region_id: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub signs: HasMany<Sign>,
    }

    #[derive(Model)]
    #[diesel(table_name = sign)]
    pub struct Sign {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub country_id: Option<i32>,
        #[foreign_key]
        pub town_id: Option<i32>,
    }

    schema! { pub Atlas: Country, Region, Town, Sign }
}

#[test]
fn paths_of_different_lengths_meet() {
    use lengths::{Atlas, country};

    let (_database, mut conn) = filled::<Atlas>(&[
        ("country(id)", "1, 2"),
        ("region(id, country_id)", "1 1, 2 2"),
        (
            "town(id, country_id, region_id)",
            "1 1 1, 2 1 2, 3 2 1, 4 - 1, 5 1 -, 6 2 2, 7 - -",
        ),
        (
            "sign(id, country_id, town_id)",
            "1 1 -, 2 2 1, 3 2 4, 4 - 6, 5 2 7, 6 1 6",
        ),
    ]);
    let report = deleted!(&mut conn, country::table.find(1));
    assert_eq!(
        summary(&report),
        [
            ("country", 1, 0),
            ("region", 1, 0),
            ("sign", 4, 0),
            ("town", 5, 0)
        ]
    );
    assert_left(
        &mut conn,
        &[
            ("region(id)", "2"),
            ("town(id)", "6, 7"),
            ("sign(id, country_id, town_id)", "4 - 6, 5 2 7"),
        ],
    );
}
