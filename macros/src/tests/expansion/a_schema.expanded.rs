///The schema of [`Parent`], [`Child`].
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy)]
pub struct Family;
const _: () = {
    #[allow(unused_imports)]
    use ::diesel_cascade::__private::{NoFilters as _, NoModel as _};
    type __DieselCascadeModel0 = Parent;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel0 as ::diesel_cascade::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    type __DieselCascadeModel1 = Child;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel1 as ::diesel_cascade::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    const __TABLES: &[::diesel_cascade::__private::meta::Table] = &[
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::TABLE,
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::TABLE,
    ];
    const __IDENTITIES: &[::core::option::Option<
        ::diesel_cascade::__private::meta::Identity,
    >] = &[
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::IDENTITY,
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::IDENTITY,
    ];
    impl ::diesel_cascade::Schema for Family {
        fn graph() -> &'static ::diesel_cascade::__private::Graph {
            static GRAPH: ::std::sync::LazyLock<::diesel_cascade::__private::Graph> = ::std::sync::LazyLock::new(||
            ::diesel_cascade::__private::Graph::of_models(
                __TABLES,
                &[
                    ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::NAMES,
                    ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::NAMES,
                ],
            ));
            &GRAPH
        }
    }
    impl ::diesel_cascade::__private::InOneSchemaOnly for __DieselCascadeModel0 {
        const SCHEMA: ::diesel_cascade::__private::meta::SchemaId = ::diesel_cascade::__private::meta::SchemaId {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
        };
        type IsFirst = ::diesel_cascade::__private::When<
            { ::diesel_cascade::__private::check::is_first(__IDENTITIES, 0usize) },
        >;
        fn root() -> ::diesel_cascade::__private::Root {
            ::diesel_cascade::__private::Root::new(
                <Family as ::diesel_cascade::Schema>::graph(),
                0usize,
                ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::FILTERS(),
            )
        }
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::member(__TABLES, 0usize, false),
    );
    impl ::diesel_cascade::__private::InOneSchemaOnly for __DieselCascadeModel1 {
        const SCHEMA: ::diesel_cascade::__private::meta::SchemaId = ::diesel_cascade::__private::meta::SchemaId {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
        };
        type IsFirst = ::diesel_cascade::__private::When<
            { ::diesel_cascade::__private::check::is_first(__IDENTITIES, 1usize) },
        >;
        fn root() -> ::diesel_cascade::__private::Root {
            ::diesel_cascade::__private::Root::new(
                <Family as ::diesel_cascade::Schema>::graph(),
                1usize,
                ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::FILTERS(),
            )
        }
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::member(__TABLES, 1usize, false),
    );
};
