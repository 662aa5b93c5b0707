//! Tests that need more than one room of the house, and what they share.
//!
//! The tests themselves are in `tests/tests`, the corpus that every runtime runs in `tests/corpus`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "only tests call this, and a test stops where it cannot go on"
)]

pub mod architecture;
pub mod corpus;
pub mod naive;
