//! What schemas are tried: a switch for each thing that the library may not
//! do yet.

#[derive(Debug, Clone, Copy)]
pub struct Scope {
    /// Keys of two columns.
    pub composite_keys: bool,
    /// Keys to another unique key than the primary key.
    pub other_keys: bool,
    /// `ManyToMany`.
    pub links: bool,
    /// `ManyToMany` where the link table itself is on the far side.
    pub links_to_links: bool,
    /// Emitted cascades around a circle of several tables.
    pub circles: bool,
}

/// What the library can do.
pub const SCOPE: Scope = Scope {
    composite_keys: true,
    other_keys: true,
    links: true,
    links_to_links: false,
    circles: true,
};
