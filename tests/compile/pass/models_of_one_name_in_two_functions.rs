//! The same names in two scopes.

use diesel_cascade::prelude::*;

fn one() {
    #[derive(Model)]
    struct Parent {
        #[column(auto)]
        id: i32,
    }

    schema! { Family: Parent }
}

fn other() {
    #[derive(Model)]
    struct Parent {
        #[column(auto)]
        id: i64,
    }

    schema! { Family: Parent }
}

fn main() {
    one();
    other();
}
