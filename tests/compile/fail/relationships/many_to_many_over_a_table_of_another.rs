use diesel_cascade::prelude::*;

#[derive(Model)]
pub struct Student {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = Requirement)]
    pub courses: ManyToMany<Course>,
}

#[derive(Model)]
pub struct Course {
    #[column(auto)]
    pub id: i32,
}

#[derive(Model)]
#[diesel(primary_key(course_id, needed_id))]
pub struct Requirement {
    #[foreign_key]
    pub course_id: i32,
    #[foreign_key(Course, join = false)]
    pub needed_id: i32,
}

schema! { pub School: Student, Course, Requirement }

fn main() {}
