//! Where the emulator keeps its state.

use std::path::PathBuf;

/// Where the emulator keeps its state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Database {
    /// In memory; gone when the emulator stops.
    #[default]
    Memory,
    /// In an SQLite file, which is created when there is none; kept when the emulator stops.
    File(PathBuf),
}
