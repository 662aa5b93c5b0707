//! What is given with one request, and a policy to answer it by.

use super::subject::{Changes, Listed, Prepared, Subject};
use super::target::{PackedTarget, Target};
use crate::policy::{Names, Team};
use crate::{Policy, Principal, Resource};

/// A principal and a resource, prepared for each other.
pub(crate) struct Facts {
    subject: Prepared,
    target: PackedTarget,
    /// The numbers that have no room in them.
    more: Vec<u32>,
}

impl Facts {
    /// The facts under a policy with some changes.
    pub(crate) fn of(
        policy: &Policy,
        principal: &Principal,
        listed: Listed,
        resource: Option<&Resource>,
        changes: &Changes,
    ) -> Self {
        let (mut workspaces, mut more) = (Names::default(), Vec::new());
        let subject = Prepared::of(policy, &mut workspaces, principal, listed, changes, &mut more);
        let target = resource.map_or(PackedTarget::NOT_GIVEN, |resource| {
            PackedTarget::of(policy, &mut workspaces, resource, &changes.tagged, &mut more)
        });
        Self { subject, target, more }
    }

    pub(crate) fn subject(&self) -> Subject<'_> {
        let Prepared { common, grants, .. } = &self.subject;
        Subject { common, grants: grants.list(&self.more).unwrap_or_default() }
    }

    pub(crate) fn target(&self) -> Target<'_> {
        self.target.target(&self.more)
    }

    /// The principal's teams that grant.
    pub(crate) fn granting<'p>(&self, policy: &'p Policy) -> impl Iterator<Item = &'p Team> {
        self.subject.teams.iter().filter_map(|number| policy.team(*number)).filter(|team| team.grants())
    }
}
