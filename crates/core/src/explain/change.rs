//! What would make a denied request allowed: every minimal change, narrowest first.

use std::cmp::Ordering;

use serde::Serialize;

use crate::effective::holds_any;
use crate::escalation::{Path, way_to_root};
use crate::operation::Requirement;
use crate::scope::{ScopeBits, scopes_of};
use crate::{AssignableRole, Effective, KnownScope, Operation, OperationSet, ScopeSet};

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
        /// The most certain way from this grant to full control of the workspace, if only in the worst case; `null` when there is
        /// none, or the key has one already.
        escalates: Option<&'static Path>,
    },
    /// Give the member another workspace role.
    RaiseRole {
        /// The role.
        role: AssignableRole,
        /// The other operations that would then be allowed on the resource.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
        /// The most certain way from the role to full control of the workspace; `null` when there is none.
        escalates: Option<&'static Path>,
    },
    /// Add the principal to a team of the policy.
    JoinTeam {
        /// The team.
        team: String,
        /// The other operations that would then be allowed on the resource.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
    },
    /// Put a tag on the resource.
    TagResource {
        /// The tag.
        tag: String,
        /// The other operations that would then be allowed on the resource.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
    },
    /// Take a rule out of the policy.
    DropRule {
        /// The rule's id.
        rule: String,
        /// The other operations that would then be allowed on the resource.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
    },
    /// Several of these, none of which suffices without the others.
    Together {
        /// The parts, each with what it would unlock alone.
        changes: Vec<Change>,
        /// The other operations that would then be allowed on the resource.
        #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
        also_unlocks: OperationSet,
    },
}

impl Change {
    /// The scopes to grant; none where the change grants none.
    pub fn scopes(&self) -> ScopeSet {
        match self {
            Self::GrantScopes { scopes, .. } => scopes.iter().copied().collect(),
            Self::Together { changes, .. } => {
                changes.iter().fold(ScopeSet::EMPTY, |scopes, change| scopes.join(&change.scopes()))
            }
            _ => ScopeSet::EMPTY,
        }
    }

    /// The shortest way from this change to full control, where it opens one.
    pub fn escalates(&self) -> Option<&'static Path> {
        match self {
            Self::GrantScopes { escalates, .. } | Self::RaiseRole { escalates, .. } => *escalates,
            Self::Together { changes, .. } => changes.iter().find_map(Self::escalates),
            Self::JoinTeam { .. } | Self::TagResource { .. } | Self::DropRule { .. } => None,
        }
    }

    /// The other operations that would then be allowed.
    pub fn also_unlocks(&self) -> OperationSet {
        match self {
            Self::GrantScopes { also_unlocks, .. }
            | Self::RaiseRole { also_unlocks, .. }
            | Self::JoinTeam { also_unlocks, .. }
            | Self::TagResource { also_unlocks, .. }
            | Self::DropRule { also_unlocks, .. }
            | Self::Together { also_unlocks, .. } => *also_unlocks,
        }
    }
}

/// Every minimal grant, ranked by how much else it unlocks, then by how many scopes it takes, then by the catalogue.
pub(super) fn minimal(scopes: &ScopeSet, operation: Operation) -> Vec<Change> {
    let Requirement::Documented(groups) = operation.requirement() else { return Vec::new() };
    let before = scopes.operations();
    let is_root = way_to_root(scopes.bits()).is_some();
    let mut changes: Vec<(usize, ScopeBits, OperationSet)> = Vec::new();
    for grant in minimal_grants(scopes.bits(), groups) {
        let mut also = Effective::of(scopes.bits().union(grant)).must().difference(before);
        also.remove(operation);
        // Put in its place rather than sorted later: a few dozen at most, and sorting is 10 KB of WebAssembly.
        let change = (also.len(), grant, also);
        let at = changes.partition_point(|other| ranking(other, &change).is_lt());
        changes.insert(at, change);
    }
    changes.into_iter().map(|(_, scopes, also_unlocks)| grant(scopes, also_unlocks, is_root)).collect()
}

/// A grant to a key that has full control already, or not.
pub(super) fn grant(scopes: ScopeBits, also_unlocks: OperationSet, is_root: bool) -> Change {
    Change::GrantScopes {
        scopes: scopes_of(scopes).collect(),
        mintable: scopes_of(scopes).all(KnownScope::is_in_key_enum),
        also_unlocks,
        escalates: if is_root { None } else { way_to_root(scopes) },
    }
}

/// How much else a grant unlocks, then how many scopes it takes, then the catalogue.
fn ranking(
    (also_a, a, _): &(usize, ScopeBits, OperationSet),
    (also_b, b, _): &(usize, ScopeBits, OperationSet),
) -> Ordering {
    let by_catalogue = || a.iter().cmp(b.iter());
    also_a.cmp(also_b).then_with(|| a.len().cmp(&b.len())).then_with(by_catalogue)
}

/// Every least set of scopes that meets the groups which `scopes` leaves open, each once.
pub(super) fn minimal_grants(scopes: ScopeBits, groups: &[&'static [KnownScope]]) -> Vec<ScopeBits> {
    let with_each = |grant: ScopeBits, group: &'static [KnownScope]| {
        group.iter().map(move |scope| grant.with(scope.index()))
    };
    let mut open = groups.iter().filter(|group| !holds_any(scopes, group));
    let Some(first) = open.next() else { return vec![ScopeBits::EMPTY] };
    // One scope of one group is always a least grant.
    let mut grants: Vec<ScopeBits> = with_each(ScopeBits::EMPTY, first).collect();
    for group in open {
        let mut longer = Vec::with_capacity(grants.len() * group.len());
        for grant in grants {
            if holds_any(grant, group) {
                longer.push(grant);
            } else {
                longer.extend(with_each(grant, group));
            }
        }
        grants = least(&longer);
    }
    grants
}

/// Those of which no other is a part, each once.
fn least(grants: &[ScopeBits]) -> Vec<ScopeBits> {
    let is_part =
        |other: &ScopeBits, grant: &ScopeBits| other != grant && other.difference(*grant).is_empty();
    let mut least: Vec<ScopeBits> = Vec::new();
    for grant in grants {
        if !grants.iter().any(|other| is_part(other, grant)) && !least.contains(grant) {
            least.push(*grant);
        }
    }
    least
}
