//! What a principal's teams grant, kept within the principal so that the usual decision need not look the teams up.

use super::Target;
use super::subject::team;
use super::verdict::carries_any;
use crate::policy::Truth;
use crate::{Operation, OperationSet, Policy};

/// What one team grants. A hundred thousand principals hold some of these each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grant {
    team: u16,
    /// [`EVERY_OPERATION`], or the number of a role.
    role: u16,
    /// [`ANY_TAG`], [`LISTED`], or the team's only tag.
    tag: u32,
}

/// Policies have fewer roles.
const EVERY_OPERATION: u16 = u16::MAX;

/// Tags have smaller numbers than these two, and than the number that stands for no tag.
pub(super) const ANY_TAG: u32 = u32::MAX - 1;
/// The tags are to be read where the team stands: many principals may share a long list.
const LISTED: u32 = u32::MAX - 2;

impl Grant {
    /// The grant of the team of that number, if it grants.
    fn of(policy: &Policy, number: u32) -> Option<Self> {
        let team = team(policy, number).filter(|team| team.grants())?;
        let role = match team.role {
            None => EVERY_OPERATION,
            Some(role) => u16::try_from(role).ok()?,
        };
        let tag = match team.tags.as_deref() {
            None => ANY_TAG,
            Some([tag]) => *tag,
            Some(_) => LISTED,
        };
        Some(Self { team: u16::try_from(number).ok()?, role, tag })
    }

    /// Whether it is by a role and by one tag or any.
    fn is_plain(&self) -> bool {
        self.role != EVERY_OPERATION && self.tag != LISTED
    }

    pub(crate) fn team(self) -> u32 {
        self.team.into()
    }

    /// The operations of the role.
    #[inline]
    pub(super) fn operations(self, policy: &Policy) -> &OperationSet {
        match policy.roles.get(usize::from(self.role)) {
            Some(role) => &role.operations,
            None if self.role == EVERY_OPERATION => &OperationSet::ALL,
            None => &OperationSet::EMPTY,
        }
    }

    /// Whether the resource carries one of the tags.
    #[inline]
    pub(super) fn reaches(self, policy: &Policy, target: &Target) -> Truth {
        match self.tag {
            ANY_TAG => Truth::True,
            LISTED => {
                let team = team(policy, self.team());
                team.map_or(Truth::False, |team| carries_any(team.tags.as_deref(), target))
            }
            tag => carries_any(Some(&[tag]), target),
        }
    }
}

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
    /// The grants of the teams, and those that find no place.
    pub(super) fn of(policy: &Policy, teams: &[u32]) -> (Self, Vec<Grant>) {
        let mut all = teams.iter().filter_map(|team| Grant::of(policy, *team));
        let first = all.next();
        let grants = [first.unwrap_or(Grant { team: 0, role: EVERY_OPERATION, tag: LISTED }); FEW];
        let mut few = Self { grants, count: first.is_some().into(), suffice: false };
        for (place, grant) in few.grants.iter_mut().skip(1).zip(&mut all) {
            (*place, few.count) = (grant, few.count + 1);
        }
        few.suffice = few.grants.iter().all(Grant::is_plain);
        (few, all.collect())
    }

    #[inline]
    pub(super) fn as_slice(&self) -> &[Grant] {
        self.grants.get(..usize::from(self.count)).unwrap_or_default()
    }

    /// What they say where they suffice, of a resource without more than a few tags. All of them are
    /// asked: to stop early would be a branch that nobody can foretell.
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
