use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(primary_key(id, tenant_id))]
pub struct Task {
    pub id: i32,
    pub tenant_id: i32,
}

#[derive(Model)]
#[foreign_key(Task, columns(tenant_id, task_id))]
pub struct Step {
    #[column(auto)]
    pub id: i32,
    pub tenant_id: i32,
    pub task_id: i32,
}

schema! { pub Work: Task, Step }

fn main() {}
