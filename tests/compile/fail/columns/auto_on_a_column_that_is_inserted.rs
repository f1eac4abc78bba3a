use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(auto)]
    pub since: String,
}

schema! { pub Family: Parent }

fn main() {
    let since = String::from("today");
    let _ = diesel::insert_into(parent::table).values(NewParent { since });
}
