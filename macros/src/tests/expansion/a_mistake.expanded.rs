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
        type Id = i32;
        fn id(self) -> Self::Id {
            0
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
    impl<__This> ::diesel_cascade::__private::PlainTable<__This> for parents::table {}
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
