//! What a newer OpenAPI description of the API changes about the catalogue.
//!
//! Requirements stand in that description as prose. What this room cannot read for certain it hands out as text, and
//! never takes for "no scope needed".

mod cases;
mod description;
mod requirement;
mod statement;
#[cfg(test)]
mod tests;

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use super::VERSION;
use crate::operation::{Method, Operation};
use crate::{KnownScope, OperationSet};
use description::{Described, KeyScopes};

pub use cases::ScopeCase;
pub use requirement::{ChangedRequirement, UnreadRequirement};
pub use statement::Statement;

/// Differences between the catalogue and an OpenAPI description, each with what it touches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct CatalogDiff {
    /// Whether the description was found to say what the catalogue says. Where a requirement could not be read, the same
    /// scopes must at least be named; a description without the list of key scopes is never equivalent.
    pub equivalent: bool,
    /// Version of the catalogue that was compared.
    pub catalog: &'static str,
    /// Operations that only the description has.
    pub added: Vec<AddedOperation>,
    /// Operations that only the catalogue has.
    pub removed: Vec<RemovedOperation>,
    /// Operations with another id, but the same method and path.
    pub renamed: Vec<RenamedOperation>,
    /// Operations with another method or path, but the same id.
    pub moved: Vec<MovedOperation>,
    /// Operations that ask for other scopes.
    pub changed: Vec<ChangedRequirement>,
    /// Operations of the catalogue whose requirement in the description could not be read.
    pub unread: Vec<UnreadRequirement>,
    /// Scopes that a new key may or may no longer hold; `null` when the description has no such list.
    pub scopes: Option<ScopeChanges>,
    /// What a key with one scope could not call by the catalogue, and can by the description.
    pub gained: Vec<ScopeCase>,
    /// What a key with one scope could call by the catalogue, and no longer can by the description, as far as it can be
    /// read.
    pub lost: Vec<ScopeCase>,
}

/// An operation that the catalogue does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AddedOperation {
    /// Its id; `null` when the description gives none.
    pub id: Option<String>,
    /// HTTP method, in capital letters.
    pub method: String,
    /// Path template.
    pub path: String,
    /// What the description says about its scopes.
    pub requirement: Statement,
}

/// An operation that the description no longer holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RemovedOperation {
    /// The operation.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// HTTP method.
    pub method: Method,
    /// Path template.
    pub path: &'static str,
    /// All of [any of scopes] that unlocked it; `null` when nothing was documented.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[][] | null"))]
    pub requires: Option<&'static [&'static [KnownScope]]>,
}

/// An operation that has a new id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RenamedOperation {
    /// The operation, by its id in the catalogue.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// Its id in the description.
    pub id: String,
}

/// An operation that has a new method or path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MovedOperation {
    /// The operation; its old method and path are the catalogue's.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// HTTP method in the description, in capital letters.
    pub method: String,
    /// Path template in the description.
    pub path: String,
}

/// Changes of the list of scopes that a new key may hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScopeChanges {
    /// Scopes that only the description lists.
    pub gained: Vec<GainedScope>,
    /// Scopes that only the catalogue lists.
    pub lost: Vec<LostScope>,
}

/// A scope that new keys may hold now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GainedScope {
    /// Its name.
    pub scope: String,
    /// The operations of the description that name it: ids, or `METHOD path` where there is none.
    pub operations: Vec<String>,
}

/// A scope that new keys may no longer hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LostScope {
    /// The scope.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope"))]
    pub scope: KnownScope,
    /// The operations of the catalogue that name it.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub operations: OperationSet,
}

/// A document that is not an OpenAPI description this room can read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DiffError {
    /// Not OpenAPI 3.
    #[error("the document is not an OpenAPI 3 description: `/openapi` must be a text that starts with `3.`")]
    NotOpenapi,
    /// A part is missing or of another type.
    #[error("`{place}` must be {expected}")]
    WrongType {
        /// JSON pointer.
        place: String,
        /// What belongs there.
        expected: &'static str,
    },
    /// Two operations have one id.
    #[error("the operation id at `{place}` occurs a second time")]
    DuplicateOperation {
        /// JSON pointer to the second.
        place: String,
    },
    /// A reference that leads out of the document, nowhere, or in a circle.
    #[error("the reference at `{place}` cannot be followed; bundle the description into one file first")]
    Reference {
        /// JSON pointer.
        place: String,
    },
}

