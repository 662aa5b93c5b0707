//! The state: SQLite behind one connection. Every request is one transaction on it, so concurrent requests happen one
//! after the other and none is lost. Secrets never come in here, only their digests.

mod column;
pub(crate) mod keys;
pub(crate) mod members;
pub(crate) mod workspaces;

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use uuid::Uuid;

use crate::{Database, EmulatorError};

/// Marks the file as ours: `IRBA` in ASCII.
const APPLICATION_ID: i64 = 0x4952_4241;

/// Layouts of the file; entry *n* leads from layout *n* to *n* + 1.
const LAYOUTS: [&str; 1] = [include_str!("store/schema.sql")];

pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the database and brings its layout up to date.
    pub(crate) fn open(database: &Database) -> Result<Self, EmulatorError> {
        let connection = match database {
            Database::Memory => Connection::open_in_memory()?,
            Database::File(path) => {
                let connection = Connection::open(path)?;
                connection.busy_timeout(Duration::from_secs(5))?;
                check_owner(&connection, path)?;
                connection.pragma_update(None, "journal_mode", "wal")?;
                connection
            }
        };
        connection.pragma_update(None, "foreign_keys", true)?;
        let store = Self { connection: Mutex::new(connection) };
        store.transact(bring_up_to_date)?;
        Ok(store)
    }

    /// Does the work in one transaction, which lasts only when the work succeeds. Blocks.
    pub(crate) fn transact<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A panic in earlier work rolled its transaction back, so the connection is as good as before.
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }
}

/// Refuses a file that belongs to another program or to a newer emulator. A file without content is free to take.
fn check_owner(connection: &Connection, path: &Path) -> Result<(), EmulatorError> {
    let (owner, layout) = (pragma(connection, "application_id")?, pragma(connection, "user_version")?);
    let pages = pragma(connection, "page_count")?;
    if owner != APPLICATION_ID && pages > 0 {
        return Err(EmulatorError::ForeignDatabase { path: path.to_owned() });
    }
    let known = i64::try_from(LAYOUTS.len()).unwrap_or(i64::MAX);
    if layout > known {
        return Err(EmulatorError::NewerDatabase { path: path.to_owned(), found: layout, known });
    }
    Ok(())
}

fn bring_up_to_date(transaction: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    let layout = pragma(transaction, "user_version")?;
    for (next, statements) in (1_i64..).zip(LAYOUTS).filter(|(next, _)| *next > layout) {
        transaction.execute_batch(statements)?;
        transaction.pragma_update(None, "user_version", next)?;
    }
    Ok(())
}

fn pragma(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}

/// A new id: a UUID of version 7, like the API's own.
pub(crate) fn new_id() -> String {
    Uuid::now_v7().to_string()
}
