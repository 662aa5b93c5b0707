//! The Node addon of instantly-rbac, by napi.
//!
//! The same exports as the WebAssembly module, under the same names. No rule, default or message belongs here: every
//! export hands its arguments to the crate that knows and its answer back. Answers cross as text, which is cheaper here
//! than building objects. A panic becomes an exception (`catch_unwind`); without that it would end the process.

pub mod analysis;
pub mod client;
pub mod engine;
pub mod policy;
