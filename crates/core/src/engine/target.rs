//! A resource, as decisions see it.

use super::few::Few;
use crate::policy::Names;
use crate::{Policy, Resource};

/// What of a resource takes part in decisions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'t> {
    /// Its workspace, if that was given.
    pub(crate) workspace: Option<u32>,
    /// Its tags, as far as the policy knows them, if they were given.
    pub(crate) tags: Option<&'t [u32]>,
}

impl Target<'_> {
    pub(crate) const NOT_GIVEN: Self = Self { workspace: None, tags: None };
}

/// The same as an [`Engine`](crate::Engine) keeps it. Four fill a line of the processor's cache.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
pub(super) struct PackedTarget {
    /// [`NOWHERE`], or the number of its workspace.
    workspace: u32,
    pub(super) tags: Few,
}

/// Stands for a workspace that was not given; there are far fewer.
const NOWHERE: u32 = u32::MAX;

impl PackedTarget {
    pub(super) const NOT_GIVEN: Self = Self { workspace: NOWHERE, tags: Few::NOT_GIVEN };

    /// `more` is where tags go that have no room in it.
    pub(super) fn of(
        policy: &Policy,
        workspaces: &mut Names,
        resource: &Resource,
        more: &mut Vec<u32>,
    ) -> Self {
        let workspace =
            resource.workspace.as_ref().map_or(NOWHERE, |id| policy.workspace(workspaces, id.as_str()));
        let tags = resource.tags.as_ref().map_or(Few::NOT_GIVEN, |tags| {
            Few::of(tags.iter().filter_map(|tag| policy.tags.find(tag)), more)
        });
        Self { workspace, tags }
    }

    /// With some more tags, if its tags are given.
    pub(super) fn tagged(mut self, tagged: &[u32], more: &mut Vec<u32>) -> Self {
        if let Some(own) = self.tags.list(more).filter(|_| !tagged.is_empty()) {
            let tags = [own, tagged].concat();
            self.tags = Few::of(tags.into_iter(), more);
        }
        self
    }

    #[inline]
    pub(super) fn workspace(&self) -> Option<u32> {
        (self.workspace != NOWHERE).then_some(self.workspace)
    }

    pub(super) fn target<'t>(&'t self, more: &'t [u32]) -> Target<'t> {
        Target { workspace: self.workspace(), tags: self.tags.list(more) }
    }
}
