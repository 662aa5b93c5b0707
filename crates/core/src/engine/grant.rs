//! What a principal's teams grant, kept beside the principal so that the usual decision need not look the teams up.

use super::Target;
use super::subject::team;
use super::verdict::carries_any;
use crate::policy::Truth;
use crate::{OperationSet, Policy};

/// What one team grants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grant {
    pub(crate) team: u32,
    role: Option<u32>,
    tags: Tags,
}

/// The tags of the team.
#[derive(Clone, Copy, Debug)]
enum Tags {
    Any,
    One(u32),
    /// To be read where the team stands: many principals may share a long list.
    Listed,
}

impl Grant {
    /// The grant of the team of that number, if it grants.
    pub(super) fn of(policy: &Policy, number: u32) -> Option<Self> {
        let team = team(policy, number).filter(|team| team.grants())?;
        let tags = match team.tags.as_deref() {
            None => Tags::Any,
            Some([tag]) => Tags::One(*tag),
            Some(_) => Tags::Listed,
        };
        Some(Self { team: number, role: team.role.map(|role| u32::try_from(role).unwrap_or(u32::MAX)), tags })
    }

    /// The operations of the role.
    #[inline]
    pub(super) fn operations<'p>(&self, policy: &'p Policy) -> &'p OperationSet {
        match self.role {
            None => &OperationSet::ALL,
            Some(role) => usize::try_from(role)
                .ok()
                .and_then(|role| policy.roles.get(role))
                .map_or(&OperationSet::EMPTY, |role| &role.operations),
        }
    }

    /// Whether the resource carries one of the tags.
    #[inline]
    pub(super) fn reaches(&self, policy: &Policy, target: &Target) -> Truth {
        match (self.tags, &target.tags) {
            (Tags::Any, _) => Truth::True,
            (_, None) => Truth::Unknown,
            (Tags::One(tag), Some(given)) => given.contains(tag).into(),
            (Tags::Listed, Some(_)) => {
                team(policy, self.team).map_or(Truth::False, |team| carries_any(team.tags.as_deref(), target))
            }
        }
    }
}
