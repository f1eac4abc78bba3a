//! `#[diesel(...)]`.

use super::{Attribute, Derived, Opt, Shows, Sql, Way};

/// An option of `#[diesel(...)]` on the struct.
#[derive(Clone, Copy)]
pub(crate) enum DieselStruct {
    TableName,
    PrimaryKey,
}

/// An option of `#[diesel(...)]` on a field.
#[derive(Clone, Copy)]
pub(crate) enum DieselField {
    ColumnName,
    SqlType,
}

/// On the struct, as far as the model reads it.
pub(crate) const DIESEL_STRUCT: Attribute<DieselStruct> = Attribute {
    name: "diesel",
    place: "On the struct, as in Diesel.",
    unnamed: &[],
    options: &[
        Opt::once(DieselStruct::TableName, "table_name", &[TABLE_NAME]),
        Opt::once(DieselStruct::PrimaryKey, "primary_key", &[PRIMARY_KEY]),
    ],
};

/// On a field.
pub(crate) const DIESEL_FIELD: Attribute<DieselField> = Attribute {
    name: "diesel",
    place: "On a field, as in Diesel.",
    unnamed: &[],
    options: &[
        Opt::once(DieselField::ColumnName, "column_name", &[COLUMN_NAME]),
        Opt::once(DieselField::SqlType, "sql_type", &[SQL_TYPE]),
    ],
};

/// On the struct or a field, for a derive of Diesel's own: it is there only
/// where the model leaves its trait to the user.
pub(crate) const DIESEL_OTHERS: &[(&str, &[Derived])] = &[
    ("base_query", &[Derived::HasQuery]),
    ("base_query_type", &[Derived::HasQuery]),
    ("belongs_to", &[Derived::Associations]),
    ("deserialize_as", &[Derived::Queryable]),
    ("embed", &[Derived::Queryable]),
    ("select_expression", &[Derived::Selectable]),
    ("select_expression_type", &[Derived::Selectable]),
    ("serialize_as", &[Derived::Insertable, Derived::AsChangeset]),
    ("skip_insertion", &[Derived::Insertable]),
    ("skip_update", &[Derived::AsChangeset]),
    ("treat_none_as_default_value", &[Derived::Insertable]),
    ("treat_none_as_null", &[Derived::AsChangeset]),
];

/// On the struct: what asks Diesel's derives for checks, and changes nothing.
pub(crate) const DIESEL_IGNORED: &[&str] = &["check_for_backend"];

const TABLE_NAME: Way = Way {
    form: "table_name = parent",
    meaning: "the name of the table and its module; left out, by Diesel's rule: `authors` for \
              `Author`. A path with `::` (`crate::schema::parent`) names a `table!` that exists \
              already: none is generated, and the fields are checked against it",
    example: r"
#[derive(Model)]
#[diesel(table_name = writer)]
pub struct Author {
    pub id: i32,
}
# schema! { pub Library: Author }
",
    shows: Shows::Makes(Sql::same(r#"CREATE TABLE "writer" ("#)),
};

const PRIMARY_KEY: Way = Way {
    form: "primary_key(id)",
    meaning: "the columns of the primary key; left out, the field `id`",
    example: r"
#[derive(Model)]
#[diesel(primary_key(shelf, place))]
pub struct Book {
    pub shelf: i32,
    pub place: i32,
}
# schema! { pub Library: Book }
",
    shows: Shows::Makes(Sql::same(
        r#"CONSTRAINT "books_pkey" PRIMARY KEY ("shelf", "place")"#,
    )),
};

const COLUMN_NAME: Way = Way {
    form: "column_name = parent_id",
    meaning: "the column's name, if it is not the field's",
    example: r"
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[diesel(column_name = isbn)]
    pub number: i64,
}
# schema! { pub Library: Book }
",
    shows: Shows::Makes(Sql::same(r#""isbn" BIGINT NOT NULL"#)),
};

const SQL_TYPE: Way = Way {
    form: "sql_type = Text",
    meaning: "one of Diesel's SQL types, by its name alone, or your own. `Nullable` may be left out for an `Option`, \
              and is refused for anything else",
    example: r"
#[derive(Model)]
pub struct Book {
    pub id: i32,
    #[diesel(sql_type = Date)]
    pub printed: String,
}
# schema! { pub Library: Book }
",
    shows: Shows::Makes(Sql::same(r#""printed" DATE NOT NULL"#)),
};
