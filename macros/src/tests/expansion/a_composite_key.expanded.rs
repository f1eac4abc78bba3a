#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    const _: () = {
        use ::diesel_cascade::__private::options::diesel::table_name as _;
        use ::diesel_cascade::__private::options::diesel::primary_key as _;
        use ::diesel_cascade::__private::options::diesel::end as _;
        use ::diesel_cascade::__private::options::skip::Queryable as _;
        use ::diesel_cascade::__private::options::skip::Selectable as _;
        use ::diesel_cascade::__private::options::skip::QueryableByName as _;
        use ::diesel_cascade::__private::options::skip::HasQuery as _;
        use ::diesel_cascade::__private::options::skip::Insertable as _;
        use ::diesel_cascade::__private::options::skip::AsChangeset as _;
        use ::diesel_cascade::__private::options::skip::end as _;
        use ::diesel_cascade::__private::options::model::skip as _;
        use ::diesel_cascade::__private::options::model::end as _;
        use ::diesel_cascade::__private::options::foreign_key::columns as _;
        use ::diesel_cascade::__private::options::foreign_key::on_delete as _;
        use ::diesel_cascade::__private::options::foreign_key::end as _;
        use ::diesel_cascade::__private::options::relationship::foreign_key as _;
        use ::diesel_cascade::__private::options::relationship::backref as _;
        use ::diesel_cascade::__private::options::relationship::passive_deletes as _;
        use ::diesel_cascade::__private::options::relationship::end as _;
        #[allow(warnings)]
        pub struct Columns {
            pub tenant_id: i32,
            pub id: i64,
            pub parent_id: i64,
        }
        impl ::diesel_cascade::__private::options::HasColumns for Child {
            type Columns = Columns;
        }
        const _: fn(
            <Child as ::diesel_cascade::__private::options::HasColumns>::Columns,
        ) = |columns| {
            let _ = &columns.tenant_id;
            let _ = &columns.id;
        };
        const _: fn(
            <Child as ::diesel_cascade::__private::options::HasColumns>::Columns,
        ) = |columns| {
            let _ = &columns.tenant_id;
            let _ = &columns.parent_id;
        };
        const _: fn(
            <Child as ::diesel_cascade::__private::options::HasColumns>::Columns,
        ) = |columns| {
            let _ = &columns.tenant_id;
            let _ = &columns.parent_id;
        };
    };
};
::diesel_cascade::__private::diesel::table! {
    #[doc = "The table of [`Child`](super::Child)."] #[sql_name = "child"]
    child(tenant_id, id) { #[doc = "The column `tenant_id`."] #[sql_name = "tenant_id"]
    tenant_id -> ::diesel_cascade::__private::diesel::sql_types::Integer, #[doc =
    "The column `id`."] #[sql_name = "id"] id ->
    ::diesel_cascade::__private::diesel::sql_types::BigInt, #[doc =
    "The column `parent_id`."] #[sql_name = "parent_id"] parent_id ->
    ::diesel_cascade::__private::diesel::sql_types::BigInt, }
}
const _: () = {
    #[allow(unused_imports)]
    use ::diesel_cascade::__private;
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
        type Table = child::table;
        fn table() -> Self::Table {
            child::table
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable for &'__ident Child {
        type Id = (&'__ident i32, &'__ident i64);
        fn id(self) -> Self::Id {
            (&self.tenant_id, &self.id)
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable
    for &'_ &'__ident Child {
        type Id = (&'__ident i32, &'__ident i64);
        fn id(self) -> Self::Id {
            (&self.tenant_id, &self.id)
        }
    }
    impl<__T> __private::diesel::JoinTo<__T> for child::table
    where
        __T: __private::PlainTable<child::table>,
        child::table: __private::Joinable<
            __T,
            <__T as __private::PlainTable<child::table>>::Keys,
        >,
        <child::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<child::table>>::Keys,
        >>::Side: __private::OnClause<
            child::table,
            __T,
            <__T as __private::PlainTable<child::table>>::Keys,
        >,
    {
        type FromClause = __T;
        type OnClause = <<child::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<child::table>>::Keys,
        >>::Side as __private::OnClause<
            child::table,
            __T,
            <__T as __private::PlainTable<child::table>>::Keys,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<child::table as __private::Joinable<
                    __T,
                    <__T as __private::PlainTable<child::table>>::Keys,
                >>::Side as __private::OnClause<
                    child::table,
                    __T,
                    <__T as __private::PlainTable<child::table>>::Keys,
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
    > for child::table {
        type Key = <__private::When<
            {
                __private::check::references(
                    <Child as __private::Model>::FOREIGN_KEYS,
                    0usize,
                    __private::Probe::<__Parent0>::MODEL,
                )
            },
        > as __private::Choose<
            (
                __private::Pair<child::tenant_id, __private::Part<0usize, 2usize>>,
                __private::Pair<child::parent_id, __private::Part<1usize, 2usize>>,
            ),
            __private::Unreferenced<child::tenant_id>,
            child::table,
        >>::Chosen;
        type Side = __private::ChildSide;
    }
    impl __private::Joinable<child::table>
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
            (
                __private::Pair<child::tenant_id, __private::Part<0usize, 2usize>>,
                __private::Pair<child::parent_id, __private::Part<1usize, 2usize>>,
            ),
            __private::Unreferenced<child::tenant_id>,
            child::table,
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
    impl<__This> __private::KnownTable<__This> for child::table {
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
    impl<__This> __private::PlainTable<__This> for child::table {
        type Keys = __private::KnownKeys;
        type ByHand = __private::When<false>;
    }
    impl<__Other> __private::diesel::query_source::TableNotEqual<__Other>
    for child::table
    where
        __Other: __private::diesel::Table + __private::OtherTable<child::table>,
    {}
    __private::behind_only!(
        child::table, __Other, (__Other : __private::OtherTable < child::table >,)
    );
    impl __private::TableInSchema for child::table
    where
        for<'__used> __DieselCascadeMember: __private::InOneSchemaOnly,
    {
        const IS_THERE: bool = <__DieselCascadeMember as __private::InOneSchemaOnly>::IS_THERE;
        fn root() -> __private::Root {
            <__DieselCascadeMember as __private::InOneSchemaOnly>::root()
        }
    }
    impl __private::check::HasKey for Child {}
    impl __private::HasColumn<__private::Named<15678689999549046451u64>>
    for child::table {
        type Column = child::tenant_id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            child::tenant_id
        }
    }
    impl __private::HasColumn<__private::Named<15678689999549046451u64>> for Child {
        type Column = child::tenant_id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            child::tenant_id
        }
    }
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for child::table {
        type Column = child::id;
        type SqlType = __private::diesel::sql_types::BigInt;
        fn column() -> Self::Column {
            child::id
        }
    }
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for Child {
        type Column = child::id;
        type SqlType = __private::diesel::sql_types::BigInt;
        fn column() -> Self::Column {
            child::id
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
            table: "child",
            columns: &[
                __private::meta::Column {
                    name: "tenant_id",
                    sql_type: <__private::diesel::sql_types::Integer as __private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: false,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
                __private::meta::Column {
                    name: "id",
                    sql_type: <__private::diesel::sql_types::BigInt as __private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: false,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
                __private::meta::Column {
                    name: "parent_id",
                    sql_type: <__private::diesel::sql_types::BigInt as __private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: false,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::None,
                    check: ::core::option::Option::None,
                    max_length: ::core::option::Option::None,
                    ddl: ::core::option::Option::None,
                },
            ],
            primary_key: &["tenant_id", "id"],
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
            path: "child",
        });
        type ModelTable = child::table;
        type Key = (&'static i32, &'static i64);
        type KeySqlType = ();
        const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[
            __private::meta::ForeignKey {
                field: "(tenant_id, parent_id)",
                columns: &["tenant_id", "parent_id"],
                nullable: &[],
                unique: false,
                parent: __private::Probe::<__Parent0>::MODEL.id,
                parent_model: __private::Probe::<__Parent0>::MODEL.name,
                parent_table: __private::Probe::<__Parent0>::MODEL.table,
                parent_schema: __private::Probe::<__Parent0>::MODEL.schema,
                references: __private::Probe::<__Parent0>::MODEL.primary_key,
                name: ::core::option::Option::None,
                on_delete: __private::meta::Action::Cascade,
                on_update: __private::meta::Action::NoAction,
                deferrable: false,
                initially_deferred: false,
                index: true,
                constraint: true,
                backref: ::core::option::Option::Some(__private::meta::Backref {
                    name: "children",
                    policy: __private::meta::Policy::Trust,
                }),
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
    const _: () = __private::check::refuse(
        __private::check::in_order(
            <Child as __private::Model>::MODEL,
            <Child as __private::Model>::FOREIGN_KEYS,
            0usize,
            __private::Probe::<__Parent0>::MODEL,
        ),
    );
    const _: fn() = || {
        type __Parent = <__private::When<
            {
                (__private::check::in_order(
                        <Child as __private::Model>::MODEL,
                        <Child as __private::Model>::FOREIGN_KEYS,
                        0usize,
                        __private::Probe::<__Parent0>::MODEL,
                    )
                    .is_none())
            },
        > as __private::Choose<__Parent0, __private::OfNone, Child>>::Chosen;
        __private::check::KeyType::<
            __private::diesel::sql_types::Integer,
            __Parent,
            __private::Part<0usize, 2usize>,
        >::same_part();
    };
    const _: fn() = || {
        type __Parent = <__private::When<
            {
                (__private::check::in_order(
                        <Child as __private::Model>::MODEL,
                        <Child as __private::Model>::FOREIGN_KEYS,
                        0usize,
                        __private::Probe::<__Parent0>::MODEL,
                    )
                    .is_none())
            },
        > as __private::Choose<__Parent0, __private::OfNone, Child>>::Chosen;
        __private::check::KeyType::<
            __private::diesel::sql_types::BigInt,
            __Parent,
            __private::Part<1usize, 2usize>,
        >::same_part();
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
