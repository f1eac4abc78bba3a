use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = student)]
pub struct Student {
    pub id: i32,
    #[relationship(secondary = Enrolment)]
    pub courses: ManyToMany<Enrolment>,
}

#[derive(Model)]
#[diesel(table_name = enrolment)]
pub struct Enrolment {
    pub id: i32,
    #[foreign_key]
    pub student_id: i32,
}

schema! { pub School: Student, Enrolment }

fn main() {}
