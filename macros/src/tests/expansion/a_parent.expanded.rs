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
    use ::diesel_cascade::__private::{
        NoModel as _, NoSchema as _, NoTable as _, NoTableInSchema as _, NotFirst as _,
        UnknownField as _, UnknownKey as _, check::NoColumn as _,
    };
    #[allow(dead_code)]
    type __Child0 = Child;
    impl ::diesel_cascade::__private::diesel::associations::HasTable for Parent {
        type Table = parents::table;
        fn table() -> Self::Table {
            parents::table
        }
    }
    impl<'__ident> ::diesel_cascade::__private::diesel::associations::Identifiable
    for &'__ident Parent {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<'__ident> ::diesel_cascade::__private::diesel::associations::Identifiable
    for &'_ &'__ident Parent {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<__T> ::diesel_cascade::__private::diesel::JoinTo<__T> for parents::table
    where
        __T: ::diesel_cascade::__private::PlainTable<parents::table>,
        parents::table: ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<parents::table>>::Keys,
        >,
        <parents::table as ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<parents::table>>::Keys,
        >>::Side: ::diesel_cascade::__private::OnClause<
            parents::table,
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<parents::table>>::Keys,
        >,
    {
        type FromClause = __T;
        type OnClause = <<parents::table as ::diesel_cascade::__private::Joinable<
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<parents::table>>::Keys,
        >>::Side as ::diesel_cascade::__private::OnClause<
            parents::table,
            __T,
            <__T as ::diesel_cascade::__private::PlainTable<parents::table>>::Keys,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<parents::table as ::diesel_cascade::__private::Joinable<
                    __T,
                    <__T as ::diesel_cascade::__private::PlainTable<
                        parents::table,
                    >>::Keys,
                >>::Side as ::diesel_cascade::__private::OnClause<
                    parents::table,
                    __T,
                    <__T as ::diesel_cascade::__private::PlainTable<
                        parents::table,
                    >>::Keys,
                >>::clause(),
            )
        }
    }
    const __DIESEL_CASCADE_NUMBER: ::diesel_cascade::__private::meta::Id = ::diesel_cascade::__private::meta::Id::new(
        ::core::concat!(::core::module_path!(), "::", "Parent"),
        0,
        0,
    );
    impl<__This> ::diesel_cascade::__private::KnownTable<__This> for parents::table {
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
    impl<__This> ::diesel_cascade::__private::PlainTable<__This> for parents::table {
        type Keys = ::diesel_cascade::__private::KnownKeys;
    }
    impl<
        __Other,
    > ::diesel_cascade::__private::diesel::query_source::TableNotEqual<__Other>
    for parents::table
    where
        __Other: ::diesel_cascade::__private::diesel::Table
            + ::diesel_cascade::__private::OtherTable<parents::table>,
    {}
    ::diesel_cascade::__private::behind_only!(
        parents::table, __Other, (__Other : ::diesel_cascade::__private::OtherTable <
        parents::table >,)
    );
    impl ::diesel_cascade::__private::TableInSchema for parents::table
    where
        for<'__used> Parent: ::diesel_cascade::__private::InOneSchemaOnly,
    {
        fn root() -> ::diesel_cascade::__private::Root {
            <Parent as ::diesel_cascade::__private::InOneSchemaOnly>::root()
        }
    }
    impl ::diesel_cascade::__private::check::HasKey for Parent {}
    impl ::diesel_cascade::__private::HasColumn<
        ::diesel_cascade::__private::Named<628021283683842752u64>,
    > for parents::table {
        type Column = parents::id;
        type SqlType = ::diesel_cascade::__private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            parents::id
        }
    }
    impl ::diesel_cascade::__private::HasColumn<
        ::diesel_cascade::__private::Named<628021283683842752u64>,
    > for Parent {
        type Column = parents::id;
        type SqlType = ::diesel_cascade::__private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            parents::id
        }
    }
    impl ::diesel_cascade::Model for Parent {
        const MODEL: ::diesel_cascade::__private::meta::Model = ::diesel_cascade::__private::meta::Model {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Parent"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Parent",
            schema: ::core::option::Option::None,
            table: "parents",
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
                ::core::concat!(::core::module_path!(), "::", "Parent"),
                ::core::line!(),
                ::core::column!(),
            ),
            table: ::diesel_cascade::__private::meta::Id::new("parents", 0, 0),
        });
        type ModelTable = parents::table;
        type Key = (&'static i32);
        const FOREIGN_KEYS: &'static [::diesel_cascade::__private::meta::ForeignKey] = &[];
        const RELATIONSHIPS: &'static [::diesel_cascade::__private::meta::Relationship] = &[
            ::diesel_cascade::__private::meta::Relationship::new::<
                __Child0,
            >(
                <Self as ::diesel_cascade::Model>::MODEL,
                "children",
                ::core::option::Option::None,
                false,
                ::diesel_cascade::__private::meta::Policy::Nullify,
            ),
        ];
        fn __read_marks(&self) {
            let _ = &self.children;
        }
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::relationship_key(
            <Parent as ::diesel_cascade::Model>::MODEL,
            <Parent as ::diesel_cascade::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::relationship_policy(
            <Parent as ::diesel_cascade::Model>::MODEL,
            <Parent as ::diesel_cascade::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
};
