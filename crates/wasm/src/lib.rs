//! The WebAssembly module of instantly-rbac, by wasm-bindgen.
//!
//! Without features it holds the engine alone; the feature `client` adds the API client, which costs several times the
//! engine's size and leaves the analysis out to keep within its budget; the feature `policy` adds policies. No rule,
//! default or message belongs here: every export hands its arguments to the crate that knows and its answer back. The npm
//! package checks what a caller passes before it crosses, because nothing here can: a wrong type would reach Rust as a wild
//! pointer.

#[cfg(not(feature = "client"))]
pub mod analysis;
#[cfg(feature = "client")]
pub mod client;
pub mod engine;
#[cfg(feature = "policy")]
pub mod policy;
