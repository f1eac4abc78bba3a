use diesel_cascade::prelude::*;

#[derive(Model)]
#[model(schema = " family ")]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[model(schema = "r#type")]
pub struct Child {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = Self)]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = Self::dolls)]
pub struct Doll {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[model(crate = Self)]
pub struct Ball {
    #[column(auto)]
    pub id: i32,
}

schema! { pub Family: Parent, Child, Toy, Doll, Ball }

fn main() {}
