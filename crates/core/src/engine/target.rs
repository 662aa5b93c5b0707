//! A resource, prepared for many decisions.

use crate::policy::Names;
use crate::{Policy, Resource};

/// What of a resource takes part in decisions.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) workspace: Option<u32>,
    /// Its tags that the policy knows; none where they were not given.
    pub(crate) tags: Option<Box<[u32]>>,
}

impl Target {
    pub(crate) const NOT_GIVEN: Self = Self { workspace: None, tags: None };

    pub(crate) fn prepare(policy: &Policy, workspaces: &mut Names, resource: &Resource) -> Self {
        let numbers = |tags: &Vec<String>| tags.iter().filter_map(|tag| policy.tags.find(tag)).collect();
        Self {
            workspace: resource.workspace.as_ref().map(|id| workspaces.intern(id.as_str())),
            tags: resource.tags.as_ref().map(numbers),
        }
    }
}
