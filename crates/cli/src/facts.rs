//! Who asks, about what, and by which policy, as the options of a command say it.

use clap::Args;
use instantly_rbac::{Explanation, Policy, Principal, Resource, ScopeSet, explain, explain_request};

use crate::failure::Failure;
use crate::input::{self, Input};
use crate::policy_file::policy;
use crate::question::{self, Target};
use crate::resource::ResourceArgs;

#[derive(Debug, Args)]
pub(crate) struct FactArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times; '' is a key without scopes
    #[arg(long, value_name = "LIST")]
    pub(crate) scopes: Vec<String>,
    /// Who asks, as JSON or as a file with it: {"kind": "key", "name", "scopes"}, {"kind": "member", "name", "role",
    /// "accepted"} or {"kind": "agent", "identity", "key"}
    #[arg(long, value_name = "JSON|FILE", help_heading = "Policy")]
    pub(crate) principal: Option<String>,
    /// Decide also by this policy
    #[arg(long, value_name = "FILE", help_heading = "Policy")]
    pub(crate) policy: Option<Input>,
    /// Name by which the policy lists the key of --scopes
    #[arg(long, value_name = "NAME", requires = "scopes", help_heading = "Policy")]
    key_name: Option<String>,
    #[command(flatten)]
    resource: ResourceArgs,
}

/// What is known before a question is asked.
pub(crate) struct Facts {
    policy: Policy,
    principal: Principal,
    resource: Option<Resource>,
    /// Whether the scopes alone decide: nothing was said of a policy, a principal or a resource.
    by_scopes: bool,
}

impl FactArgs {
    pub(crate) fn read(&self) -> Result<Facts, Failure> {
        let principal = match &self.principal {
            Some(given) => input::json("principal", given)?,
            None => question::key(self.key_name.clone().unwrap_or_default(), question::scopes(&self.scopes)),
        };
        let resource = self.resource.read()?;
        let by_scopes = self.policy.is_none() && self.principal.is_none() && resource.is_none();
        let policy = self.policy.as_ref().map(policy).transpose()?.unwrap_or_default();
        Ok(Facts { policy, principal, resource, by_scopes })
    }
}

impl Facts {
    /// Answers for one or two words: `OPERATION`, or `METHOD PATH`.
    pub(crate) fn answer(&self, words: &[String]) -> Result<Explanation, Failure> {
        let (policy, principal, resource) = (&self.policy, &self.principal, self.resource.as_ref());
        Ok(match (question::target(words)?, self.scopes().filter(|_| self.by_scopes)) {
            (Target::Operation(operation), Some(scopes)) => explain(scopes, operation),
            (Target::Request { method, path }, Some(scopes)) => explain_request(scopes, method, path),
            (Target::Operation(operation), None) => policy.explain(principal, operation, resource),
            (Target::Request { method, path }, None) => {
                policy.explain_request(principal, method, path, resource)
            }
        })
    }

    pub(crate) fn principal(&self) -> &Principal {
        &self.principal
    }

    /// What the principal's key holds; a member has none.
    pub(crate) fn scopes(&self) -> Option<&ScopeSet> {
        self.principal.key().map(|key| &key.scopes)
    }
}
