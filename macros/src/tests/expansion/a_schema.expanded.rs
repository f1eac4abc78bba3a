///The schema of [`Parent`], [`Child`].
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy)]
pub struct Family;
const _: () = {
    use ::diesel_cascade::__private;
    #[allow(unused_imports)]
    use __private::{NoFilters as _, NoModel as _};
    type __DieselCascadeModel0 = Parent;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel0 as __private::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    type __DieselCascadeModel1 = Child;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel1 as __private::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    const __TABLES: &[__private::meta::Table] = &[
        __private::Probe::<__DieselCascadeModel0>::TABLE,
        __private::Probe::<__DieselCascadeModel1>::TABLE,
    ];
    const __IDENTITIES: &[::core::option::Option<__private::meta::Identity>] = &[
        __private::Probe::<__DieselCascadeModel0>::IDENTITY,
        __private::Probe::<__DieselCascadeModel1>::IDENTITY,
    ];
    impl __private::Schema for Family {
        fn graph() -> &'static __private::Graph {
            static GRAPH: ::std::sync::LazyLock<__private::Graph> = ::std::sync::LazyLock::new(||
            __private::Graph::of_models(
                __TABLES,
                &[
                    __private::Probe::<__DieselCascadeModel0>::NAMES,
                    __private::Probe::<__DieselCascadeModel1>::NAMES,
                ],
            ));
            &GRAPH
        }
    }
    impl __private::InOneSchemaOnly for __DieselCascadeModel0 {
        const SCHEMA: __private::meta::SchemaId = __private::meta::SchemaId {
            id: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
            members: __IDENTITIES,
        };
        type IsFirst = __private::When<
            { __private::check::is_first(__IDENTITIES, 0usize) },
        >;
        fn root() -> __private::Root {
            __private::Root::new(
                <Family as __private::Schema>::graph(),
                0usize,
                __private::Probe::<__DieselCascadeModel0>::FILTERS(),
            )
        }
    }
    const _: () = __private::check::refuse(
        __private::check::member(__TABLES, __IDENTITIES, 0usize, false),
    );
    impl __private::InOneSchemaOnly for __DieselCascadeModel1 {
        const SCHEMA: __private::meta::SchemaId = __private::meta::SchemaId {
            id: __private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
            members: __IDENTITIES,
        };
        type IsFirst = __private::When<
            { __private::check::is_first(__IDENTITIES, 1usize) },
        >;
        fn root() -> __private::Root {
            __private::Root::new(
                <Family as __private::Schema>::graph(),
                1usize,
                __private::Probe::<__DieselCascadeModel1>::FILTERS(),
            )
        }
    }
    const _: () = __private::check::refuse(
        __private::check::member(__TABLES, __IDENTITIES, 1usize, false),
    );
};
