//! cedar-policy: keys and operations are entities with sets of scopes, and one policy compares the sets. Entities,
//! policy and requests are made beforehand.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet,
    RestrictedExpression,
};
use instantly_rbac::Operation;

use crate::requests::{Request, any_of};

const POLICY: &str =
    "permit (principal, action, resource) when { principal.scopes.containsAny(resource.scopes) };";

/// The engine with everything it needs to know.
pub struct Cedar {
    authorizer: Authorizer,
    policy: PolicySet,
    entities: Entities,
}

impl Cedar {
    /// Knows all operations, and the keys of these requests.
    pub fn new<'a>(requests: impl IntoIterator<Item = &'a Request>) -> Result<Self> {
        let keys: HashMap<_, _> =
            requests.into_iter().map(|request| (key_name(request), &request.scopes)).collect();
        let keys = keys.into_iter().map(|(name, scopes)| entity(uid("Key", &name)?, scopes.iter()));
        let operations =
            Operation::all().map(|operation| entity(uid("Operation", operation.id())?, any_of(operation)));
        Ok(Self {
            authorizer: Authorizer::new(),
            policy: POLICY.parse()?,
            entities: Entities::from_entities(keys.chain(operations).collect::<Result<Vec<_>>>()?, None)?,
        })
    }

    /// Whether the request is allowed.
    pub fn allows(&self, request: &cedar_policy::Request) -> bool {
        self.authorizer.is_authorized(request, &self.policy, &self.entities).decision() == Decision::Allow
    }
}

/// The request in Cedar's form.
pub fn prepare(request: &Request) -> Result<cedar_policy::Request> {
    let (key, call) = (uid("Key", &key_name(request))?, uid("Action", "call")?);
    let operation = uid("Operation", request.operation.id())?;
    Ok(cedar_policy::Request::new(key, call, operation, Context::empty(), None)?)
}

fn key_name(request: &Request) -> String {
    request.scopes.join(",")
}

fn uid(kind: &str, id: &str) -> Result<EntityUid> {
    Ok(EntityUid::from_type_name_and_id(kind.parse::<EntityTypeName>()?, EntityId::new(id)))
}

fn entity(uid: EntityUid, scopes: impl IntoIterator<Item = impl ToString>) -> Result<Entity> {
    let scopes = scopes.into_iter().map(|scope| RestrictedExpression::new_string(scope.to_string()));
    let attributes = HashMap::from([("scopes".to_owned(), RestrictedExpression::new_set(scopes))]);
    Ok(Entity::new(uid, attributes, HashSet::new())?)
}
