//! The answer of a delete is that of sets, whatever the shape of the graph.

use diesel::prelude::*;
use diesel_cascade::prelude::*;

use super::rows::{ids, keys, run};
use crate::backend::{Conn, Database};

/// A tree in one table, with leaves in another.
mod tree {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = folder)]
    pub struct Folder {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Folder)]
        #[relationship(backref = folders, cascade = "all, delete")]
        pub inside: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub files: HasMany<File>,
    }

    #[derive(Model)]
    #[diesel(table_name = file)]
    pub struct File {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub folder_id: i32,
    }

    schema! { pub Disk: Folder, File }
}

const TREE: &str = "
    INSERT INTO folder (id, inside) VALUES
        (1, NULL), (2, 1), (3, 1), (4, 2), (5, 4), (6, NULL), (7, 6), (8, 8);
    INSERT INTO file (id, folder_id) VALUES (10, 1), (20, 2), (30, 3), (50, 5), (60, 6), (80, 8)";

fn disk() -> (Database, Conn) {
    let database = Database::new();
    let mut conn = database.connect();
    tree::Disk::create_all(&mut conn).unwrap();
    run(&mut conn, TREE);
    (database, conn)
}

#[test]
fn a_tree_goes_with_its_root() {
    let (_database, mut conn) = disk();
    let report = tree::Folder::delete_by_id(&mut conn, 1).unwrap();
    assert_eq!(ids(&mut conn, "folder"), [6, 7, 8]);
    assert_eq!(ids(&mut conn, "file"), [60, 80]);
    assert_eq!(report.deleted(), 5);
}

#[test]
fn a_branch_leaves_the_tree_that_it_was_in() {
    let (_database, mut conn) = disk();
    tree::Folder::delete_by_id(&mut conn, 2).unwrap();
    assert_eq!(ids(&mut conn, "folder"), [1, 3, 6, 7, 8]);
    assert_eq!(ids(&mut conn, "file"), [10, 30, 60, 80]);
}

#[test]
fn a_row_that_is_its_own_parent_goes() {
    let (_database, mut conn) = disk();
    tree::Folder::delete_by_id(&mut conn, 8).unwrap();
    assert_eq!(ids(&mut conn, "folder"), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn a_ring_goes_as_a_whole() {
    let (_database, mut conn) = disk();
    run(&mut conn, "UPDATE folder SET inside = 5 WHERE id = 1");
    tree::Folder::delete_by_id(&mut conn, 4).unwrap();
    assert_eq!(ids(&mut conn, "folder"), [6, 7, 8]);
    assert_eq!(ids(&mut conn, "file"), [60, 80]);
}

#[test]
fn several_roots_in_one_tree_are_one_set() {
    use tree::folder;

    let (_database, mut conn) = disk();
    diesel_cascade::delete(folder::table.filter(folder::id.eq_any([2, 5, 7])))
        .execute(&mut conn)
        .unwrap();
    assert_eq!(ids(&mut conn, "folder"), [1, 3, 6, 8]);
    assert_eq!(ids(&mut conn, "file"), [10, 30, 60, 80]);
    let all = diesel_cascade::delete(folder::table)
        .execute(&mut conn)
        .unwrap();
    assert_eq!(all.deleted(), 4);
    assert_eq!(ids(&mut conn, "file"), [0i32; 0]);
}

/// A table that hangs on itself by a key that is nulled.
mod chain {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = person)]
    pub struct Person {
        #[column(auto)]
        pub id: i32,
        pub name: String,
        #[foreign_key(Person)]
        pub boss_id: Option<i32>,
        #[relationship(foreign_key = boss_id)]
        pub reports: HasMany<Person>,
    }

    schema! { pub Company: Person }
}

#[test]
fn nullify_in_one_table_keeps_those_below() {
    use chain::{Company, person};

    let database = Database::new();
    let conn = &mut database.connect();
    Company::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO person (id, name, boss_id) VALUES
            (1, 'a', NULL), (2, 'b', 1), (3, 'c', 2), (4, 'b', 3), (5, 'b', 5)",
    );
    // The filter reads what the nullifying changes: whom a boss has.
    diesel_cascade::delete(
        person::table
            .filter(person::name.eq("b"))
            .filter(person::boss_id.is_not_null()),
    )
    .execute(conn)
    .unwrap();
    assert_eq!(keys(conn, "person", "boss_id"), [(1, None), (3, None)]);
}

