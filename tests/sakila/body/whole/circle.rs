//! All stores at once: none is left that staff could be of meanwhile.

use diesel_cascade::Error;

use super::sets::{Left, found, left_without};
use crate::backend::DEFERS;
use crate::body::files;
use crate::body::policies::{whole_emitting, whole_trusting};
use crate::body::shop::open;

fn without_stores() -> Option<Left> {
    Some(left_without(&files::folder()?, "store", &[1, 2]))
}

#[test]
fn all_stores_go_with_all_staff_by_trust() {
    use whole_trusting::{Sakila, store};

    let (Some(expected), Some(database)) = (without_stores(), open::<Sakila>()) else {
        return;
    };
    let conn = &mut database.connect();
    let report = diesel_cascade::delete(store::table).execute(conn).unwrap();
    assert_eq!(report.statements(), 1);
    assert!(found(conn) == expected);
}

#[test]
fn all_stores_go_with_all_staff_by_emit_where_a_key_can_wait() {
    use whole_emitting::{Sakila, store};

    let (Some(expected), Some(database)) = (without_stores(), open::<Sakila>()) else {
        return;
    };
    let conn = &mut database.connect();
    let before = found(conn);
    let result = diesel_cascade::delete(store::table).execute(conn);
    if DEFERS {
        assert_eq!(result.unwrap().deleted(), 2);
        assert!(found(conn) == expected);
    } else {
        // InnoDB looks at each row as it goes, both keys are NOT NULL, and no
        // row stays that one of them could point at.
        let refused = result.unwrap_err();
        assert!(matches!(refused, Error::Refused { .. }), "{refused:?}");
        assert!(found(conn) == before);
    }
}
