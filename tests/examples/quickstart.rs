//! One look at diesel-cascade: a family declared once, the SQL that it makes,
//! the plan of each policy, and the tables before and after.
//!
//! Run it with `cargo run --example quickstart`.

use diesel::prelude::*;
use diesel::sqlite::Sqlite;
use diesel_cascade::prelude::*;

type Failure = Box<dyn std::error::Error>;

/// The three policies, each in a schema of its own: they differ in the
/// attributes of the relationship and of the key, and in nothing else.
mod trust {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = parent)]
    #[model(new = NewParent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        #[column(max_length = 40)]
        pub name: String,
        #[relationship(passive_deletes)] // the database deletes them
        pub children: HasMany<Child>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    #[model(new = NewChild)]
    pub struct Child {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(on_delete = "cascade")]
        pub parent_id: i32,
        pub name: String,
    }

    schema! { pub Family: Parent, Child }
}

mod emit {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = parent)]
    #[model(new = NewParent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        pub name: String,
        #[relationship(cascade = "all, delete")] // the program deletes them
        pub children: HasMany<Child>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    #[model(new = NewChild)]
    pub struct Child {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub parent_id: i32,
        pub name: String,
    }

    schema! { pub Family: Parent, Child }
}

mod nullify {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = parent)]
    #[model(new = NewParent)]
    pub struct Parent {
        #[column(auto)]
        pub id: i32,
        pub name: String,
        pub children: HasMany<Child>, // they stay, without a parent
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    #[model(new = NewChild)]
    pub struct Child {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub parent_id: Option<i32>,
        pub name: String,
    }

    schema! { pub Family: Parent, Child }
}

/// What is done with each of the three schemas.
macro_rules! show {
    ($policy:ident, $parent_id:expr) => {{
        use $policy::{Child, Family, NewChild, NewParent, Parent, child, parent};

        heading(stringify!($policy));
        let conn = &mut SqliteConnection::establish(":memory:")?;
        // Off in every new SQLite connection. A delete that trusts the
        // database refuses to run without it.
        diesel::sql_query("PRAGMA foreign_keys = ON").execute(conn)?;

        for statement in Family::ddl::<Sqlite>() {
            println!("{statement}");
        }
        Family::create_all(conn)?;

        for name in ["Ann", "Bob"] {
            diesel::insert_into(parent::table)
                .values(NewParent { name: name.into() })
                .execute(conn)?;
        }
        for (parent_id, name) in [(1, "Cleo"), (1, "Dan"), (2, "Eve")] {
            diesel::insert_into(child::table)
                .values(NewChild {
                    parent_id: $parent_id(parent_id),
                    name: name.into(),
                })
                .execute(conn)?;
        }

        let ann: Parent = parent::table
            .find(1)
            .select(Parent::as_select())
            .first(conn)?;
        println!("\n{}\n", diesel_cascade::delete(&ann).plan::<Sqlite>());

        println!(
            "before: {} parents",
            parent::table.count().get_result::<i64>(conn)?
        );
        for row in child::table.select(Child::as_select()).load(conn)? {
            println!("        {row:?}");
        }
        let report = ann.delete(conn)?;
        println!(
            "after:  {} parents",
            parent::table.count().get_result::<i64>(conn)?
        );
        for row in child::table.select(Child::as_select()).load(conn)? {
            println!("        {row:?}");
        }
        println!("report: {report:?}\n");
    }};
}

fn main() -> Result<(), Failure> {
    show!(trust, std::convert::identity);
    show!(emit, std::convert::identity);
    show!(nullify, Some);
    Ok(())
}

fn heading(policy: &str) {
    println!("---- {policy} {}", "-".repeat(60 - policy.len()));
}
