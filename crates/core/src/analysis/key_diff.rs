//! Two keys, or one key before and after.

use serde::Serialize;

use crate::escalation::{Assumptions, Fact, Path, escalation};
use crate::{OperationSet, ScopeSet};

/// What changes when one set of scopes takes the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct KeyDiff {
    /// Whether nothing does: the same operations are allowed, and the same can be gained from them.
    pub equivalent: bool,
    /// Operations that only the second allows.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub gained: OperationSet,
    /// Operations that only the first allows.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub lost: OperationSet,
    /// Ways, from the second, to what the first could not turn itself into.
    pub escalation_gained: Vec<Path>,
    /// Ways, from the first, to what the second cannot turn itself into.
    pub escalation_lost: Vec<Path>,
}

/// Compares two keys of the same workspace, of which `given` says what else is known.
///
/// ```
/// use instantly_rbac::{ScopeSet, analysis::diff_keys, escalation::{Assumptions, Fact}};
/// let (old, new) = (ScopeSet::parse("workspace_members:read"), ScopeSet::parse("workspace_members:update"));
/// let diff = diff_keys(&old, &new, &[], &Assumptions::default());
/// assert!(!diff.lost.is_empty() && !diff.equivalent);
/// assert_eq!(diff.escalation_gained[0].gain, Fact::EveryScope);
/// ```
pub fn diff_keys(before: &ScopeSet, after: &ScopeSet, given: &[Fact], assumptions: &Assumptions) -> KeyDiff {
    let (old, new) = (before.operations(), after.operations());
    let ways = |scopes| escalation(scopes, given, assumptions).paths;
    let (old_ways, new_ways) = (ways(before), ways(after));
    let (gained, lost) = (new.difference(old), old.difference(new));
    let (escalation_gained, escalation_lost) = (beyond(&new_ways, &old_ways), beyond(&old_ways, &new_ways));
    let equivalent =
        gained.is_empty() && lost.is_empty() && escalation_gained.is_empty() && escalation_lost.is_empty();
    KeyDiff { equivalent, gained, lost, escalation_gained, escalation_lost }
}

/// The ways to what none of the others leads to.
fn beyond(ways: &[Path], others: &[Path]) -> Vec<Path> {
    ways.iter().filter(|way| others.iter().all(|other| other.gain != way.gain)).cloned().collect()
}
