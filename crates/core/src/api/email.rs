//! E-mail addresses, checked by their shape.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::excerpt::excerpt;
use super::validation::{Fault, ProblemCode};

/// An e-mail address.
///
/// [`parse`](Self::parse) checks the shape, since the API documents `email` and nothing finer: at most 254 bytes; exactly
/// one `@`; before it 1 to 64 bytes without white space, control characters, quotes or any of `(),:;<>[\]`, and no dot at
/// either end or beside another; after it at least two labels, joined by dots, each of 1 to 63 letters, digits and inner
/// hyphens. Whether the mailbox exists is another question. An address that an answer brings is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct EmailAddress(Box<str>);

impl EmailAddress {
    /// The address of that text. Nothing is trimmed or lower-cased.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        Self(text.into()).checked()
    }

    /// The address as it stands in JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address itself if it has the shape.
    pub fn checked(self) -> Result<Self, EmailError> {
        match flaw(&self.0) {
            None => Ok(self),
            Some(why) => Err(EmailError { given: excerpt(&self.0, 80), why }),
        }
    }
}

/// A text that is not an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{given}` is not an e-mail address: {why}")]
pub struct EmailError {
    given: String,
    why: &'static str,
}

impl EmailError {
    /// `not_an_email`.
    pub const fn code(&self) -> ProblemCode {
        ProblemCode::NotAnEmail
    }
}

impl From<EmailError> for Fault {
    fn from(error: EmailError) -> Self {
        Self::new(error.code(), error.to_string())
    }
}

/// What keeps the text from being an address.
fn flaw(text: &str) -> Option<&'static str> {
    if text.len() > 254 {
        return Some("it is longer than 254 bytes");
    }
    let Some((local, domain)) = text.split_once('@') else { return Some("it has no @") };
    if domain.contains('@') {
        return Some("it has more than one @");
    }
    if local.is_empty() || local.len() > 64 {
        return Some("the part before the @ has not 1 to 64 bytes");
    }
    let is_refused = |char: char| char.is_whitespace() || char.is_control() || "\"(),:;<>[\\]".contains(char);
    if local.contains(is_refused) || local.split('.').any(str::is_empty) {
        return Some("the part before the @ has a character or dot where none may be");
    }
    if !domain.contains('.') {
        return Some("the part after the @ has no dot");
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|char| char.is_alphanumeric() || char == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (!domain.split('.').all(is_label)).then_some("the part after the @ is not a domain name")
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_decides() {
        let long_local = format!("{}@example.com", "a".repeat(65));
        let long = format!("a@{}example.com", "label.".repeat(45));
        for (text, why) in [
            ("ana@example.com", None),
            ("Ana.Novak+instantly@mail.example.co", None),
            ("o'brien_1@ex-ample.com", None),
            ("jürgen@müller.example", None),
            ("", Some("it has no @")),
            ("ana", Some("it has no @")),
            ("ana@b@example.com", Some("it has more than one @")),
            ("@example.com", Some("the part before the @ has not 1 to 64 bytes")),
            (&long_local, Some("the part before the @ has not 1 to 64 bytes")),
            (" ana@example.com", Some("the part before the @ has a character or dot where none may be")),
            ("ana..n@example.com", Some("the part before the @ has a character or dot where none may be")),
            ("<ana@example.com", Some("the part before the @ has a character or dot where none may be")),
            ("ana@localhost", Some("the part after the @ has no dot")),
            ("ana@example.com ", Some("the part after the @ is not a domain name")),
            ("ana@-example.com", Some("the part after the @ is not a domain name")),
            ("ana@example..com", Some("the part after the @ is not a domain name")),
            (&long, Some("it is longer than 254 bytes")),
        ] {
            assert_eq!(EmailAddress::parse(text).err().map(|error| error.why), why, "{text}");
        }
    }
}
