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
        use ::diesel_cascade::__private::options::model::new as _;
        use ::diesel_cascade::__private::options::model::skip as _;
        use ::diesel_cascade::__private::options::model::end as _;
        use ::diesel_cascade::__private::options::column::auto as _;
        use ::diesel_cascade::__private::options::column::end as _;
        use ::diesel_cascade::__private::options::column::default as _;
        use ::diesel_cascade::__private::options::column::end as _;
        #[allow(warnings)]
        pub struct Columns {
            pub id: i32,
            pub age: i32,
        }
        impl ::diesel_cascade::__private::options::HasColumns for Parent {
            type Columns = Columns;
        }
    };
};
::diesel_cascade::__private::diesel::table! {
    #[doc = "The table of [`Parent`](super::Parent)."] #[sql_name = "parents"]
    parents(id) { #[doc = "The column `id`."] #[sql_name = "id"] id ->
    ::diesel_cascade::__private::diesel::sql_types::Integer, #[doc = "The column `age`."]
    #[sql_name = "age"] age -> ::diesel_cascade::__private::diesel::sql_types::Integer, }
}
///A new row for the table of [`Parent`]: its columns but those that the database numbers.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[allow(dead_code)]
pub struct NewParent {
    ///The column `age`.
    /**

`None` leaves it to the default, `18`.*/
    pub age: ::core::option::Option<i32>,
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
    impl __private::Inserts for NewParent {
        type Values = (::core::option::Option<__private::Assign<parents::age, i32>>,);
        fn values(self) -> Self::Values {
            (self.age.map(__private::assign),)
        }
    }
    impl<'__insert> __private::Inserts for &'__insert NewParent {
        type Values = (
            ::core::option::Option<__private::Assign<parents::age, &'__insert i32>>,
        );
        fn values(self) -> Self::Values {
            (self.age.as_ref().map(__private::assign),)
        }
    }
    impl<__Values> __private::diesel::insertable::Insertable<parents::table>
    for NewParent
    where
        NewParent: __private::Inserts<Values = __Values>,
        __Values: __private::diesel::insertable::Insertable<parents::table>,
    {
        type Values = <__Values as __private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <__Values as __private::diesel::insertable::Insertable<
                parents::table,
            >>::values(__private::Inserts::values(self))
        }
    }
    impl<'__insert, __Values> __private::diesel::insertable::Insertable<parents::table>
    for &'__insert NewParent
    where
        &'__insert NewParent: __private::Inserts<Values = __Values>,
        __Values: __private::diesel::insertable::Insertable<parents::table>,
    {
        type Values = <__Values as __private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <__Values as __private::diesel::insertable::Insertable<
                parents::table,
            >>::values(__private::Inserts::values(self))
        }
    }
    impl __private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
        parents::table,
    > for NewParent {}
    impl<__T> __private::diesel::JoinTo<__T> for parents::table
    where
        __T: __private::PlainTable<parents::table>,
        parents::table: __private::Joinable<
            __T,
            <__T as __private::PlainTable<parents::table>>::Keys,
        >,
        <parents::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<parents::table>>::Keys,
        >>::Side: __private::OnClause<
            parents::table,
            __T,
            <__T as __private::PlainTable<parents::table>>::Keys,
        >,
    {
        type FromClause = __T;
        type OnClause = <<parents::table as __private::Joinable<
            __T,
            <__T as __private::PlainTable<parents::table>>::Keys,
        >>::Side as __private::OnClause<
            parents::table,
            __T,
            <__T as __private::PlainTable<parents::table>>::Keys,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<parents::table as __private::Joinable<
                    __T,
                    <__T as __private::PlainTable<parents::table>>::Keys,
                >>::Side as __private::OnClause<
                    parents::table,
                    __T,
                    <__T as __private::PlainTable<parents::table>>::Keys,
                >>::clause(),
            )
        }
    }
    type __DieselCascadeMember = Parent;
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
                __private::meta::Column {
                    name: "age",
                    sql_type: <__private::diesel::sql_types::Integer as __private::ColumnType>::SQL_TYPE,
                    nullable: false,
                    auto: false,
                    unique: false,
                    index: false,
                    default: ::core::option::Option::Some("18"),
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
        const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[];
    }
};
