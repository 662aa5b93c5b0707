//! The partial order of scope names, with joins: `a:x` is below `a:all` and `all:x`, and both are below `all:all`.

use std::cmp::Ordering;

use super::{Action, KnownScope, Scope};
use crate::catalog::{SCOPE_FAMILIES, SCOPES};

const WILDCARD: &str = "all";

impl KnownScope {
    /// Whether `self` names at least what `other` names. For what scopes unlock, compare
    /// [`operations`](Self::operations): `ai_sdr_replies:all` covers `ai_sdr_replies:read` by name and unlocks less.
    pub fn covers(self, other: Self) -> bool {
        (self.action() == Action::All || self.action() == other.action())
            && (self.row().family == other.row().family || self.resource() == WILDCARD)
    }

    /// The least scope of the catalogue that covers both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        let action = if self.action() == other.action() { self.action() } else { Action::All };
        // A family may lack the action, as `ai_agent_guidances:all` is missing; then only a wildcard covers both.
        let same = (self.row().family == other.row().family).then(|| self.family().member(action)).flatten();
        same.or_else(|| wildcard(action)).unwrap_or(Self::ALL_ALL)
    }
}

/// `all:<action>`.
fn wildcard(action: Action) -> Option<KnownScope> {
    SCOPE_FAMILIES.get(usize::from(SCOPES.get(KnownScope::ALL_ALL.index())?.family))?.member(action)
}

impl PartialOrd for KnownScope {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.covers(*other), other.covers(*self)) {
            (true, true) => Some(Ordering::Equal),
            (true, false) => Some(Ordering::Greater),
            (false, true) => Some(Ordering::Less),
            (false, false) => None,
        }
    }
}

impl PartialOrd for Scope {
    /// An unknown scope is comparable with itself only.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Known(a), Self::Known(b)) => a.partial_cmp(b),
            (Self::Unknown(a), Self::Unknown(b)) if a == b => Some(Ordering::Equal),
            _ => None,
        }
    }
}
