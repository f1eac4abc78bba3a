#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::genre)]
#[model(new = NewGenre)]
pub struct Genre {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(Self, on_delete = "set_null")]
    #[relationship(backref = narrower, passive_deletes)]
    pub wider_id: Option<i32>,
    pub name: String,
}
