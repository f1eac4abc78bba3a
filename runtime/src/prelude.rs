//! What a module with models needs: `use diesel_cascade::prelude::*`.
//!
//! ```
//! use diesel_cascade::prelude::*;
//! # let _: HasMany<()> = HasMany::default();
//! ```

pub use crate::{DeleteDsl, HasMany, HasOne, ManyToMany, Model, Schema, schema};
