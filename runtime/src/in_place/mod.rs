//! What stands for a column, a key or a row of a table that a model with a mistake
//! in it does not tell. No program in which something stands for one compiles.

mod column;
mod key;
mod row;

pub use self::column::ColumnInPlace;
pub use self::key::{KeyInPlace, KeyLength, OwnValues, RowKey, SeveralColumns, ValuesInPlace};
pub use self::row::RowInPlace;
