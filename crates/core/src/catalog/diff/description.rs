//! The parts of an OpenAPI description that the comparison needs.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::{DiffError, Statement};
use crate::Operation;

/// Members of a path item that are operations, by OpenAPI 3.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How many references may follow one another.
const MOST_REFERENCES: usize = 16;

/// An operation as the description states it.
pub(super) struct Described<'d> {
    pub(super) id: Option<&'d str>,
    /// In capital letters.
    pub(super) method: String,
    pub(super) path: &'d str,
    pub(super) requirement: Statement,
}

impl Described<'_> {
    pub(super) fn has_route_of(&self, operation: Operation) -> bool {
        self.method == operation.method().as_str() && self.path == operation.path()
    }

    pub(super) fn label(&self) -> String {
        self.id.map_or_else(|| format!("{} {}", self.method, self.path), str::to_owned)
    }
}

/// Names of the scopes that a new key may hold.
pub(super) type KeyScopes<'d> = BTreeSet<&'d str>;

/// Every operation, by path and method.
pub(super) fn operations(document: &Value) -> Result<Vec<Described<'_>>, DiffError> {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.") {
        return Err(DiffError::NotOpenapi);
    }
    let root = Place::default();
    let paths_at = root.member("paths");
    let mut ids = HashSet::new();
    let mut described = Vec::new();
    for (path, item) in object(document.get("paths"), &paths_at)? {
        let item_at = paths_at.member(path);
        let item = object(Some(item), &item_at)?;
        if item.contains_key("$ref") {
            return Err(DiffError::Reference { place: item_at.member("$ref").0 });
        }
        for (method, operation) in item.iter().filter(|(name, _)| METHODS.contains(&name.as_str())) {
            let at = item_at.member(method);
            let operation = object(Some(operation), &at)?;
            let id = text(operation, "operationId", &at)?;
            if id.is_some_and(|id| !ids.insert(id)) {
                return Err(DiffError::DuplicateOperation { place: at.member("operationId").0 });
            }
            let prose = text(operation, "description", &at)?.unwrap_or_default();
            described.push(Described {
                id,
                method: method.to_ascii_uppercase(),
                path,
                requirement: Statement::read(prose),
            });
        }
    }
    // Whether a JSON object keeps its order depends on how serde_json was built.
    described.sort_unstable_by(|one, other| (one.path, &one.method).cmp(&(other.path, &other.method)));
    Ok(described)
}

/// The scopes that a new key may hold: from the request that makes one, else from the schema of a key.
pub(super) fn key_scopes(document: &Value) -> Result<Option<KeyScopes<'_>>, DiffError> {
    let create = Operation::CREATE_API_KEY;
    let body = ["paths", create.path(), "post", "requestBody", "content", "application/json", "schema"];
    let mut candidates = vec![Place::of(&body)];
    let schemas_at = Place::of(&["components", "schemas"]);
    if let Some(schemas) = document.pointer(&schemas_at.0).and_then(Value::as_object) {
        let is_key = |name: &str, schema: &Value| {
            name == "APIKey"
                || matches!(schema.get("title").and_then(Value::as_str), Some("API Key" | "APIKey"))
        };
        let of_key = schemas.iter().filter(|(name, schema)| is_key(name, schema));
        candidates.extend(of_key.map(|(name, _)| schemas_at.member(name)));
    }
    for at in candidates {
        if let Some(scopes) = scopes_of(document, at)? {
            return Ok(Some(scopes));
        }
    }
    Ok(None)
}

/// `properties/scopes/items/enum` of a schema, following references on the way.
fn scopes_of(document: &Value, schema: Place) -> Result<Option<KeyScopes<'_>>, DiffError> {
    let mut at = schema;
    for step in ["properties", "scopes", "items", "enum"] {
        let Some((found_at, found)) = follow(document, at)? else { return Ok(None) };
        if found.get(step).is_none() {
            return Ok(None);
        }
        at = found_at.member(step);
    }
    let wrong = |place: &Place, expected| DiffError::WrongType { place: place.0.clone(), expected };
    let listed = document.pointer(&at.0).and_then(Value::as_array).ok_or_else(|| wrong(&at, "a list"))?;
    let mut scopes = KeyScopes::new();
    for (index, name) in listed.iter().enumerate() {
        scopes.insert(name.as_str().ok_or_else(|| wrong(&at.member(&index.to_string()), "a text"))?);
    }
    Ok(Some(scopes))
}

/// The value at a place, or where its `$ref` leads.
fn follow(document: &Value, place: Place) -> Result<Option<(Place, &Value)>, DiffError> {
    let mut at = place;
    for _ in 0..MOST_REFERENCES {
        let Some(value) = document.pointer(&at.0) else { return Ok(None) };
        let Some(reference) = value.get("$ref") else { return Ok(Some((at, value))) };
        let target = reference.as_str().and_then(|text| text.strip_prefix('#'));
        at = match target.filter(|target| document.pointer(target).is_some()) {
            Some(target) => Place(target.to_owned()),
            None => return Err(DiffError::Reference { place: at.member("$ref").0 }),
        };
    }
    Err(DiffError::Reference { place: at.member("$ref").0 })
}

/// A JSON pointer.
#[derive(Clone, Default)]
struct Place(String);

impl Place {
    fn of(names: &[&str]) -> Self {
        names.iter().fold(Self::default(), |place, name| place.member(name))
    }

    fn member(&self, name: &str) -> Self {
        Self(format!("{}/{}", self.0, name.replace('~', "~0").replace('/', "~1")))
    }
}

fn object<'d>(value: Option<&'d Value>, at: &Place) -> Result<&'d Map<String, Value>, DiffError> {
    let wrong = || DiffError::WrongType { place: at.0.clone(), expected: "an object" };
    value.and_then(Value::as_object).ok_or_else(wrong)
}

/// The text of that name, if there is a value.
fn text<'d>(of: &'d Map<String, Value>, name: &str, at: &Place) -> Result<Option<&'d str>, DiffError> {
    let wrong = || DiffError::WrongType { place: at.member(name).0, expected: "a text" };
    of.get(name).map(|value| value.as_str().ok_or_else(wrong)).transpose()
}
