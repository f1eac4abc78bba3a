//! What stands for a foreign key that a relationship counts on, and that its child
//! does not have.

/// `BelongsTo` for a child without a key.
#[doc(hidden)]
#[macro_export]
macro_rules! __keyless {
    ($child:ty, belongs to $parent:ident) => {
        $crate::__keyless!(@ $child, $parent, $parent);
        $crate::__keyless!(@ $child, $parent, &'_ $parent);
    };
    (@ $child:ty, $parent:ident, $belongs_to:ty) => {
        impl $crate::__private::diesel::associations::BelongsTo<$belongs_to> for $child
        where
            for<'__used> $crate::__private::NoKey<$parent>:
                $crate::__private::BelongingKey<()>,
        {
            type ForeignKey = <
                $crate::__private::NoKey<$parent> as $crate::__private::BelongingKey<()>
            >::Key;
            type ForeignKeyColumn = <
                $crate::__private::NoKey<$parent> as $crate::__private::BelongingKey<()>
            >::Column;

            fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
                ::core::option::Option::None
            }

            fn foreign_key_column() -> Self::ForeignKeyColumn {
                <
                    $crate::__private::NoKey<$parent>
                    as $crate::__private::BelongingKey<()>
                >::column()
            }
        }
    };
}
