//! A resource, prepared for many decisions.

use crate::policy::Names;
use crate::{Policy, Resource};

/// What of a resource takes part in decisions.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) workspace: Option<u32>,
    /// Its tags that the policy knows; none where they were not given.
    pub(crate) tags: Option<Tags>,
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

/// Numbers of tags. The first few stand where the resource does, so that the usual one is looked at as a whole: in one
/// place of memory, and without a branch for each tag.
#[derive(Clone, Debug)]
pub(crate) struct Tags {
    few: [u32; 4],
    more: Box<[u32]>,
}

/// Stands in `few` where there is no tag; policies have far fewer.
const NO_TAG: u32 = u32::MAX;

impl FromIterator<u32> for Tags {
    fn from_iter<Numbers: IntoIterator<Item = u32>>(numbers: Numbers) -> Self {
        let mut numbers = numbers.into_iter();
        let few = std::array::from_fn(|_| numbers.next().unwrap_or(NO_TAG));
        Self { few, more: numbers.collect() }
    }
}

impl Tags {
    #[inline]
    pub(super) fn contains(&self, tag: u32) -> bool {
        let few = self.few.iter().fold(false, |found, own| found | (*own == tag));
        few || (!self.more.is_empty() && self.more.contains(&tag))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        self.few.iter().chain(&self.more).copied().filter(|tag| *tag != NO_TAG)
    }
}
