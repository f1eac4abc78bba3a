use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[foreign_key(Self)]
    #[relationship(backref = name)]
    pub above: Option<i32>,
}

schema! { pub Family: Parent }

fn main() {}
