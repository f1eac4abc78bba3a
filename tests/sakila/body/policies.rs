//! The same tables with different policies. The first three leave the same
//! rows, and the last two do.

use super::tables::sakila;

sakila! {
    /// The database does everything.
    mod trusting {
        branch: (on_delete = "cascade"), (passive_deletes);
        leaf: (on_delete = "cascade"), (passive_deletes);
        link: (on_delete = "cascade"), (passive_deletes);
        loose: (on_delete = "set_null"), (passive_deletes);
    }
}

sakila! {
    /// The program does everything: no key has an action.
    mod emitting {
        branch: (), (cascade = "all, delete");
        leaf: (), (cascade = "all, delete");
        link: (), ();
        loose: (), ();
    }
}

sakila! {
    /// The program deletes down to where the database can do the rest.
    mod mixed {
        branch: (), (cascade = "all, delete");
        leaf: (on_delete = "cascade"), (passive_deletes);
        link: (on_delete = "cascade"), (passive_deletes);
        loose: (on_delete = "set_null"), (passive_deletes);
    }
}

sakila! {
    /// The program deletes along every key, also where it could set it to NULL:
    /// a payment goes with its customer, and with its rental.
    mod sweeping {
        branch: (), (cascade = "all, delete");
        leaf: (), (cascade = "all, delete");
        link: (), ();
        loose: (), (cascade = "all, delete");
    }
}

sakila! {
    /// The database does everything, and nothing is held: what stores, staff,
    /// addresses and languages have goes with them.
    mod whole_trusting {
        branch: (on_delete = "cascade"), (passive_deletes);
        leaf: (on_delete = "cascade"), (passive_deletes);
        link: (on_delete = "cascade"), (passive_deletes);
        loose: (on_delete = "set_null"), (passive_deletes);
        held: (on_delete = "cascade"), (passive_deletes);
    }
}

sakila! {
    /// The program does the same: no key has an action.
    mod whole_emitting {
        branch: (), (cascade = "all, delete");
        leaf: (), (cascade = "all, delete");
        link: (), ();
        loose: (), ();
        held: (), (cascade = "all, delete");
    }
}
