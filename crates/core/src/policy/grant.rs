//! What a team grants, in eight bytes: a principal is in a few of twenty thousand teams.

use super::{Policy, Team};
use crate::OperationSet;

/// What one team grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Grant {
    team: u16,
    /// [`EVERY_OPERATION`], or the number of a role.
    pub(crate) role: u16,
    /// [`ANY_TAG`], [`LISTED`], or the team's only tag.
    pub(crate) tag: u32,
}

/// Policies have fewer roles.
const EVERY_OPERATION: u16 = u16::MAX;

/// Tags have smaller numbers than these two, and than the number that stands for no tag.
pub(crate) const ANY_TAG: u32 = u32::MAX - 1;
/// The tags are to be read where the team stands: many principals may share a long list.
pub(crate) const LISTED: u32 = u32::MAX - 2;

impl Grant {
    /// Stands where there is no grant.
    pub(crate) const NOTHING: Self = Self { team: u16::MAX, role: EVERY_OPERATION - 1, tag: LISTED };

    pub(crate) fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// The grant of the team of that number, if it grants.
    pub(super) fn of(number: usize, team: &Team) -> Option<Self> {
        if !team.grants() {
            return None;
        }
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

    pub(crate) fn team(self) -> u32 {
        self.team.into()
    }

    /// Whether it is by a role and by one tag or any.
    pub(crate) fn is_plain(&self) -> bool {
        self.role != EVERY_OPERATION && self.tag != LISTED
    }

    /// The operations of the role.
    #[inline]
    pub(crate) fn operations(self, policy: &Policy) -> &OperationSet {
        match policy.roles.get(usize::from(self.role)) {
            Some(role) => &role.operations,
            None if self.role == EVERY_OPERATION => &OperationSet::ALL,
            None => &OperationSet::EMPTY,
        }
    }
}
