#![deny(warnings, rust_2018_idioms, unused_qualifications)]

mod models {
    use diesel_cascade::prelude::*;
    #[derive(Model, Debug)]
    #[diesel(table_name = parent)]
    pub struct Parent {
        pub id: i32,
        pub name: String,
        children: HasMany<Child>,
        #[relationship(secondary = Link)]
        tags: ManyToMany<Tag>,
        #[relationship(secondary = Other)]
        more: ManyToMany<Tag>,
    }
    #[derive(Model, Debug)]
    #[diesel(table_name = child)]
    struct Child {
        id: i32,
        #[foreign_key]
        parent_id: Option<i32>,
    }
    #[derive(Model, Debug)]
    #[diesel(table_name = tag)]
    struct Tag {
        id: i32,
    }
    #[derive(Model, Debug)]
    #[diesel(table_name = link, primary_key(parent_id, tag_id))]
    struct Link {
        #[foreign_key]
        parent_id: i32,
        #[foreign_key]
        tag_id: i32,
    }
    #[derive(Model, Debug)]
    #[diesel(table_name = other, primary_key(parent_id, tag_id))]
    pub(crate) struct Other {
        #[foreign_key]
        parent_id: i32,
        #[foreign_key]
        tag_id: i32,
    }
    schema! { pub Family: Parent, Child, Tag, Link, Other }
}

fn main() {
    use diesel_cascade::prelude::*;

    assert!(!models::Family::ddl::<diesel::sqlite::Sqlite>().is_empty());
}
