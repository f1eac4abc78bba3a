use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[foreign_key(Self)]
    #[relationship(cascade = "all, delete")]
    pub above: Option<i32>,
    pub below: HasMany<Parent>,
}

schema! { pub Family: Parent }

fn main() {}
