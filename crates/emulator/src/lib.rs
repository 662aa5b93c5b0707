#![doc = include_str!("../README.md")]

mod database;
mod documents;
mod emulator;
mod error;
mod faults;
mod planting;
mod secret;
mod seed;
mod server;
mod settings;
mod store;

pub use database::Database;
pub use emulator::{Builder, Emulator, KeyAccess, Running, WorkspaceAccess};
pub use error::EmulatorError;
pub use faults::{Fault, FaultError, FaultKind, Faults};
pub use secret::{Secret, SecretError, Secrets};
pub use seed::{LinkStatus, Seed, SeedError, SeedKey, SeedMember, SeedProblem, SeedTag, SeedWorkspace};
pub use server::Requests;
pub use settings::{
    ForeignWorkspace, KeysAsWorkspace, Limits, ListedKey, Mint, Reinvite, ScopeDenied, SelfRevoke,
    SettingError, Settings,
};
