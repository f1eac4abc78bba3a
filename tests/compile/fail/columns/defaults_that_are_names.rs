use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
pub struct Child {
    pub id: i32,
    #[column(default = "new")]
    pub state: String,
    #[column(default = now)]
    pub since: String,
    #[column(default = "None")]
    pub until: Option<String>,
    #[column(default = "CURRENT_USER")]
    pub by: String,
}

schema! { pub Family: Parent, Child }

fn main() {}
