//! One thing that can be done so that a request is allowed, and the facts once it is done.

use std::borrow::Cow;

use super::Question;
use crate::engine::{Changes, Facts};
use crate::{AssignableRole, Principal, ScopeSet};

/// A step. Whom or what it is about is a number of the policy.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Grant(ScopeSet),
    Role(AssignableRole),
    Join(u32),
    Tag(u32),
    Drop(u32),
}

impl Question<'_> {
    /// The facts once some steps are taken.
    pub(super) fn facts_after<'s>(&self, steps: impl IntoIterator<Item = &'s Step>) -> Facts {
        let mut principal = Cow::Borrowed(self.principal);
        let mut changes = Changes::default();
        for step in steps {
            match step {
                Step::Grant(scopes) => grant(principal.to_mut(), scopes),
                Step::Role(role) => raise(principal.to_mut(), *role),
                Step::Join(team) => changes.joined.push(*team),
                Step::Tag(tag) => changes.tagged.push(*tag),
                Step::Drop(rule) => changes.dropped.push(*rule),
            }
        }
        Facts::of(self.policy, &principal, self.listed, self.resource, &changes)
    }
}

/// Members have no scopes, and nobody proposes to grant them any.
fn grant(principal: &mut Principal, scopes: &ScopeSet) {
    let key = match principal {
        Principal::Key(key) => key,
        Principal::Agent(agent) => &mut agent.key,
        Principal::Member(_) => return,
    };
    key.scopes = key.scopes.join(scopes);
}

/// Only members have a role.
fn raise(principal: &mut Principal, role: AssignableRole) {
    if let Principal::Member(member) = principal {
        member.role = role.into();
    }
}
