use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct User {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(primary_key(tenant_id, id))]
pub struct Task {
    pub tenant_id: i32,
    pub id: i32,
}

schema! { pub Work: User, Task }

pub fn forget(conn: &mut SqliteConnection) -> Result<(), diesel_cascade::Error> {
    User::delete_by_id(conn, "5")?;
    Task::delete_by_id(conn, 5)?;
    Task::delete_by_id(conn, (1, 5))?;
    Ok(())
}

fn main() {}
