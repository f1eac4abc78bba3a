//! What the tables are like, as the database itself tells it.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::rows::{count, ids, run};
use crate::backend::{DB, DEFERS, Database};

/// Names that are words of SQL or of Rust.
mod reserved {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = order)]
    pub struct Order {
        #[column(auto)]
        pub id: i32,
        #[column(index)]
        pub select: i32,
        #[relationship(cascade = "all, delete")]
        pub lines: HasMany<Group>,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = group)]
    pub struct Group {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Order)]
        pub r#where: i32,
        #[column(unique)]
        pub r#type: i32,
    }

    schema! { pub Words: Order, Group }
}

#[test]
fn words_of_sql_are_names_like_others() {
    use reserved::{Words, group, order};

    let database = Database::new();
    let conn = &mut database.connect();
    Words::create_all(conn).unwrap();
    for id in [1, 2] {
        diesel::insert_into(order::table)
            .values((order::id.eq(id), order::select.eq(7)))
            .execute(conn)
            .unwrap();
        diesel::insert_into(group::table)
            .values((group::r#where.eq(id), group::r#type.eq(id)))
            .execute(conn)
            .unwrap();
    }
    diesel_cascade::delete(order::table.filter(order::select.eq(7).and(order::id.eq(1))))
        .execute(conn)
        .unwrap();
    assert_eq!(group::table.count().get_result::<i64>(conn), Ok(1));
    Words::drop_all(conn).unwrap();
}

/// Names that are longer together than the databases allow.
mod long {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = a_table_with_quite_a_long_name_that_says_much)]
    pub struct Long {
        #[column(auto)]
        pub id: i32,
        #[column(unique)]
        pub a_column_with_quite_a_long_name_too: i32,
        #[column(check = "a_column_with_quite_a_long_name_as_well > 0")]
        pub a_column_with_quite_a_long_name_as_well: i32,
        #[foreign_key(Long)]
        pub another_long_that_this_one_is_about_first: Option<i32>,
        #[foreign_key(Long)]
        pub another_long_that_this_one_is_about_second: Option<i32>,
    }

    schema! { pub Longs: Long }
}

#[test]
fn long_names_are_shortened_and_stay_apart() {
    let database = Database::new();
    let conn = &mut database.connect();
    assert_eq!(long::Longs::ddl::<DB>(), long::Longs::ddl::<DB>());
    long::Longs::create_all(conn).unwrap();
    long::Longs::drop_all(conn).unwrap();
}

/// Keys of every kind, and constraints over several columns.
mod constrained {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = team)]
    pub struct Team {
        #[column(auto)]
        pub id: i32,
        pub passive: HasMany<Member>,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = member)]
    #[model(unique(team_id, number), index(number, team_id), check = "number > 0")]
    pub struct Member {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(on_update = "cascade", name = "belongs")]
        pub team_id: Option<i32>,
        pub number: i32,
    }

    schema! { pub Teams: Team, Member }
}

#[test]
fn constraints_over_several_columns_hold() {
    let database = Database::new();
    let conn = &mut database.connect();
    constrained::Teams::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO team (id) VALUES (1), (2);
         INSERT INTO member (team_id, number) VALUES (1, 1), (2, 1)",
    );
    let mut refused = |sql: &str| assert!(diesel::sql_query(sql).execute(conn).is_err(), "{sql}");
    refused("INSERT INTO member (team_id, number) VALUES (1, 1)");
    refused("INSERT INTO member (team_id, number) VALUES (1, 0)");
    refused("INSERT INTO member (team_id, number) VALUES (9, 1)");
    run(conn, "UPDATE team SET id = 3 WHERE id = 2");
    assert_eq!(count(conn, "member WHERE team_id = 3"), 1);
    constrained::Team::delete_by_id(conn, 3).unwrap();
    assert_eq!(ids(conn, "member"), [1, 2]);
}

