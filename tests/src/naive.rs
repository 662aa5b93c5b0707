//! The platform decision a second time: read from the data files at run time, on strings and lists, with no code of the
//! engine. Slow and plain, so that its agreement with the engine means something.

pub mod policy;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// A row of `operations.json`.
#[derive(Debug, Deserialize)]
pub struct Operation {
    /// Its id.
    pub id: String,
    /// HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// What it acts on.
    pub resource: String,
    /// What it does to that.
    pub effect: String,
    /// All of [any of scopes]; `None` where nothing is documented.
    pub requires: Option<Vec<Vec<String>>>,
    /// Scopes that probably suffice.
    #[serde(default)]
    pub guess: Vec<String>,
}

#[derive(Deserialize)]
struct Family {
    resource: String,
    actions: Vec<String>,
}

/// The catalogue, as it stands in the data files.
pub struct Naive {
    /// All current operations.
    pub operations: Vec<Operation>,
    /// All scope names.
    pub scopes: Vec<String>,
}

impl Naive {
    /// Reads the data files.
    pub fn load() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core/catalog");
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        let families: Vec<Family> = serde_json::from_str(&read("scopes.json")).unwrap();
        Self {
            operations: serde_json::from_str(&read("operations.json")).unwrap(),
            scopes: families
                .iter()
                .flat_map(|family| {
                    family.actions.iter().map(|action| format!("{}:{action}", family.resource))
                })
                .collect(),
        }
    }

    /// `allow`, `deny` or `unknown`.
    pub fn decide(&self, scopes: &BTreeSet<String>, operation: &Operation) -> &'static str {
        match &operation.requires {
            None => "unknown",
            Some(groups) if groups.iter().all(|group| group.iter().any(|scope| scopes.contains(scope))) => {
                "allow"
            }
            Some(_) => "deny",
        }
    }

    /// The operations that the scopes allow.
    pub fn allowed(&self, scopes: &BTreeSet<String>) -> BTreeSet<&str> {
        self.operations
            .iter()
            .filter(|operation| self.decide(scopes, operation) == "allow")
            .map(|operation| operation.id.as_str())
            .collect()
    }

    /// The operation of a request: among the templates of the method that fit, the one with a literal earliest.
    pub fn route(&self, method: &str, path: &str) -> Option<&Operation> {
        let path = path.split(['?', '#']).next().unwrap();
        let given: Vec<&str> = path.split('/').collect();
        let fits = |operation: &&Operation| {
            let slash_optional = operation.path.ends_with('/');
            let template: Vec<&str> = operation.path.trim_end_matches('/').split('/').collect();
            let given = match given.split_last() {
                Some((&"", head)) if slash_optional => head,
                _ => given.as_slice(),
            };
            operation.method == method
                && template.len() == given.len()
                && template
                    .iter()
                    .zip(given)
                    .all(|(own, given)| own == given || (own.starts_with('{') && opaque(given)))
        };
        let literals = |operation: &&Operation| -> Vec<bool> {
            operation.path.split('/').map(|segment| !segment.starts_with('{')).collect()
        };
        let best = self.operations.iter().filter(fits).max_by_key(literals)?;
        (!self.hides_a_literal(best, &given)).then_some(best)
    }

    /// Whether a parameter was filled with a text that differs from a literal at the same place only in case, under any
    /// method.
    fn hides_a_literal(&self, chosen: &Operation, given: &[&str]) -> bool {
        let chosen: Vec<&str> = chosen.path.split('/').collect();
        self.operations.iter().any(|other| {
            let other: Vec<&str> = other.path.split('/').collect();
            (0..chosen.len().min(given.len()).min(other.len())).any(|at| {
                chosen[at].starts_with('{')
                    && other[..at] == chosen[..at]
                    && other[at] != given[at]
                    && other[at].eq_ignore_ascii_case(given[at])
            })
        })
    }
}

/// `a <= b` in the order of names, by taking the names apart.
pub fn below(a: &str, b: &str) -> bool {
    let (a_resource, a_action) = a.split_once(':').unwrap();
    let (b_resource, b_action) = b.split_once(':').unwrap();
    (b_resource == "all" || a_resource == b_resource) && (b_action == "all" || a_action == b_action)
}

/// Whether a segment can only be one opaque value: decode it, and look at what came out.
fn opaque(segment: &str) -> bool {
    let mut plain = Vec::new();
    let mut encoded = Vec::new();
    let bytes = segment.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let Some(digits) = segment.get(at + 1..at + 3) else { return false };
            if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return false;
            }
            encoded.push(u8::from_str_radix(digits, 16).unwrap());
            at += 3;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    let control = |byte: &u8| *byte < 0x20 || *byte == 0x7f;
    !segment.is_empty()
        && segment != "."
        && segment != ".."
        && !plain.iter().any(|byte| control(byte) || *byte == b'\\' || *byte == b';' || *byte == b' ')
        && !encoded.iter().any(|byte| {
            control(byte)
                || matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9')
                || b"-._~/\\%;".contains(byte)
        })
}
