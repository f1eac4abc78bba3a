//! Link tables: from either side and from both, with far rows that go along,
//! and with columns and children of their own.

use diesel::prelude::*;

use super::filled::{Tables, assert_left, assert_refused, deleted, filled, summary};

/// Posts and tags; what differs is the link's keys to either, and what either
/// says of the other.
macro_rules! blog {
    ($name:ident, ($($post_key:tt)*), ($($tag_key:tt)*), [$($posts:tt)*], [$($tags:tt)*]) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = post)]
            pub struct Post {
                #[column(auto)]
                pub id: i32,
                $($posts)*
            }

            #[derive(Model)]
            #[diesel(table_name = tag)]
            pub struct Tag {
                #[column(auto)]
                pub id: i32,
                $($tags)*
            }

            #[derive(Model)]
            #[diesel(table_name = tagging, primary_key(post_id, tag_id))]
            pub struct Tagging {
                #[foreign_key($($post_key)*)]
                pub post_id: i32,
                #[foreign_key($($tag_key)*)]
                pub tag_id: i32,
            }

            schema! { pub Blog: Post, Tag, Tagging }
        }
    };
}

blog!(
    from_one_side, (), (),
    [#[relationship(secondary = Tagging)] pub tags: ManyToMany<Tag>,],
    []
);
blog!(
    from_both_sides, (), (),
    [#[relationship(secondary = Tagging)] pub tags: ManyToMany<Tag>,],
    [#[relationship(secondary = Tagging)] pub posts: ManyToMany<Post>,]
);
blog!(
    trusted, (on_delete = "cascade"), (on_delete = "cascade"),
    [#[relationship(secondary = Tagging, passive_deletes)] pub tags: ManyToMany<Tag>,],
    [#[relationship(secondary = Tagging, passive_deletes)] pub posts: ManyToMany<Post>,]
);
blog!(
    left_alone, (on_delete = "cascade"), (name = "tagging_keeps_its_tag"),
    [#[relationship(secondary = Tagging, passive_deletes = "all")] pub tags: ManyToMany<Tag>,],
    [#[relationship(secondary = Tagging, passive_deletes = "all")] pub posts: ManyToMany<Post>,]
);
blog!(
    with_the_far_rows, (), (),
    [#[relationship(secondary = Tagging, cascade = "all, delete")] pub tags: ManyToMany<Tag>,],
    [#[relationship(secondary = Tagging)] pub posts: ManyToMany<Post>,]
);
blog!(
    with_the_far_rows_over_trusted_links, (on_delete = "cascade"), (on_delete = "cascade"),
    [
        #[relationship(secondary = Tagging, cascade = "all, delete", passive_deletes)]
        pub tags: ManyToMany<Tag>,
    ],
    [#[relationship(secondary = Tagging, passive_deletes)] pub posts: ManyToMany<Post>,]
);
blog!(
    with_the_far_rows_from_both_sides, (), (),
    [#[relationship(secondary = Tagging, cascade = "all, delete")] pub tags: ManyToMany<Tag>,],
    [#[relationship(secondary = Tagging, cascade = "all, delete")] pub posts: ManyToMany<Post>,]
);

/// The tag 2 is of two posts, 4 of none; the post 4 has none.
const BLOG: Tables<'static> = &[
    ("post(id)", "1, 2, 3, 4"),
    ("tag(id)", "1, 2, 3, 4"),
    ("tagging(post_id, tag_id)", "1 1, 1 2, 2 2, 3 3"),
];

macro_rules! goes {
    ($test:ident, $policy:ident, $table:ident 1, $summary:expr, $left:expr) => {
        #[test]
        fn $test() {
            use $policy::{Blog, $table};

            let (_database, mut conn) = filled::<Blog>(BLOG);
            let report = deleted!(&mut conn, $table::table.find(1));
            assert_eq!(
                report.deleted(),
                $summary
                    .iter()
                    .find(|entry| entry.0 == stringify!($table))
                    .unwrap()
                    .1
            );
            assert_eq!(summary(&report), $summary);
            let [posts, tags, links] = $left;
            assert_left(
                &mut conn,
                &[
                    ("post(id)", posts),
                    ("tag(id)", tags),
                    ("tagging(post_id, tag_id)", links),
                ],
            );
        }
    };
}

goes!(
    links_go_with_the_side_that_declares_them, from_one_side, post 1,
    [("post", 1, 0), ("tagging", 2, 0)],
    ["2, 3, 4", "1, 2, 3, 4", "2 2, 3 3"]
);
goes!(
    links_go_with_one_side_of_two, from_both_sides, post 1,
    [("post", 1, 0), ("tagging", 2, 0)],
    ["2, 3, 4", "1, 2, 3, 4", "2 2, 3 3"]
);
goes!(
    links_go_with_the_other_side_of_two, from_both_sides, tag 1,
    [("tag", 1, 0), ("tagging", 1, 0)],
    ["1, 2, 3, 4", "2, 3, 4", "1 2, 2 2, 3 3"]
);
goes!(
    trusted_links_go_with_one_side, trusted, post 1,
    [("post", 1, 0)],
    ["2, 3, 4", "1, 2, 3, 4", "2 2, 3 3"]
);
goes!(
    trusted_links_go_with_the_other_side, trusted, tag 1,
    [("tag", 1, 0)],
    ["1, 2, 3, 4", "2, 3, 4", "1 2, 2 2, 3 3"]
);
goes!(
    links_that_are_left_alone_are_the_databases, left_alone, post 1,
    [("post", 1, 0)],
    ["2, 3, 4", "1, 2, 3, 4", "2 2, 3 3"]
);
// The link from the post 2 goes with its tag; the post stays.
goes!(
    far_rows_go_with_all_their_links, with_the_far_rows, post 1,
    [("post", 1, 0), ("tag", 2, 0), ("tagging", 3, 0)],
    ["2, 3, 4", "3, 4", "3 3"]
);
goes!(
    a_far_row_does_not_take_the_near_ones, with_the_far_rows, tag 1,
    [("tag", 1, 0), ("tagging", 1, 0)],
    ["1, 2, 3, 4", "2, 3, 4", "1 2, 2 2, 3 3"]
);
goes!(
    far_rows_go_and_the_database_deletes_the_links, with_the_far_rows_over_trusted_links, post 1,
    [("post", 1, 0), ("tag", 2, 0)],
    ["2, 3, 4", "3, 4", "3 3"]
);
// Over 1 to 2, and from there to the post 2.
goes!(
    far_rows_from_both_sides_go_on_and_on, with_the_far_rows_from_both_sides, tag 1,
    [("post", 2, 0), ("tag", 2, 0), ("tagging", 3, 0)],
    ["3, 4", "3, 4", "3 3"]
);

#[test]
fn the_side_that_declares_nothing_is_held_by_its_links() {
    use diesel_cascade::prelude::*;
    use from_one_side::{Blog, Tag};

    let (_database, mut conn) = filled::<Blog>(BLOG);
    let result = Tag::delete_by_id(&mut conn, 2);
    assert_refused(result, "tag", "tagging", "tagging_tag_id_fkey");
    assert_left(&mut conn, BLOG);
    assert_eq!(Tag::delete_by_id(&mut conn, 4).unwrap().deleted(), 1);
}

#[test]
fn links_that_are_left_alone_and_have_no_action_hold() {
    use diesel_cascade::prelude::*;
    use left_alone::{Blog, Tag};

    let (_database, mut conn) = filled::<Blog>(BLOG);
    let result = Tag::delete_by_id(&mut conn, 2);
    assert_refused(result, "tag", "tagging", "tagging_keeps_its_tag");
    assert_left(&mut conn, BLOG);
}

/// A link table with a key and columns of its own, and with children, which
/// are trusted on one of them and emitted on the other.
mod school {
    use diesel_cascade::prelude::*;

    #[derive(Model)]
    #[diesel(table_name = student)]
    pub struct Student {
        #[column(auto)]
        pub id: i32,
        #[relationship(secondary = Enrolment)]
        pub courses: ManyToMany<Course>,
    }

    #[derive(Model)]
    #[diesel(table_name = course, primary_key(year, number))]
    pub struct Course {
        pub year: i32,
        pub number: i32,
        #[relationship(secondary = Enrolment)]
        pub students: ManyToMany<Student>,
    }

    #[derive(Model)]
    #[diesel(table_name = enrolment)]
    #[model(unique(student_id, year, number))]
    #[foreign_key(Course, columns(year, number))]
    pub struct Enrolment {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub student_id: i32,
        pub year: i32,
        pub number: i32,
        pub fee: i32,
        #[relationship(cascade = "all, delete")]
        pub grades: HasMany<Grade>,
        #[relationship(passive_deletes)]
        pub absences: HasMany<Absence>,
        pub letters: HasMany<Letter>,
    }

    #[derive(Model)]
    #[diesel(table_name = grade)]
    pub struct Grade {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub enrolment_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = absence)]
    pub struct Absence {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(on_delete = "cascade")]
        pub enrolment_id: i32,
    }

    #[derive(Model)]
    #[diesel(table_name = letter)]
    pub struct Letter {
        #[column(auto)]
        pub id: i32,
        #[foreign_key]
        pub enrolment_id: Option<i32>,
    }

    schema! { pub School: Student, Course, Enrolment, Grade, Absence, Letter }
}

const SCHOOL: Tables<'static> = &[
    ("student(id)", "1, 2"),
    ("course(year, number)", "1 1, 1 2, 2 1"),
    (
        "enrolment(id, student_id, year, number, fee)",
        "11 1 1 1 50, 12 1 2 1 60, 21 2 1 1 70, 22 2 1 2 80",
    ),
    ("grade(id, enrolment_id)", "1 11, 2 11, 3 12, 4 21, 5 22"),
    ("absence(id, enrolment_id)", "1 11, 2 12, 3 21, 4 22"),
    ("letter(id, enrolment_id)", "1 11, 2 12, 3 21, 4 22, 5 -"),
];

#[test]
fn links_with_children_go_with_these_from_one_side() {
    use school::{School, student};

    let (_database, mut conn) = filled::<School>(SCHOOL);
    let report = deleted!(&mut conn, student::table.find(1));
    assert_eq!(
        summary(&report),
        [
            ("enrolment", 2, 0),
            ("grade", 3, 0),
            ("letter", 0, 2),
            ("student", 1, 0)
        ]
    );
    assert_left(
        &mut conn,
        &[
            ("student(id)", "2"),
            ("course(year, number)", "1 1, 1 2, 2 1"),
            ("enrolment(id)", "21, 22"),
            ("grade(id)", "4, 5"),
            ("absence(id)", "3, 4"),
            ("letter(id, enrolment_id)", "1 -, 2 -, 3 21, 4 22, 5 -"),
        ],
    );
}

#[test]
fn links_with_children_go_with_these_from_the_side_with_a_composite_key() {
    use school::{School, course};

    let (_database, mut conn) = filled::<School>(SCHOOL);
    let report = deleted!(&mut conn, course::table.filter(course::year.eq(1)));
    assert_eq!(
        summary(&report),
        [
            ("course", 2, 0),
            ("enrolment", 3, 0),
            ("grade", 4, 0),
            ("letter", 0, 3)
        ]
    );
    assert_left(
        &mut conn,
        &[
            ("student(id)", "1, 2"),
            ("course(year, number)", "2 1"),
            ("enrolment(id)", "12"),
            ("grade(id)", "3"),
            ("absence(id)", "2"),
            ("letter(id, enrolment_id)", "1 -, 2 12, 3 -, 4 -, 5 -"),
        ],
    );
}

/// People who follow people.
macro_rules! people {
    ($name:ident, ($($follows:tt)*), ($($followers:tt)*)) => {
        mod $name {
            use diesel_cascade::prelude::*;

            #[derive(Model)]
            #[diesel(table_name = person)]
            pub struct Person {
                #[column(auto)]
                pub id: i32,
                #[relationship(secondary = Following, foreign_key = follower_id, $($follows)*)]
                pub follows: ManyToMany<Person>,
                #[relationship(secondary = Following, foreign_key = followed_id, $($followers)*)]
                pub followers: ManyToMany<Person>,
            }

            #[derive(Model)]
            #[diesel(table_name = following, primary_key(follower_id, followed_id))]
            pub struct Following {
                #[foreign_key(Person)]
                pub follower_id: i32,
                #[foreign_key(Person)]
                pub followed_id: i32,
            }

            schema! { pub People: Person, Following }
        }
    };
}

people!(followers, (), ());
people!(guides, (cascade = "all, delete"), ());

/// The person 2 follows 3 and itself; 4 follows 2.
const PEOPLE: Tables<'static> = &[
    ("person(id)", "1, 2, 3, 4, 5"),
    (
        "following(follower_id, followed_id)",
        "1 2, 2 3, 2 2, 4 2, 5 4, 1 5",
    ),
];

#[test]
fn links_of_a_table_to_itself_go_from_both_ends() {
    use followers::{People, person};

    let (_database, mut conn) = filled::<People>(PEOPLE);
    let report = deleted!(&mut conn, person::table.find(2));
    assert_eq!(summary(&report), [("following", 4, 0), ("person", 1, 0)]);
    assert_left(
        &mut conn,
        &[
            ("person(id)", "1, 3, 4, 5"),
            ("following(follower_id, followed_id)", "5 4, 1 5"),
        ],
    );
}

#[test]
fn far_rows_in_the_same_table_go_one_after_the_other() {
    use guides::{People, person};

    let (_database, mut conn) = filled::<People>(PEOPLE);
    let report = deleted!(&mut conn, person::table.find(4));
    assert_eq!(report.deleted(), 3);
    assert_eq!(summary(&report), [("following", 5, 0), ("person", 3, 0)]);
    assert_left(
        &mut conn,
        &[
            ("person(id)", "1, 5"),
            ("following(follower_id, followed_id)", "1 5"),
        ],
    );
}
