//! cedar-policy: a policy per role, which compares the tags that a key has in that role with those of the resource.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use anyhow::Result;
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet, Request,
    RestrictedExpression,
};

use crate::teams::{Question, Teams, key_name, resource_name, tag_name};

/// The engine with everything it needs to know.
pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

impl Cedar {
    /// Knows the keys and resources.
    pub fn new(work: &Teams) -> Result<Self> {
        let mut policies = String::new();
        for (role, operations) in work.roles()?.iter().enumerate() {
            let actions: Vec<String> =
                operations.iter().map(|own| format!("Action::\"{}\"", own.id())).collect();
            writeln!(
                policies,
                "permit (principal, action in [{}], resource) when {{ principal.role{role}.containsAny(resource.tags) }};",
                actions.join(", ")
            )?;
        }
        let mut entities = Vec::new();
        for (key, teams) in work.keys.iter().enumerate() {
            let attributes = (0..4).map(|role| {
                (format!("role{role}"), tags(teams.iter().copied().filter(|team| team % 4 == role)))
            });
            entities.push(entity(uid("Key", &key_name(key))?, attributes.collect())?);
        }
        for (resource, own) in work.resources.iter().enumerate() {
            let attributes = HashMap::from([("tags".to_owned(), tags(own.iter().copied()))]);
            entities.push(entity(uid("Resource", &resource_name(resource))?, attributes)?);
        }
        Ok(Self {
            authorizer: Authorizer::new(),
            policies: policies.parse()?,
            entities: Entities::from_entities(entities, None)?,
        })
    }

    /// The request in Cedar's form.
    pub fn prepare(question: &Question) -> Result<Request> {
        let (key, resource) =
            (uid("Key", &key_name(question.key))?, uid("Resource", &resource_name(question.resource))?);
        Ok(Request::new(key, uid("Action", question.operation.id())?, resource, Context::empty(), None)?)
    }

    /// Whether the request is allowed.
    pub fn allows(&self, request: &Request) -> bool {
        self.authorizer.is_authorized(request, &self.policies, &self.entities).decision() == Decision::Allow
    }
}

fn tags(teams: impl Iterator<Item = usize>) -> RestrictedExpression {
    RestrictedExpression::new_set(teams.map(|team| RestrictedExpression::new_string(tag_name(team))))
}

fn entity(uid: EntityUid, attributes: HashMap<String, RestrictedExpression>) -> Result<Entity> {
    Ok(Entity::new(uid, attributes, HashSet::new())?)
}

fn uid(kind: &str, id: &str) -> Result<EntityUid> {
    Ok(EntityUid::from_type_name_and_id(kind.parse::<EntityTypeName>()?, EntityId::new(id)))
}
