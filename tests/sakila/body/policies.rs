//! The same tables with different policies. All but the last leave the same
//! rows.

use super::tables::sakila;

sakila! {
    /// The database does everything.
    mod trusting {
        branch: (on_delete = "cascade"), (passive_deletes);
        leaf: (on_delete = "cascade"), (passive_deletes);
        loose: (on_delete = "set_null"), (passive_deletes);
    }
}

sakila! {
    /// The program does everything: no key has an action.
    mod emitting {
        branch: (), (cascade = "all, delete");
        leaf: (), (cascade = "all, delete");
        loose: (), ();
    }
}

sakila! {
    /// The program deletes down to where the database can do the rest.
    mod mixed {
        branch: (), (cascade = "all, delete");
        leaf: (on_delete = "cascade"), (passive_deletes);
        loose: (on_delete = "set_null"), (passive_deletes);
    }
}

sakila! {
    /// The program deletes along every key, also where it could set it to NULL:
    /// a payment goes with its customer, and with its rental.
    mod sweeping {
        branch: (), (cascade = "all, delete");
        leaf: (), (cascade = "all, delete");
        loose: (), (cascade = "all, delete");
    }
}
