use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = post)]
pub struct Post {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = PostTag)]
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
#[diesel(table_name = tag)]
pub struct Tag {
    #[column(auto)]
    pub id: i32,
    #[relationship(secondary = PostTag)]
    pub posts: ManyToMany<Post>,
}

#[derive(Model)]
#[diesel(table_name = post_tag, primary_key(post_id, tag_id))]
pub struct PostTag {
    #[foreign_key]
    pub post_id: i32,
    pub tag_id: i32,
}

schema! { pub Blog: Post, Tag, PostTag }

fn main() {}
