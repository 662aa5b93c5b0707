//! The command line, run as a program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it cannot go on"
)]

#[path = "cli/analysis.rs"]
mod analysis;
#[path = "cli/batch.rs"]
mod batch;
#[path = "cli/catalog.rs"]
mod catalog;
#[path = "cli/demo.rs"]
mod demo;
#[path = "cli/doctor.rs"]
mod doctor;
#[path = "cli/documents.rs"]
mod documents;
#[path = "cli/durability.rs"]
mod durability;
#[path = "cli/emulate.rs"]
mod emulate;
#[path = "cli/export.rs"]
mod export;
#[path = "cli/isolation.rs"]
mod isolation;
#[path = "cli/policies.rs"]
mod policies;
#[path = "cli/preview.rs"]
mod preview;
#[path = "cli/questions.rs"]
mod questions;
#[path = "cli/running.rs"]
mod running;
#[path = "cli/server.rs"]
mod server;
#[path = "cli/surroundings.rs"]
mod surroundings;
