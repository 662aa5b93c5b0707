//! A policy in [Cedar](https://www.cedarpolicy.com)'s words: a schema, policies and entities, for who decides with Cedar.
//!
//! Cedar knows two answers. What it allows is exactly what [`Engine::check`](crate::Engine::check) allows, so what is
//! unknown here is denied there. What a translation carries and what it cannot is told in `docs/interop.md`.
//!
//! Cedar passes over a policy that it cannot evaluate and knows nothing of actions without their schema. So whatever
//! forbids lists its actions one by one and asks for an attribute before it reads it, and whatever permits goes through
//! groups of actions that only the schema brings: what is missing denies.

mod entities;
mod policies;
mod schema;
mod text;

use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

use crate::{Policy, Principal, Resource};

/// A policy, and those about whom it is asked, for Cedar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cedar {
    /// Types of entities and actions, in Cedar's JSON form.
    pub schema: Value,
    /// The policies, as text. Each has an annotation `id` that says where it comes from.
    pub policies: String,
    /// Teams, principals and resources, in Cedar's JSON form. They are valid under the schema.
    pub entities: Value,
}

/// Facts that Cedar cannot take.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CedarError {
    /// Cedar asks about resources by their ids.
    #[error("the resource at place {at} has no `id`, by which Cedar could be asked about it")]
    ResourceWithoutId {
        /// Its place among those that were given, from 0.
        at: usize,
    },
}

impl CedarError {
    /// `resource_without_id`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ResourceWithoutId { .. } => "resource_without_id",
        }
    }
}

impl Policy {
    /// The policy in Cedar's words, together with these principals and resources. Of several with one name, the last
    /// counts.
    ///
    /// A request is `Key::"name"`, `Member::"name"` or `Agent::"identity"`, `Action::"operationId"` and `Resource::"id"`;
    /// `Resource::""` stands for no resource in particular, such as of a list.
    ///
    /// ```
    /// use instantly_rbac::Policy;
    /// let policy = Policy::parse(r#"{
    ///     "version": 1,
    ///     "rules": [{"id": "keep", "forbid": {"operations": ["deleteCampaign"]}, "unless": {"tags": ["scratch"]}}]
    /// }"#).unwrap();
    /// let cedar = policy.to_cedar(&[], &[]).unwrap();
    /// assert!(cedar.policies.contains(r#"@id("rule keep")
    /// forbid (principal, action == Action::"deleteCampaign", resource)
    /// unless { resource has tags && resource.tags.containsAny(["scratch"]) };
    /// "#));
    /// ```
    pub fn to_cedar(&self, principals: &[Principal], resources: &[Resource]) -> Result<Cedar, CedarError> {
        Ok(Cedar {
            schema: schema::schema(self),
            policies: policies::policies(self),
            entities: entities::entities(self, principals, resources)?,
        })
    }
}
