//! Two sides of a link table that has columns and children of its own, and a
//! link table between rows of one table.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// A post.
#[derive(Model, Debug, Clone, PartialEq)]
pub struct Post {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its tags.
    #[relationship(secondary = Tagging)]
    pub tags: ManyToMany<Tag>,
    /// Its pictures, which go with it.
    #[relationship(secondary = Picturing, cascade = "all, delete")]
    pub pictures: ManyToMany<Picture>,
}

/// A tag.
#[derive(Model, Debug, Clone, PartialEq)]
pub struct Tag {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// The posts with it.
    #[relationship(secondary = Tagging, cascade = "all")]
    pub posts: ManyToMany<Post>,
}

/// That a post has a tag.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(post_id, tag_id))]
pub struct Tagging {
    /// The post.
    #[foreign_key]
    pub post_id: i32,
    /// The tag.
    #[foreign_key]
    pub tag_id: i32,
    /// By whom.
    pub by: String,
    /// Votes for it.
    #[relationship(cascade = "all, delete")]
    pub votes: HasMany<Vote>,
}

/// A vote for a tag on a post.
#[derive(Model, Debug, Clone)]
#[foreign_key(Tagging, columns(post_id, tag_id))]
pub struct Vote {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// The post.
    pub post_id: i32,
    /// The tag.
    pub tag_id: i32,
}

/// A picture.
#[derive(Model, Debug, Clone)]
pub struct Picture {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Where it is shown.
    #[relationship(secondary = Picturing, passive_deletes)]
    pub posts: ManyToMany<Post>,
}

/// That a post shows a picture.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(post_id, picture_id))]
pub struct Picturing {
    /// The post.
    #[foreign_key]
    pub post_id: i32,
    /// The picture.
    #[foreign_key(on_delete = "cascade")]
    pub picture_id: i32,
}

schema! { pub Blog: Post, Tag, Tagging, Vote, Picture, Picturing }

/// A person.
#[derive(Model, Debug, Clone)]
pub struct Person {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Those that it follows.
    #[relationship(secondary = Following, foreign_key = follower_id)]
    pub follows: ManyToMany<Person>,
    /// Those that follow it.
    #[relationship(secondary = Following, foreign_key = followed_id, passive_deletes)]
    pub followers: ManyToMany<Self>,
    /// Those that it has blocked.
    #[relationship(secondary = Blocking, foreign_key = by_id, passive_deletes = "all")]
    pub blocked: ManyToMany<Person>,
}

/// That a person follows another.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(follower_id, followed_id))]
pub struct Following {
    /// Who follows.
    #[foreign_key(Person)]
    pub follower_id: i32,
    /// Who is followed.
    #[foreign_key(Person, on_delete = "cascade")]
    pub followed_id: i32,
}

/// That a person has blocked another.
#[derive(Model, Debug, Clone)]
#[diesel(primary_key(by_id, person_id))]
pub struct Blocking {
    /// Who blocks.
    #[foreign_key(Person, on_delete = "cascade")]
    pub by_id: i32,
    /// Who is blocked.
    #[foreign_key(on_delete = "cascade")]
    pub person_id: i32,
}

schema! { pub People: Person, Following, Blocking }

/// The link table joins both sides.
pub fn joined() {
    let _ = posts::table.inner_join(taggings::table.inner_join(tags::table));
    let _ = votes::table.inner_join(taggings::table);
}

fn main() {}
