//! Reading principals. Where `kind` comes first, as whoever writes them puts it, the rest is read as that kind at once:
//! in two thirds of the time that it takes to keep it until the kind is known, and errors say where they are.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::{Agent, Key, Member, Principal, PrincipalKind};

impl<'de> Deserialize<'de> for Principal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OfAnyKind)
    }
}

impl PrincipalKind {
    /// Reads a principal of this kind from its other fields.
    fn read<'de, D: Deserializer<'de>>(self, fields: D) -> Result<Principal, D::Error> {
        match self {
            Self::Key => Key::deserialize(fields).map(Principal::Key),
            Self::Member => Member::deserialize(fields).map(Principal::Member),
            Self::Agent => Agent::deserialize(fields).map(Principal::Agent),
        }
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Field {
    Kind,
    Other(String),
}

struct OfAnyKind;

impl<'de> Visitor<'de> for OfAnyKind {
    type Value = Principal;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a principal with its `kind`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Principal, A::Error> {
        match fields.next_key()? {
            None => Err(Error::missing_field("kind")),
            Some(Field::Kind) => {
                let kind: PrincipalKind = fields.next_value()?;
                kind.read(MapAccessDeserializer::new(fields))
            }
            Some(Field::Other(first)) => kept(first, fields),
        }
    }
}

/// A principal whose kind is not the first of its fields. They are written down to be read again: that is slower, and
/// smaller in WebAssembly than to read them from values.
fn kept<'de, A: MapAccess<'de>>(first: String, mut fields: A) -> Result<Principal, A::Error> {
    let mut kept = Map::new();
    let mut next = Some(first);
    while let Some(name) = next {
        if kept.contains_key(&name) {
            return Err(Error::custom(format_args!("duplicate field `{}`", name.escape_debug())));
        }
        kept.insert(name, fields.next_value()?);
        next = fields.next_key()?;
    }
    let kind = kept.remove("kind").ok_or_else(|| Error::missing_field("kind"))?;
    let kind = PrincipalKind::deserialize(kind).map_err(Error::custom)?;
    let text = Value::Object(kept).to_string();
    kind.read(&mut serde_json::Deserializer::from_slice(text.as_bytes())).map_err(|error| {
        // Where it is in that text concerns nobody.
        let place = format!(" at line {} column {}", error.line(), error.column());
        let error = error.to_string();
        Error::custom(error.strip_suffix(&place).unwrap_or(&error))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Principal, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn fields_come_in_any_order() {
        for (first, last) in [
            (
                r#"{"kind": "key", "name": "n8n", "scopes": ["leads:read"]}"#,
                r#"{"name": "n8n", "scopes": ["leads:read"], "kind": "key"}"#,
            ),
            (
                r#"{"kind": "member", "name": "ana", "role": "view", "accepted": true}"#,
                r#"{"role": "view", "kind": "member", "accepted": true, "name": "ana"}"#,
            ),
            (
                r#"{"kind": "agent", "identity": "bot", "key": {"name": "n8n", "scopes": []}}"#,
                r#"{"key": {"scopes": [], "name": "n8n"}, "identity": "bot", "kind": "agent"}"#,
            ),
        ] {
            let principal = read(first);
            assert!(principal.is_ok(), "{principal:?}");
            assert_eq!(principal, read(last));
            assert_eq!(
                Ok(serde_json::to_string(principal.as_ref().unwrap()).unwrap()).and_then(|text| read(&text)),
                principal
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (text, error) in [
            ("{}", "missing field `kind` at line 1 column 2"),
            (r#"{"name": "n8n"}"#, "missing field `kind` at line 1 column 15"),
            ("[]", "invalid type: sequence, expected a principal with its `kind` at line 1 column 0"),
            (
                r#"{"kind": "robot"}"#,
                "unknown variant `robot`, expected one of `member`, `key`, `agent` at line 1 column 16",
            ),
            (r#"{"kind": "key", "name": "n8n"}"#, "missing field `scopes` at line 1 column 30"),
            (
                r#"{"kind": "key", "role": "view"}"#,
                "unknown field `role`, expected one of `name`, `scopes`, `workspace`, `situation`, `acting_as` at line 1 column 22",
            ),
            (r#"{"kind": "key", "name": "a", "name": "b"}"#, "duplicate field `name` at line 1 column 35"),
            (r#"{"name": "a", "name": "b", "kind": "key"}"#, "duplicate field `name` at line 1 column 20"),
            (r#"{"name": "a", "kind": "key"}"#, "missing field `scopes` at line 1 column 28"),
        ] {
            assert_eq!(read(text).unwrap_err(), error, "{text}");
        }
    }
}
