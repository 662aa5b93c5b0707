//! Why an emulator does not start.

use std::net::SocketAddr;
use std::path::PathBuf;

use thiserror::Error;

use crate::{FaultError, SeedError};

/// Why an emulator does not start, or did not stop in order.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EmulatorError {
    /// The seed cannot be used.
    #[error(transparent)]
    Seed(#[from] SeedError),
    /// A fault cannot be used.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// The address cannot be listened on.
    #[error("cannot listen on `{address}`: {source}; choose another address, or port 0 for a free one")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database cannot be opened or written.
    #[error("the database of the emulator failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file is an SQLite database of somebody else.
    #[error("`{}` is an SQLite database, but not one of this emulator; choose another file", path.display())]
    ForeignDatabase {
        /// The file.
        path: PathBuf,
    },
    /// A newer emulator wrote the file.
    #[error(
        "`{}` has layout {found}, and this emulator knows layout {known}; use a newer emulator or another file",
        path.display()
    )]
    NewerDatabase {
        /// The file.
        path: PathBuf,
        /// The layout of the file.
        found: i64,
        /// The layout that this version writes.
        known: i64,
    },
    /// The system gave no random bytes for secrets.
    #[error("the system gave no random bytes for secrets: {0}")]
    Random(#[from] getrandom::Error),
    /// The server's task ended badly.
    #[error("the server of the emulator stopped: {0}")]
    Stopped(String),
}

impl EmulatorError {
    /// A stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Seed(error) => error.code(),
            Self::Fault(_) => "fault_invalid",
            Self::Listen { .. } => "address_unavailable",
            Self::Database(_) => "database_failed",
            Self::ForeignDatabase { .. } => "foreign_database",
            Self::NewerDatabase { .. } => "newer_database",
            Self::Random(_) => "no_random_source",
            Self::Stopped(_) => "server_stopped",
        }
    }
}
