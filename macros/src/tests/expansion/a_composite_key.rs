#[derive(Model)]
#[diesel(table_name = child, primary_key(tenant_id, id))]
#[model(skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
#[foreign_key(Parent, columns(tenant_id, parent_id), on_delete = "cascade")]
#[relationship(foreign_key(tenant_id, parent_id), backref = children, passive_deletes)]
pub struct Child {
    pub tenant_id: i32,
    pub id: i64,
    pub parent_id: i64,
}
