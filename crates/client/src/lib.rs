#![doc = include_str!("../README.md")]

mod api_key;
mod builder;
mod client;
mod error;
mod json;
mod members;
mod options;
mod pages;
mod transport;

pub use api_key::{ApiKey, ApiKeyError};
pub use builder::{ClientBuilder, ConfigurationError};
pub use client::{Client, Response};
pub use error::ClientError;
pub use json::JsonClient;
pub use members::Members;
pub use options::{Cancel, Cancellation, Options};
