//! What the look of an API key says about it, before any server is asked.

use super::id::is_uuid;

/// How many characters of base64 keys have been seen with, without the padding.
const SEEN: usize = 66;

/// What the look of an API key says. No format is documented; that of the keys seen in the wild is 68 characters of
/// base64 that end in `==` (observed), so a shape is a hint and never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyShape {
    /// As the keys that have been seen.
    Usual,
    /// A UUID, a colon and a secret: what is inside of the base64. It must be sent as it was given, not decoded.
    Decoded,
    /// As the keys that have been seen, but the `==` at the end is gone, as some forms and shells do.
    PaddingLost,
    /// Any other.
    Unusual,
}

impl KeyShape {
    /// The shape of that text.
    ///
    /// ```
    /// use instantly_rbac::api::KeyShape;
    /// let decoded = "019e0000-0000-7000-8000-000000000001:secret";
    /// assert_eq!(KeyShape::of(decoded), KeyShape::Decoded);
    /// ```
    pub fn of(text: &str) -> Self {
        let base = text.trim_end_matches('=');
        let padding = text.len() - base.len();
        let is_base64 = base.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/');
        match (is_base64 && base.len() == SEEN, padding) {
            (true, 2) => Self::Usual,
            (true, 0 | 1) => Self::PaddingLost,
            _ if text.split_once(':').is_some_and(|(id, _)| is_uuid(id)) => Self::Decoded,
            _ => Self::Unusual,
        }
    }

    /// A stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Decoded => "decoded",
            Self::PaddingLost => "padding_lost",
            Self::Unusual => "unusual",
        }
    }

    /// What to do about a key of this shape that is not accepted.
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Usual => {
                "its shape is that of other keys, so check that it was not revoked and belongs to this base address"
            }
            Self::Decoded => {
                "the key looks decoded from its base64: send it as Instantly showed it, which ends in `==`"
            }
            Self::PaddingLost => "the key looks cut off at its end: the `==` there belongs to it",
            Self::Unusual => {
                "the key does not look like others, which are 68 characters of base64 that end in `==`; check that the \
                 whole key arrives, and that it was made for API v2, since keys of v1 do not work there"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_apart() {
        let usual = format!("{}==", "aB3+/x".repeat(11));
        for (text, shape) in [
            (usual.as_str(), KeyShape::Usual),
            (&usual[..67], KeyShape::PaddingLost),
            (&usual[..66], KeyShape::PaddingLost),
            (&usual[..60], KeyShape::Unusual),
            (&usual.replace('+', "-"), KeyShape::Unusual),
            ("019e0000-0000-7000-8000-000000000001:c2VjcmV0", KeyShape::Decoded),
            ("Bearer:x", KeyShape::Unusual),
            ("", KeyShape::Unusual),
            ("==", KeyShape::Unusual),
        ] {
            assert_eq!(KeyShape::of(text), shape, "{text}");
        }
    }
}
