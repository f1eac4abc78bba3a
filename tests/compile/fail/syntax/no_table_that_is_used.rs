use diesel::prelude::*;
use diesel_cascade::prelude::*;

#[derive(Model)]
#[diesel(table_name = color)]
pub enum Color {
    Red,
    Green,
}

#[derive(Model)]
#[diesel(table_name = point)]
pub struct Point(i32, i32);

#[derive(Model)]
#[diesel(table_name = nothing)]
pub struct Nothing {}

schema! { pub Things: Color, Point, Nothing }

fn main() {
    let conn = &mut SqliteConnection::establish(":memory:").unwrap();
    Things::create_all(conn).unwrap();
    let colors: Vec<Color> = color::table.load(conn).unwrap();
    diesel::insert_into(color::table).values(&colors).execute(conn).unwrap();
    let points: Vec<Point> = point::table.select(Point::as_select()).load(conn).unwrap();
    diesel::insert_into(point::table).values(points).execute(conn).unwrap();
    let found: Nothing = nothing::table.find(1).first(conn).unwrap();
    found.delete(conn).unwrap();
    diesel_cascade::delete(color::table).execute(conn).unwrap();
}
