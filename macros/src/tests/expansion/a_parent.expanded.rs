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
        }
        impl ::diesel_cascade::__private::options::HasColumns for Parent {
            type Columns = Columns;
        }
    };
};
::diesel_cascade::__private::diesel::table! {
    #[doc = "The table of [`Parent`](super::Parent)."] #[sql_name = "parents"]
    parents(id) { #[doc = "The column `id`."] #[sql_name = "id"] id ->
    ::diesel_cascade::__private::diesel::sql_types::Integer, }
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
    type __Child0 = __private::Itself<Child>;
    impl __private::diesel::associations::HasTable for Parent {
        type Table = parents::table;
        fn table() -> Self::Table {
            parents::table
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable for &'__ident Parent {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable
    for &'_ &'__ident Parent {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<__T, __Keys> __private::diesel::JoinTo<__T> for parents::table
    where
        __T: __private::PlainTable<parents::table>,
        __DieselCascadeKeyless: __private::Choose<
            __private::UnknownKeys,
            <__T as __private::PlainTable<parents::table>>::Keys,
            parents::table,
            Chosen = __Keys,
        >,
        parents::table: __private::Joinable<__T, __Keys>,
        <parents::table as __private::Joinable<
            __T,
            __Keys,
        >>::Side: __private::OnClause<parents::table, __T, __Keys>,
    {
        type FromClause = __T;
        type OnClause = <<parents::table as __private::Joinable<
            __T,
            __Keys,
        >>::Side as __private::OnClause<parents::table, __T, __Keys>>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<parents::table as __private::Joinable<
                    __T,
                    __Keys,
                >>::Side as __private::OnClause<parents::table, __T, __Keys>>::clause(),
            )
        }
    }
    #[allow(dead_code)]
    struct __DieselCascadeNoChild<const PAIR: usize>;
    #[allow(dead_code)]
    struct __DieselCascadeNoParent<const PAIR: usize>;
    impl __private::CountsOn<__Child0> for Parent {}
    type __DieselCascadeKeyless0 = __private::When<
        {
            __private::Probe::<__Child0>::HAS_TABLE
                && !__private::Between::<__Child0, Parent>::HAS_KEY
        },
    >;
    __private::keyless!(
        < __DieselCascadeKeyless0 as __private::Choose < __Child0, __DieselCascadeNoChild
        < 0usize >, __DieselCascadeNoChild < 0usize > >> ::Chosen, belongs to Parent
    );
    impl __private::Joinable<parents::table>
    for <<__DieselCascadeKeyless0 as __private::Choose<
        __private::OfModel<__Child0>,
        __private::OfNone,
        __DieselCascadeNoChild<0usize>,
    >>::Chosen as __private::TableOf<__DieselCascadeNoChild<0usize>>>::Table {
        type Key = ();
        type Side = __private::NeitherSide;
    }
    #[allow(dead_code)]
    type __DieselCascadeKeyless = __private::When<
        { <__DieselCascadeKeyless0 as __private::Condition>::HOLDS },
    >;
    #[allow(dead_code)]
    type __DieselCascadeMember = <__private::When<
        {
            __private::Probe::<Parent>::SCHEMA.is_none()
                && (__private::Probe::<__Child0>::SCHEMA.is_some())
        },
    > as __private::Choose<__private::MissingMember, Parent, Parent>>::Chosen;
    const __DIESEL_CASCADE_NUMBER: __private::meta::Id = __private::meta::Id::new(
        ::core::concat!(::core::module_path!(), "::", "Parent"),
        0,
        0,
    );
    impl<__This> __private::KnownTable<__This> for parents::table {
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
    impl<__This> __private::PlainTable<__This> for parents::table {
        type Keys = __private::KnownKeys;
        type ByHand = __private::When<false>;
    }
    impl<__Other> __private::diesel::query_source::TableNotEqual<__Other>
    for parents::table
    where
        __Other: __private::diesel::Table + __private::OtherTable<parents::table>,
    {}
    __private::behind_only!(
        parents::table, __Other, (__Other : __private::OtherTable < parents::table >,)
    );
    impl __private::TableInSchema for parents::table
    where
        for<'__used> __DieselCascadeMember: __private::InOneSchemaOnly,
    {
        const IS_THERE: bool = <__DieselCascadeMember as __private::InOneSchemaOnly>::IS_THERE;
        fn root() -> __private::Root {
            <__DieselCascadeMember as __private::InOneSchemaOnly>::root()
        }
    }
    impl __private::check::HasKey for Parent {}
    impl __private::HasColumn<__private::Named<628021283683842752u64>>
    for parents::table {
        type Column = parents::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            parents::id
        }
    }
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for Parent {
        type Column = parents::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            parents::id
        }
    }
    impl __private::Model for Parent {
        const MODEL: __private::meta::Model = __private::meta::Model {
            id: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Parent"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Parent",
            schema: ::core::option::Option::None,
            table: "parents",
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
                ::core::concat!(::core::module_path!(), "::", "Parent"),
                ::core::line!(),
                ::core::column!(),
            ),
            schema: ::core::option::Option::None,
            path: "parents",
        });
        type ModelTable = parents::table;
        type Key = (&'static i32);
        type KeySqlType = __private::diesel::sql_types::Integer;
        const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[];
        const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[
            __private::meta::Relationship::new::<
                __Child0,
            >(
                <Self as __private::Model>::MODEL,
                "children",
                ::core::option::Option::None,
                false,
                __private::meta::Policy::Nullify,
            ),
        ];
        fn __read_marks(&self) {
            let _ = &self.children;
        }
    }
    const _: () = __private::check::refuse(
        __private::check::relationship_key(
            <Parent as __private::Model>::MODEL,
            <Parent as __private::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
    const _: () = __private::check::refuse(
        __private::check::relationship_policy(
            <Parent as __private::Model>::MODEL,
            <Parent as __private::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
};
