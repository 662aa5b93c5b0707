//! Principals by their names and resources by their ids, for callers who keep no handles.

use std::sync::Arc;

use hashbrown::HashMap;

use super::{PrincipalId, ResourceId};
use crate::{PrincipalKind, PrincipalName};

#[derive(Clone, Debug, Default)]
pub(super) struct Directory {
    members: HashMap<Arc<str>, PrincipalId>,
    keys: HashMap<Arc<str>, PrincipalId>,
    agents: HashMap<Arc<str>, PrincipalId>,
    resources: HashMap<Box<str>, ResourceId>,
    /// In the order of their handles.
    names: Vec<(PrincipalKind, Arc<str>)>,
}

impl Directory {
    /// The handle for the next principal.
    pub(super) fn enter(&mut self, name: PrincipalName<'_>) -> PrincipalId {
        let id = PrincipalId(self.names.len());
        let text: Arc<str> = name.name.into();
        match name.kind {
            PrincipalKind::Member => &mut self.members,
            PrincipalKind::Key => &mut self.keys,
            PrincipalKind::Agent => &mut self.agents,
        }
        .insert(Arc::clone(&text), id);
        self.names.push((name.kind, text));
        id
    }

    pub(super) fn enter_resource(&mut self, name: &str, id: ResourceId) {
        self.resources.insert(name.into(), id);
    }

    #[inline]
    pub(super) fn principal(&self, kind: PrincipalKind, name: &str) -> Option<PrincipalId> {
        match kind {
            PrincipalKind::Member => &self.members,
            PrincipalKind::Key => &self.keys,
            PrincipalKind::Agent => &self.agents,
        }
        .get(name)
        .copied()
    }

    #[inline]
    pub(super) fn resource(&self, name: &str) -> Option<ResourceId> {
        self.resources.get(name).copied()
    }

    pub(super) fn name(&self, id: PrincipalId) -> Option<PrincipalName<'_>> {
        self.names.get(id.0).map(|(kind, name)| PrincipalName { kind: *kind, name })
    }
}
