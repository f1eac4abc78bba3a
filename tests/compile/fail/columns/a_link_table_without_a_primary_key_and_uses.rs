use diesel::prelude::*;
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
}

#[derive(Model)]
#[diesel(table_name = post_tag)]
pub struct PostTag {
    #[foreign_key]
    pub post_id: i32,
    #[foreign_key]
    pub tag_id: i32,
    pub note: Option<String>,
}

schema! { pub Blog: Post, Tag, PostTag }

fn main() {
    let conn = &mut SqliteConnection::establish("blog.db").unwrap();
    let link: PostTag = post_tag::table.find((1, 2)).first(conn).unwrap();
    let _ = link.delete(conn);
    let _ = PostTag::delete_by_id(conn, (1, 2));
    let _: Vec<(PostTag, Tag)> = post_tag::table.inner_join(tag::table).load(conn).unwrap();
}
