#[derive(Model)]
#[diesel(table_nam = parent)]
pub enum Parent {
    Mother,
    Father,
}
