#[derive(Model)]
#[model(skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
pub struct Film {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = FilmActor, passive_deletes)]
    pub actors: ManyToMany<Actor>,
}
