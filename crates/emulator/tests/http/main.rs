//! The emulator over real HTTP.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests are blunt"
)]

mod api_keys;
mod audit;
mod bad_input;
mod bodies;
mod control;
mod faults;
mod gate;
mod groups;
mod lab;
mod members;
mod openapi;
mod paging;
mod resources;
mod secrets;
mod state;
mod tags;
mod workspace;
