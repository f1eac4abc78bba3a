use diesel_cascade::prelude::*;

mod a {
    use diesel_cascade::prelude::*;
    #[derive(Model)]
    #[diesel(table_name = parent)]
    pub struct Parent {
        pub id: i32,
        pub name: String,
    }
}

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    pub name: String,
}

schema! { pub Family: a::Parent, Parent }

fn main() {}
