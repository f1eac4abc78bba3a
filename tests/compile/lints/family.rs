//! Columns of all kinds, structs to insert, marks on the parent, keys to the
//! table itself.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

/// A parent.
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = parent)]
#[model(new = NewParent, schema = "main", check = "age < 200", index(name, age))]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    #[column(unique, max_length = 100)]
    pub name: String,
    /// Its age.
    #[column(default = "18", check = "age > 0", index)]
    pub age: i16,
    /// Its type.
    pub r#type: Option<String>,
    /// Its weight.
    #[diesel(sql_type = Double, column_name = kilograms)]
    pub weight: Option<f64>,
    /// Its picture.
    #[column(ddl = "BLOB")]
    pub picture: Vec<u8>,
    /// Its children.
    #[relationship(foreign_key = parent_id, passive_deletes)]
    pub children: HasMany<Child>,
    /// The children of others that it looks after.
    #[relationship(foreign_key = guardian_id, passive_deletes)]
    pub wards: HasMany<Child>,
    /// Its passport.
    #[relationship(cascade = "all, delete")]
    pub passport: HasOne<Passport>,
}

/// A child.
#[derive(Model, Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[diesel(table_name = child)]
#[model(new = NewChild, schema = "main")]
pub struct Child {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its parent.
    #[foreign_key(
        on_delete = "cascade",
        name = "of_parent",
        deferrable,
        initially_deferred
    )]
    pub parent_id: i32,
    /// Who looks after it.
    #[foreign_key(Parent, on_delete = "set_null", join = false, index = false)]
    pub guardian_id: Option<i32>,
    /// Its older sibling.
    #[foreign_key(Self, on_delete = "set_null")]
    #[relationship(backref = younger, passive_deletes)]
    pub older_id: Option<i32>,
}

/// A passport.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(parent_id))]
#[model(schema = "main")]
pub struct Passport {
    /// Whose it is.
    #[foreign_key]
    pub parent_id: i32,
    /// What is in it.
    pub text: String,
}

schema! { pub Family: Parent, Child, Passport }

/// Inserts, joins and deletes.
pub(crate) fn run(conn: &mut SqliteConnection) -> Result<(), Error> {
    Family::create_all(conn)?;
    let ann = NewParent {
        name: "Ann".into(),
        age: None,
        r#type: None,
        weight: Some(1.5),
        picture: Vec::new(),
    };
    let _ = diesel::insert_into(parent::table)
        .values(ann)
        .execute(conn)?;
    let ann = Parent::query().first::<Parent>(conn)?;
    let bob = NewChild {
        parent_id: ann.id,
        guardian_id: Some(ann.id),
        older_id: None,
    };
    let _ = diesel::insert_into(child::table)
        .values(&bob)
        .execute(conn)?;
    let bob = Child::belonging_to(&ann).first::<Child>(conn)?;
    let _ = diesel::update(&bob).set(&bob).execute(conn)?;
    let both = child::table
        .inner_join(parent::table)
        .select((Parent::as_select(), Child::as_select()))
        .load::<(Parent, Child)>(conn)?;
    assert_eq!(both.len(), 1);
    assert_eq!(ann.delete(conn)?.statements(), 2);
    assert_eq!(child::table.count().get_result::<i64>(conn)?, 0);
    Ok(())
}
