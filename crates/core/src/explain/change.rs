//! What would make a denied request allowed: every minimal change, narrowest first.

use serde::Serialize;

use crate::operation::Requirement;
use crate::{KnownScope, Operation, OperationSet, ScopeSet};

/// A minimal change that would make a denied request allowed. Made as a whole it does; without any part it does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "change", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// Grant scopes to the key, which means: create a new key, since the API cannot change one.
    GrantScopes {
        /// All of these.
        #[cfg_attr(feature = "typescript", ts(type = "KnownScope[]"))]
        scopes: Vec<KnownScope>,
        /// Whether the documented list of scopes for key creation holds them all. Where it does not, only the dashboard
        /// may be able to make such a key.
        mintable: bool,
        /// The other operations that the key could then call.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
    },
}

impl Change {
    /// The scopes to grant.
    pub fn scopes(&self) -> ScopeSet {
        match self {
            Self::GrantScopes { scopes, .. } => scopes.iter().copied().collect(),
        }
    }

    /// The other operations that the key could then call.
    pub fn also_unlocks(&self) -> OperationSet {
        match self {
            Self::GrantScopes { also_unlocks, .. } => *also_unlocks,
        }
    }
}

/// Every minimal grant, ranked by how much else it unlocks, then by how many scopes it takes, then by the catalogue.
pub(super) fn minimal(scopes: &ScopeSet, operation: Operation) -> Vec<Change> {
    let Requirement::Documented(groups) = operation.requirement() else { return Vec::new() };
    let before = scopes.operations();
    let mut changes: Vec<(usize, Vec<KnownScope>, OperationSet)> = minimal_grants(scopes, groups)
        .into_iter()
        .map(|grant| {
            let after = scopes.join(&grant.iter().copied().collect()).operations();
            let mut also = after.difference(before);
            also.remove(operation);
            (also.len(), grant, also)
        })
        .collect();
    changes.sort_by_cached_key(|(also, grant, _)| {
        (*also, grant.len(), grant.iter().map(|scope| scope.index()).collect::<Vec<_>>())
    });
    changes
        .into_iter()
        .map(|(_, scopes, also_unlocks)| Change::GrantScopes {
            mintable: scopes.iter().all(|scope| scope.is_in_key_enum()),
            scopes,
            also_unlocks,
        })
        .collect()
}

/// Every least set of scopes that meets the groups which `scopes` leaves open, each sorted by the catalogue.
fn minimal_grants(scopes: &ScopeSet, groups: &[&[KnownScope]]) -> Vec<Vec<KnownScope>> {
    let open = groups.iter().filter(|group| !group.iter().any(|scope| scopes.contains(*scope)));
    let mut grants: Vec<Vec<KnownScope>> = vec![Vec::new()];
    for group in open {
        grants = grants
            .into_iter()
            .flat_map(|grant| {
                if grant.iter().any(|scope| group.contains(scope)) {
                    return vec![grant];
                }
                group.iter().map(|scope| [grant.as_slice(), &[*scope]].concat()).collect()
            })
            .collect();
    }
    for grant in &mut grants {
        grant.sort_by_key(|scope| scope.index());
    }
    grants.sort_by_cached_key(|grant| grant.iter().map(|scope| scope.index()).collect::<Vec<_>>());
    grants.dedup();
    let is_least = |grant: &Vec<KnownScope>| {
        !grants
            .iter()
            .any(|other| other.len() < grant.len() && other.iter().all(|scope| grant.contains(scope)))
    };
    grants.iter().filter(|grant| is_least(grant)).cloned().collect()
}
