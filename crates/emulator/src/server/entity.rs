//! Things that are kept as documents: read, made, changed and removed in one way each.

use serde_json::{Map, Value};

use super::refusal::Refusal;
use super::{Admitted, Reply};
use crate::documents;
use crate::store::documents::{self as stored, Kind};
use crate::store::time;

pub(super) type Document = Map<String, Value>;

impl Admitted<'_> {
    /// The document with the id in the path, whose parameter has that name.
    pub(super) fn document(&self, kind: Kind, id: &str) -> Result<Document, Refusal> {
        let found = stored::by_id(self.transaction, kind, self.workspace.id.as_str(), id)?;
        let text = found.ok_or_else(Refusal::not_found)?;
        serde_json::from_str(&text).map_err(|error| Refusal::internal(error.to_string()))
    }

    /// Makes a document of what was given.
    pub(super) fn create(&self, kind: Kind, given: Document) -> Result<Document, Refusal> {
        let document = documents::new(self.transaction, kind, &self.workspace.id, given)?;
        stored::insert(self.transaction, kind, self.workspace.id.as_str(), &text(&document))?;
        Ok(document)
    }

    /// Changes a document; what nobody may choose stays as it is.
    pub(super) fn change(&self, kind: Kind, id: &str, changes: Document) -> Result<Document, Refusal> {
        let mut document = self.document(kind, id)?;
        document.extend(changes.into_iter().filter(|(name, _)| !FIXED.contains(&name.as_str())));
        if document.contains_key("timestamp_updated") {
            document.insert("timestamp_updated".to_owned(), time(self.transaction, 0)?.into());
        }
        stored::replace(self.transaction, kind, self.workspace.id.as_str(), id, &text(&document))?;
        Ok(document)
    }

    /// Removes a document and returns it as it was.
    pub(super) fn delete(&self, kind: Kind, id: &str) -> Result<Reply, Refusal> {
        let removed = stored::remove(self.transaction, kind, self.workspace.id.as_str(), id)?;
        removed.map(Reply).ok_or_else(Refusal::not_found)
    }
}

/// What the API decides.
pub(super) const FIXED: [&str; 4] = ["id", "organization", "timestamp_created", "timestamp_updated"];

/// What somebody may choose of a new document.
pub(super) fn chosen(mut given: Document) -> Document {
    given.retain(|name, _| !FIXED.contains(&name.as_str()) && name != "status");
    given
}

fn text(document: &Document) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// One property as the only change.
pub(super) fn only(name: &str, value: impl Into<Value>) -> Document {
    Map::from_iter([(name.to_owned(), value.into())])
}
