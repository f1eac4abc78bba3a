//! What a model declares, as constants: the one source of DDL, of deletes and
//! of the checks at compile time.
//!
//! The constants of a model depend on each other in one direction, because a
//! cycle of constants does not compile where a cycle of tables is fine:
//! [`Model`] on nothing, [`ForeignKey`] on the models that it references,
//! [`Relationship`] on the keys of the child.

mod key;
mod names;
mod sql_type;

pub(crate) use self::names::named;
pub use self::names::{Names, Written};
pub use self::sql_type::{ColumnType, SqlType, TypeOfColumn};

use crate::check::text;

/// Tells two models apart, whatever they are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Id(u64);

impl Id {
    /// The identity of what is declared at a place: FNV-1a of all that is
    /// known of the place.
    pub const fn new(path: &str, line: u32, column: u32) -> Self {
        let mut hash = 0xcbf2_9ce4_8422_2325;
        let bytes = path.as_bytes();
        let mut position = 0;
        while position < bytes.len() {
            hash = mix(hash, bytes[position]);
            position += 1;
        }
        let place = [line.to_le_bytes(), column.to_le_bytes()];
        let mut position = 0;
        while position < 8 {
            hash = mix(hash, place[position / 4][position % 4]);
            position += 1;
        }
        Self(hash)
    }

    /// Its number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// A digit of its number, of sixteen: the lowest is the first.
    pub const fn digit(self, position: u32) -> u8 {
        ((self.0 >> (4 * position)) & 0xf) as u8
    }

    /// Whether both are the same, in constants.
    pub const fn is(self, other: Self) -> bool {
        self.0 == other.0
    }
}

/// Which model of which table: without what a mistake in a column could be in
/// the way of.
#[derive(Debug, Clone, Copy)]
pub struct Identity {
    pub model: Id,
    pub schema: Option<&'static str>,
    /// The path of the table, from wherever it was written: `posts`,
    /// `schema::posts`.
    pub path: &'static str,
}

impl Identity {
    /// Whether both are of one table, as far as paths tell.
    pub(crate) const fn is_of_the_table_of(self, other: Self) -> bool {
        let in_one_schema = match (self.schema, other.schema) {
            (Some(left), Some(right)) => text::equal(left, right),
            (None, None) => true,
            _ => false,
        };
        in_one_schema && self.may_be_of_the_table_of(other)
    }

    /// The same where only one says which schema the table is in.
    pub(crate) const fn may_be_of_the_table_of(self, other: Self) -> bool {
        text::same_path(self.path, other.path)
    }
}

const fn mix(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0100_0000_01b3)
}

/// The schema that a table is in.
#[derive(Debug, Clone, Copy)]
pub struct SchemaId {
    pub id: Id,
    pub name: &'static str,
    /// The models of the schema.
    pub members: &'static [Option<Identity>],
}

/// A struct with `#[derive(Model)]`, without its links to others.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    pub id: Id,
    pub name: &'static str,
    pub schema: Option<&'static str>,
    pub table: &'static str,
    pub columns: &'static [Column],
    pub primary_key: &'static [&'static str],
    /// It is that of the table: another than that of a `table!` is refused.
    pub has_key: bool,
    pub uniques: &'static [&'static [&'static str]],
    pub indexes: &'static [&'static [&'static str]],
    pub checks: &'static [&'static str],
    /// Its declaration was refused: nothing more is said about it.
    pub broken: bool,
}

impl Model {
    /// What stands for a declaration that was refused.
    pub const fn broken(name: &'static str) -> Self {
        Self {
            id: Id::new(name, 0, 0),
            name,
            schema: None,
            table: name,
            columns: &[],
            primary_key: &[],
            has_key: false,
            uniques: &[],
            indexes: &[],
            checks: &[],
            broken: true,
        }
    }
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    pub sql_type: SqlType,
    /// In its field, or in a `table!` that is there.
    pub nullable: bool,
    pub auto: bool,
    pub unique: bool,
    pub index: bool,
    pub default: Option<&'static str>,
    pub check: Option<&'static str>,
    pub max_length: Option<u32>,
    pub ddl: Option<&'static str>,
}

/// A foreign key, at the child.
#[derive(Debug, Clone, Copy)]
pub struct ForeignKey {
    /// The field that holds it; of several columns `(a, b)`.
    pub field: &'static str,
    pub columns: &'static [&'static str],
    /// Those of the columns that can be NULL: setting them to NULL sets the
    /// row free, because a key with a NULL in it references nothing
    /// (`MATCH SIMPLE` in SQL).
    pub nullable: &'static [&'static str],
    /// No two rows have the same values in the columns: a unique key is among
    /// them.
    pub unique: bool,
    pub parent: Id,
    pub parent_model: &'static str,
    pub parent_table: &'static str,
    pub parent_schema: Option<&'static str>,
    /// The columns of the parent, in the order of `columns`.
    pub references: &'static [&'static str],
    pub name: Option<&'static str>,
    pub on_delete: Action,
    pub on_update: Action,
    pub deferrable: bool,
    pub initially_deferred: bool,
    pub index: bool,
    pub constraint: bool,
    pub backref: Option<Backref>,
}

