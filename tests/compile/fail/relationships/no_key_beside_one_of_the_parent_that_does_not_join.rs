use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = team, primary_key(tenant_id, number))]
pub struct Team {
    pub tenant_id: i32,
    pub number: i32,
    #[foreign_key(Member, join = false)]
    pub lead_id: Option<i32>,
    #[relationship(cascade = "all, delete")]
    pub members: HasMany<Member>,
}

#[derive(Model)]
#[diesel(table_name = member)]
pub struct Member {
    pub id: i32,
    pub tenant_id: i32,
    pub team_number: i32,
}

schema! { pub Club: Team, Member }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = &mut SqliteConnection::establish(":memory:")?;
    let _: Vec<(Team, Member)> = team::table.inner_join(member::table).load(conn)?;
    let _: Vec<(Member, Team)> = member::table.inner_join(team::table).load(conn)?;
    Ok(())
}
