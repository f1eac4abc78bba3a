#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = schema::reader, primary_key(country, number))]
pub struct Reader {
    pub country: String,
    pub number: i32,
    pub name: String,
}