/// A referential action of SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::enum_variant_names)] // the names are SQL's
pub enum Action {
    Cascade,
    SetNull,
    SetDefault,
    Restrict,
    NoAction,
}

impl Action {
    /// The action in SQL.
    pub const fn sql(self) -> &'static str {
        match self {
            Self::Cascade => "CASCADE",
            Self::SetNull => "SET NULL",
            Self::SetDefault => "SET DEFAULT",
            Self::Restrict => "RESTRICT",
            Self::NoAction => "NO ACTION",
        }
    }
}

/// A relationship declared on the child's key.
#[derive(Debug, Clone, Copy)]
pub struct Backref {
    pub name: &'static str,
    pub policy: Policy,
}

/// A relationship declared on the parent.
#[derive(Debug, Clone, Copy)]
pub struct Relationship {
    pub field: &'static str,
    pub child: Id,
    pub child_model: &'static str,
    pub child_broken: bool,
    pub child_columns: &'static [Column],
    pub child_keys: &'static [ForeignKey],
    /// A key of the parent's own to the child, as far as names tell.
    pub parent_key: Option<&'static str>,
    /// The child's key that it is over.
    pub key: Key,
    /// What `foreign_key` names: `a`, or `(a, b)`.
    pub named_key: Option<&'static str>,
    /// It is a `HasOne`.
    pub one: bool,
    pub policy: Policy,
    /// Of a `ManyToMany`, what is on the far side. The child is the link table
    /// then, and the key is the one from it to the parent.
    pub far: Option<Far>,
}

/// The far side of a `ManyToMany`.
#[derive(Debug, Clone, Copy)]
pub struct Far {
    pub id: Id,
    pub model: &'static str,
    pub broken: bool,
    /// The key from the link table to it.
    pub key: Key,
    /// `cascade = "all, delete"`: the far rows are deleted too.
    pub delete: bool,
}

/// The key that a relationship is over: a position among the child's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Found(usize),
    Missing,
    Several,
}

/// What a relationship's `foreign_key` names.
#[derive(Debug, Clone, Copy)]
pub struct NamedKey {
    pub columns: &'static [&'static str],
    /// The columns as one text: `a`, or `(a, b)`.
    pub text: &'static str,
}

impl Relationship {
    /// The relationship of `parent` to the model `C`.
    pub const fn new<C: crate::Model>(
        parent: Model,
        field: &'static str,
        named: Option<NamedKey>,
        one: bool,
        policy: Policy,
    ) -> Self {
        Self {
            field,
            child: C::MODEL.id,
            child_model: C::MODEL.name,
            child_broken: C::MODEL.broken,
            child_columns: C::MODEL.columns,
            child_keys: C::FOREIGN_KEYS,
            parent_key: None,
            key: key::find(C::FOREIGN_KEYS, parent.id, named, Key::Missing),
            named_key: match named {
                Some(named) => Some(named.text),
                None => None,
            },
            one,
            policy,
            far: None,
        }
    }

    /// The relationship of a parent with a key of its own to the child.
    pub const fn beside(mut self, key: &'static str) -> Self {
        self.parent_key = Some(key);
        self
    }

    /// The relationship of `parent` to the model `C` over the link table `L`.
    pub const fn many<L: crate::Model, C: crate::Model>(
        parent: Model,
        field: &'static str,
        named: Option<NamedKey>,
        policy: Policy,
        delete: bool,
    ) -> Self {
        let mut relationship = Self::new::<L>(parent, field, named, false, policy);
        relationship.far = Some(Far {
            id: C::MODEL.id,
            model: C::MODEL.name,
            broken: C::MODEL.broken,
            key: key::find(L::FOREIGN_KEYS, C::MODEL.id, None, relationship.key),
            delete,
        });
        relationship
    }
}

/// What the options of a relationship ask of a delete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// No option.
    Nullify,
    /// `passive_deletes`.
    Trust,
    /// `cascade = "all, delete", passive_deletes`.
    TrustCascade,
    /// `cascade = "all, delete"`.
    Emit,
    /// `passive_deletes = "all"`.
    LeaveAll,
}

impl Policy {
    /// Whether the program acts on the children itself.
    pub const fn acts(self) -> bool {
        matches!(self, Self::Nullify | Self::Emit)
    }
}

/// A model with its links to others.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub model: Model,
    pub foreign_keys: &'static [ForeignKey],
    pub relationships: &'static [Relationship],
}
