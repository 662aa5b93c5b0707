//! The first grants of a principal, kept within it so that the usual decision need not look anything else up.

use super::Target;
use crate::policy::Grant;
use crate::{Operation, Policy};

/// As many grants as stand within the principal.
const FEW: usize = 3;

/// The first grants of a principal; the places that are left repeat the first one, which changes no answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct FewGrants {
    grants: [Grant; FEW],
    count: u8,
    /// Whether these are at least one, each by a role and by one tag or any, and so suffice where there are no more.
    pub(super) suffice: bool,
}

/// What grants say of an operation.
pub(super) struct Granted {
    /// Whether a role holds it.
    pub(super) holds: bool,
    /// Whether the resource shows a tag of such a team.
    pub(super) reaches: bool,
}

impl FewGrants {
    /// The first grants, and those that find no place.
    pub(super) fn of(mut grants: impl Iterator<Item = Grant>) -> (Self, Vec<Grant>) {
        let first = grants.next();
        let places = [first.unwrap_or(Grant::NOTHING); FEW];
        let mut few = Self { grants: places, count: first.is_some().into(), suffice: false };
        for (place, grant) in few.grants.iter_mut().skip(1).zip(&mut grants) {
            (*place, few.count) = (grant, few.count + 1);
        }
        few.suffice = few.grants.iter().all(Grant::is_plain);
        (few, grants.collect())
    }

    #[inline]
    pub(super) fn as_slice(&self) -> &[Grant] {
        self.grants.get(..usize::from(self.count)).unwrap_or_default()
    }

    /// What they say where they suffice, of a resource without more than a few tags. All of them are asked: to stop early
    /// would be a branch that nobody can foretell.
    #[inline]
    pub(super) fn ask(&self, policy: &Policy, operation: Operation, target: &Target) -> Granted {
        let mut granted = Granted { holds: false, reaches: false };
        for grant in self.grants {
            let role = policy.roles.get(usize::from(grant.role));
            let holds = role.is_some_and(|role| role.operations.contains(operation));
            granted.holds |= holds;
            granted.reaches |= holds & target.shows(grant.tag);
        }
        granted
    }
}
