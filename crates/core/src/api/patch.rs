//! One property of a change.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
}

/// As a property that is skipped where [`is_keep`](Patch::is_keep).
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Clear => serializer.serialize_none(),
            Self::Set(new) => new.serialize(serializer),
        }
    }
}

/// As a property that is `Keep` by default.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}
