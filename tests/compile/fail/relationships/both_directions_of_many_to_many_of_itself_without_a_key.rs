use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Course {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = Requirement, foreign_key = course_id)]
    pub needs: ManyToMany<Course>,
    #[relationship(secondary = Requirement, foreign_key = needed_id)]
    pub needed_by: ManyToMany<Course>,
}

#[derive(Model)]
#[diesel(primary_key(course_id, needed_id))]
pub struct Requirement {
    #[foreign_key]
    pub course_id: i32,
    pub needed_id: i32,
}

schema! { pub School: Course, Requirement }

fn main() {}
