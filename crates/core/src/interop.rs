//! The engine's words for others: values as JSON text for the bindings, and policies for other engines.
//!
//! Nothing here decides. What comes in is read into the crate's own values, and what they answer is written out.

mod brief;
mod casl;
mod cedar;
mod json;
mod names;

pub use brief::{brief, frame, way};
pub use casl::CaslRule;
pub use cedar::{Cedar, CedarError};
pub use json::{
    JsonError, JsonPolicy, diff_catalog_json, diff_keys_json, escalation_of_json, escalations_json,
    format_policy, review_scopes_json,
};
pub use names::escalation_by_names;

/// The crate's own values have no keys that JSON could refuse, so that writing cannot fail.
fn written<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
