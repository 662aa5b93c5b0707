//! Principals by their names and resources by their ids, for callers who keep no handles.

use hashbrown::HashMap;

use super::{PrincipalId, ResourceId, next};
use crate::policy::{Names, place};
use crate::{PrincipalKind, PrincipalName};

/// Names stand where the policy lists them, and those that it does not list stand here.
#[derive(Clone, Debug, Default)]
pub(super) struct Directory {
    /// Per number of a listed name, and then of another one, the last principal of that name.
    listed: Numbers,
    others: Numbers,
    other_names: Names,
    /// The names of the principals.
    names: Vec<Name>,
    resources: HashMap<Box<str>, ResourceId>,
}

/// The number of a name.
#[derive(Clone, Copy, Debug)]
enum Name {
    Listed(u32),
    Other(u32),
}

/// Principals by the numbers of their names.
#[derive(Clone, Debug, Default)]
struct Numbers(Vec<u32>);

/// Stands where no principal has the name.
const NOBODY: u32 = u32::MAX;

impl Numbers {
    fn set(&mut self, name: u32, id: PrincipalId) {
        let at = place(name);
        if self.0.len() <= at {
            self.0.resize(at + 1, NOBODY);
        }
        self.0.get_mut(at).into_iter().for_each(|own| *own = id.0);
    }

    #[inline]
    fn get(&self, name: u32) -> Option<PrincipalId> {
        let number = self.0.get(place(name)).filter(|number| **number != NOBODY)?;
        Some(PrincipalId(*number))
    }
}

impl Directory {
    /// The handle for the next principal. `listed` is the number under which the policy lists it.
    pub(super) fn enter(&mut self, listed: Option<u32>, name: PrincipalName<'_>) -> PrincipalId {
        let id = PrincipalId(next(self.names.len()));
        if let Some(number) = listed {
            self.listed.set(number, id);
            self.names.push(Name::Listed(number));
        } else {
            let number = self.other_names.intern(&name.kind.named(name.name));
            self.others.set(number, id);
            self.names.push(Name::Other(number));
        }
        id
    }

    /// The principal whom the policy lists under this number.
    pub(super) fn listed(&self, number: u32) -> Option<PrincipalId> {
        self.listed.get(number)
    }

    pub(super) fn enter_resource(&mut self, name: &str, id: ResourceId) {
        self.resources.insert(name.into(), id);
    }

    #[inline]
    pub(super) fn principal(&self, listed: &Names, kind: PrincipalKind, name: &str) -> Option<PrincipalId> {
        match listed.find_principal(kind, name) {
            Some(number) => self.listed(number),
            None => self.others.get(self.other_names.find_principal(kind, name)?),
        }
    }

    #[inline]
    pub(super) fn resource(&self, name: &str) -> Option<ResourceId> {
        self.resources.get(name).copied()
    }

    pub(super) fn name<'n>(&'n self, listed: &'n Names, id: PrincipalId) -> Option<PrincipalName<'n>> {
        let named = match *self.names.get(place(id.0))? {
            Name::Listed(number) => listed.name(number),
            Name::Other(number) => self.other_names.name(number),
        };
        PrincipalKind::of(named).map(|(kind, name)| PrincipalName { kind, name })
    }
}
