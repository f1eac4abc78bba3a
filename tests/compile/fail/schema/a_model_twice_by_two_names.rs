use diesel_cascade::prelude::*;

mod family {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    pub struct Parent {
        pub id: i32,
    }
}
use family::Parent;
use family::Parent as Mother;

schema! { pub Family: Parent, Mother }

fn main() {}
