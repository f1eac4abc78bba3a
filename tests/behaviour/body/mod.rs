//! What holds on every backend. The crate that includes this says which one it
//! is in its module `backend`.

mod smoke;
