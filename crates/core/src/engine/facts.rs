//! What is given with one request, and a policy to answer it by.

use super::subject::{Changes, Listed, Prepared, Subject};
use super::target::{PackedTarget, Target};
use crate::policy::{Names, Team};
use crate::{Policy, Principal, Resource};

/// A principal and a resource, prepared for each other.
pub(crate) struct Facts<'p> {
    listed: Listed,
    subject: Prepared<'p>,
    target: PackedTarget,
    /// The numbers that have no room in them.
    more: Vec<u32>,
}

impl<'p> Facts<'p> {
    pub(crate) fn of(policy: &'p Policy, principal: &Principal, resource: Option<&Resource>) -> Self {
        let (mut workspaces, mut more) = (Names::default(), Vec::new());
        let listed = Listed::of(policy, principal);
        let subject = Prepared::of(policy, &mut workspaces, principal, listed, &mut more);
        let target = resource.map_or(PackedTarget::NOT_GIVEN, |resource| {
            PackedTarget::of(policy, &mut workspaces, resource, &mut more)
        });
        Self { listed, subject, target, more }
    }

    /// What becomes of them by some changes. The principal is the one that they are of.
    pub(crate) fn after(&self, policy: &'p Policy, principal: &Principal, changes: &Changes) -> Self {
        let (listed, mut more) = (self.listed, self.more.clone());
        let workspace = self.subject.common.workspace();
        let subject = Prepared::after(changes, policy, workspace, principal, listed, &mut more);
        let target = self.target.tagged(&changes.tagged, &mut more);
        Self { listed, subject, target, more }
    }

    pub(crate) fn subject(&self) -> Subject<'_> {
        let Prepared { common, grants, .. } = &self.subject;
        Subject { common, grants: grants.list(&self.more).unwrap_or_default() }
    }

    pub(crate) fn target(&self) -> Target<'_> {
        self.target.target(&self.more)
    }

    /// The principal's teams that grant.
    pub(crate) fn granting(&self, policy: &'p Policy) -> impl Iterator<Item = &'p Team> {
        self.subject.teams.iter().filter_map(|number| policy.team(*number)).filter(|team| team.grants())
    }
}
