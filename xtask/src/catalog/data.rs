//! The rows of the data files, as they stand there: one array a file, one row a line.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::CatalogError;
use super::check::Problem;
use super::shapes::{self, Shapes};

/// Everything the data files hold.
pub(super) struct Catalog {
    pub(super) date: String,
    /// First eight hexadecimal digits of SHA-256 over all files.
    pub(super) hash: String,
    pub(super) sources: Vec<Source>,
    pub(super) scopes: Vec<ScopeFamily>,
    pub(super) operations: Vec<Operation>,
    pub(super) unlisted: Vec<Unlisted>,
    pub(super) roles: Vec<Role>,
    pub(super) permissions: Vec<Permission>,
    pub(super) activities: Vec<Activity>,
    pub(super) shapes: Shapes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    date: String,
    sources: Vec<Source>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) id: String,
    pub(super) certainty: String,
    pub(super) title: String,
}

/// The scopes of one resource name: `<resource>:<action>` for each action.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScopeFamily {
    pub(super) resource: String,
    pub(super) actions: Vec<String>,
    pub(super) in_key_enum: bool,
    pub(super) since: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) resource: String,
    pub(super) effect: String,
    /// All of [any of scopes]; `null` where nothing is documented.
    #[serde(deserialize_with = "present")]
    pub(super) requires: Option<Vec<Vec<String>>>,
    #[serde(default)]
    pub(super) guess: Vec<String>,
    pub(super) guess_because: Option<String>,
    pub(super) source: String,
    pub(super) since: Option<String>,
    pub(super) summary: String,
    pub(super) note: Option<String>,
}

/// A route that is known of, but that the current API description does not hold.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unlisted {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) resource: String,
    pub(super) status: String,
    pub(super) source: String,
    pub(super) summary: String,
    pub(super) since: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Role {
    pub(super) id: String,
    pub(super) assignable: bool,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) contested: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Permission {
    pub(super) id: String,
    pub(super) since: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Activity {
    pub(super) code: u16,
    pub(super) id: String,
    pub(super) since: Option<String>,
    pub(super) summary: String,
}

/// `null` is a statement ("nothing is documented"), an absent field is a mistake.
fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer)
}

pub(super) enum ParseError {
    File(CatalogError),
    Rows(Vec<Problem>),
}

impl Catalog {
    /// Parses all files; `read` gives the text of the file of that name.
    pub(super) fn parse(read: impl Fn(&str) -> Result<String, CatalogError>) -> Result<Self, ParseError> {
        let mut problems = Vec::new();
        let mut hash = Sha256::new();
        let mut text = |name: &'static str| {
            let text = read(name).map_err(ParseError::File)?;
            hash.update(text.as_bytes());
            Ok(text)
        };
        let head = text("sources.json")?;
        let head: Sources = match serde_json::from_str(&head) {
            Ok(head) => head,
            Err(error) => {
                return Err(ParseError::Rows(vec![Problem::file("sources.json", error.to_string())]));
            }
        };
        // Not part of the hash: no decision depends on the shape of a request.
        let shapes = read("shapes.json").map_err(ParseError::File)?;
        let shapes = shapes::parse(&shapes, &mut problems);
        let catalog = Self {
            shapes,
            date: head.date,
            sources: head.sources,
            scopes: rows("scopes.json", &text("scopes.json")?, &mut problems),
            operations: rows("operations.json", &text("operations.json")?, &mut problems),
            unlisted: rows("unlisted.json", &text("unlisted.json")?, &mut problems),
            roles: rows("roles.json", &text("roles.json")?, &mut problems),
            permissions: rows("permissions.json", &text("permissions.json")?, &mut problems),
            activities: rows("activities.json", &text("activities.json")?, &mut problems),
            hash: hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect(),
        };
        if problems.is_empty() { Ok(catalog) } else { Err(ParseError::Rows(problems)) }
    }
}

fn rows<T: DeserializeOwned>(file: &'static str, text: &str, problems: &mut Vec<Problem>) -> Vec<T> {
    let values: Vec<serde_json::Value> = match serde_json::from_str(text) {
        Ok(values) => values,
        Err(error) => {
            problems.push(Problem::file(file, error.to_string()));
            return Vec::new();
        }
    };
    let mut rows = Vec::with_capacity(values.len());
    for (index, value) in values.into_iter().enumerate() {
        let id = ["id", "resource"].iter().find_map(|key| value.get(key)?.as_str().map(str::to_owned));
        match serde_json::from_value(value) {
            Ok(row) => rows.push(row),
            Err(error) => problems.push(Problem::row(file, index, id.as_deref(), error.to_string())),
        }
    }
    rows
}
