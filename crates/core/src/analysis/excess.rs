//! Keys against what they need, thousands at a time.

use serde::Serialize;

use crate::{Effective, OperationSet};

/// What a key may do beyond its job, and what of the job it may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Excess {
    /// The place of the key among those that were given, from 0.
    pub key: usize,
    /// Operations that are allowed and not needed.
    pub unneeded: OperationSet,
    /// Operations that are needed and denied.
    pub lacking: OperationSet,
}

/// The keys that may do more than they need, or less. What is unknown counts as neither: nothing is taken away on a
/// guess.
///
/// ```
/// use instantly_rbac::{Operation, OperationSet, ScopeSet, analysis::excess};
/// let job: OperationSet = [Operation::LIST_CAMPAIGN, Operation::LIST_ACCOUNT].into_iter().collect();
/// let exact = ScopeSet::parse("campaigns:read").effective();
/// let all: Vec<_> = excess([(exact, job)]).collect();
/// assert!(all[0].unneeded.contains(Operation::GET_CAMPAIGN));
/// assert!(all[0].lacking.contains(Operation::LIST_ACCOUNT));
/// ```
pub fn excess(keys: impl IntoIterator<Item = (Effective, OperationSet)>) -> impl Iterator<Item = Excess> {
    keys.into_iter().enumerate().filter_map(|(key, (held, needed))| {
        let unneeded = held.must().difference(needed);
        let lacking = needed.difference(held.may());
        (!unneeded.is_empty() || !lacking.is_empty()).then_some(Excess { key, unneeded, lacking })
    })
}
