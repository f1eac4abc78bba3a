use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Integer;
use diesel_cascade::prelude::*;

#[derive(Debug, AsExpression, FromSqlRow)]
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
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[diesel(sql_type = Integer)]
    pub parent_id: ParentId,
}

schema! { pub Family: Parent, Child }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    let parents: Vec<Parent> = parent::table.load(conn).unwrap();
    let _: Vec<Child> = Child::belonging_to(&parents).load(conn).unwrap();
}
