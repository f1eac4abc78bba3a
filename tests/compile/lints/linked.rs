//! Two sides of a link table.

use diesel::prelude::*;
use diesel_cascade::Error;
use diesel_cascade::prelude::*;

/// A film.
#[derive(Model, Debug, Clone, PartialEq, Eq)]
#[model(new = NewFilm)]
pub struct Film {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its title.
    pub title: String,
    /// Its actors.
    #[relationship(secondary = FilmActor)]
    pub actors: ManyToMany<Actor>,
}

/// An actor.
#[derive(Model, Debug, Clone, Copy, PartialEq, Eq)]
#[model(skip(Insertable, AsChangeset))]
pub struct Actor {
    /// Its number.
    #[column(auto)]
    pub id: i32,
    /// Its films.
    #[relationship(secondary = FilmActor, passive_deletes)]
    pub films: ManyToMany<Film>,
}

/// That an actor is in a film.
#[derive(Model, Debug, Clone, Copy, PartialEq, Eq)]
#[diesel(primary_key(film_id, actor_id))]
pub struct FilmActor {
    /// The film.
    #[foreign_key]
    pub film_id: i32,
    /// The actor.
    #[foreign_key(on_delete = "cascade")]
    pub actor_id: i32,
}

schema! { pub Films: Film, Actor, FilmActor }

/// Inserts and deletes.
pub(crate) fn run(conn: &mut SqliteConnection) -> Result<(), Error> {
    Films::create_all(conn)?;
    let film = NewFilm {
        title: "Film".into(),
    };
    let _ = diesel::insert_into(films::table)
        .values(film)
        .execute(conn)?;
    let film = Film::query().first::<Film>(conn)?;
    assert_eq!(film.delete(conn)?.deleted(), 1);
    Ok(())
}
