//! Names that generated code might use are other things here.

use diesel_cascade::prelude::*;

pub struct Option;
pub struct Result;
pub struct String;
pub struct Vec;
pub struct Box;
pub struct Default;
pub struct Clone;
pub struct Debug;
pub struct PhantomData;
pub struct Into;
pub struct From;
pub trait Iterator {}
#[allow(non_upper_case_globals)]
pub const None: i32 = 0;
#[allow(non_upper_case_globals)]
pub const Ok: i32 = 0;
#[allow(non_upper_case_globals)]
pub const Err: i32 = 0;
#[allow(non_snake_case)]
pub fn Some() {}

#[derive(Model)]
#[diesel(table_name = parent)]
#[model(new = NewParent)]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(default = "0")]
    pub age: i32,
    #[relationship(cascade = "all, delete")]
    pub children: HasMany<Child>,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[model(new = NewChild)]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    pub parent_id: i32,
    pub weight: std::option::Option<f64>,
    pub name: std::string::String,
}

schema! { pub Family: Parent, Child }

fn main() {}
