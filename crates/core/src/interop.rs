//! The engine's words for others: values as JSON text for the bindings.
//!
//! Nothing here decides. What comes in is read into the crate's own values, and what they answer is written out.

mod json;

pub use json::{JsonError, JsonPolicy, diff_keys_json};
