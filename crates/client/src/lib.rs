#![doc = include_str!("../README.md")]

mod api_key;
mod builder;
mod bulk;
mod client;
mod clock;
mod error;
mod exchange;
mod groups;
mod json;
mod lost_write;
mod options;
mod pace;
mod pages;
mod recording;
mod retry;
#[cfg(not(target_arch = "wasm32"))]
mod trace;
mod transport;

pub use api_key::{ApiKey, ApiKeyError};
pub use builder::{ClientBuilder, ConfigurationError};
pub use bulk::{Done, bulk};
pub use client::{Client, Response};
pub use error::ClientError;
pub use groups::{
    Accounts, ApiKeys, AuditLogs, BackgroundJobs, Billing, Campaigns, Groups, Leads, Members, Tags,
    WebhookEvents, Webhooks, WorkspaceGroup,
};
pub use json::JsonClient;
pub use options::{Cancel, Cancellation, Options};
pub use pace::Pace;
pub use recording::{Recorded, Recording, RecordingError};
pub use retry::Retries;
