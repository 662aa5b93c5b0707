//! Decisions by both layers: what Instantly enforces, and what the organisation's policy wants.
//!
//! Principals and resources are given once and become numbers; a decision then takes bits and short lists of numbers. It
//! allocates nothing, compares no text and does not recurse.

mod commons;
mod directory;
mod facts;
mod few;
mod platform;
mod reach;
mod row;
mod subject;
mod table;
mod target;
mod verdict;

use std::sync::Arc;

use crate::catalog::ResourceKind;
use crate::policy::{Names, place};
use crate::{Effective, Operation, OperationSet, Policy, Principal, PrincipalKind, PrincipalName, Resource};
use commons::Commons;
use directory::Directory;
pub(crate) use facts::Facts;
use few::Few;
pub(crate) use platform::{Platform, is_known_to_act};
pub(crate) use reach::{Clause, Reach};
pub(crate) use row::decide_all;
pub(crate) use subject::{Changes, Subject, names};
use subject::{Common, Listed, PackedSubject, Prepared};
pub use table::{NO_TAGS, POLICY_LAYOUT_VERSION, PolicySnapshot};
use target::PackedTarget;
pub(crate) use target::Target;
pub use verdict::Verdict;
use verdict::decide_packed;
pub(crate) use verdict::{TAGGED, applies, decide, grants, has_tag};

/// A policy with the principals and resources about which it is asked.
///
/// ```
/// use instantly_rbac::{Code, Engine, Key, Operation, Policy, Principal, Resource, ScopeSet};
/// let policy = Policy::parse(r#"{
///     "version": 1,
///     "teams": {"west": {"keys": ["sdr-key"], "role": "preset:sdr", "tags": ["SDR-West"]}}
/// }"#).unwrap();
/// let mut engine = Engine::new(policy);
/// let key = engine.add_principal(&Principal::Key(Key {
///     name: "sdr-key".to_owned(),
///     scopes: ScopeSet::parse("campaigns:all"),
///     workspace: None,
///     situation: None,
///     acting_as: None,
/// }));
/// let tagged = |tag: &str| Resource { tags: Some(vec![tag.to_owned()]), ..Resource::default() };
/// let (west, east) = (engine.add_resource(&tagged("SDR-West")), engine.add_resource(&tagged("SDR-East")));
/// assert_eq!(engine.check(key, Operation::ACTIVATE_CAMPAIGN, Some(west)).code, Code::Allowed);
/// assert_eq!(engine.check(key, Operation::ACTIVATE_CAMPAIGN, Some(east)).code, Code::TagMismatch);
/// assert_eq!(engine.check(key, Operation::ACTIVATE_CAMPAIGN, None).code, Code::MissingFact);
/// assert_eq!(engine.check(key, Operation::PATCH_CAMPAIGN, Some(west)).code, Code::RoleTooLow);
/// ```
#[derive(Clone, Debug)]
pub struct Engine {
    policy: Arc<Policy>,
    /// Workspaces that the policy does not name.
    workspaces: Names,
    principals: Vec<PackedSubject>,
    commons: Commons,
    resources: Vec<PackedTarget>,
    /// What they are; shorter where no more of them say so.
    kinds: Vec<Option<ResourceKind>>,
    /// The grants and tags that have no room in principals and resources.
    more: Vec<u32>,
    directory: Directory,
}

/// A principal of one [`Engine`]. Four bytes, for those who keep many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PrincipalId(u32);

/// A resource of one [`Engine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceId(u32);

