//! The platform decision: literal any-of groups over the scopes held.

use serde::Serialize;

use crate::catalog::{OPERATION_COUNT, OPERATIONS, SCOPE_COUNT};
use crate::operation::{OperationBits, Requirement};
use crate::scope::{ScopeBits, scopes_of};
use crate::{Decision, KnownScope, Operation, OperationSet, ScopeSet};

/// What each scope unlocks alone.
static UNLOCKED: [OperationBits; SCOPE_COUNT] = unlocked();

/// Operations that ask for one scope of each of several groups.
const COMPOUND: OperationSet = with_groups(2, usize::MAX);

/// Operations without a documented requirement.
pub(crate) const UNDOCUMENTED: OperationSet = with_groups(0, 0);

/// Decides whether a key with these scopes may call the operation, by the requirement that Instantly documents.
/// For many decisions about one key, prepare it with [`ScopeSet::effective`].
///
/// ```
/// use instantly_rbac::{Decision, Operation, ScopeSet, authorize};
/// let key = ScopeSet::parse("workspace_members:read,custom_tags:all");
/// assert_eq!(authorize(&key, Operation::LIST_WORKSPACE_MEMBER), Decision::Allow);
/// assert_eq!(authorize(&key, Operation::PATCH_WORKSPACE_MEMBER), Decision::Deny);
/// assert_eq!(authorize(&key, Operation::TOGGLE_TAG_RESOURCE), Decision::Unknown);
/// ```
#[inline]
pub fn authorize(scopes: &ScopeSet, operation: Operation) -> Decision {
    match operation.requirement() {
        Requirement::Undocumented { .. } => Decision::Unknown,
        Requirement::Documented(groups) => {
            if is_met(groups, scopes.bits()) {
                Decision::Allow
            } else {
                Decision::Deny
            }
        }
    }
}

/// Whether one scope of each group is held.
#[inline]
fn is_met(groups: &[&[KnownScope]], scopes: ScopeBits) -> bool {
    groups.iter().all(|group| holds_any(scopes, group))
}

/// Whether one of the scopes is held.
#[inline]
pub(crate) fn holds_any(scopes: ScopeBits, any_of: &[KnownScope]) -> bool {
    any_of.iter().any(|scope| scopes.contains(scope.index()))
}

/// What somebody may do, prepared: every decision is a test of two bits.
///
/// *must* ⊆ *may*: *must* holds what documented facts allow, *may* also what nothing documented forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Effective {
    must: OperationSet,
    may: OperationSet,
}

impl Effective {
    pub(crate) fn of(scopes: ScopeBits) -> Self {
        let alone = scopes_of(scopes).map(unlocked_by);
        let mut must = alone.fold(OperationSet::EMPTY, OperationSet::union);
        for operation in COMPOUND.iter() {
            if operation.requirement().documented().is_some_and(|groups| is_met(groups, scopes)) {
                must.insert(operation);
            }
        }
        Self { must, may: must.union(UNDOCUMENTED) }
    }

    /// INVARIANT: every operation of `must` is in `may`.
    pub(crate) const fn new(must: OperationSet, may: OperationSet) -> Self {
        Self { must, may }
    }

    /// The decision for one operation.
    #[inline]
    pub fn decide(&self, operation: Operation) -> Decision {
        if self.must.contains(operation) {
            Decision::Allow
        } else if self.may.contains(operation) {
            Decision::Unknown
        } else {
            Decision::Deny
        }
    }

    /// Whether documented facts allow the operation.
    #[inline]
    pub fn can(&self, operation: Operation) -> bool {
        self.must.contains(operation)
    }

    /// The operations that documented facts allow.
    pub fn must(&self) -> OperationSet {
        self.must
    }

    /// The operations that are allowed or unknown.
    pub fn may(&self) -> OperationSet {
        self.may
    }
}

/// What the scope alone unlocks.
pub(crate) fn unlocked_by(scope: KnownScope) -> OperationSet {
    OperationSet(UNLOCKED.get(scope.index()).copied().unwrap_or(OperationBits::EMPTY))
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler: a wrong index does not build")]
const fn unlocked() -> [OperationBits; SCOPE_COUNT] {
    let mut unlocked = [OperationBits::EMPTY; SCOPE_COUNT];
    let mut operation = 0;
    while operation < OPERATION_COUNT {
        if let Some(groups) = OPERATIONS[operation].requires {
            let mut held = [0; SCOPE_COUNT];
            let mut group = 0;
            while group < groups.len() {
                let mut at = 0;
                while at < groups[group].len() {
                    let scope = groups[group][at].index();
                    held[scope] += 1;
                    if held[scope] == groups.len() {
                        unlocked[scope].insert(operation);
                    }
                    at += 1;
                }
                group += 1;
            }
        }
        operation += 1;
    }
    unlocked
}

/// The operations whose documented requirement has between `least` and `most` groups; an undocumented one has none.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler: a wrong index does not build")]
const fn with_groups(least: usize, most: usize) -> OperationSet {
    let mut selected = OperationBits::EMPTY;
    let mut operation = 0;
    while operation < OPERATION_COUNT {
        let groups = match OPERATIONS[operation].requires {
            Some(groups) => groups.len(),
            None => 0,
        };
        if least <= groups && groups <= most {
            selected.insert(operation);
        }
        operation += 1;
    }
    OperationSet(selected)
}

const _: () = assert!(core::mem::size_of::<ScopeBits>() * 8 >= SCOPE_COUNT, "a scope would have no bit");
