use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = Parent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(new)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub name: String,
}

schema! { pub Family: Parent, Child }

fn main() {
    let name = String::from("Ann");
    let _ = diesel::insert_into(parent::table).values(NewParent { name: name.clone() });
    let _ = diesel::insert_into(child::table).values(NewChild { name });
}
