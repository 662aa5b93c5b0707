//! The bearer key of a request. The text of the header ends here; only the digest of the secret goes further.

use axum::http::{HeaderMap, header};

use crate::secret::SecretDigest;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Credential {
    /// No `Authorization` header.
    Missing,
    /// A header that holds no bearer key.
    Unreadable,
    /// A bearer key.
    Bearer(SecretDigest),
}

impl Credential {
    /// The scheme is read without regard to case, as HTTP has it; two headers are as good as none that can be read.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut values = headers.get_all(header::AUTHORIZATION).iter();
        let (value, more) = (values.next(), values.next());
        let Some(value) = value else { return Self::Missing };
        let parts = value.to_str().ok().and_then(|text| text.trim().split_once(' '));
        match parts {
            Some((scheme, key)) if more.is_none() && scheme.eq_ignore_ascii_case("bearer") => {
                Self::Bearer(SecretDigest::of(key.trim_start()))
            }
            _ => Self::Unreadable,
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_one_bearer_key_is_a_credential() {
        let key = Credential::Bearer(SecretDigest::of("canary"));
        for (values, credential) in [
            (vec![], Credential::Missing),
            (vec!["Bearer canary"], key),
            (vec!["bearer  canary "], key),
            (vec![""], Credential::Unreadable),
            (vec!["Bearer"], Credential::Unreadable),
            (vec!["canary"], Credential::Unreadable),
            (vec!["Basic canary"], Credential::Unreadable),
            (vec!["Bearer canary", "Bearer canary"], Credential::Unreadable),
        ] {
            let headers: HeaderMap =
                values.iter().map(|value| (header::AUTHORIZATION, HeaderValue::from_static(value))).collect();
            assert!(Credential::of(&headers) == credential, "{values:?}");
        }
    }
}
