//! The first grants of a principal, kept within it so that the usual decision need not look anything else up.

use super::Target;
use crate::policy::Grant;
use crate::{Operation, Policy};

/// As many grants as stand within the principal.
const FEW: usize = 3;

/// The first grants of a principal; the places that are left repeat the first one, which changes no answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct FewGrants([Grant; FEW]);

/// What grants say of an operation.
pub(super) struct Granted {
    /// Whether a role holds it.
    pub(super) holds: bool,
    /// Whether the resource shows a tag of such a team.
    pub(super) reaches: bool,
}

impl FewGrants {
    /// The first grants, and those that find no place. No two are of one team.
    pub(super) fn of(mut grants: impl Iterator<Item = Grant>) -> (Self, Vec<Grant>) {
        let mut few = [grants.next().unwrap_or(Grant::NOTHING); FEW];
        for (place, grant) in few.iter_mut().skip(1).zip(&mut grants) {
            *place = grant;
        }
        (Self(few), grants.collect())
    }

    /// Whether there is one, and each is by a role and by one tag or any.
    pub(super) fn are_plain(&self) -> bool {
        self.0.iter().all(Grant::is_plain)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Grant> {
        let [first, others @ ..] = self.0;
        let others = others.into_iter().filter(move |other| other.team() != first.team());
        std::iter::once(first).filter(|first| !first.is_nothing()).chain(others)
    }

    /// What they say where they are plain, of a resource without more than a few tags. All of them are asked: to stop early
    /// would be a branch that nobody can foretell.
    #[inline]
    pub(super) fn ask(&self, policy: &Policy, operation: Operation, target: &Target) -> Granted {
        let mut granted = Granted { holds: false, reaches: false };
        for grant in self.0 {
            let role = policy.roles.get(usize::from(grant.role));
            let holds = role.is_some_and(|role| role.operations.contains(operation));
            granted.holds |= holds;
            granted.reaches |= holds & target.shows(grant.tag);
        }
        granted
    }
}
