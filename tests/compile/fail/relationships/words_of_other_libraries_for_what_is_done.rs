use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent)]
pub struct Parent {
    pub id: i32,
    #[relationship(cascade_delete)]
    pub first: HasMany<First>,
    #[relationship(nullify)]
    pub second: HasMany<Second>,
    #[relationship(back_populates = parent)]
    pub third: HasMany<Third>,
    #[relationship(references = id)]
    pub fourth: HasMany<Fourth>,
}

#[derive(Model)]
#[diesel(table_name = first)]
pub struct First {
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = second)]
pub struct Second {
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = third)]
pub struct Third {
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
}

#[derive(Model)]
#[diesel(table_name = fourth)]
pub struct Fourth {
    pub id: i32,
    #[foreign_key]
    pub parent_id: Option<i32>,
}

schema! { pub Family: Parent, First, Second, Third, Fourth }

fn main() {}
