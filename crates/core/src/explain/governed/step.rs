//! One thing that can be done so that a request is allowed, and what it changes.

use crate::AssignableRole;
use crate::engine::Changes;
use crate::scope::ScopeBits;

/// A step. Whom or what it is about is a number of the policy.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Grant(ScopeBits),
    Role(AssignableRole),
    Join(u32),
    Tag(u32),
    Drop(u32),
}

/// What some steps change.
pub(super) fn changes_of<'s>(steps: impl IntoIterator<Item = &'s Step>) -> Changes {
    let mut changes = Changes::default();
    for step in steps {
        match step {
            Step::Grant(scopes) => changes.granted = changes.granted.union(*scopes),
            Step::Role(role) => changes.role = Some((*role).into()),
            Step::Join(team) => changes.joined.push(*team),
            Step::Tag(tag) => changes.tagged.push(*tag),
            Step::Drop(rule) => changes.dropped.push(*rule),
        }
    }
    changes
}
