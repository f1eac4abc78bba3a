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
#[allow(non_snake_case)]
mod __Child {
    pub(super) use ::diesel_cascade::__private;
    __private::diesel::table! {
        #[doc = "The table of [`Child`](super::super::Child)."] #[sql_name = "childs"]
        childs(id) { #[doc = "The column `id`."] #[sql_name = "id"] id ->
        ::diesel_cascade::__private::diesel::sql_types::Integer, #[doc =
        "The column `parent_id`."] #[sql_name = "parent_id"] parent_id ->
        ::diesel_cascade::__private::diesel::sql_types::Nullable <
        ::diesel_cascade::__private::diesel::sql_types::Integer >, }
    }
}
#[allow(unused_imports)]
use __Child::childs;
const _: () = {
    #[allow(unused_imports)]
    use __Child::{__private, childs};
    #[allow(unused_imports)]
    use __private::{
        NoKeyValue as _, NoModel as _, NoSchema as _, NoTable as _, NoTableInSchema as _,
        NotFirst as _, Unrelated as _, OtherKeyValue as _, SeveralColumns as _,
        UnknownField as _, UnknownKey as _, check::NoColumn as _,
    };
    #[allow(dead_code)]
    struct __DieselCascadeNoTable<const KEY: usize>;
    #[allow(dead_code)]
    type __Parent0 = Parent;
    #[allow(dead_code)]
    type __DieselCascadeParentTable0 = <<__private::When<
        { __private::Probe::<__Parent0>::HAS_TABLE },
    > as __private::Choose<
        __private::OfModel<__Parent0>,
        __private::OfNone,
        __DieselCascadeNoTable<0usize>,
    >>::Chosen as __private::TableOf<__DieselCascadeNoTable<0usize>>>::Table;
    const _: ::core::marker::PhantomData<<__Parent0 as __private::Model>::ModelTable> = ::core::marker::PhantomData;
    impl __private::HasKeyTo<__Parent0> for Child {}
    impl __private::diesel::associations::HasTable for Child {
        type Table = childs::table;
        fn table() -> Self::Table {
            childs::table
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable for &'__ident Child {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable
    for &'_ &'__ident Child {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    type __DieselCascadeKey0 = <__private::When<
        {
            !__private::KeyTo::<
                __private::diesel::sql_types::Integer,
                <__private::When<
                    { __private::Probe::<__Parent0>::HAS_TABLE },
                > as __private::Choose<
                    __Parent0,
                    __DieselCascadeNoTable<0usize>,
                    __DieselCascadeNoTable<0usize>,
                >>::Chosen,
            >::IS_FINDABLE
                || (__private::KeyTo::<
                    __private::diesel::sql_types::Integer,
                    <__private::When<
                        { __private::Probe::<__Parent0>::HAS_TABLE },
                    > as __private::Choose<
                        __Parent0,
                        __DieselCascadeNoTable<0usize>,
                        __DieselCascadeNoTable<0usize>,
                    >>::Chosen,
                >::IS_SAME
                    && !__private::KeyTo::<
                        __private::diesel::sql_types::Integer,
                        <__private::When<
                            { __private::Probe::<__Parent0>::HAS_TABLE },
                        > as __private::Choose<
                            __Parent0,
                            __DieselCascadeNoTable<0usize>,
                            __DieselCascadeNoTable<0usize>,
                        >>::Chosen,
                    >::IS_SAID)
        },
    > as __private::Choose<
        __private::OwnKey<childs::parent_id>,
        __private::NoKey<__Parent0>,
        Child,
    >>::Chosen;
    impl __private::diesel::associations::BelongsTo<__Parent0> for Child {
        type ForeignKey = <__DieselCascadeKey0 as __private::BelongingKey<i32>>::Key;
        type ForeignKeyColumn = <__DieselCascadeKey0 as __private::BelongingKey<
            i32,
        >>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            <__DieselCascadeKey0 as __private::BelongingKey<
                i32,
            >>::key(self.parent_id.as_ref())
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <__DieselCascadeKey0 as __private::BelongingKey<i32>>::column()
        }
    }
    impl __private::diesel::associations::BelongsTo<&'_ __Parent0> for Child {
        type ForeignKey = <__DieselCascadeKey0 as __private::BelongingKey<i32>>::Key;
        type ForeignKeyColumn = <__DieselCascadeKey0 as __private::BelongingKey<
            i32,
        >>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            <__DieselCascadeKey0 as __private::BelongingKey<
                i32,
            >>::key(self.parent_id.as_ref())
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <__DieselCascadeKey0 as __private::BelongingKey<i32>>::column()
        }
    }
    impl<__T> __private::diesel::JoinTo<__T> for childs::table
    where
        __T: __private::PlainTable<childs::table>,
        childs::table: __private::Joinable<
            __T,
            <__T as __private::PlainTable<childs::table>>::Keys,
        >,
        <childs::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<childs::table>>::Keys,
        >>::Side: __private::OnClause<
            childs::table,
            __T,
            <__T as __private::PlainTable<childs::table>>::Keys,
        >,
    {
        type FromClause = __T;
        type OnClause = <<childs::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<childs::table>>::Keys,
        >>::Side as __private::OnClause<
            childs::table,
            __T,
            <__T as __private::PlainTable<childs::table>>::Keys,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<childs::table as __private::Joinable<
                    __T,
                    <__T as __private::PlainTable<childs::table>>::Keys,
                >>::Side as __private::OnClause<
                    childs::table,
                    __T,
                    <__T as __private::PlainTable<childs::table>>::Keys,
                >>::clause(),
            )
        }
    }
    impl __private::JoinsTo<__Parent0> for Child {}
    impl __private::Joinable<
        <__private::When<
            { !__private::Between::<__Parent0, Child>::IS_JOINED },
        > as __private::Choose<
            __DieselCascadeParentTable0,
            __DieselCascadeNoTable<0usize>,
            __DieselCascadeNoTable<0usize>,
        >>::Chosen,
    > for childs::table {
        type Key = <__private::When<
            {
                __private::check::references(
                    <Child as __private::Model>::FOREIGN_KEYS,
                    0usize,
                    __private::Probe::<__Parent0>::MODEL,
                )
            },
        > as __private::Choose<
            __private::Pair<childs::parent_id, __private::Whole>,
            __private::Unreferenced<childs::parent_id>,
            childs::table,
        >>::Chosen;
        type Side = __private::ChildSide;
    }
    impl __private::Joinable<childs::table>
    for <__private::When<
        { !__private::Between::<__Parent0, Child>::IS_JOINED },
    > as __private::Choose<
        __DieselCascadeParentTable0,
        __DieselCascadeNoTable<0usize>,
        __DieselCascadeNoTable<0usize>,
    >>::Chosen {
        type Key = <__private::When<
            {
                __private::check::references(
                    <Child as __private::Model>::FOREIGN_KEYS,
                    0usize,
                    __private::Probe::<__Parent0>::MODEL,
                )
            },
        > as __private::Choose<
            __private::Pair<childs::parent_id, __private::Whole>,
            __private::Unreferenced<childs::parent_id>,
            childs::table,
        >>::Chosen;
        type Side = __private::ParentSide;
    }
    #[allow(dead_code)]
    type __DieselCascadeMember = <__private::When<
        {
            __private::Probe::<Child>::SCHEMA.is_none()
                && (__private::Probe::<__Parent0>::SCHEMA.is_some())
        },
    > as __private::Choose<__private::MissingMember, Child, Child>>::Chosen;
    const __DIESEL_CASCADE_NUMBER: __private::meta::Id = __private::meta::Id::new(
        ::core::concat!(::core::module_path!(), "::", "Child"),
        0,
        0,
    );
    impl<__This> __private::KnownTable<__This> for childs::table {
        type Number = __private::Number<
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
    impl<__This> __private::PlainTable<__This> for childs::table {
        type Keys = __private::KnownKeys;
        type ByHand = __private::When<false>;
    }
    impl<__Other> __private::diesel::query_source::TableNotEqual<__Other>
    for childs::table
    where
        __Other: __private::diesel::Table + __private::OtherTable<childs::table>,
    {}
    __private::behind_only!(
        childs::table, __Other, (__Other : __private::OtherTable < childs::table >,)
    );
    impl __private::TableInSchema for childs::table
    where
        for<'__used> __DieselCascadeMember: __private::InOneSchemaOnly,
    {
        const IS_THERE: bool = <__DieselCascadeMember as __private::InOneSchemaOnly>::IS_THERE;
        fn root() -> __private::Root {
            <__DieselCascadeMember as __private::InOneSchemaOnly>::root()
        }
    }
    impl __private::check::HasKey for Child {}
    impl __private::HasColumn<__private::Named<628021283683842752u64>>
    for childs::table {
        type Column = childs::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            childs::id
        }
    }
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for Child {
        type Column = childs::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            childs::id
        }
    }
    impl __private::Model for Child {
        const MODEL: __private::meta::Model = __private::meta::Model {
            id: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Child"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Child",
            schema: ::core::option::Option::None,
            table: "childs",
            columns: &[
                __private::meta::Column {
                    name: "id",
                    sql_type: <__private::diesel::sql_types::Integer as __private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: true,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
                __private::meta::Column {
                    name: "parent_id",
                    sql_type: <__private::diesel::sql_types::Integer as __private::ColumnType>::SQL_TYPE,
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
            has_key: true,
            uniques: &[],
            indexes: &[],
            checks: &[],
            broken: false,
        };
        const IDENTITY: ::core::option::Option<__private::meta::Identity> = ::core::option::Option::Some(__private::meta::Identity {
            model: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Child"),
                ::core::line!(),
                ::core::column!(),
            ),
            schema: ::core::option::Option::None,
            path: "childs",
        });
        type ModelTable = childs::table;
        type Key = (&'static i32);
        type KeySqlType = __private::diesel::sql_types::Integer;
        const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[
            __private::meta::ForeignKey {
                field: "parent_id",
                columns: &["parent_id"],
                nullable: &["parent_id"],
                unique: false,
                parent: __private::Probe::<__Parent0>::MODEL.id,
                parent_model: __private::Probe::<__Parent0>::MODEL.name,
                parent_table: __private::Probe::<__Parent0>::MODEL.table,
                parent_schema: __private::Probe::<__Parent0>::MODEL.schema,
                references: __private::Probe::<__Parent0>::MODEL.primary_key,
                name: ::core::option::Option::None,
                on_delete: __private::meta::Action::NoAction,
                on_update: __private::meta::Action::NoAction,
                deferrable: false,
                initially_deferred: false,
                index: true,
                constraint: true,
                backref: ::core::option::Option::None,
            },
        ];
        const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[];
    }
    const _: () = __private::check::refuse(
        __private::check::referenced_key(
            <Child as __private::Model>::FOREIGN_KEYS,
            0usize,
            __private::Probe::<__Parent0>::MODEL,
        ),
    );
    const _: fn() = || {
        __private::check::KeyType::<
            __private::diesel::sql_types::Integer,
            __Parent0,
            __private::Whole,
        >::same();
    };
    const _: () = __private::check::refuse(
        __private::check::same_schema(
            <Child as __private::Model>::FOREIGN_KEYS,
            <Child as __private::Model>::MODEL.name,
            __private::Probe::<Child>::SCHEMA.is_some(),
            &[__private::Probe::<__Parent0>::SCHEMA],
        ),
    );
};