#[test]
fn a_key_that_leads_an_index_gets_no_second_one() {
    let ddl = constrained::Teams::ddl::<DB>().join("\n");
    assert!(!ddl.contains("member_team_id_idx"), "{ddl}");
    assert!(ddl.contains("member_number_team_id_idx"), "{ddl}");
    assert!(ddl.contains("member_team_id_number_key"), "{ddl}");
    assert!(ddl.contains("member_check"), "{ddl}");
    assert!(ddl.contains("belongs"), "{ddl}");
    assert!(ddl.contains("ON UPDATE CASCADE"), "{ddl}");
}

/// A key that is checked at the end of the transaction.
mod patient {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = egg)]
    pub struct Egg {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(deferrable, initially_deferred)]
        pub hen_id: i32,
    }

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = hen)]
    pub struct Hen {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(join = false)]
        pub egg_id: i32,
    }

    schema! { pub Farm: Egg, Hen }
}

#[test]
fn a_deferred_key_waits_for_the_end_of_the_transaction() {
    let database = Database::new();
    let conn = &mut database.connect();
    patient::Farm::create_all(conn).unwrap();
    let both = conn.transaction::<_, diesel::result::Error, _>(|conn| {
        diesel::sql_query("INSERT INTO egg (id, hen_id) VALUES (1, 1)").execute(conn)?;
        diesel::sql_query("INSERT INTO hen (id, egg_id) VALUES (1, 1)").execute(conn)
    });
    assert_eq!(both.is_ok(), DEFERS, "{both:?}");
    let egg_alone = diesel::sql_query("INSERT INTO egg (id, hen_id) VALUES (2, 9)").execute(conn);
    assert!(egg_alone.is_err());
}

/// A key that restricts from a table to itself.
mod strict_tree {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = node)]
    pub struct Node {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Node, on_delete = "restrict")]
        #[relationship(backref = nodes, cascade = "all, delete")]
        pub above: Option<i32>,
    }

    schema! { pub Nodes: Node }
}

#[test]
fn a_tree_goes_through_a_key_that_restricts() {
    let database = Database::new();
    let conn = &mut database.connect();
    strict_tree::Nodes::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO node (id, above) VALUES (1, NULL), (2, 1), (3, 2), (4, 3), (5, NULL), (6, 5)",
    );
    run(conn, "UPDATE node SET above = 4 WHERE id = 1");
    let report = strict_tree::Node::delete_by_id(conn, 2).unwrap();
    assert_eq!(report.deleted(), 4);
    assert_eq!(ids(conn, "node"), [5, 6]);
}

/// Two tables whose keys and indexes would be called the same, and checks that
/// would be called the same after their names are shortened.
mod alike {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = role)]
    pub struct Role {
        #[column(auto)]
        pub id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = group_role)]
    pub struct GroupRole {
        #[column(auto)]
        pub id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = user)]
    pub struct User {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub group_role_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = user_group)]
    pub struct UserGroup {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub role_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = another_table_with_quite_a_long_name_that_says_much_too_long)]
    #[model(check = "age > 0", check = "age < 200")]
    #[foreign_key(Role, columns(age))]
    pub struct Long {
        #[column(auto)]
        pub id: i32,
        pub age: i32,
    }

    schema! { pub Alike: Role, GroupRole, User, UserGroup, Long }
}

#[test]
fn names_that_would_be_the_same_stay_apart() {
    use alike::{Alike, Role, User};

    let database = Database::new();
    let conn = &mut database.connect();
    Alike::create_all(conn).unwrap();
    run(conn, "INSERT INTO role (id) VALUES (1)");
    run(conn, "INSERT INTO group_role (id) VALUES (1)");
    run(conn, "INSERT INTO user_group (id, role_id) VALUES (1, 1)");
    let error = Role::delete_by_id(conn, 1).unwrap_err();
    assert!(
        error.to_string().contains("`user_group_role_id_fkey1`"),
        "{error}"
    );
    assert_eq!(User::delete_by_id(conn, 1).unwrap().deleted(), 0);
}
