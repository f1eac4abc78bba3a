use diesel::prelude::*;
use diesel_cascade::prelude::*;

mod one {
    use diesel_cascade::prelude::*;

    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = first_item)]
    pub struct Item {
        #[column(auto)]
        pub id: i32,
    }
}

mod two {
    use diesel_cascade::prelude::*;

    /// Its parent is called as it is.
    #[derive(Model, Debug, PartialEq)]
    #[diesel(table_name = second_item)]
    pub struct Item {
        #[column(auto)]
        pub id: i32,
        #[foreign_key(super::one::Item)]
        pub item_id: i32,
    }
}

/// Each key is the only one to its parent.
#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = pair)]
pub struct Pair {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(one::Item)]
    pub one_id: i32,
    #[foreign_key(two::Item)]
    pub two_id: i32,
}

/// Both keys are to one parent, by two paths: it joins by neither.
#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = twice)]
pub struct Twice {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(one::Item)]
    pub one_id: i32,
    #[foreign_key(crate::one::Item)]
    pub other_id: i32,
}

/// And by one of them, where the other is left out.
#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = once)]
pub struct Once {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(one::Item)]
    pub one_id: i32,
    #[foreign_key(crate::one::Item, join = false)]
    pub other_id: i32,
}

#[derive(Model, Debug, PartialEq)]
#[diesel(table_name = node)]
pub struct Node {
    #[column(auto)]
    pub id: i32,
    #[foreign_key(crate::Node)]
    pub node_id: Option<i32>,
    #[foreign_key(self::Node, join = false)]
    pub other_id: Option<i32>,
}

schema! { pub All: one::Item, two::Item, Pair, Twice, Once, Node }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    All::create_all(conn).unwrap();
    let items: Vec<one::Item> = one::first_item::table.load(conn).unwrap();
    let seconds: Vec<two::Item> = two::Item::belonging_to(&items).load(conn).unwrap();
    let _: Vec<(one::Item, two::Item)> = one::first_item::table
        .inner_join(two::second_item::table)
        .load(conn)
        .unwrap();
    let _: Vec<Pair> = Pair::belonging_to(&items).load(conn).unwrap();
    let _: Vec<Pair> = Pair::belonging_to(&seconds).load(conn).unwrap();
    let _: Vec<(Pair, one::Item)> = pair::table
        .inner_join(one::first_item::table)
        .load(conn)
        .unwrap();
    let _: Vec<(two::Item, Pair)> = two::second_item::table
        .inner_join(pair::table)
        .load(conn)
        .unwrap();
    let once: Vec<Once> = Once::belonging_to(&items).load(conn).unwrap();
    let _ = once.grouped_by(&items);
    let _: Vec<(one::Item, Once)> = one::first_item::table
        .inner_join(once::table)
        .load(conn)
        .unwrap();
    let nodes: Vec<Node> = node::table.load(conn).unwrap();
    let _: Vec<Node> = Node::belonging_to(&nodes).load(conn).unwrap();
}
