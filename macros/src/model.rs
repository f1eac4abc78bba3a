//! A model with no contradiction left in it: what the expansion is made from.

use proc_macro2::Span;
use syn::{Attribute, Ident, Path, Type, Visibility};

use crate::parse::container::Derived;
use crate::parse::field::MarkKind;
use crate::parse::foreign_key::Action;
use crate::parse::values::Located;
use crate::types::SqlType;

/// One struct, checked.
pub(crate) struct Model {
    pub(crate) krate: Path,
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) table: Table,
    pub(crate) columns: Vec<Column>,
    /// The fields that are no columns.
    pub(crate) marks: Vec<Ident>,
    /// Positions in `columns`. There are none where it is a mistake that there
    /// are none.
    pub(crate) primary_key: Vec<usize>,
    /// The word that a message about the primary key points at.
    pub(crate) primary_key_span: Span,
    /// The primary key can be one, and is not what stands for one in a broken
    /// model.
    pub(crate) has_key: bool,
    pub(crate) uniques: Vec<Vec<usize>>,
    pub(crate) indexes: Vec<Vec<usize>>,
    pub(crate) checks: Vec<String>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) relationships: Vec<Relationship>,
    pub(crate) new: Option<Ident>,
    pub(crate) skip: Vec<Derived>,
    /// Mistakes were found: what follows from the relationships is not
    /// generated, so that no error follows from an error.
    pub(crate) broken: bool,
}

/// Where the table's module is.
pub(crate) enum Table {
    /// Generated beside the struct.
    Generated {
        ident: Ident,
        schema: Option<String>,
    },
    /// The user's own `table!`.
    Existing { path: Path, schema: Option<String> },
}

/// A field that is a column.
pub(crate) struct Column {
    pub(crate) field: Ident,
    /// Its name in the table's module.
    pub(crate) ident: Ident,
    /// Its name in SQL.
    pub(crate) name: String,
    pub(crate) ty: Type,
    /// `T` where the field is an `Option<T>`, or else its type.
    pub(crate) inner: Type,
    /// The types cannot be written down, as the compiler says: they are `()` here.
    pub(crate) is_nameless: bool,
    pub(crate) nullable: bool,
    pub(crate) sql_type: SqlType,
    /// Whether `sql_type` was written, rather than told by the type.
    pub(crate) sql_type_written: bool,
    pub(crate) auto: bool,
    pub(crate) unique: bool,
    pub(crate) index: bool,
    pub(crate) default: Option<String>,
    pub(crate) check: Option<String>,
    pub(crate) max_length: Option<u32>,
    pub(crate) ddl: Option<String>,
    pub(crate) docs: Vec<Attribute>,
}

/// A foreign key.
pub(crate) struct ForeignKey {
    /// Positions in the model's columns.
    pub(crate) columns: Vec<usize>,
    pub(crate) model: Path,
    /// The parent's columns, in the order of `columns`, and the word that a
    /// message about them points at. `None` is the parent's primary key.
    pub(crate) references: Option<Located<Vec<Ident>>>,
    /// The word that a message about the columns points at.
    pub(crate) span: Span,
    /// The parent's name in generated code: a name of its own, so that the
    /// user's is looked up once, and is wrong once.
    pub(crate) alias: Ident,
    pub(crate) on_delete: Action,
    pub(crate) on_update: Action,
    pub(crate) name: Option<String>,
    pub(crate) deferrable: bool,
    pub(crate) initially_deferred: bool,
    pub(crate) index: bool,
    pub(crate) constraint: bool,
    /// No other key of this model references the same parent, as far as paths
    /// tell.
    pub(crate) sole: bool,
    /// Positions of keys whose parent has the same name by another path, and
    /// beside which this one is no sole key if it is the same.
    pub(crate) rivals: Vec<usize>,
    /// Positions of keys to the same parent that have too few columns for its
    /// primary key, or else this one is no sole key.
    pub(crate) less: Vec<usize>,
    /// No key before it references the same parent, as far as paths tell.
    pub(crate) first: bool,
    /// Positions of first keys before it whose parent has the same name by another
    /// path, and beside which this one is not the first if it is the same.
    pub(crate) before: Vec<usize>,
    /// The parent has the name of this model by another path.
    pub(crate) maybe_itself: bool,
    /// Whether it gives `JoinTo`.
    pub(crate) join: bool,
    /// No two rows have the same values in the columns.
    pub(crate) unique: bool,
    /// The relationship declared on this side.
    pub(crate) backref: Option<(String, Policy)>,
}

