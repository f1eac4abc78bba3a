use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(primary_key(tenant_id, id))]
struct Team {
    tenant_id: i32,
    id: i32,
    #[relationship(cascade = "all, delete")]
    members: HasMany<Member>,
}

#[derive(Model)]
#[foreign_key(Team, columns(tenant_id, team_id))]
struct Member {
    #[column(auto)]
    id: i32,
    tenant_id: i32,
    #[foreign_key]
    team_id: i32,
}

schema! { Work: Team, Member }

fn main() {
    let _ = members::table.inner_join(teams::table);
    let _ = teams::table.inner_join(members::table);
}
