#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    const _: () = {
        use ::diesel_cascade::__private::options::diesel::table_nam as _;
        use ::diesel_cascade::__private::options::diesel::end as _;
    };
};
#[doc(hidden)]
mod __diesel_cascade_parents {
    ::diesel_cascade::__private::diesel::table! {
        #[doc = r" Nothing."] parents(id) { #[doc = r" Nothing."] id ->
        ::diesel_cascade::__private::diesel::sql_types::Integer, }
    }
}
#[allow(unused_imports)]
pub use __diesel_cascade_parents::parents;
const _: () = {
    impl ::diesel_cascade::__private::diesel::associations::Identifiable for &'_ Parent {
        type Id = ::core::primitive::i32;
        fn id(self) -> Self::Id {
            ::diesel_cascade::__private::no_value()
        }
    }
    impl<
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
        __ST,
    > ::diesel_cascade::__private::diesel::deserialize::Queryable<(__ST,), __DB>
    for Parent
    where
        (
            ::diesel_cascade::__private::Unread<Parent>,
        ): ::diesel_cascade::__private::diesel::deserialize::FromStaticSqlRow<
            (__ST,),
            __DB,
        >,
    {
        type Row = (::diesel_cascade::__private::Unread<Parent>,);
        fn build(
            row: Self::Row,
        ) -> ::diesel_cascade::__private::diesel::deserialize::Result<Self> {
            ::core::result::Result::Ok(
                ::diesel_cascade::__private::Read::<Parent>::read(row.0),
            )
        }
    }
    impl<
        __DB: ::diesel_cascade::__private::diesel::backend::Backend,
    > ::diesel_cascade::__private::diesel::expression::Selectable<__DB> for Parent {
        type SelectExpression = (parents::id,);
        fn construct_selection() -> Self::SelectExpression {
            (parents::id,)
        }
    }
    impl ::diesel_cascade::__private::diesel::insertable::Insertable<parents::table>
    for Parent {
        type Values = <::core::option::Option<
            ::diesel_cascade::__private::Assign<parents::id, ::core::primitive::i32>,
        > as ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <::core::option::Option<
                ::diesel_cascade::__private::Assign<parents::id, ::core::primitive::i32>,
            > as ::diesel_cascade::__private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::core::option::Option::None)
        }
    }
    impl ::diesel_cascade::__private::diesel::insertable::Insertable<parents::table>
    for &'_ Parent {
        type Values = <::core::option::Option<
            ::diesel_cascade::__private::Assign<parents::id, ::core::primitive::i32>,
        > as ::diesel_cascade::__private::diesel::insertable::Insertable<
            parents::table,
        >>::Values;
        fn values(self) -> Self::Values {
            <::core::option::Option<
                ::diesel_cascade::__private::Assign<parents::id, ::core::primitive::i32>,
            > as ::diesel_cascade::__private::diesel::insertable::Insertable<
                parents::table,
            >>::values(::core::option::Option::None)
        }
    }
    impl ::diesel_cascade::__private::diesel::internal::derives::insertable::UndecoratedInsertRecord<
        parents::table,
    > for Parent {}
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
        type Keys = ::diesel_cascade::__private::UnknownKeys;
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
    impl<__T> ::diesel_cascade::__private::diesel::JoinTo<__T> for parents::table
    where
        __T: ::diesel_cascade::__private::PlainTable<parents::table>,
    {
        type FromClause = __T;
        type OnClause = <::diesel_cascade::__private::NeitherSide as ::diesel_cascade::__private::OnClause<
            parents::table,
            __T,
        >>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <::diesel_cascade::__private::NeitherSide as ::diesel_cascade::__private::OnClause<
                    parents::table,
                    __T,
                >>::clause(),
            )
        }
    }
    impl<
        __Parent: ::diesel_cascade::__private::Findable,
    > ::diesel_cascade::__private::diesel::associations::BelongsTo<__Parent> for Parent {
        type ForeignKey = <::diesel_cascade::__private::NoKey<
            parents::id,
            __Parent,
        > as ::diesel_cascade::__private::BelongingKey<()>>::Key;
        type ForeignKeyColumn = <::diesel_cascade::__private::NoKey<
            parents::id,
            __Parent,
        > as ::diesel_cascade::__private::BelongingKey<()>>::Column;
        fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
            ::core::option::Option::None
        }
        fn foreign_key_column() -> Self::ForeignKeyColumn {
            <::diesel_cascade::__private::NoKey<
                parents::id,
                __Parent,
            > as ::diesel_cascade::__private::BelongingKey<()>>::column()
        }
    }
    impl ::diesel_cascade::__private::diesel::associations::HasTable for Parent {
        type Table = parents::table;
        fn table() -> Self::Table {
            parents::table
        }
    }
    impl ::diesel_cascade::Model for Parent {
        const MODEL: ::diesel_cascade::__private::meta::Model = ::diesel_cascade::__private::meta::Model::broken(
            "Parent",
        );
        const IDENTITY: ::core::option::Option<
            ::diesel_cascade::__private::meta::Identity,
        > = ::core::option::Option::None;
        type ModelTable = parents::table;
        type Key = ();
        const FOREIGN_KEYS: &'static [::diesel_cascade::__private::meta::ForeignKey] = &[];
        const RELATIONSHIPS: &'static [::diesel_cascade::__private::meta::Relationship] = &[];
    }
};
::core::compile_error! {
    "`#[diesel]` has no option `table_nam`: did you mean `table_name`?"
}
::core::compile_error! {
    "a model is a struct with named fields, one for each column, and this is an enum"
}
