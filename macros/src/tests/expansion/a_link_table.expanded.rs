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
        use ::diesel_cascade::__private::options::relationship::secondary as _;
        use ::diesel_cascade::__private::options::relationship::passive_deletes as _;
        use ::diesel_cascade::__private::options::relationship::end as _;
        #[allow(warnings)]
        pub struct Columns {
            pub id: i32,
        }
        impl ::diesel_cascade::__private::options::HasColumns for Film {
            type Columns = Columns;
        }
    };
};
::diesel_cascade::__private::diesel::table! {
    #[doc = "The table of [`Film`](super::Film)."] #[sql_name = "films"] films(id) {
    #[doc = "The column `id`."] #[sql_name = "id"] id ->
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
    type __Child0 = __private::Itself<Actor>;
    #[allow(dead_code)]
    type __Link0 = FilmActor;
    impl __private::diesel::associations::HasTable for Film {
        type Table = films::table;
        fn table() -> Self::Table {
            films::table
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable for &'__ident Film {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<'__ident> __private::diesel::associations::Identifiable for &'_ &'__ident Film {
        type Id = (&'__ident i32);
        fn id(self) -> Self::Id {
            (&self.id)
        }
    }
    impl<__T, __Keys> __private::diesel::JoinTo<__T> for films::table
    where
        __T: __private::PlainTable<films::table>,
        __DieselCascadeKeyless: __private::Choose<
            __private::UnknownKeys,
            <__T as __private::PlainTable<films::table>>::Keys,
            films::table,
            Chosen = __Keys,
        >,
        films::table: __private::Joinable<__T, __Keys>,
        <films::table as __private::Joinable<
            __T,
            __Keys,
        >>::Side: __private::OnClause<films::table, __T, __Keys>,
    {
        type FromClause = __T;
        type OnClause = <<films::table as __private::Joinable<
            __T,
            __Keys,
        >>::Side as __private::OnClause<films::table, __T, __Keys>>::Clause;
        fn join_target(other: __T) -> (Self::FromClause, Self::OnClause) {
            (
                other,
                <<films::table as __private::Joinable<
                    __T,
                    __Keys,
                >>::Side as __private::OnClause<films::table, __T, __Keys>>::clause(),
            )
        }
    }
    #[allow(dead_code)]
    struct __DieselCascadeNoChild<const PAIR: usize>;
    #[allow(dead_code)]
    struct __DieselCascadeNoParent<const PAIR: usize>;
    impl __private::CountsOn<__Link0> for Film {}
    type __DieselCascadeKeyless0 = __private::When<
        {
            __private::Probe::<__Link0>::HAS_TABLE
                && !__private::Between::<__Link0, Film>::HAS_KEY
        },
    >;
    __private::keyless!(
        < __DieselCascadeKeyless0 as __private::Choose < __Link0, __DieselCascadeNoChild
        < 0usize >, __DieselCascadeNoChild < 0usize > >> ::Chosen, belongs to Film
    );
    impl __private::Joinable<films::table>
    for <<__DieselCascadeKeyless0 as __private::Choose<
        __private::OfModel<__Link0>,
        __private::OfNone,
        __DieselCascadeNoChild<0usize>,
    >>::Chosen as __private::TableOf<__DieselCascadeNoChild<0usize>>>::Table {
        type Key = ();
        type Side = __private::NeitherSide;
    }
    type __DieselCascadeKeyless1 = __private::When<
        {
            __private::Probe::<__Link0>::HAS_TABLE
                && __private::Probe::<__Child0>::HAS_TABLE
                && !__private::Between::<__Link0, __Child0>::IS_COUNTED_ON
                && !__private::Between::<__Child0, __Link0>::HAS_KEY
                && !__private::Between::<__Link0, __Child0>::HAS_KEY
        },
    >;
    __private::keyless!(
        < __DieselCascadeKeyless1 as __private::Choose < __Link0, __DieselCascadeNoChild
        < 1usize >, __DieselCascadeNoChild < 1usize > >> ::Chosen, belongs to __Child0
    );
    type __DieselCascadeKeyless1Unjoined = __private::When<
        {
            <__DieselCascadeKeyless1 as __private::Condition>::HOLDS
                && (__private::Probe::<__Link0>::IS_GENERATED
                    || __private::Probe::<__Child0>::IS_GENERATED)
        },
    >;
    type __DieselCascadeKeyless1Links = <<__DieselCascadeKeyless1Unjoined as __private::Choose<
        __private::OfModel<__Link0>,
        __private::OfNone,
        __DieselCascadeNoChild<1usize>,
    >>::Chosen as __private::TableOf<__DieselCascadeNoChild<1usize>>>::Table;
    type __DieselCascadeKeyless1Fars = <<__DieselCascadeKeyless1Unjoined as __private::Choose<
        __private::OfModel<__Child0>,
        __private::OfNone,
        __DieselCascadeNoParent<1usize>,
    >>::Chosen as __private::TableOf<__DieselCascadeNoParent<1usize>>>::Table;
    impl __private::Joinable<__DieselCascadeKeyless1Fars>
    for __DieselCascadeKeyless1Links {
        type Key = ();
        type Side = __private::NeitherSide;
    }
    impl __private::Joinable<__DieselCascadeKeyless1Links>
    for __DieselCascadeKeyless1Fars {
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
            __private::Probe::<Film>::SCHEMA.is_none()
                && (__private::Probe::<__Link0>::SCHEMA.is_some())
        },
    > as __private::Choose<__private::MissingMember, Film, Film>>::Chosen;
    const __DIESEL_CASCADE_NUMBER: __private::meta::Id = __private::meta::Id::new(
        ::core::concat!(::core::module_path!(), "::", "Film"),
        0,
        0,
    );
    impl<__This> __private::KnownTable<__This> for films::table {
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
    impl<__This> __private::PlainTable<__This> for films::table {
        type Keys = __private::KnownKeys;
        type ByHand = __private::When<false>;
    }
    impl<__Other> __private::diesel::query_source::TableNotEqual<__Other>
    for films::table
    where
        __Other: __private::diesel::Table + __private::OtherTable<films::table>,
    {}
    __private::behind_only!(
        films::table, __Other, (__Other : __private::OtherTable < films::table >,)
    );
    impl __private::TableInSchema for films::table
    where
        for<'__used> __DieselCascadeMember: __private::InOneSchemaOnly,
    {
        const IS_THERE: bool = <__DieselCascadeMember as __private::InOneSchemaOnly>::IS_THERE;
        fn root() -> __private::Root {
            <__DieselCascadeMember as __private::InOneSchemaOnly>::root()
        }
    }
    impl __private::check::HasKey for Film {}
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for films::table {
        type Column = films::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            films::id
        }
    }
    impl __private::HasColumn<__private::Named<628021283683842752u64>> for Film {
        type Column = films::id;
        type SqlType = __private::diesel::sql_types::Integer;
        fn column() -> Self::Column {
            films::id
        }
    }
    impl __private::Model for Film {
        const MODEL: __private::meta::Model = __private::meta::Model {
            id: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Film"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Film",
            schema: ::core::option::Option::None,
            table: "films",
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
                ::core::concat!(::core::module_path!(), "::", "Film"),
                ::core::line!(),
                ::core::column!(),
            ),
            schema: ::core::option::Option::None,
            path: "films",
        });
        type ModelTable = films::table;
        type Key = (&'static i32);
        type KeySqlType = __private::diesel::sql_types::Integer;
        const FOREIGN_KEYS: &'static [__private::meta::ForeignKey] = &[];
        const RELATIONSHIPS: &'static [__private::meta::Relationship] = &[
            __private::meta::Relationship::many::<
                __Link0,
                __Child0,
            >(
                <Self as __private::Model>::MODEL,
                "actors",
                ::core::option::Option::None,
                __private::meta::Policy::Trust,
                false,
            ),
        ];
        fn __read_marks(&self) {
            let _ = &self.actors;
        }
    }
    const _: () = __private::check::refuse(
        __private::check::relationship_key(
            <Film as __private::Model>::MODEL,
            <Film as __private::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
    const _: () = __private::check::refuse(
        __private::check::relationship_far(
            <Film as __private::Model>::MODEL,
            <Film as __private::Model>::RELATIONSHIPS,
            0usize,
            __private::Probe::<__Child0>::TABLE.relationships,
        ),
    );
    const _: () = __private::check::refuse(
        __private::check::relationship_policy(
            <Film as __private::Model>::MODEL,
            <Film as __private::Model>::RELATIONSHIPS,
            0usize,
        ),
    );
};
