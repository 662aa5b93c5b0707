//! casbin: role-based access control with domains, where the domain is a tag; asked once for each tag of the resource.

use anyhow::{Context as _, Result};
use casbin::{CoreApi as _, DefaultModel, Enforcer, MemoryAdapter, MgmtApi as _};

use crate::teams::{Question, ROLES, Teams, key_name, tag_name};

const MODEL: &str = "
[request_definition]
r = sub, dom, act

[policy_definition]
p = sub, act

[role_definition]
g = _, _, _

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.act == p.act && g(r.sub, p.sub, r.dom)
";

/// The engine with everything it needs to know.
pub struct Casbin(Enforcer);

impl Casbin {
    /// Knows roles and keys.
    pub fn new(work: &Teams) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let roles = work.roles()?;
        let policies = ROLES.iter().zip(&roles).flat_map(|(role, operations)| {
            operations.iter().map(|own| vec![(*role).to_owned(), own.id().to_owned()])
        });
        let mut members = Vec::new();
        for (key, teams) in work.keys.iter().enumerate() {
            for team in teams {
                let role = ROLES.get(team % 4).context("a role")?;
                members.push(vec![key_name(key), (*role).to_owned(), tag_name(*team)]);
            }
        }
        runtime.block_on(async {
            let model = DefaultModel::from_str(MODEL).await?;
            let mut enforcer = Enforcer::new(model, MemoryAdapter::default()).await?;
            enforcer.add_policies(policies.collect()).await?;
            enforcer.add_grouping_policies(members).await?;
            Ok(Self(enforcer))
        })
    }

    /// The request, once for each tag.
    pub fn prepare(work: &Teams, question: &Question) -> Result<Vec<(String, String, String)>> {
        let tags = work.resources.get(question.resource).context("a resource")?;
        let of = |tag: &usize| (key_name(question.key), tag_name(*tag), question.operation.id().to_owned());
        Ok(tags.iter().map(of).collect())
    }

    /// Whether the request is allowed.
    pub fn allows(&self, request: &[(String, String, String)]) -> bool {
        request.iter().any(|(key, tag, operation)| {
            self.0.enforce((key.as_str(), tag.as_str(), operation.as_str())).unwrap_or(false)
        })
    }
}
