//! The types that MySQL has beside those of every backend.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use crate::backend::Database;

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = unsigned)]
pub struct Unsigned {
    #[column(auto)]
    pub id: u64,
    pub tiny: i8,
    pub byte: u8,
    pub small: u16,
    pub normal: Option<u32>,
    /// A key without a length, which MySQL does not take.
    #[column(unique)]
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<UnsignedChild>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = unsigned_child)]
pub struct UnsignedChild {
    #[column(auto)]
    pub id: u32,
    #[foreign_key]
    pub unsigned_id: u64,
}

schema! { pub Unsigneds: Unsigned, UnsignedChild }

#[test]
fn its_own_types_come_back_as_they_went_in() {
    let database = Database::new();
    let conn = &mut database.connect();
    Unsigneds::create_all(conn).unwrap();
    let row = Unsigned {
        id: u64::MAX / 2,
        tiny: -5,
        byte: 255,
        small: 65_535,
        normal: Some(4_294_967_295),
        name: "text".into(),
        children: HasMany::default(),
    };
    diesel::insert_into(unsigned::table)
        .values(&row)
        .execute(conn)
        .unwrap();
    assert_eq!(unsigned::table.first::<Unsigned>(conn), Ok(row.clone()));
    diesel::insert_into(unsigned_child::table)
        .values(unsigned_child::unsigned_id.eq(row.id))
        .execute(conn)
        .unwrap();
    row.delete(conn).unwrap();
    assert_eq!(unsigned_child::table.count().get_result::<i64>(conn), Ok(0));
}

#[test]
fn what_innodb_refuses_in_a_table_is_an_error_and_nothing_is_made() {
    mod refused {
        use diesel_cascade::prelude::*;

        #[derive(Model)]
        #[diesel(table_name = owner)]
        pub struct Owner {
            #[column(auto)]
            pub id: i32,
        }

        #[derive(Model)]
        #[diesel(table_name = thing)]
        pub struct Thing {
            #[column(auto)]
            pub id: i32,
            #[column(default = "1")]
            #[foreign_key(on_delete = "set_default")]
            pub owner_id: i32,
        }

        schema! { pub Things: Owner, Thing }
    }

    let database = Database::new();
    let conn = &mut database.connect();
    // MariaDB takes the definition and then refuses the delete; MySQL refuses
    // the definition.
    match refused::Things::create_all(conn) {
        Err(error) => {
            assert!(error.to_string().contains("thing"), "{error}");
            assert!(
                diesel::sql_query("SELECT * FROM owner")
                    .execute(conn)
                    .is_err()
            );
        }
        Ok(()) => {
            crate::body::rows::run(
                conn,
                "INSERT INTO owner (id) VALUES (1), (2); INSERT INTO thing (id, owner_id) VALUES (1, 2)",
            );
            let error = refused::Owner::delete_by_id(conn, 2).unwrap_err();
            assert!(
                matches!(error, diesel_cascade::Error::Refused { .. }),
                "{error:?}"
            );
            assert_eq!(crate::body::rows::ids(conn, "owner"), [1, 2]);
        }
    }
}
