//! Escalation over whole worlds: against a naive closure, laws, and a fixture with its fix for every rule.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation is the point of a test"
)]

mod fixtures;
mod laws;
mod naive;
