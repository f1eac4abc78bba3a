//! What only MySQL or MariaDB can do, or fail at.
