use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = parent, primary_key(tenant_id, id))]
pub struct Parent {
    pub tenant_id: i32,
    pub id: i32,
}

#[derive(Model)]
#[diesel(table_name = child)]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
#[foreign_key(Parent, columns(tenant_id, parent_id))]
pub struct Child {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = toy)]
#[foreign_key(columns(tenant_id, parent_id), on_delete = "cascade")]
pub struct Toy {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub parent_id: i32,
}

#[derive(Model)]
#[diesel(table_name = game)]
#[foreign_key(columns(tenant_id, owner_id))]
pub struct Game {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub owner_id: i32,
}

#[derive(Model)]
#[diesel(table_name = owner, primary_key(tenant_id, id))]
pub struct Owner {
    pub tenant_id: i32,
    pub id: i32,
}

schema! { pub Family: Parent, Child, Toy, Game, Owner }

fn main() {
    let conn = &mut SqliteConnection::establish("family.db").unwrap();
    let _: Vec<(Child, Parent)> = child::table.inner_join(parent::table).load(conn).unwrap();
    let _: Vec<(Game, Owner)> = game::table.inner_join(owner::table).load(conn).unwrap();
    let _ = diesel_cascade::delete(parent::table.find((1, 2))).execute(conn);
}
