#![doc = include_str!("../README.md")]

mod database;
mod emulator;
mod error;
mod planting;
mod secret;
mod seed;
mod server;
mod settings;
mod store;

pub use database::Database;
pub use emulator::{Builder, Emulator, KeyAccess, Running, WorkspaceAccess};
pub use error::EmulatorError;
pub use secret::{Secret, SecretError, Secrets};
pub use seed::{Seed, SeedError, SeedKey, SeedMember, SeedProblem, SeedWorkspace};
pub use settings::{ForeignWorkspace, Limits, Reinvite, ScopeDenied, Settings};
