#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    const _: () = {
        use ::diesel_cascade::__private::options::skip::Queryable as _;
        use ::diesel_cascade::__private::options::skip::Selectable as _;
        use ::diesel_cascade::__private::options::skip::QueryableByName as _;
        use ::diesel_cascade::__private::options::skip::HasQuery as _;
        use ::diesel_cascade::__private::options::skip::Insertable as _;
        use ::diesel_cascade::__private::options::skip::AsChangeset as _;
        use ::diesel_cascade::__private::options::skip::end as _;
        use ::diesel_cascade::__private::options::model::skip as _;
        use ::diesel_cascade::__private::options::model::end as _;
        use ::diesel_cascade::__private::options::column::auto as _;
        use ::diesel_cascade::__private::options::column::end as _;
        #[allow(warnings)]
        pub struct Columns {
            pub id: i32,
            pub parent_id: Option<i32>,
        }
        impl ::diesel_cascade::__private::options::HasColumns for Child {
            type Columns = Columns;
        }
    };
};
#[doc(hidden)]
mod __diesel_cascade_childs {
    ::diesel_cascade::__private::diesel::table! {
        #[doc = "The table of [`Child`](super::Child)."] #[sql_name = "childs"]
        childs(id) { #[doc = "The column `id`."] #[sql_name = "id"] id ->
        ::diesel_cascade::__private::diesel::sql_types::Integer, #[doc =
        "The column `parent_id`."] #[sql_name = "parent_id"] parent_id ->
        ::diesel_cascade::__private::diesel::sql_types::Nullable <
        ::diesel_cascade::__private::diesel::sql_types::Integer >, }
    }
}
#[allow(unused_imports)]
use __diesel_cascade_childs::childs;
const _: () = {
    #[allow(unused_imports)]
    use ::diesel_cascade::__private::{
        NoModel as _, NoSchema as _, NoTable as _, NoTableInSchema as _, NotFirst as _,
        UnknownField as _, UnknownKey as _, check::NoColumn as _,
    };
    #[allow(dead_code)]
    struct __DieselCascadeNoTable<const KEY: usize>;
    #[allow(dead_code)]
    type __Parent0 = Parent;
    #[allow(dead_code)]
    type __DieselCascadeParentTable0 = <<::diesel_cascade::__private::When<
        { ::diesel_cascade::__private::Probe::<__Parent0>::HAS_TABLE },
    > as ::diesel_cascade::__private::Choose<
        ::diesel_cascade::__private::OfModel<__Parent0>,
        ::diesel_cascade::__private::OfNone,
        __DieselCascadeNoTable<0usize>,
    >>::Chosen as ::diesel_cascade::__private::TableOf<
        __DieselCascadeNoTable<0usize>,
    >>::Table;
    const _: ::core::marker::PhantomData<
        <__Parent0 as ::diesel_cascade::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    impl ::diesel_cascade::__private::diesel::associations::HasTable for Child {
        type Table = childs::table;
        fn table() -> Self::Table {
            childs::table
        }
    }
    impl<'__ident> ::diesel_cascade::__private::diesel::associations::Identifiable
    for &'__ident Child {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<'__ident> ::diesel_cascade::__private::diesel::associations::Identifiable
    for &'_ &'__ident Child {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    type __DieselCascadeKey0 = <::diesel_cascade::__private::When<
        {
            ::diesel_cascade::__private::KeyTo::<
                ::diesel_cascade::__private::diesel::sql_types::Integer,
                __Parent0,
            >::IS_SAME
                || !::diesel_cascade::__private::KeyTo::<
                    ::diesel_cascade::__private::diesel::sql_types::Integer,
                    __Parent0,
                >::IS_FINDABLE
        },
    > as ::diesel_cascade::__private::Choose<
        ::diesel_cascade::__private::OwnKey<childs::parent_id>,
        ::diesel_cascade::__private::NoKey<childs::parent_id, __Parent0>,
        Child,
    >>::Chosen;
    impl ::diesel_cascade::__private::diesel::associations::BelongsTo<__Parent0>
    for Child {
        type ForeignKey = <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
            i32,
        >>::Key;
        type ForeignKeyColumn = <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
            i32,
        >>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
                i32,
            >>::key(self.parent_id.as_ref())
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
                i32,
            >>::column()
        }
    }
    impl ::diesel_cascade::__private::diesel::associations::BelongsTo<&'_ __Parent0>
    for Child {
        type ForeignKey = <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
            i32,
        >>::Key;
        type ForeignKeyColumn = <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
            i32,
        >>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
                i32,
            >>::key(self.parent_id.as_ref())
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <__DieselCascadeKey0 as ::diesel_cascade::__private::BelongingKey<
                i32,
            >>::column()
        }
    }
    impl<__T> ::diesel_cascade::__private::diesel::JoinTo<__T> for childs::table
    where
        __T: ::diesel_cascade::__private::PlainTable<childs::table>,
        childs::table: ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
        >,
        <childs::table as ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
        >>::Side: ::diesel_cascade::__private::OnClause<
            childs::table,
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
        >,
    {
        type FromClause = __T;
        type OnClause = <<childs::table as ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
        >>::Side as ::diesel_cascade::__private::OnClause<
            childs::table,
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<childs::table as ::diesel_cascade::__private::Joinable<
                    __T,
                    <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
                >>::Side as ::diesel_cascade::__private::OnClause<
                    childs::table,
                    __T,
                    <__T as ::diesel_cascade::__private::PlainTable<childs::table>>::Keys,
                >>::clause(),
            )
        }
    }
    impl ::diesel_cascade::__private::Joinable<
        <::diesel_cascade::__private::When<
            {
                ::diesel_cascade::__private::check::joins(
                    <Child as ::diesel_cascade::Model>::MODEL.id,
                    ::diesel_cascade::__private::Probe::<__Parent0>::FOREIGN_KEYS,
                )
            },
        > as ::diesel_cascade::__private::Choose<
            __DieselCascadeParentTable0,
            __DieselCascadeNoTable<0usize>,
            __DieselCascadeNoTable<0usize>,
        >>::Chosen,
    > for childs::table {
        type Key = <::diesel_cascade::__private::When<
            {
                ::diesel_cascade::__private::check::references(
                    <Child as ::diesel_cascade::Model>::FOREIGN_KEYS,
                    0usize,
                    ::diesel_cascade::__private::Probe::<__Parent0>::MODEL,
                )
            },
        > as ::diesel_cascade::__private::Choose<
            ::diesel_cascade::__private::Pair<
                childs::parent_id,
                ::diesel_cascade::__private::Whole,
            >,
            ::diesel_cascade::__private::Unreferenced<childs::parent_id>,
            childs::table,
        >>::Chosen;
        type Side = ::diesel_cascade::__private::ChildSide;
    }
    impl ::diesel_cascade::__private::Joinable<childs::table>
    for <::diesel_cascade::__private::When<
        {
            ::diesel_cascade::__private::check::joins(
                <Child as ::diesel_cascade::Model>::MODEL.id,
                ::diesel_cascade::__private::Probe::<__Parent0>::FOREIGN_KEYS,
            )
        },
    > as ::diesel_cascade::__private::Choose<
        __DieselCascadeParentTable0,
        __DieselCascadeNoTable<0usize>,
        __DieselCascadeNoTable<0usize>,
    >>::Chosen {
        type Key = <::diesel_cascade::__private::When<
            {
                ::diesel_cascade::__private::check::references(
                    <Child as ::diesel_cascade::Model>::FOREIGN_KEYS,
                    0usize,
                    ::diesel_cascade::__private::Probe::<__Parent0>::MODEL,
                )
            },
        > as ::diesel_cascade::__private::Choose<
            ::diesel_cascade::__private::Pair<
                childs::parent_id,
                ::diesel_cascade::__private::Whole,
            >,
            ::diesel_cascade::__private::Unreferenced<childs::parent_id>,
            childs::table,
        >>::Chosen;
        type Side = ::diesel_cascade::__private::ParentSide;
    }
    const __DIESEL_CASCADE_NUMBER: ::diesel_cascade::__private::meta::Id = ::diesel_cascade::__private::meta::Id::new(
        ::core::concat!(::core::module_path!(), "::", "Child"),
        0,
        0,
    );
    impl<__This> ::diesel_cascade::__private::KnownTable<__This> for childs::table {
        type Number = ::diesel_cascade::__private::Number<
            { __DIESEL_CASCADE_NUMBER.digit(0u32) },
            { __DIESEL_CASCADE_NUMBER.digit(1u32) },
            { __DIESEL_CASCADE_NUMBER.digit(2u32) },
            { __DIESEL_CASCADE_NUMBER.digit(3u32) },
            { __DIESEL_CASCADE_NUMBER.digit(4u32) },
            { __DIESEL_CASCADE_NUMBER.digit(5u32) },
            { __DIESEL_CASCADE_NUMBER.digit(6u32) },
            { __DIESEL_CASCADE_NUMBER.digit(7u32) },
            { __DIESEL_CASCADE_NUMBER.digit(8u32) },
            { __DIESEL_CASCADE_NUMBER.digit(9u32) },
        >;
    }
    impl<__This> ::diesel_cascade::__private::PlainTable<__This> for childs::table {
        type Keys = ::diesel_cascade::__private::KnownKeys;
    }
    impl<
        __Other,
    > ::diesel_cascade::__private::diesel::query_source::TableNotEqual<__Other>
    for childs::table
    where
        __Other: ::diesel_cascade::__private::diesel::Table
            + ::diesel_cascade::__private::OtherTable<childs::table>,
    {}
    ::diesel_cascade::__private::behind_only!(
        childs::table, __Other, (__Other : ::diesel_cascade::__private::OtherTable <
        childs::table >,)
    );
    impl ::diesel_cascade::__private::TableInSchema for childs::table
    where
        for<'__used> Child: ::diesel_cascade::__private::InOneSchemaOnly,
    {
        fn root() -> ::diesel_cascade::__private::Root {
            <Child as ::diesel_cascade::__private::InOneSchemaOnly>::root()
        }
    }
    impl ::diesel_cascade::__private::check::HasKey for Child {}
    impl ::diesel_cascade::__private::HasColumn<
        ::diesel_cascade::__private::Named<628021283683842752u64>,
    > for childs::table {
        type Column = childs::id;
        type SqlType = ::diesel_cascade::__private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            childs::id
        }
    }
    impl ::diesel_cascade::__private::HasColumn<
        ::diesel_cascade::__private::Named<628021283683842752u64>,
    > for Child {
        type Column = childs::id;
        type SqlType = ::diesel_cascade::__private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            childs::id
        }
    }
    impl ::diesel_cascade::Model for Child {
        const MODEL: ::diesel_cascade::__private::meta::Model = ::diesel_cascade::__private::meta::Model {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Child"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Child",
            schema: ::core::option::Option::None,
            table: "childs",
            columns: &[
                ::diesel_cascade::__private::meta::Column {
                    name: "id",
                    sql_type: <::diesel_cascade::__private::diesel::sql_types::Integer as ::diesel_cascade::__private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: true,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
                ::diesel_cascade::__private::meta::Column {
                    name: "parent_id",
                    sql_type: <::diesel_cascade::__private::diesel::sql_types::Integer as ::diesel_cascade::__private::ColumnType>::SQL_TYPE,
                    nullable: true,
                    auto: false,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
            ],
            primary_key: &["id"],
            uniques: &[],
            indexes: &[],
            checks: &[],
            broken: false,
        };
        const IDENTITY: ::core::option::Option<
            ::diesel_cascade::__private::meta::Identity,
        > = ::core::option::Option::Some(::diesel_cascade::__private::meta::Identity {
            model: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Child"),
                ::core::line!(),
                ::core::column!(),
            ),
            table: ::diesel_cascade::__private::meta::Id::new("childs", 0, 0),
        });
        type ModelTable = childs::table;
        type Key = (&'static i32);
        const FOREIGN_KEYS: &'static [::diesel_cascade::__private::meta::ForeignKey] = &[
            ::diesel_cascade::__private::meta::ForeignKey {
                field: "parent_id",
                columns: &["parent_id"],
                nullable: &["parent_id"],
                unique: false,
                parent: ::diesel_cascade::__private::Probe::<__Parent0>::MODEL.id,
                parent_model: ::diesel_cascade::__private::Probe::<__Parent0>::MODEL
                    .name,
                parent_table: ::diesel_cascade::__private::Probe::<__Parent0>::MODEL
                    .table,
                parent_schema: ::diesel_cascade::__private::Probe::<__Parent0>::MODEL
                    .schema,
                references: ::diesel_cascade::__private::Probe::<__Parent0>::MODEL
                    .primary_key,
                name: ::core::option::Option::None,
                on_delete: ::diesel_cascade::__private::meta::Action::NoAction,
                on_update: ::diesel_cascade::__private::meta::Action::NoAction,
                deferrable: false,
                initially_deferred: false,
                index: true,
                constraint: true,
                join: true,
                backref: ::core::option::Option::None,
            },
        ];
        const RELATIONSHIPS: &'static [::diesel_cascade::__private::meta::Relationship] = &[];
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::referenced_key(
            &<Child as ::diesel_cascade::Model>::FOREIGN_KEYS[0usize],
            ::diesel_cascade::__private::Probe::<__Parent0>::MODEL,
        ),
    );
    const _: fn() = || {
        ::diesel_cascade::__private::check::KeyType::<
            ::diesel_cascade::__private::diesel::sql_types::Integer,
            __Parent0,
            ::diesel_cascade::__private::Whole,
        >::same();
    };
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::same_schema(
            <Child as ::diesel_cascade::Model>::FOREIGN_KEYS,
            <Child as ::diesel_cascade::Model>::MODEL.name,
            ::diesel_cascade::__private::Probe::<Child>::SCHEMA.is_some(),
            &[::diesel_cascade::__private::Probe::<__Parent0>::SCHEMA],
        ),
    );
};
