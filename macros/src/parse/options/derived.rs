//! The traits of Diesel's that the model implements.

/// A trait of Diesel that the model can leave to its user.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derived {
    AsChangeset,
    Associations,
    HasQuery,
    Identifiable,
    Insertable,
    Queryable,
    QueryableByName,
    Selectable,
}

impl Derived {
    pub(crate) const ALL: [Self; 8] = [
        Self::AsChangeset,
        Self::Associations,
        Self::HasQuery,
        Self::Identifiable,
        Self::Insertable,
        Self::Queryable,
        Self::QueryableByName,
        Self::Selectable,
    ];

    /// Its name in Diesel.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::AsChangeset => "AsChangeset",
            Self::Associations => "Associations",
            Self::HasQuery => "HasQuery",
            Self::Identifiable => "Identifiable",
            Self::Insertable => "Insertable",
            Self::Queryable => "Queryable",
            Self::QueryableByName => "QueryableByName",
            Self::Selectable => "Selectable",
        }
    }

    /// What the model then does without.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::AsChangeset => "what `diesel::update(...).set(&model)` needs",
            Self::Associations => "`BelongsTo`, what `belonging_to` and `grouped_by` need",
            Self::HasQuery => "`Model::query()`",
            Self::Identifiable => "the row's key: deletes of `&model` need it",
            Self::Insertable => "what `.values(&model)` needs",
            Self::Queryable => "what loads the model from columns",
            Self::QueryableByName => "what loads the model from `sql_query`",
            Self::Selectable => "`Model::as_select()`",
        }
    }
}
