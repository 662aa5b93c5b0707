//! Comparison of one operation's requirement.

use serde::Serialize;

use super::Statement;
use crate::catalog::Source;
use crate::operation::{Operation, Requirement};
use crate::{KnownScope, OperationSet};

/// An operation that asks for other scopes than the catalogue knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChangedRequirement {
    /// The operation.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// All of [any of scopes] in the catalogue; `null` when nothing is documented.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[][] | null"))]
    pub before: Option<&'static [&'static [KnownScope]]>,
    /// What the description says.
    pub after: Statement,
    /// Scopes that only the description names.
    pub gained: Vec<String>,
    /// Scopes that only the catalogue names.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub lost: Vec<KnownScope>,
}

/// An operation of which the description speaks of scopes in a form that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnreadRequirement {
    /// The operation.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId"))]
    pub operation: Operation,
    /// All of [any of scopes] in the catalogue; `null` when nothing is documented.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[][] | null"))]
    pub before: Option<&'static [&'static [KnownScope]]>,
    /// What the description says.
    pub after: Statement,
    /// Whether it names exactly the scopes that the catalogue names.
    pub same_scopes: bool,
}

pub(super) fn compare(
    operation: Operation,
    after: &Statement,
    changed: &mut Vec<ChangedRequirement>,
    unread: &mut Vec<UnreadRequirement>,
) {
    let groups: &'static [&'static [KnownScope]] = match operation.requirement() {
        Requirement::Documented(groups) => groups,
        Requirement::Undocumented { .. } => &[],
    };
    let before = (!groups.is_empty()).then_some(groups);
    let own = |name: &String| groups.iter().copied().flatten().any(|scope| scope.as_str() == name);
    let lost: Vec<KnownScope> = KnownScope::all()
        .filter(|scope| groups.iter().any(|group| group.contains(scope)) && !after.names(scope.as_str()))
        .collect();
    let mut gained: Vec<String> = after.scopes().iter().filter(|name| !own(name)).cloned().collect();
    gained.sort_unstable();
    gained.dedup();
    let same_scopes = gained.is_empty() && lost.is_empty();
    let equal = match after {
        Statement::Unread { .. } => {
            unread.push(UnreadRequirement { operation, before, after: after.clone(), same_scopes });
            return;
        }
        Statement::OneOf { .. } => groups.len() == 1 && same_scopes,
        // Where the catalogue's fact comes from elsewhere, the description was silent before as well.
        Statement::Nothing => groups.is_empty() || operation.source() != Source::Openapi,
    };
    if !equal {
        changed.push(ChangedRequirement { operation, before, after: after.clone(), gained, lost });
    }
}

/// The operations of the catalogue whose requirement names the scope.
pub(super) fn naming(scope: KnownScope) -> OperationSet {
    let names = |operation: &Operation| match operation.requirement() {
        Requirement::Documented(groups) => groups.iter().any(|group| group.contains(&scope)),
        Requirement::Undocumented { .. } => false,
    };
    Operation::all().filter(names).collect()
}
