///The schema of [`Parent`], [`Child`].
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy)]
pub struct Family;
const _: () = {
    #[allow(unused_imports)]
    use ::diesel_cascade::__private::{NoFilters as _, NoModel as _};
    struct __DieselCascadeNoTable<const POSITION: usize>;
    type __DieselCascadeModel0 = Parent;
    type __DieselCascadeTable0 = <<::diesel_cascade::__private::When<
        {
            ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::IS_MODEL
                && ::diesel_cascade::__private::check::is_first(__TABLES, 0usize)
        },
    > as ::diesel_cascade::__private::Choose<
        ::diesel_cascade::__private::OfModel<__DieselCascadeModel0>,
        ::diesel_cascade::__private::OfNone,
        __DieselCascadeNoTable<0usize>,
    >>::Chosen as ::diesel_cascade::__private::TableOf<
        __DieselCascadeNoTable<0usize>,
    >>::Table;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel0 as ::diesel_cascade::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    type __DieselCascadeModel1 = Child;
    type __DieselCascadeTable1 = <<::diesel_cascade::__private::When<
        {
            ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::IS_MODEL
                && ::diesel_cascade::__private::check::is_first(__TABLES, 1usize)
        },
    > as ::diesel_cascade::__private::Choose<
        ::diesel_cascade::__private::OfModel<__DieselCascadeModel1>,
        ::diesel_cascade::__private::OfNone,
        __DieselCascadeNoTable<1usize>,
    >>::Chosen as ::diesel_cascade::__private::TableOf<
        __DieselCascadeNoTable<1usize>,
    >>::Table;
    const _: ::core::marker::PhantomData<
        <__DieselCascadeModel1 as ::diesel_cascade::Model>::ModelTable,
    > = ::core::marker::PhantomData;
    const __TABLES: &[::diesel_cascade::__private::meta::Table] = &[
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel0>::TABLE,
        ::diesel_cascade::__private::Probe::<__DieselCascadeModel1>::TABLE,
    ];
    impl ::diesel_cascade::Schema for Family {
        fn graph() -> &'static ::diesel_cascade::__private::Graph {
            static GRAPH: ::std::sync::LazyLock<::diesel_cascade::__private::Graph> = ::std::sync::LazyLock::new(||
            ::diesel_cascade::__private::Graph::new(__TABLES));
            &GRAPH
        }
    }
    impl ::diesel_cascade::__private::InSchema for __DieselCascadeTable0 {
        const SCHEMA: ::diesel_cascade::__private::meta::SchemaId = ::diesel_cascade::__private::meta::SchemaId {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
        };
        const MODEL: ::diesel_cascade::__private::meta::Id = ::diesel_cascade::__private::Probe::<
            __DieselCascadeModel0,
        >::MODEL
            .id;
        fn root() -> ::diesel_cascade::__private::Root {
            ::diesel_cascade::__private::Root::new(
                <Family as ::diesel_cascade::Schema>::graph(),
                0usize,
                ::diesel_cascade::__private::Probe::<
                    &'static __DieselCascadeModel0,
                >::FILTERS(),
            )
        }
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::member(__TABLES, 0usize),
    );
    impl ::diesel_cascade::__private::InSchema for __DieselCascadeTable1 {
        const SCHEMA: ::diesel_cascade::__private::meta::SchemaId = ::diesel_cascade::__private::meta::SchemaId {
            id: ::diesel_cascade::__private::meta::Id::new(
                ::core::concat!(::core::module_path!(), "::", "Family"),
                ::core::line!(),
                ::core::column!(),
            ),
            name: "Family",
        };
        const MODEL: ::diesel_cascade::__private::meta::Id = ::diesel_cascade::__private::Probe::<
            __DieselCascadeModel1,
        >::MODEL
            .id;
        fn root() -> ::diesel_cascade::__private::Root {
            ::diesel_cascade::__private::Root::new(
                <Family as ::diesel_cascade::Schema>::graph(),
                1usize,
                ::diesel_cascade::__private::Probe::<
                    &'static __DieselCascadeModel1,
                >::FILTERS(),
            )
        }
    }
    const _: () = ::diesel_cascade::__private::check::refuse(
        ::diesel_cascade::__private::check::member(__TABLES, 1usize),
    );
};
