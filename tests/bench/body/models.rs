//! Three tables, in schemas that differ in who deletes the children.

/// The database deletes the children.
pub mod cascade {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = cascade_parent)]
    pub struct Parent {
        pub id: i32,
        #[column(max_length = 40, unique)]
        pub name: String,
        #[relationship(passive_deletes)]
        pub children: HasMany<Child>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = cascade_child)]
    pub struct Child {
        pub id: i32,
        #[foreign_key(Parent, on_delete = "cascade")]
        pub parent_id: i32,
        #[relationship(passive_deletes)]
        pub toys: HasMany<Toy>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = cascade_toy)]
    pub struct Toy {
        pub id: i32,
        #[foreign_key(Child, on_delete = "cascade")]
        pub child_id: i32,
    }

    schema! { pub Family: Parent, Child, Toy }
}

/// The program deletes the children, whose keys are as the attribute says.
macro_rules! emitted {
    ($(#[$doc:meta])* $module:ident, $parent:ident, $child:ident, $toy:ident,
        $parent_key:meta, $child_key:meta) => {
        $(#[$doc])*
        pub mod $module {
            use diesel_cascade::prelude::*;

            #[derive(Model, Debug)]
            #[diesel(table_name = $parent)]
            pub struct Parent {
                pub id: i32,
                #[column(max_length = 40, unique)]
                pub name: String,
                #[relationship(cascade = "all, delete")]
                pub children: HasMany<Child>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = $child)]
            pub struct Child {
                pub id: i32,
                #[$parent_key]
                pub parent_id: i32,
                #[relationship(cascade = "all, delete")]
                pub toys: HasMany<Toy>,
            }

            #[derive(Model, Debug)]
            #[diesel(table_name = $toy)]
            pub struct Toy {
                pub id: i32,
                #[$child_key]
                pub child_id: i32,
            }

            schema! { pub Family: Parent, Child, Toy }
        }
    };
}

emitted!(
    /// By keys without an action.
    emit, emit_parent, emit_child, emit_toy,
    foreign_key(Parent), foreign_key(Child)
);
emitted!(
    /// By keys that restrict.
    restricted, restrict_parent, restrict_child, restrict_toy,
    foreign_key(Parent, on_delete = "restrict"), foreign_key(Child, on_delete = "restrict")
);

/// The children stay, without a parent.
pub mod nullify {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug)]
    #[diesel(table_name = nullify_parent)]
    pub struct Parent {
        pub id: i32,
        #[column(max_length = 40, unique)]
        pub name: String,
        pub children: HasMany<Child>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = nullify_child)]
    pub struct Child {
        pub id: i32,
        #[foreign_key(Parent)]
        pub parent_id: Option<i32>,
        #[relationship(cascade = "all, delete")]
        pub toys: HasMany<Toy>,
    }

    #[derive(Model, Debug)]
    #[diesel(table_name = nullify_toy)]
    pub struct Toy {
        pub id: i32,
        #[foreign_key(Child)]
        pub child_id: i32,
    }

    schema! { pub Family: Parent, Child, Toy }
}
