//! Macros that generated code might use are other things here.

use diesel_cascade::prelude::*;

#[allow(unused_macros)]
macro_rules! concat {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! module_path {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! line {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! column {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! panic {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! stringify {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
}
#[allow(unused_macros)]
macro_rules! table {
    ($($t:tt)*) => {
        compile_error!("not this one")
    };
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
    pub parent_id: i32,
}

schema! { pub Family: Parent, Child }

fn main() {}
