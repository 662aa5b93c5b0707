//! The least scopes for a job: given the operations it needs, the grant with the fewest extra operations, and among
//! those the one with the fewest scopes.
//!
//! The search is exact. The wildcards `all:<action>` are few, so every choice of them is tried; with them chosen, the
//! scopes that are left fall into groups that share no operation, and each group is small enough to search to the end.

use serde::Serialize;

use crate::operation::Requirement;
use crate::{Action, KnownScope, Operation, OperationSet, ScopeSet};

/// The least grant for a list of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MinimalScopes {
    /// The scopes to grant. They allow every operation of the job that can be allowed.
    #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
    pub scopes: ScopeSet,
    /// What they unlock besides: no grant that allows the job unlocks fewer.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub extra_operations: OperationSet,
    /// Operations of the job that only a wildcard can allow, because the list of scopes for new keys holds none of the
    /// narrower scopes that they name.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub wildcard_forced_by: OperationSet,
    /// Operations of the job that no grant can be shown to allow, because no scope is documented for them.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub undocumented: OperationSet,
}

/// Finds the least scopes, out of those that a new key can be given, for a job that needs these operations.
///
/// ```
/// use instantly_rbac::{Operation, analysis::minimal_scopes};
/// let job = [Operation::LIST_CAMPAIGN, Operation::ACTIVATE_CAMPAIGN, Operation::BULK_ADD_LEADS];
/// let least = minimal_scopes(job.into_iter().collect());
/// assert_eq!(least.scopes.to_string(), "campaigns:read,campaigns:update,leads:create");
/// assert!(least.extra_operations.contains(Operation::PATCH_CAMPAIGN)); // launching cannot be told apart from editing
/// ```
pub fn minimal_scopes(job: OperationSet) -> MinimalScopes {
    let undocumented = job.iter().filter(|operation| groups(*operation).is_empty()).collect();
    let documented = job.difference(undocumented);
    let wildcard_forced_by = documented.iter().filter(|operation| is_wildcard_forced(*operation)).collect();
    let wildcards: Vec<KnownScope> = KnownScope::all().filter(|scope| scope.resource() == "all").collect();
    let scopes = subsets(&wildcards)
        .filter_map(|wildcards| complete(documented, wildcards))
        .min_by_key(|grant| (grant.operations().difference(job).len(), grant.len()))
        .unwrap_or_default();
    let extra_operations = scopes.operations().difference(job);
    MinimalScopes { scopes, extra_operations, wildcard_forced_by, undocumented }
}

/// The wildcards and the least further scopes that together allow the job, or `None` where no further scopes do.
fn complete(job: OperationSet, wildcards: ScopeSet) -> Option<ScopeSet> {
    let mut needs: Vec<Need> = Vec::new();
    for operation in job.difference(wildcards.operations()).iter() {
        for group in
            groups(operation).iter().filter(|group| !group.iter().any(|scope| wildcards.contains(*scope)))
        {
            let candidates: ScopeSet = narrow(group).collect();
            if candidates.is_empty() {
                return None;
            }
            needs.push(candidates);
        }
    }
    let mut grant = wildcards.clone();
    while let Some(need) = needs.pop() {
        // Everything that shares an operation with this need, directly or through others.
        let reach = reach(&need);
        let (mut near, far): (Vec<Need>, _) = needs.into_iter().partition(|other| meets(other, &reach));
        near.push(need);
        needs = far;
        let mut search = Search { job, wildcards: &wildcards, best: None };
        search.descend(ScopeSet::EMPTY, &near);
        grant = grant.join(&search.best?.1);
    }
    Some(grant)
}

/// Scopes of which one must be granted.
type Need = ScopeSet;

/// Branches over the scopes that meet the first open need, and cuts what cannot become better than the best found.
struct Search<'a> {
    job: OperationSet,
    wildcards: &'a ScopeSet,
    /// Extra operations and number of scopes, and the scopes.
    best: Option<((usize, usize), ScopeSet)>,
}

impl Search<'_> {
    fn descend(&mut self, chosen: ScopeSet, needs: &[Need]) {
        // Neither number can shrink on the way down.
        let extra = self.wildcards.join(&chosen).operations().difference(self.job).len();
        let cost = (extra, chosen.len());
        if self.best.as_ref().is_some_and(|(best, _)| *best <= cost) {
            return;
        }
        let Some(open) = needs.iter().find(|need| !meets(need, &chosen)) else {
            self.best = Some((cost, chosen));
            return;
        };
        // Of equals the first found stays: `<resource>:read` before `<resource>:all`, which may grow with the API.
        let (wide, narrow): (Vec<_>, Vec<_>) = open.known().partition(|scope| scope.action() == Action::All);
        for scope in narrow.into_iter().chain(wide) {
            self.descend(chosen.join(&[scope].into_iter().collect()), needs);
        }
    }
}

/// All scopes that share an operation with one of these, directly or through others.
fn reach(scopes: &ScopeSet) -> ScopeSet {
    let mut reach = scopes.clone();
    loop {
        let before = reach.len();
        for operation in Operation::all() {
            let asked: ScopeSet = groups(operation).iter().flat_map(|group| narrow(group)).collect();
            if meets(&asked, &reach) {
                reach = reach.join(&asked);
            }
        }
        if reach.len() == before {
            return reach;
        }
    }
}

/// The scopes of a group that a new key can be given, without the wildcards.
fn narrow(group: &[KnownScope]) -> impl Iterator<Item = KnownScope> {
    group.iter().copied().filter(|scope| scope.is_in_key_enum() && scope.resource() != "all")
}

fn meets(a: &ScopeSet, b: &ScopeSet) -> bool {
    a.known().any(|scope| b.contains(scope))
}

fn is_wildcard_forced(operation: Operation) -> bool {
    groups(operation).iter().any(|group| narrow(group).next().is_none())
}

/// The documented groups; none where nothing is documented.
fn groups(operation: Operation) -> &'static [&'static [KnownScope]] {
    match operation.requirement() {
        Requirement::Documented(groups) => groups,
        Requirement::Undocumented { .. } => &[],
    }
}

/// Every subset, from the empty one on.
fn subsets(scopes: &[KnownScope]) -> impl Iterator<Item = ScopeSet> {
    (0..1_usize << scopes.len()).map(move |chosen| {
        scopes.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, scope)| *scope).collect()
    })
}
