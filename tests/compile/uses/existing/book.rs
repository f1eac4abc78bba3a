#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::book)]
#[model(new = NewBook)]
pub struct Book {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(on_delete = "cascade")]
    pub author_id: i32,
    #[column(unique, max_length = 100)]
    pub title: String,
    #[relationship(passive_deletes)]
    pub reviews: HasMany<Review>,
    #[relationship]
    pub loans: HasMany<Loan>,
    #[relationship(secondary = BookGenre)]
    pub genres: ManyToMany<Genre>,
}
