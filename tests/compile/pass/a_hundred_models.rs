//! A schema of a hundred models: ten families of ten, each with a chain of
//! keys, and all in one query.
#![deny(
    warnings,
    missing_docs,
    unused_qualifications,
    rust_2018_idioms,
    clippy::pedantic
)]

use diesel::prelude::*;
use diesel_cascade::prelude::*;

/// Models with a key to `$parent`: the traits that have nothing to do with the
/// others would take half of the time.
macro_rules! models {
    ($($model:ident($table:ident) -> $parent:ident),* $(,)?) => {
        $(
            /// A model.
            #[derive(Model, Debug)]
            #[diesel(table_name = $table)]
            #[model(skip(Queryable, Selectable, QueryableByName, HasQuery, Insertable, AsChangeset))]
            pub struct $model {
                /// Its number.
                #[column(auto)]
                pub id: i32,
                /// What it belongs to.
                #[foreign_key($parent)]
                #[relationship(backref = children)]
                pub key: Option<i32>,
            }
        )*
    };
}

models! {
    A0(a0) -> A0, A1(a1) -> A0, A2(a2) -> A1, A3(a3) -> A2, A4(a4) -> A3,
    A5(a5) -> A4, A6(a6) -> A5, A7(a7) -> A6, A8(a8) -> A7, A9(a9) -> A8,
    B0(b0) -> B0, B1(b1) -> B0, B2(b2) -> B1, B3(b3) -> B2, B4(b4) -> B3,
    B5(b5) -> B4, B6(b6) -> B5, B7(b7) -> B6, B8(b8) -> B7, B9(b9) -> B8,
    C0(c0) -> C0, C1(c1) -> C0, C2(c2) -> C1, C3(c3) -> C2, C4(c4) -> C3,
    C5(c5) -> C4, C6(c6) -> C5, C7(c7) -> C6, C8(c8) -> C7, C9(c9) -> C8,
    D0(d0) -> D0, D1(d1) -> D0, D2(d2) -> D1, D3(d3) -> D2, D4(d4) -> D3,
    D5(d5) -> D4, D6(d6) -> D5, D7(d7) -> D6, D8(d8) -> D7, D9(d9) -> D8,
    E0(e0) -> E0, E1(e1) -> E0, E2(e2) -> E1, E3(e3) -> E2, E4(e4) -> E3,
    E5(e5) -> E4, E6(e6) -> E5, E7(e7) -> E6, E8(e8) -> E7, E9(e9) -> E8,
    F0(f0) -> F0, F1(f1) -> F0, F2(f2) -> F1, F3(f3) -> F2, F4(f4) -> F3,
    F5(f5) -> F4, F6(f6) -> F5, F7(f7) -> F6, F8(f8) -> F7, F9(f9) -> F8,
    G0(g0) -> G0, G1(g1) -> G0, G2(g2) -> G1, G3(g3) -> G2, G4(g4) -> G3,
    G5(g5) -> G4, G6(g6) -> G5, G7(g7) -> G6, G8(g8) -> G7, G9(g9) -> G8,
    H0(h0) -> H0, H1(h1) -> H0, H2(h2) -> H1, H3(h3) -> H2, H4(h4) -> H3,
    H5(h5) -> H4, H6(h6) -> H5, H7(h7) -> H6, H8(h8) -> H7, H9(h9) -> H8,
    I0(i0) -> I0, I1(i1) -> I0, I2(i2) -> I1, I3(i3) -> I2, I4(i4) -> I3,
    I5(i5) -> I4, I6(i6) -> I5, I7(i7) -> I6, I8(i8) -> I7, I9(i9) -> I8,
    J0(j0) -> J0, J1(j1) -> J0, J2(j2) -> J1, J3(j3) -> J2, J4(j4) -> J3,
    J5(j5) -> J4, J6(j6) -> J5, J7(j7) -> J6, J8(j8) -> J7, J9(j9) -> J8,
}

schema! {
    pub Hundred:
    A0, A1, A2, A3, A4, A5, A6, A7, A8, A9,
    B0, B1, B2, B3, B4, B5, B6, B7, B8, B9,
    C0, C1, C2, C3, C4, C5, C6, C7, C8, C9,
    D0, D1, D2, D3, D4, D5, D6, D7, D8, D9,
    E0, E1, E2, E3, E4, E5, E6, E7, E8, E9,
    F0, F1, F2, F3, F4, F5, F6, F7, F8, F9,
    G0, G1, G2, G3, G4, G5, G6, G7, G8, G9,
    H0, H1, H2, H3, H4, H5, H6, H7, H8, H9,
    I0, I1, I2, I3, I4, I5, I6, I7, I8, I9,
    J0, J1, J2, J3, J4, J5, J6, J7, J8, J9
}

/// The first and the last know each other.
pub fn in_one_query() {
    let related = a9::table.filter(a9::id.nullable().eq_any(j0::table.select(j0::key)));
    let _ = a0::table.filter(a0::id.eq_any(related.select(a9::id)));
    let _ = j9::table.inner_join(j8::table.inner_join(j7::table));
}

fn main() {
    assert_eq!(Hundred::ddl::<diesel::sqlite::Sqlite>().len(), 200);
}
