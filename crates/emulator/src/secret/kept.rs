//! The secrets that this process planted or made, in memory only, for answers that show them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::{Mint, Secret, SecretDigest, Secrets};

/// Secrets by their digest. What another process made is not in here.
pub(crate) struct Kept {
    known: Mutex<HashMap<SecretDigest, Secret>>,
}

impl Kept {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self { known: Mutex::new(secrets.into_iter().map(|secret| (secret.digest(), secret)).collect()) }
    }

    /// A new secret, from the system's random source whatever the seed's come from.
    pub(crate) fn make(&self) -> Result<Secret, getrandom::Error> {
        Ok(Mint::new(Secrets::Random)?.secret("", ""))
    }

    pub(crate) fn remember(&self, secret: Secret) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(secret.digest(), secret);
    }

    pub(crate) fn of(&self, digest: &SecretDigest) -> Option<Secret> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
    }
}
