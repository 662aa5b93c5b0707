//! The emulator over real HTTP.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests are blunt"
)]

mod bodies;
mod gate;
mod lab;
mod members;
mod paging;
mod secrets;
mod state;
