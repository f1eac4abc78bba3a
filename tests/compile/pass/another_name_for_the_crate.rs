//! The runtime crate by another path.

extern crate diesel_cascade as cascade;

/// A parent.
#[derive(cascade::Model)]
#[diesel(table_name = parent)]
#[model(crate = cascade, new = NewParent)]
pub struct Parent {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its name.
    pub name: String,
}

cascade::schema! {
    #[model(crate = crate::cascade)]
    pub Family: Parent
}

fn main() {}
