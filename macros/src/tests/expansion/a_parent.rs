#[derive(Model)]
#[model(skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
pub struct Parent {
    #[column(auto)]
    pub id: i32,
    pub children: HasMany<Child>,
}
