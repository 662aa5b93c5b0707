//! A resource, prepared for many decisions.

use crate::policy::{ANY_TAG, Names};
use crate::{Policy, Resource};

/// What of a resource takes part in decisions. Two fill a line of the processor's cache.
#[derive(Clone, Debug)]
#[repr(align(32))]
pub(crate) struct Target {
    /// [`NOWHERE`], or the number of its workspace.
    workspace: u32,
    /// Its tags that the policy knows. The first few stand where the resource does, so that the usual one is looked at as a
    /// whole: in one place of memory, and without a branch for each tag.
    few: [u32; FEW],
    /// The others; `None` where tags were not given.
    more: Option<Box<[u32]>>,
}

/// More than most resources carry.
const FEW: usize = 3;

/// Stands for a workspace that was not given; there are far fewer.
const NOWHERE: u32 = u32::MAX;

/// Stands in `few` where there is no tag; policies have far fewer.
const NO_TAG: u32 = u32::MAX;

impl Target {
    pub(crate) const NOT_GIVEN: Self = Self { workspace: NOWHERE, few: [NO_TAG; FEW], more: None };

    pub(crate) fn prepare(policy: &Policy, workspaces: &mut Names, resource: &Resource) -> Self {
        let workspace = resource.workspace.as_ref().map_or(NOWHERE, |id| workspaces.intern(id.as_str()));
        let Some(tags) = &resource.tags else { return Self { workspace, ..Self::NOT_GIVEN } };
        let mut numbers = tags.iter().filter_map(|tag| policy.tags.find(tag));
        let few = std::array::from_fn(|_| numbers.next().unwrap_or(NO_TAG));
        Self { workspace, few, more: Some(numbers.collect()) }
    }

    /// Where it is, if that was given.
    #[inline]
    pub(crate) fn workspace(&self) -> Option<u32> {
        (self.workspace != NOWHERE).then_some(self.workspace)
    }

    /// Whether its tags are known.
    #[inline]
    pub(crate) fn has_tags(&self) -> bool {
        self.more.is_some()
    }

    /// Whether all its tags are among the first few; also where they are not known.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        self.more.as_ref().is_none_or(|more| more.is_empty())
    }

    /// Whether the tag is among the first few, or any tag will do.
    #[inline]
    pub(super) fn shows(&self, tag: u32) -> bool {
        self.few.iter().fold(tag == ANY_TAG, |found, own| found | (*own == tag))
    }

    /// Its tags, as far as the policy knows them; `None` where they were not given.
    pub(crate) fn tags(&self) -> Option<impl Iterator<Item = u32>> {
        let more = self.more.as_ref()?;
        Some(self.few.iter().chain(more).copied().filter(|tag| *tag != NO_TAG))
    }
}