/// The next of so many.
fn next(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Engine {
    /// An engine without principals and resources. A policy of which several engines are made is shared between them as an
    /// `Arc`.
    pub fn new(policy: impl Into<Arc<Policy>>) -> Self {
        Self {
            policy: policy.into(),
            workspaces: Names::default(),
            principals: Vec::new(),
            commons: Commons::default(),
            resources: Vec::new(),
            kinds: Vec::new(),
            more: Vec::new(),
            directory: Directory::default(),
        }
    }

    /// The policy by which it decides.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Prepares a principal for many decisions. Of several with one name, the last is found by it.
    pub fn add_principal(&mut self, principal: &Principal) -> PrincipalId {
        let listed = Listed::of(&self.policy, principal);
        let (workspaces, more) = (&mut self.workspaces, &mut self.more);
        let Prepared { common, grants, .. } = Prepared::of(&self.policy, workspaces, principal, listed, more);
        self.enter(common, grants, listed.own, principal.name())
    }

    fn enter(
        &mut self,
        common: Common,
        grants: Few,
        listed: Option<u32>,
        name: PrincipalName<'_>,
    ) -> PrincipalId {
        self.principals.push(PackedSubject { common: self.commons.intern(common), grants });
        self.directory.enter(listed, name)
    }

    /// Adds everybody whom the policy lists and who is not there yet. Nothing else is known of them: what the policy
    /// does not deny is unknown.
    pub fn add_listed(&mut self) {
        let policy = Arc::clone(&self.policy);
        for (number, named) in (0_u32..).zip(policy.principals.iter()) {
            let Some((kind, name)) = PrincipalKind::of(named) else { continue };
            if self.directory.listed(number).is_none() {
                let Prepared { common, grants, .. } = Prepared::listed(&policy, kind, number, &mut self.more);
                self.enter(common, grants, Some(number), PrincipalName { kind, name });
            }
        }
    }

    /// Prepares a resource for many decisions. It can be found by its id, if it has one.
    pub fn add_resource(&mut self, resource: &Resource) -> ResourceId {
        let id = ResourceId(next(self.resources.len()));
        let (workspaces, more) = (&mut self.workspaces, &mut self.more);
        self.resources.push(PackedTarget::of(&self.policy, workspaces, resource, more));
        if resource.kind.is_some() {
            self.kinds.resize(place(id.0), None);
            self.kinds.push(resource.kind);
        }
        if let Some(name) = &resource.id {
            self.directory.enter_resource(name, id);
        }
        id
    }

    /// Every principal, in the order in which they were added.
    pub fn principals(&self) -> impl Iterator<Item = PrincipalId> + use<> {
        (0..next(self.principals.len())).map(PrincipalId)
    }

    /// The name of a principal; `None` for a handle of another engine.
    pub fn name(&self, principal: PrincipalId) -> Option<PrincipalName<'_>> {
        self.directory.name(&self.policy.principals, principal)
    }

    /// The principal of that name.
    #[inline]
    pub fn principal(&self, kind: PrincipalKind, name: &str) -> Option<PrincipalId> {
        self.directory.principal(&self.policy.principals, kind, name)
    }

    /// The resource of that id.
    #[inline]
    pub fn resource(&self, id: &str) -> Option<ResourceId> {
        self.directory.resource(id)
    }

    /// Decides about a principal and a resource by their names. About whom or what was not added, nothing is known.
    #[inline]
    pub fn check_named(
        &self,
        kind: PrincipalKind,
        principal: &str,
        operation: Operation,
        resource: Option<&str>,
    ) -> Verdict {
        let Some(principal) = self.principal(kind, principal) else { return Verdict::MISSING };
        match resource.map(|id| self.resource(id)) {
            None => self.check(principal, operation, None),
            Some(Some(resource)) => self.check(principal, operation, Some(resource)),
            Some(None) => Verdict::MISSING,
        }
    }

    /// Decides. `None` stands for a request about no resource in particular, such as a list, or one that is not known.
    /// Handles of another engine mean nothing here and are never allowed.
    #[inline]
    pub fn check(
        &self,
        principal: PrincipalId,
        operation: Operation,
        resource: Option<ResourceId>,
    ) -> Verdict {
        match self.kind(resource) {
            Some(kind) if !operation.acts_on(kind) => self.decide(principal, operation, None).of_other_kind(),
            _ => self.decide(principal, operation, resource),
        }
    }

    #[inline]
    fn decide(&self, principal: PrincipalId, operation: Operation, resource: Option<ResourceId>) -> Verdict {
        let asked = (self.packed_subject(principal), self.packed_target(resource));
        let (Some((common, grants)), Some(target)) = asked else { return Verdict::MISSING };
        decide_packed(&self.policy, (common, grants), operation, target, &self.more)
    }

    /// What [`check`](Self::check) answers for every operation.
    pub(crate) fn check_all(&self, principal: PrincipalId, resource: Option<ResourceId>) -> Effective {
        let answer = self.decide_all(principal, resource);
        let Some(kind) = self.kind(resource) else { return answer };
        let acting = Operation::all().filter(|operation| operation.acts_on(kind)).collect();
        let others = self.decide_all(principal, None).may().difference(acting);
        Effective::new(answer.must().intersection(acting), answer.may().intersection(acting).union(others))
    }

    fn decide_all(&self, principal: PrincipalId, resource: Option<ResourceId>) -> Effective {
        let asked = (self.packed_subject(principal), self.packed_target(resource));
        let (Some((common, grants)), Some(target)) = asked else {
            return Effective::new(OperationSet::EMPTY, OperationSet::ALL);
        };
        let subject = Subject { common, grants: grants.list(&self.more).unwrap_or_default() };
        decide_all(&self.policy, subject, target.target(&self.more))
    }

    #[inline]
    fn kind(&self, resource: Option<ResourceId>) -> Option<ResourceKind> {
        *self.kinds.get(place(resource?.0))?
    }

    #[inline]
    fn packed_subject(&self, principal: PrincipalId) -> Option<(&Common, &Few)> {
        let PackedSubject { common, grants } = self.principals.get(place(principal.0))?;
        Some((self.commons.get(*common)?, grants))
    }

    #[inline]
    fn packed_target(&self, resource: Option<ResourceId>) -> Option<&PackedTarget> {
        match resource {
            None => Some(&PackedTarget::NOT_GIVEN),
            Some(resource) => self.resources.get(place(resource.0)),
        }
    }
}