/// Two ways from the top to the bottom, and two keys between two tables.
mod diamond {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = shop)]
    pub struct Shop {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub clerks: HasMany<Clerk>,
        #[relationship(cascade = "all, delete")]
        pub clients: HasMany<Client>,
    }

    #[derive(Model)]
    #[diesel(table_name = clerk)]
    pub struct Clerk {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub shop_id: i32,
        #[relationship(cascade = "all, delete", foreign_key = seller_id)]
        pub sales: HasMany<Sale>,
        #[relationship(foreign_key = checker_id)]
        pub checks: HasMany<Sale>,
    }

    #[derive(Model)]
    #[diesel(table_name = client)]
    pub struct Client {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub shop_id: i32,
        #[relationship(cascade = "all, delete")]
        pub sales: HasMany<Sale>,
    }

    #[derive(Model)]
    #[diesel(table_name = sale)]
    pub struct Sale {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(Clerk)]
        pub seller_id: i32,
        #[foreign_key(Clerk, join = false)]
        pub checker_id: Option<i32>,
        #[foreign_key]
        pub client_id: i32,
        #[relationship(cascade = "all, delete")]
        pub items: HasMany<Item>,
    }

    #[derive(Model)]
    #[diesel(table_name = item)]
    pub struct Item {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub sale_id: i32,
    }

    schema! { pub Chain: Shop, Clerk, Client, Sale, Item }
}

#[test]
fn a_row_on_two_paths_is_deleted_once_and_one_that_is_nulled_too_is_deleted() {
    let database = Database::new();
    let conn = &mut database.connect();
    diamond::Chain::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO shop (id) VALUES (1), (2);
         INSERT INTO clerk (id, shop_id) VALUES (1, 1), (2, 1), (3, 2);
         INSERT INTO client (id, shop_id) VALUES (1, 1), (2, 2);
         INSERT INTO sale (id, seller_id, checker_id, client_id) VALUES
            (1, 1, 2, 1), (2, 3, 1, 1), (3, 1, 3, 2), (4, 3, 2, 2), (5, 3, NULL, 2), (6, 3, 3, 2);
         INSERT INTO item (id, sale_id) VALUES (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)",
    );
    let report = diamond::Shop::delete_by_id(conn, 1).unwrap();
    // 1 by both paths, 2 by its client, 3 by its seller; 4 loses its checker.
    assert_eq!(
        keys(conn, "sale", "checker_id"),
        [(4, None), (5, None), (6, Some(3))]
    );
    assert_eq!(ids(conn, "item"), [4, 5, 6]);
    assert_eq!(ids(conn, "clerk"), [3]);
    assert_eq!(ids(conn, "client"), [2]);
    let sales = report.tables().iter().find(|table| table.name() == "sale");
    assert_eq!(sales.map(|table| table.deleted()), Some(3));
}

/// A doomed row that holds another doomed row by a key without a relationship.
mod held {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = book)]
    pub struct Book {
        #[column(auto)]
        pub id: i32,
        #[relationship(cascade = "all, delete")]
        pub pages: HasMany<Page>,
        #[relationship(cascade = "all, delete")]
        pub notes: HasMany<Note>,
    }

    #[derive(Model)]
    #[diesel(table_name = page)]
    pub struct Page {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub book_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = note)]
    pub struct Note {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub book_id: i32,
        #[foreign_key]
        pub page_id: Option<i32>,
        #[foreign_key(Note)]
        pub answers: Option<i32>,
    }

    schema! { pub Shelf: Book, Page, Note }
}

#[test]
fn doomed_rows_may_hold_each_other_and_a_surviving_one_refuses() {
    let database = Database::new();
    let conn = &mut database.connect();
    held::Shelf::create_all(conn).unwrap();
    run(
        conn,
        "INSERT INTO book (id) VALUES (1), (2);
         INSERT INTO page (id, book_id) VALUES (1, 1), (2, 1), (3, 2);
         INSERT INTO note (id, book_id, page_id, answers) VALUES
            (1, 1, 1, NULL), (2, 1, 2, 1), (3, 1, NULL, 2), (4, 2, 3, NULL)",
    );
    held::Book::delete_by_id(conn, 1).unwrap();
    assert_eq!(ids(conn, "note"), [4]);
    assert_eq!(ids(conn, "page"), [3]);

    run(
        conn,
        "INSERT INTO book (id) VALUES (3);
         INSERT INTO note (id, book_id, page_id, answers) VALUES (5, 3, 3, 4)",
    );
    let error = held::Book::delete_by_id(conn, 2).unwrap_err();
    assert!(
        matches!(error, diesel_cascade::Error::Refused { .. }),
        "{error:?}"
    );
    assert_eq!(ids(conn, "note"), [4, 5]);
    assert_eq!(ids(conn, "page"), [3]);
}
