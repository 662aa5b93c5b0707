//! Policies: the engine against its naive double, laws, documents that do not load, presets, and the check path's memory.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation is the point of a test"
)]

mod agreement;
mod allocation;
mod analysis;
mod casl;
mod cedar;
mod documents;
mod fuzz;
mod generate;
mod isolation;
mod laws;
mod presets;
mod questions;
mod schema;
mod sentences;
mod table;
mod yaml;