impl DiffError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOpenapi => "not_openapi",
            Self::WrongType { .. } => "wrong_type",
            Self::DuplicateOperation { .. } => "duplicate_operation",
            Self::Reference { .. } => "reference",
        }
    }
}

/// Compares the catalogue with an OpenAPI description of the API.
///
/// Operations are matched by id, then by method and path. Order of scopes plays no part.
pub fn diff(openapi: &Value) -> Result<CatalogDiff, DiffError> {
    let described = description::operations(openapi)?;
    let key_scopes = description::key_scopes(openapi)?;

    let mut diff = CatalogDiff {
        equivalent: false,
        catalog: VERSION,
        added: Vec::new(),
        removed: Vec::new(),
        renamed: Vec::new(),
        moved: Vec::new(),
        changed: Vec::new(),
        unread: Vec::new(),
        scopes: key_scopes.map(|listed| scope_changes(&listed, &described)),
        gained: Vec::new(),
        lost: Vec::new(),
    };
    let mut new: Vec<bool> = vec![true; described.len()];
    for operation in Operation::all() {
        match partner(operation, &described).and_then(|at| described.get(at).zip(new.get_mut(at))) {
            Some((partner, new)) => {
                *new = false;
                diff.compare(operation, partner);
            }
            None => diff.removed.push(removed(operation)),
        }
    }
    diff.added = described.iter().zip(new).filter(|(_, new)| *new).map(|(one, _)| added(one)).collect();
    (diff.gained, diff.lost) = cases::cases(&diff);
    diff.equivalent = diff.is_equivalent();
    Ok(diff)
}

impl CatalogDiff {
    fn compare(&mut self, operation: Operation, described: &Described<'_>) {
        if !described.has_route_of(operation) {
            self.moved.push(MovedOperation {
                operation,
                method: described.method.clone(),
                path: described.path.to_owned(),
            });
        }
        if let Some(id) = described.id.filter(|id| *id != operation.id()) {
            self.renamed.push(RenamedOperation { operation, id: id.to_owned() });
        }
        requirement::compare(operation, &described.requirement, &mut self.changed, &mut self.unread);
    }

    fn is_equivalent(&self) -> bool {
        // The cases follow from the operations.
        let Self { added, removed, renamed, moved, changed, unread, scopes, .. } = self;
        let same_scopes =
            scopes.as_ref().is_some_and(|scopes| scopes.gained.is_empty() && scopes.lost.is_empty());
        same_scopes
            && added.is_empty()
            && removed.is_empty()
            && renamed.is_empty()
            && moved.is_empty()
            && changed.is_empty()
            && unread.iter().all(|requirement| requirement.same_scopes)
    }
}

/// Where the description holds an operation of the catalogue: under its id, else on its route under an id that the
/// catalogue does not know.
fn partner(operation: Operation, described: &[Described<'_>]) -> Option<usize> {
    let strange =
        |one: &Described<'_>| one.id.is_none_or(|id| Operation::all().all(|known| known.id() != id));
    described
        .iter()
        .position(|one| one.id == Some(operation.id()))
        .or_else(|| described.iter().position(|one| one.has_route_of(operation) && strange(one)))
}

fn removed(operation: Operation) -> RemovedOperation {
    let (method, path) = (operation.method(), operation.path());
    RemovedOperation { operation, method, path, requires: operation.requirement().documented() }
}

fn added(described: &Described<'_>) -> AddedOperation {
    AddedOperation {
        id: described.id.map(str::to_owned),
        method: described.method.clone(),
        path: described.path.to_owned(),
        requirement: described.requirement.clone(),
    }
}

fn scope_changes(listed: &KeyScopes<'_>, described: &[Described<'_>]) -> ScopeChanges {
    let in_catalogue = |name: &str| KnownScope::parse(name).is_some_and(KnownScope::is_in_key_enum);
    let gained = listed.iter().filter(|name| !in_catalogue(name)).map(|name| GainedScope {
        scope: (*name).to_owned(),
        operations: described
            .iter()
            .filter(|one| one.requirement.names(name))
            .map(Described::label)
            .collect(),
    });
    let lost = KnownScope::all().filter(|scope| scope.is_in_key_enum() && !listed.contains(scope.as_str()));
    ScopeChanges {
        gained: gained.collect(),
        lost: lost.map(|scope| LostScope { scope, operations: requirement::naming(scope) }).collect(),
    }
}
