//! Makes the secrets of keys for which the seed gives none.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::Secret;

/// Where generated secrets come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Secrets {
    /// From the system's random source: different at every start.
    #[default]
    Random,
    /// From this number and the names of workspace and key: the same at every start. For tests; everybody who knows
    /// the number knows the secrets.
    Reproducible(u64),
}

/// Derives secrets from one root, so that the random and the reproducible ones are made in the same way.
pub(crate) struct Mint {
    root: [u8; 32],
}

impl Mint {
    pub(crate) fn new(secrets: Secrets) -> Result<Self, getrandom::Error> {
        let mut root = [0; 32];
        match secrets {
            Secrets::Random => getrandom::fill(&mut root)?,
            Secrets::Reproducible(number) => root = Sha256::digest(number.to_be_bytes()).into(),
        }
        Ok(Self { root })
    }

    /// A secret in the form seen in the wild: 68 characters of standard base64 ending in `==`, which hold a UUID, a
    /// colon and 12 letters or digits.
    pub(crate) fn secret(&self, workspace: &str, key: &str) -> Secret {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(
            &Sha256::new()
                .chain_update(self.root)
                .chain_update(workspace.len().to_be_bytes())
                .chain_update(workspace)
                .chain_update(key)
                .finalize(),
        );
        let (id, tail) = bytes.split_at(16);
        let mut id_bytes = [0; 16];
        id_bytes.copy_from_slice(id);
        let id = uuid::Builder::from_random_bytes(id_bytes).into_uuid();
        let tail: String = tail.iter().take(12).map(|byte| letter_or_digit(*byte)).collect();
        Secret(STANDARD.encode(format!("{id}:{tail}")).into())
    }
}

fn letter_or_digit(byte: u8) -> char {
    char::from(match byte % 62 {
        digit @ 0..10 => b'0' + digit,
        upper @ 10..36 => b'A' + upper - 10,
        lower => b'a' + lower - 36,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(secrets: Secrets, workspace: &str, key: &str) -> String {
        Mint::new(secrets).unwrap().secret(workspace, key).reveal().to_owned()
    }

    #[test]
    fn secrets_have_the_form_seen_in_the_wild() {
        for number in 0..200 {
            let secret = made(Secrets::Reproducible(number), "Harbour", "reporting");
            assert_eq!(secret.len(), 68);
            assert!(secret.ends_with("=="), "{secret}");
            let decoded = String::from_utf8(STANDARD.decode(secret).unwrap()).unwrap();
            let (id, tail) = decoded.split_once(':').unwrap();
            assert_eq!(uuid::Uuid::parse_str(id).unwrap().get_version_num(), 4);
            assert!(tail.len() == 12 && tail.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{tail}");
        }
    }

    #[test]
    fn secrets_differ_by_root_workspace_and_key() {
        let secrets = [
            made(Secrets::Reproducible(1), "a", "bc"),
            made(Secrets::Reproducible(2), "a", "bc"),
            made(Secrets::Reproducible(1), "ab", "c"),
            made(Secrets::Reproducible(1), "a", "bd"),
            made(Secrets::Random, "a", "bc"),
            made(Secrets::Random, "a", "bc"),
        ];
        let distinct: std::collections::HashSet<_> = secrets.iter().collect();
        assert_eq!(distinct.len(), secrets.len());
        assert_eq!(secrets[0], made(Secrets::Reproducible(1), "a", "bc"));
    }
}
