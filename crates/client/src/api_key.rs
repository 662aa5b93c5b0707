//! The secret that every request carries. It is shown nowhere: not in logs, errors, debug output or JSON.

use std::fmt;
use std::str::FromStr;

use instantly_rbac::api::{Answer, KeyShape};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

/// What stands in place of a key.
const HIDDEN: &[u8] = b"[api key]";

/// An API key. It can be sent and not read back; its memory is wiped when it is dropped.
#[derive(Clone)]
pub struct ApiKey(SecretString);

/// A text that cannot be an API key. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ApiKeyError {
    /// Nothing, or white space only.
    #[error("the API key is empty; set the variable or file that it comes from")]
    Empty,
    /// The whole header instead of the key.
    #[error("the API key starts with `Bearer`; give the key alone, the client adds the word itself")]
    BearerPrefix,
    /// Quotes that belonged to the configuration.
    #[error("the API key stands in quotes; give it without them")]
    Quoted,
    /// White space, a control character or a letter beyond ASCII inside.
    #[error(
        "the API key holds a character that no key has (white space, control or non-ASCII); copy it again as a whole"
    )]
    Character,
}

impl ApiKeyError {
    /// A stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "api_key_empty",
            Self::BearerPrefix => "api_key_with_bearer",
            Self::Quoted => "api_key_in_quotes",
            Self::Character => "api_key_character",
        }
    }
}

impl ApiKey {
    /// The key of that text. White space around it is dropped, since it comes from files and variables; beyond what no
    /// header can carry nothing is checked, because the API documents no format.
    pub fn parse(text: &str) -> Result<Self, ApiKeyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ApiKeyError::Empty);
        }
        if text.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("bearer"))
            && text.get(6..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
        {
            return Err(ApiKeyError::BearerPrefix);
        }
        if text.starts_with(['"', '\'', '`']) {
            return Err(ApiKeyError::Quoted);
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ApiKeyError::Character);
        }
        Ok(Self(text.to_owned().into()))
    }

    /// What the look of the key says; a hint, since the API documents no format.
    pub fn shape(&self) -> KeyShape {
        KeyShape::of(self.expose())
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// The answer without the key, should a server repeat it.
    pub(crate) fn redact(&self, mut answer: Answer) -> Answer {
        // JSON may escape the slashes of the key's base64.
        for form in [self.expose().to_owned(), self.expose().replace('/', "\\/")] {
            answer.body = replace(&answer.body, form.as_bytes());
        }
        answer
    }
}

fn replace(body: &[u8], secret: &[u8]) -> Vec<u8> {
    let mut clean = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((first, after)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(secret) {
            clean.extend_from_slice(HIDDEN);
            rest = after;
        } else {
            clean.push(*first);
            rest = after;
        }
    }
    clean
}

impl FromStr for ApiKey {
    type Err = ApiKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ApiKey([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_trimmed_and_nothing_else_is_forgiven() {
        for (text, error) in [
            ("canary-k3y==", None),
            (" canary-k3y==\r\n", None),
            ("bearer-of-news", None),
            ("", Some(ApiKeyError::Empty)),
            (" \n", Some(ApiKeyError::Empty)),
            ("Bearer canary-k3y==", Some(ApiKeyError::BearerPrefix)),
            ("bearer\tcanary", Some(ApiKeyError::BearerPrefix)),
            ("\"canary-k3y==\"", Some(ApiKeyError::Quoted)),
            ("canary k3y", Some(ApiKeyError::Character)),
            ("canary\u{7}", Some(ApiKeyError::Character)),
            ("canäry", Some(ApiKeyError::Character)),
        ] {
            assert_eq!(ApiKey::parse(text).err(), error, "{text:?}");
        }
        assert_eq!(ApiKey::parse(" a== ").unwrap().expose(), "a==");
    }

    #[test]
    fn neither_the_key_nor_a_refused_text_is_shown() {
        let key = ApiKey::parse("canary").unwrap();
        assert_eq!(format!("{key:?} {key:#?}"), "ApiKey([hidden]) ApiKey([hidden])");
        for text in ["Bearer canary", "\"canary\"", "canary canary"] {
            let error = ApiKey::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }

    #[test]
    fn a_repeated_key_is_taken_out_of_an_answer() {
        let key = ApiKey::parse("ca/nary==").unwrap();
        let body = br#"{"a":"ca/nary==","b":"ca\/nary==","c":"ca/nary="}"#.to_vec();
        let clean = key.redact(Answer { body, ..Answer::default() });
        assert_eq!(clean.body, br#"{"a":"[api key]","b":"[api key]","c":"ca/nary="}"#);
    }
}
