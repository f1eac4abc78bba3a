#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    const _: () = {
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
const _: () = {
    #[allow(unused_imports)]
    use ::diesel_cascade::__private::{
        NoModel as _, NoSchema as _, NoTable as _, NoTableInSchema as _, NotFirst as _,
        UnknownField as _, UnknownKey as _, check::NoColumn as _,
    };
    impl<
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
        __ST0,
        __ST1,
    > ::diesel_cascade::__private::diesel::deserialize::Queryable<(__ST0, __ST1), __DB>
    for Parent
    where
        (
            i32,
            i32,
        ): ::diesel_cascade::__private::diesel::deserialize::FromStaticSqlRow<
            (__ST0, __ST1),
            __DB,
        >,
    {
        type Row = (i32, i32);
        fn build(
            row: (i32, i32),
        ) -> ::diesel_cascade::__private::diesel::deserialize::Result<Self> {
            ::core::result::Result::Ok(Self { id: row.0, age: row.1 })
        }
    }
    impl<
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
    > ::diesel_cascade::__private::diesel::expression::Selectable<__DB> for Parent {
        type SelectExpression = (parents::id, parents::age);
        fn construct_selection() -> Self::SelectExpression {
            (parents::id, parents::age)
        }
    }
    impl<__DB> ::diesel_cascade::__private::diesel::deserialize::QueryableByName<__DB>
    for Parent
    where
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
        i32: ::diesel_cascade::__private::diesel::deserialize::FromSql<
            ::diesel_cascade::__private::diesel::dsl::SqlTypeOf<parents::id>,
            __DB,
        >,
        i32: ::diesel_cascade::__private::diesel::deserialize::FromSql<
            ::diesel_cascade::__private::diesel::dsl::SqlTypeOf<parents::age>,
            __DB,
        >,
    {
        fn build<'__a>(
            row: &impl ::diesel_cascade::__private::diesel::row::NamedRow<'__a, __DB>,
        ) -> ::diesel_cascade::__private::diesel::deserialize::Result<Self> {
            ::core::result::Result::Ok(Self {
                id: ::diesel_cascade::__private::diesel::row::NamedRow::get::<
                    ::diesel_cascade::__private::diesel::dsl::SqlTypeOf<parents::id>,
                    i32,
                >(row, "id")?,
                age: ::diesel_cascade::__private::diesel::row::NamedRow::get::<
                    ::diesel_cascade::__private::diesel::dsl::SqlTypeOf<parents::age>,
                    i32,
                >(row, "age")?,
            })
        }
    }
    impl<__DB, __Selected> ::diesel_cascade::__private::diesel::HasQuery<__DB> for Parent
    where
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
        Self: ::diesel_cascade::__private::diesel::Selectable<
            __DB,
            SelectExpression = (parents::id, parents::age),
        >,
        <parents::table as ::diesel_cascade::__private::diesel::query_builder::AsQuery>::Query: ::diesel_cascade::__private::diesel::query_dsl::methods::SelectDsl<
            ::diesel_cascade::__private::diesel::dsl::AsSelect<Self, __DB>,
            Output = __Selected,
        >,
        __Selected: ::diesel_cascade::__private::diesel::query_builder::Query,
    {
        type BaseQuery = <parents::table as ::diesel_cascade::__private::diesel::query_builder::AsQuery>::Query;
        fn base_query() -> Self::BaseQuery {
            ::diesel_cascade::__private::diesel::query_builder::AsQuery::as_query(
                parents::table,
            )
        }
    }
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
    impl ::diesel_cascade::__private::Inserts for Parent {
        type Values = (
            ::diesel_cascade::__private::Assign<parents::id, i32>,
            ::diesel_cascade::__private::Assign<parents::age, i32>,
        );
        fn values(self) -> Self::Values {
            (
                ::diesel_cascade::__private::assign(self.id),
                ::diesel_cascade::__private::assign(self.age),
            )
        }
    }
    impl<'__insert> ::diesel_cascade::__private::Inserts for &'__insert Parent {
        type Values = (
            ::diesel_cascade::__private::Assign<parents::id, &'__insert i32>,
            ::diesel_cascade::__private::Assign<parents::age, &'__insert i32>,
        );
        fn values(self) -> Self::Values {
            (
                ::diesel_cascade::__private::assign(&self.id),
                ::diesel_cascade::__private::assign(&self.age),
            )
        }
    }
    impl<
        __Values,
    > ::diesel_cascade::__private::diesel::insertable::Insertable<parents::table>
    for Parent
    where
        Parent: ::diesel_cascade::__private::Inserts<Values = __Values>,
        __Values: ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >,
    {
        type Values = <__Values as ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <__Values as ::diesel_cascade::__private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::diesel_cascade::__private::Inserts::values(self))
        }
    }
    impl<
        '__insert,
        __Values,
    > ::diesel_cascade::__private::diesel::insertable::Insertable<parents::table>
    for &'__insert Parent
    where
        &'__insert Parent: ::diesel_cascade::__private::Inserts<Values = __Values>,
        __Values: ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >,
    {
        type Values = <__Values as ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <__Values as ::diesel_cascade::__private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::diesel_cascade::__private::Inserts::values(self))
        }
    }
    impl ::diesel_cascade::__private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
        parents::table,
    > for Parent {}
    impl ::diesel_cascade::__private::Changes for Parent {
        type Values = (::diesel_cascade::__private::Assign<parents::age, i32>,);
        fn values(self) -> Self::Values {
            (::diesel_cascade::__private::assign(self.age),)
        }
    }
    impl<'__update> ::diesel_cascade::__private::Changes for &'__update Parent {
        type Values = (
            ::diesel_cascade::__private::Assign<parents::age, &'__update i32>,
        );
        fn values(self) -> Self::Values {
            (::diesel_cascade::__private::assign(&self.age),)
        }
    }
    impl<__Values> ::diesel_cascade::__private::diesel::query_builder::AsChangeset
    for Parent
    where
        Parent: ::diesel_cascade::__private::Changes<Values = __Values>,
        __Values: ::diesel_cascade::__private::diesel::query_builder::AsChangeset<
            Target = parents::table,
        >,
    {
        type Target = parents::table;
        type Changeset = <__Values as ::diesel_cascade::__private::diesel::query_builder::AsChangeset>::Changeset;
        fn as_changeset(self) -> Self::Changeset {
            <__Values as ::diesel_cascade::__private::diesel::query_builder::AsChangeset>::as_changeset(
                ::diesel_cascade::__private::Changes::values(self),
            )
        }
    }
    impl<
        '__update,
        __Values,
    > ::diesel_cascade::__private::diesel::query_builder::AsChangeset
    for &'__update Parent
    where
        &'__update Parent: ::diesel_cascade::__private::Changes<Values = __Values>,
        __Values: ::diesel_cascade::__private::diesel::query_builder::AsChangeset<
            Target = parents::table,
        >,
    {
        type Target = parents::table;
        type Changeset = <__Values as ::diesel_cascade::__private::diesel::query_builder::AsChangeset>::Changeset;
        fn as_changeset(self) -> Self::Changeset {
            <__Values as ::diesel_cascade::__private::diesel::query_builder::AsChangeset>::as_changeset(
                ::diesel_cascade::__private::Changes::values(self),
            )
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
                ::diesel_cascade::__private::meta::Column {
                    name: "age",
                    sql_type: <::diesel_cascade::__private::diesel::sql_types::Integer as ::diesel_cascade::__private::ColumnType>::SQL_TYPE,
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
        const RELATIONSHIPS: &'static [::diesel_cascade::__private::meta::Relationship] = &[];
    }
};
