//! The layout of the file: whose it is, how old it is, and the way to the newest one.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::{PATIENCE, new_id};
use crate::EmulatorError;

/// Marks the file as ours: `IRBA` in ASCII.
const APPLICATION_ID: i64 = 0x4952_4241;

/// Layouts of the file; entry *n* leads from layout *n* to *n* + 1.
const LAYOUTS: [&str; 2] = [include_str!("layouts/1.sql"), include_str!("layouts/2.sql")];

/// Refuses a file that belongs to another program or to a newer emulator. A file without tables is free to take.
pub(super) fn check_owner(connection: &Connection, path: &Path) -> Result<(), EmulatorError> {
    let owner = number(connection, "application_id")?;
    let tables: i64 = connection.query_one("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if owner != APPLICATION_ID && (owner != 0 || tables > 0) {
        return Err(EmulatorError::ForeignDatabase { path: path.to_owned() });
    }
    let (found, known) = (number(connection, "user_version")?, newest());
    if found > known {
        return Err(EmulatorError::NewerDatabase { path: path.to_owned(), found, known });
    }
    Ok(())
}

/// Switches the file to write-ahead logging, in which readers and one writer do not disturb each other. For this one
/// step SQLite does not wait for others, so the wait is here.
pub(super) fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let end = Instant::now() + PATIENCE;
    loop {
        match connection.pragma_update(None, "journal_mode", "wal") {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && Instant::now() < end =>
            {
                thread::sleep(Duration::from_millis(5));
            }
            done => return done,
        }
    }
}

/// Brings the layout up to date, in one transaction: whoever is interrupted has the old one.
pub(super) fn bring_up_to_date(connection: &mut Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("new_id", 0, flags, |_| Ok(new_id()))?;
    // Tables that others refer to are made anew on the way, and this cannot be switched inside of a transaction.
    connection.pragma_update(None, "foreign_keys", false)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let layout = number(&transaction, "user_version")?;
    let missing = (1_i64..).zip(LAYOUTS).filter(|(next, _)| *next > layout);
    for (next, statements) in missing {
        transaction.execute_batch(statements)?;
        transaction.pragma_update(None, "user_version", next)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    transaction.commit()?;
    connection.pragma_update(None, "foreign_keys", true)
}

fn newest() -> i64 {
    i64::try_from(LAYOUTS.len()).unwrap_or(i64::MAX)
}

fn number(connection: &Connection, pragma: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, pragma, |row| row.get(0))
}
