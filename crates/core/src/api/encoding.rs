//! Percent-encoding of paths and queries (RFC 3986). Written here because the engine takes no dependency for it.

use std::fmt::Write;

/// Encodes one path segment or one part of a query, so that it can only be read as that one value.
pub(super) fn component(text: &str) -> String {
    encode(text, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

/// Encodes only what cannot stand in a URL at all. What is encoded already stays as it is.
pub(super) fn leniently(text: &str) -> String {
    encode(text, |byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

fn encode(text: &str, is_plain: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if is_plain(byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_is_opaque_and_lenient_encoding_keeps_structure() {
        assert_eq!(component("a/b?c=ä &%+@"), "a%2Fb%3Fc%3D%C3%A4%20%26%25%2B%40");
        assert_eq!(leniently("search=Jürgen M&x=%20"), "search=J%C3%BCrgen%20M&x=%20");
    }
}
