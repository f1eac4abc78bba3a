#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::author)]
#[model(new = NewAuthor)]
pub struct Author {
    #[column(auto)]
    pub id: i32,
    pub name: String,
    #[relationship(cascade = "all, delete")]
    pub books: HasMany<Book>,
    #[relationship(cascade = "all, delete")]
    pub profile: HasOne<Profile>,
}
