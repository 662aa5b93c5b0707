//! Scopes of a key that do nothing for it.

use serde::Serialize;

use crate::operation::Requirement;
use crate::{KnownScope, Operation, ScopeSet};

/// The scopes that could go without any operation being lost, by the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ScopeReview {
    /// Another scope of the set covers them by name, and without all of them it still unlocks the same.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub redundant: ScopeSet,
    /// They take part in no operation that the set unlocks.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub inert: ScopeSet,
    /// Of these, the ones that no operation of the catalogue asks for at all. What they are for is not known, and that
    /// may change.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub dormant: ScopeSet,
    /// Names that the catalogue does not know. They grant nothing.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    pub unknown: ScopeSet,
}

/// Looks for scopes that do nothing.
///
/// ```
/// use instantly_rbac::{ScopeSet, analysis::review_scopes};
/// let key = ScopeSet::parse("campaigns:all,campaigns:read,sales_flows:read,lead_labels:read");
/// let review = review_scopes(&key);
/// assert_eq!(review.redundant.to_string(), "campaigns:read");
/// assert_eq!(review.dormant.to_string(), "sales_flows:read");
/// assert_eq!(review.unknown.to_string(), "lead_labels:read");
/// ```
pub fn review_scopes(scopes: &ScopeSet) -> ScopeReview {
    let unlocked = scopes.operations();
    let takes_part = |scope: KnownScope| unlocked.iter().any(|operation| asks_for(operation, scope));
    let is_asked_for = |scope: &KnownScope| Operation::all().any(|operation| asks_for(operation, *scope));
    let inert: ScopeSet = scopes.known().filter(|scope| !takes_part(*scope)).collect();
    ScopeReview {
        redundant: scopes.redundant(),
        dormant: inert.known().filter(|scope| !is_asked_for(scope)).collect(),
        unknown: scopes.unknown().iter().map(|scope| scope.as_str()).collect(),
        inert,
    }
}

fn asks_for(operation: Operation, scope: KnownScope) -> bool {
    match operation.requirement() {
        Requirement::Documented(groups) => groups.iter().any(|group| group.contains(&scope)),
        Requirement::Undocumented { .. } => false,
    }
}
