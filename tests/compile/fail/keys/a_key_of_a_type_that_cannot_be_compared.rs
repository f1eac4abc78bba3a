use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Integer;
use diesel_cascade::prelude::*;

#[derive(Debug, Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Integer)]
pub struct ParentId(i32);

impl<DB: Backend> FromSql<Integer, DB> for ParentId
where
    i32: FromSql<Integer, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i32::from_sql(bytes).map(Self)
    }
}

impl<DB: Backend> ToSql<Integer, DB> for ParentId
where
    i32: ToSql<Integer, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[diesel(sql_type = Integer)]
    pub id: ParentId,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[diesel(sql_type = Integer)]
    pub parent_id: Option<ParentId>,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    let children: Vec<Child> = Child::belonging_to(&parents).load(conn).unwrap();
    let _ = children.grouped_by(&parents);
    let _: Vec<(Parent, Child)> = parent::table.inner_join(child::table).load(conn).unwrap();
    parents[0].delete(conn).unwrap();
    Parent::delete_by_id(conn, ParentId(5)).unwrap();
    diesel_cascade::delete(parent::table.find(ParentId(5))).execute(conn).unwrap();
}
