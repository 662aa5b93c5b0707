//! Decisions by both layers: what Instantly enforces, and what the organisation's policy wants.
//!
//! Principals and resources are given once and become numbers; a decision then takes bits and short lists of numbers. It
//! allocates nothing, compares no text and does not recurse.

mod platform;
mod subject;
mod target;
mod verdict;

use crate::policy::Names;
use crate::{Operation, Policy, Principal, Resource};

pub(crate) use platform::is_known_to_act;
pub(crate) use subject::{Changes, Subject, team};
pub(crate) use target::Target;
pub use verdict::Verdict;
pub(crate) use verdict::{applies, decide, grants, has_tag};

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
    policy: Policy,
    workspaces: Names,
    principals: Vec<Subject>,
    resources: Vec<Target>,
}

/// A principal of one [`Engine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PrincipalId(usize);

/// A resource of one [`Engine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceId(usize);

impl Engine {
    /// An engine without principals and resources.
    pub fn new(policy: Policy) -> Self {
        let workspaces = policy.workspaces.clone();
        Self { policy, workspaces, principals: Vec::new(), resources: Vec::new() }
    }

    /// The policy by which it decides.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Prepares a principal for many decisions.
    pub fn add_principal(&mut self, principal: &Principal) -> PrincipalId {
        let subject = Subject::prepare(&self.policy, &mut self.workspaces, principal, &Changes::default());
        self.principals.push(subject);
        PrincipalId(self.principals.len() - 1)
    }

    /// Prepares a resource for many decisions.
    pub fn add_resource(&mut self, resource: &Resource) -> ResourceId {
        self.resources.push(Target::prepare(&self.policy, &mut self.workspaces, resource));
        ResourceId(self.resources.len() - 1)
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
        let Some(subject) = self.principals.get(principal.0) else { return Verdict::MISSING };
        match resource {
            None => decide(&self.policy, subject, operation, &Target::NOT_GIVEN),
            Some(resource) => match self.resources.get(resource.0) {
                Some(target) => decide(&self.policy, subject, operation, target),
                None => Verdict::MISSING,
            },
        }
    }
}
