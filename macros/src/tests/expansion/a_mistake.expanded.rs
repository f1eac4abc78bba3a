#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    const _: () = {
        use ::diesel_cascade::__private::options::diesel::table_nam as _;
        use ::diesel_cascade::__private::options::diesel::end as _;
    };
};
#[doc(hidden)]
#[allow(non_snake_case)]
mod __Parent {
    pub(super) use ::diesel_cascade::__private;
    __private::diesel::table! {
        #[doc = r" Nothing."] parents(id) { #[doc = r" Nothing."] id ->
        ::diesel_cascade::__private::diesel::sql_types::Integer, }
    }
}
#[allow(unused_imports)]
pub use __Parent::parents;
const _: () = {
    use __Parent::{__private, parents};
    impl<__ST, __DB> __private::diesel::deserialize::Queryable<__ST, __DB> for Parent
    where
        __DB: __private::diesel::backend::Backend,
        __ST: __private::RowInPlace,
        __ST::Row: __private::diesel::deserialize::FromStaticSqlRow<__ST, __DB>,
    {
        type Row = __ST::Row;
        fn build(_: Self::Row) -> __private::diesel::deserialize::Result<Self> {
            ::core::result::Result::Ok(__private::no_value())
        }
    }
    impl<
        __DB: __private::diesel::backend::Backend,
    > __private::diesel::expression::Selectable<__DB> for Parent {
        type SelectExpression = <parents::table as __private::diesel::Table>::AllColumns;
        fn construct_selection() -> Self::SelectExpression {
            <parents::table as __private::diesel::Table>::all_columns()
        }
    }
    impl<
        __DB: __private::diesel::backend::Backend,
    > __private::diesel::deserialize::QueryableByName<__DB> for Parent {
        fn build<'__a>(
            _: &impl __private::diesel::row::NamedRow<'__a, __DB>,
        ) -> __private::diesel::deserialize::Result<Self> {
            ::core::result::Result::Ok(__private::no_value())
        }
    }
    impl<
        __DB: __private::diesel::backend::Backend,
        __Selected,
    > __private::diesel::HasQuery<__DB> for Parent
    where
        <parents::table as __private::diesel::query_builder::AsQuery>::Query: __private::diesel::query_dsl::methods::SelectDsl<
            __private::diesel::dsl::AsSelect<Self, __DB>,
            Output = __Selected,
        >,
        __Selected: __private::diesel::query_builder::Query,
    {
        type BaseQuery = <parents::table as __private::diesel::query_builder::AsQuery>::Query;
        fn base_query() -> Self::BaseQuery {
            __private::diesel::query_builder::AsQuery::as_query(parents::table)
        }
    }
    impl __private::diesel::insertable::Insertable<parents::table> for Parent {
        type Values = <::core::option::Option<
            __private::Assign<parents::id, ::core::primitive::i32>,
        > as __private::diesel::insertable::Insertable<parents::table>>::Values;
        fn values(self) -> Self::Values {
            <::core::option::Option<
                __private::Assign<parents::id, ::core::primitive::i32>,
            > as __private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::core::option::Option::None)
        }
    }
    impl __private::diesel::query_builder::AsChangeset for Parent {
        type Target = parents::table;
        type Changeset = <__private::diesel::dsl::Eq<
            parents::id,
            ::core::primitive::i32,
        > as __private::diesel::query_builder::AsChangeset>::Changeset;
        fn as_changeset(self) -> Self::Changeset {
            __private::no_value()
        }
    }
    impl<'__row> __private::diesel::insertable::Insertable<parents::table>
    for &'__row Parent {
        type Values = <::core::option::Option<
            __private::Assign<parents::id, ::core::primitive::i32>,
        > as __private::diesel::insertable::Insertable<parents::table>>::Values;
        fn values(self) -> Self::Values {
            <::core::option::Option<
                __private::Assign<parents::id, ::core::primitive::i32>,
            > as __private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::core::option::Option::None)
        }
    }
    impl<'__row> __private::diesel::query_builder::AsChangeset for &'__row Parent {
        type Target = parents::table;
        type Changeset = <__private::diesel::dsl::Eq<
            parents::id,
            ::core::primitive::i32,
        > as __private::diesel::query_builder::AsChangeset>::Changeset;
        fn as_changeset(self) -> Self::Changeset {
            __private::no_value()
        }
    }
    impl<'__row> __private::diesel::associations::Identifiable for &'__row Parent {
        type Id = &'static ::core::primitive::i32;
        fn id(self) -> Self::Id {
            __private::no_value()
        }
    }
    impl __private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
        parents::table,
    > for Parent {}
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
        type Keys = __private::UnknownKeys;
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
        for<'__used> Parent: __private::InOneSchemaOnly,
    {
        const IS_THERE: bool = <Parent as __private::InOneSchemaOnly>::IS_THERE;
        fn root() -> __private::Root {
            <Parent as __private::InOneSchemaOnly>::root()
        }
    }
    impl<__T> __private::diesel::JoinTo<__T> for parents::table
    where
        __T: __private::PlainTable<parents::table, ByHand = __private::When<false>>,
    {
        type FromClause = __T;
        type OnClause = <__private::NeitherSide as __private::OnClause<
            parents::table,
            __T,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <__private::NeitherSide as __private::OnClause<
                    parents::table,
                    __T,
                >>::clause(),
            )
        }
    }
    impl<
        __Parent: __private::Findable,
    > __private::diesel::associations::BelongsTo<__Parent> for Parent {
        type ForeignKey = <__private::NoKey<
            __Parent,
        > as __private::BelongingKey<()>>::Key;
        type ForeignKeyColumn = <__private::NoKey<
            __Parent,
        > as __private::BelongingKey<()>>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            ::core::option::Option::None
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <__private::NoKey<__Parent> as __private::BelongingKey<()>>::column()
        }
    }
    impl<__Parent> __private::HasKeyTo<__Parent> for Parent {}
    impl __private::diesel::associations::HasTable for Parent {
        type Table = parents::table;
        fn table() -> Self::Table {
            parents::table
        }
    }
    impl __private::Model for Parent {
        const MODEL: __private::meta::Model = __private::meta::Model::broken("Parent");
        const IDENTITY: ::core::option::Option<__private::meta::Identity> = ::core::option::Option::None;
        type ModelTable = parents::table;
        type Key = &'static ::core::primitive::i32;
        type KeySqlType = __private::diesel::sql_types::Integer;
        const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[];
        const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[];
    }
};
::core::compile_error! {
    "`#[diesel]` has no option `table_nam`: did you mean `table_name`?"
}
::core::compile_error! {
    "a model is a struct with named fields, one for each column, and this is an enum"
}
