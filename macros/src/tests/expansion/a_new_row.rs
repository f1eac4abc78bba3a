#[derive(Model)]
#[model(new = NewParent, skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    #[column(default = "18")]
    pub age: i32,
}
