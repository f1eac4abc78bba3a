#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::profile)]
pub struct Profile {
    #[column(auto)]
    pub id: i32,
    #[foreign_key]
    #[column(unique)]
    pub author_id: i32,
    #[column(default = "'en'")]
    pub language: String,
}