/// A relationship declared on the parent.
pub(crate) struct Relationship {
    pub(crate) field: Ident,
    pub(crate) kind: MarkKind,
    pub(crate) child: Type,
    /// The child's name in generated code, for the same reason.
    pub(crate) alias: Ident,
    /// The link table of a `ManyToMany`, whose `child` is the far side.
    pub(crate) link: Option<Link>,
    pub(crate) foreign_key: Option<Located<Vec<Ident>>>,
    pub(crate) policy: Policy,
    /// The word that a message about the policy points at.
    pub(crate) span: Span,
}

/// The link table of a `ManyToMany`.
pub(crate) struct Link {
    pub(crate) model: Path,
    pub(crate) alias: Ident,
    /// The far rows are deleted too.
    pub(crate) delete: bool,
}

/// What a relationship's options ask of a delete.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    Nullify,
    Trust,
    TrustCascade,
    Emit,
    LeaveAll,
}

impl Policy {
    /// Its name in the runtime crate.
    pub(crate) fn ident(self) -> Ident {
        let name = match self {
            Self::Nullify => "Nullify",
            Self::Trust => "Trust",
            Self::TrustCascade => "TrustCascade",
            Self::Emit => "Emit",
            Self::LeaveAll => "LeaveAll",
        };
        Ident::new(name, Span::call_site())
    }
}

impl Model {
    /// The columns of a key.
    pub(crate) fn columns_of<'a>(
        &'a self,
        key: &'a ForeignKey,
    ) -> impl Iterator<Item = &'a Column> {
        key.columns.iter().map(|position| &self.columns[*position])
    }

    /// The column that stands for a primary key in the generated table, where
    /// none of the model's could.
    pub(crate) fn key_in_place(&self) -> Option<Ident> {
        let is_generated = matches!(self.table, Table::Generated { .. });
        let is_missing = is_generated && self.primary_key.is_empty();
        is_missing.then(|| Ident::new("id", Span::call_site()))
    }

    /// Whether the model implements one of Diesel's traits itself.
    pub(crate) fn implements(&self, derived: Derived) -> bool {
        !self.skip.contains(&derived)
    }

    /// Whether rows are written with the column.
    pub(crate) fn writes(&self, column: &Column) -> bool {
        let mut key = self.primary_key.iter();
        let is_key = key.any(|key| std::ptr::eq(&self.columns[*key], column));
        self.implements(Derived::Insertable)
            || (self.implements(Derived::AsChangeset) && !is_key)
            || (self.new.is_some() && !column.auto)
    }

    /// Whether the user says how the table joins those that it references, as
    /// `diesel print-schema` does.
    pub(crate) fn joins_by_hand(&self) -> bool {
        let exists = matches!(self.table, Table::Existing { .. });
        exists && (self.broken || !self.foreign_keys.is_empty())
    }

    /// Where the table is, without what depends on where that was written.
    pub(crate) fn table_path(&self) -> String {
        use syn::ext::IdentExt;
        let path = match &self.table {
            Table::Generated { ident, .. } => return ident.unraw().to_string(),
            Table::Existing { path, .. } => path,
        };
        let is_relative =
            |ident: &Ident| ["crate", "self", "super"].iter().any(|word| ident == word);
        let segments = path.segments.iter().map(|segment| &segment.ident);
        let segments = segments.skip_while(|ident| is_relative(ident));
        let segments: Vec<_> = segments.map(|ident| ident.unraw().to_string()).collect();
        segments.join("::")
    }

    /// The schema and name of the table, for SQL.
    pub(crate) fn sql_table(&self) -> (Option<&str>, String) {
        use syn::ext::IdentExt;
        match &self.table {
            Table::Generated { ident, schema } => (schema.as_deref(), ident.unraw().to_string()),
            Table::Existing { path, schema } => {
                let last = path.segments.last();
                let name = last.map(|last| last.ident.unraw().to_string());
                (schema.as_deref(), name.unwrap_or_default())
            }
        }
    }
}
