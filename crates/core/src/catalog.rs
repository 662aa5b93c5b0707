//! The facts: what the Instantly API v2 documents, as tables.
//!
//! The tables follow from the data files in `crates/core/catalog` (`cargo xtask catalog`). Nothing here decides; this
//! room only knows. Every fact names its [`Source`], and a requirement that is not documented stays undocumented, with
//! the guess kept apart.

mod activity;
mod diff;
mod effect;
mod kind;
pub(crate) mod rows;
mod source;
#[rustfmt::skip]
mod tables;

pub use activity::AuditActivity;
pub use diff::{
    AddedOperation, CatalogDiff, ChangedRequirement, DiffError, GainedScope, LostScope, MovedOperation,
    RemovedOperation, RenamedOperation, ScopeCase, ScopeChanges, Statement, UnreadRequirement, diff,
};
pub use effect::Effect;
pub use kind::{ResourceKind, UnknownResourceKind};
pub use source::{Source, Status, Unlisted};

pub(crate) use tables::operations::{OPERATION_COUNT, OPERATION_TEXTS, OPERATIONS};
pub(crate) use tables::routes::ROUTES;
pub(crate) use tables::scopes::{FAMILIES_BY_LENGTH, SCOPE_COUNT, SCOPE_FAMILIES, SCOPES};
pub(crate) use tables::shapes::{SHAPE_TEXTS, SHAPES};
pub(crate) use tables::vocabulary::{PERMISSIONS, ROLES};

/// Version of the catalogue: date of the API description it was taken from, `+`, and eight hexadecimal digits over the
/// data files that decide (the shapes of requests do not). Two builds with the same version decide alike.
pub const VERSION: &str = tables::vocabulary::VERSION;

/// Date of the API description, as `YYYY-MM-DD`.
pub const DATE: &str = tables::vocabulary::DATE;

/// Routes that are known of but that the current API description does not hold: removed ones, and ones that only a
/// third party uses. Requests to them are never allowed; an explanation may mention them.
pub fn unlisted() -> impl Iterator<Item = Unlisted> {
    tables::vocabulary::UNLISTED.iter().map(Unlisted)
}
