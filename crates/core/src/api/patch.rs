//! One property of a change.

use serde_json::Value;

/// What a change does to one property: an absent one stays, `null` clears it, any other value replaces it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Leave it; the property is absent from the request.
    #[default]
    Keep,
    /// Clear it; the property is `null`.
    Clear,
    /// Replace it.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether it changes nothing.
    pub const fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// The property as it stands in the request, if it stands there.
    pub(super) fn to_json(&self, value: impl FnOnce(&T) -> Value) -> Option<Value> {
        match self {
            Self::Keep => None,
            Self::Clear => Some(Value::Null),
            Self::Set(new) => Some(value(new)),
        }
    }
}
