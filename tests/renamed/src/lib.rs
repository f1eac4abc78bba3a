//! The library, and Diesel, under other names in `Cargo.toml`: nothing that is
//! generated may name the library by its own.

// Diesel's own `table!` looks for `::diesel`, which this makes of any name.
extern crate orm as diesel;

use cascade::{HasMany, HasOne, ManyToMany, Model, schema};

/// A parent.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[diesel(table_name = parent)]
#[model(crate = cascade, new = NewParent, unique(name, code), index(code), check = "code > 0")]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Its code.
    #[column(unique, default = "1")]
    pub code: i64,
    /// Its children.
    #[relationship(foreign_key = parent_id, passive_deletes)]
    pub children: HasMany<Child>,
    /// Its passport.
    #[relationship(cascade = "all, delete")]
    pub passport: HasOne<Passport>,
    /// Its clubs.
    #[relationship(secondary = Membership)]
    pub clubs: ManyToMany<Club>,
}

/// A child.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[diesel(table_name = child)]
#[model(crate = cascade, new = NewChild)]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent, a [`Parent`].
    #[foreign_key(on_delete = "cascade")]
    pub parent_id: i32,
    /// The code of another.
    #[foreign_key(Parent, references(code), join = false)]
    pub friend: Option<i64>,
}

/// A passport.
#[derive(Model, Debug)]
#[diesel(primary_key(country, number))]
#[model(crate = ::cascade)]
pub struct Passport {
    /// Of which country.
    pub country: i32,
    /// Its number there.
    pub number: i32,
    /// Whose it is.
    #[foreign_key]
    #[column(unique)]
    pub parent_id: i32,
}

/// A stamp in a passport.
#[derive(Model, Debug)]
#[model(crate = cascade)]
#[foreign_key(Passport, columns(country, passport))]
#[relationship(foreign_key(country, passport), backref = stamps, cascade = "all, delete")]
pub struct Stamp {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Of which country.
    pub country: i32,
    /// The number of the passport.
    pub passport: i32,
}

/// A club.
#[derive(Model, Debug)]
#[model(crate = cascade)]
pub struct Club {
    /// Its number.
    #[column(auto)]
    pub id: i32,
}

/// That a parent is in a club.
#[derive(Model, Debug)]
#[diesel(primary_key(parent_id, club_id))]
#[model(crate = cascade)]
pub struct Membership {
    /// Who is in it.
    #[foreign_key]
    pub parent_id: i32,
    /// The club.
    #[foreign_key]
    pub club_id: i32,
}

schema! {
    #[model(crate = cascade)]
    pub Family: Parent, Child, Passport, Stamp, Club, Membership
}

/// Models that nobody else sees, of a table that is there already.
mod private {
    use cascade::Model;

    orm::table! {
        use orm::sql_types::{Integer, Nullable, Text};

        town (id) {
            id -> Integer,
            name -> Nullable<Text>,
        }
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = self::town)]
    #[model(crate = cascade)]
    pub(super) struct Town {
        #[column(auto)]
        pub(super) id: i32,
        #[diesel(sql_type = Text)]
        pub(super) name: Option<String>,
    }

    cascade::schema! {
        #[model(crate = cascade)]
        pub(super) Land: Town
    }
}

#[cfg(test)]
mod tests {
    use cascade::{DeleteDsl, Schema};
    use orm::prelude::*;

    use super::*;

    fn family() -> SqliteConnection {
        let mut conn = SqliteConnection::establish(":memory:").unwrap();
        let on = orm::sql_query("PRAGMA foreign_keys = ON");
        on.execute(&mut conn).unwrap();
        Family::create_all(&mut conn).unwrap();
        let ann = NewParent {
            name: "Ann".into(),
            code: None,
        };
        let ann = orm::insert_into(parent::table).values(ann);
        ann.execute(&mut conn).unwrap();
        let bob = NewChild {
            parent_id: 1,
            friend: None,
        };
        let bob = orm::insert_into(child::table).values(&bob);
        bob.execute(&mut conn).unwrap();
        conn
    }

    #[test]
    fn a_row_goes_with_its_children() {
        let mut conn = family();
        let ann: Parent = Parent::query().first(&mut conn).unwrap();
        assert_eq!(ann.delete(&mut conn).unwrap().deleted(), 1);
        assert_eq!(child::table.count().get_result(&mut conn), Ok(0_i64));
    }

    #[test]
    fn tables_join_and_children_belong_to_parents() {
        let mut conn = family();
        let joined = child::table.inner_join(parent::table);
        let joined = joined.select((Parent::as_select(), Child::as_select()));
        let joined: Vec<(Parent, Child)> = joined.load(&mut conn).unwrap();
        let (ann, bob) = &joined[0];
        let children: Vec<Child> = Child::belonging_to(ann).load(&mut conn).unwrap();
        assert_eq!(children, std::slice::from_ref(bob));
    }

    #[test]
    fn a_table_that_is_there_already_has_a_schema() {
        use super::private::{Land, Town};

        let mut conn = SqliteConnection::establish(":memory:").unwrap();
        Land::create_all(&mut conn).unwrap();
        let towns: Vec<Town> = Town::query().load(&mut conn).unwrap();
        assert!(towns.iter().all(|town| town.id > 0 && town.name.is_some()));
    }
}
