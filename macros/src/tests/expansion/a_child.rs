#[derive(Model)]
#[model(skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
struct Child {
    #[column(auto)]
    id: i32,
    #[foreign_key]
    parent_id: Option<i32>,
}
