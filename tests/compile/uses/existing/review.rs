#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::review)]
#[model(new = NewReview)]
pub struct Review {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Book, on_delete = "cascade")]
    pub about: i32,
    pub words: Option<String>,
}
