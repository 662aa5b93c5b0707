//! Secrets of API keys. Only [`Secret::reveal`] gives one out; nothing prints, logs or stores it.

mod kept;
mod mint;

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, de};
use sha2::{Digest, Sha256};
use thiserror::Error;

pub(crate) use kept::Kept;
pub(crate) use mint::Mint;
pub use mint::Secrets;

/// The secret of an API key. It cannot be printed or serialised, and its memory is overwritten when it goes.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes a secret: 1 to 512 visible ASCII characters, as a bearer token can carry them.
    pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = SecretString::from(text.into());
        let bytes = text.expose_secret().as_bytes();
        if bytes.is_empty() || bytes.len() > 512 || !bytes.iter().all(u8::is_ascii_graphic) {
            return Err(SecretError);
        }
        Ok(Self(text))
    }

    /// The secret itself, for the `Authorization` header of a test or for a person who asked to see it.
    pub fn reveal(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn digest(&self) -> SecretDigest {
        SecretDigest::of(self.reveal())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

impl<'de> Deserialize<'de> for Secret {
    /// Written by hand because the ready-made error of a wrong type repeats the value.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer).map_err(|_| de::Error::custom(SecretError))?;
        Self::new(text).map_err(de::Error::custom)
    }
}

/// A text that no bearer token can carry. It is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a secret is a string of 1 to 512 visible ASCII characters")]
pub struct SecretError;

/// What the database keeps of a secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SecretDigest([u8; 32]);

impl SecretDigest {
    pub(crate) fn of(secret: &str) -> Self {
        Self(Sha256::digest(secret).into())
    }

    pub(crate) const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_shows_itself_to_nobody() {
        let secret = Secret::new("canary-7f3a").unwrap();
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret(…) Secret(…)");
        assert_eq!(secret.reveal(), "canary-7f3a");
    }

    #[test]
    fn what_a_header_cannot_carry_is_refused_without_repeating_it() {
        for text in ["", "can ary", "canary\n", "canäry", &"c".repeat(513)] {
            let refusal = Secret::new(text).unwrap_err().to_string();
            assert!(!refusal.contains("can"), "{refusal}");
        }
        let refusal = serde_json::from_str::<Secret>("73317331").unwrap_err().to_string();
        assert!(refusal.starts_with("a secret is a string"), "{refusal}");
        assert!(!refusal.contains("7331"), "{refusal}");
    }
}
