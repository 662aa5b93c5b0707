//! The state: SQLite. Every request is one transaction, so concurrent requests, also those of another process on the same
//! file, lose nothing. Whoever writes waits for a turn; whoever only reads a file has a connection of its own. Secrets
//! never come in here, only their digests.

pub(crate) mod audit;
mod column;
pub(crate) mod documents;
pub(crate) mod group_links;
pub(crate) mod keys;
mod layout;
pub(crate) mod members;
pub(crate) mod select;
pub(crate) mod tag_mappings;
pub(crate) mod tagged;
pub(crate) mod tags;
pub(crate) mod workspaces;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::{Database, EmulatorError};

/// How long a write waits for those of another process.
const PATIENCE: Duration = Duration::from_secs(20);
/// More than this program has statements.
const STATEMENTS: usize = 256;

pub(crate) struct Store {
    writer: Mutex<Connection>,
    /// `None` in memory, where there is one connection for everything.
    readers: Option<Readers>,
}

/// Connections to a file that nobody uses at the moment.
struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Store {
    /// Opens the database and brings its layout up to date.
    pub(crate) fn open(database: &Database) -> Result<Self, EmulatorError> {
        let (mut writer, readers) = match database {
            Database::Memory => (Connection::open_in_memory()?, None),
            Database::File(path) => {
                let writer = Connection::open(path)?;
                writer.busy_timeout(PATIENCE)?;
                layout::check_owner(&writer, path)?;
                layout::write_ahead(&writer)?;
                // A commit is in the system's hands before it is acknowledged, so it survives the end of the process,
                // however it ends. Only a power cut can take the last commits, and then whole ones.
                writer.pragma_update(None, "synchronous", "normal")?;
                (writer, Some(Readers { path: path.clone(), idle: Mutex::default() }))
            }
        };
        writer.set_prepared_statement_cache_capacity(STATEMENTS);
        layout::bring_up_to_date(&mut writer)?;
        Ok(Self { writer: Mutex::new(writer), readers })
    }

    /// Does the work in one transaction, which lasts only when the work succeeds. Blocks.
    pub(crate) fn write<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A panic in earlier work rolled its transaction back, so the connection is as good as before.
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Does the work on one state of the database, which it cannot change. Blocks, but not for those who write to a file.
    pub(crate) fn read<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let Some(readers) = &self.readers else { return self.write(work) };
        let mut reader = readers.take()?;
        let done = work(&reader.transaction()?);
        readers.put_back(reader);
        done
    }
}

impl Readers {
    fn take(&self) -> rusqlite::Result<Connection> {
        if let Some(reader) = self.idle().pop() {
            return Ok(reader);
        }
        let reader = Connection::open(&self.path)?;
        reader.busy_timeout(PATIENCE)?;
        reader.pragma_update(None, "query_only", true)?;
        reader.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(reader)
    }

    fn put_back(&self, reader: Connection) {
        self.idle().push(reader);
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A new id: a UUID of version 7, like the API's own.
pub(crate) fn new_id() -> String {
    Uuid::now_v7().to_string()
}

/// A new id of a background job: 24 hexadecimal characters that grow with time.
pub(crate) fn new_object_id() -> String {
    Uuid::now_v7().simple().to_string().chars().take(24).collect()
}

/// The time, as the API writes it, so many days from now.
pub(crate) fn time(transaction: &Transaction<'_>, days: i32) -> rusqlite::Result<String> {
    transaction
        .prepare_cached("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?1 || ' days')")?
        .query_one([days], |row| row.get(0))
}
