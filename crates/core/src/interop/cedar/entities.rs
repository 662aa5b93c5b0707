//! The entities: teams, principals in their teams, resources.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::CedarError;
use super::text::{RESOURCE, TEAM, type_of};
use crate::engine::is_known_to_act;
use crate::{Key, Member, Policy, Principal, PrincipalKind, Resource};

/// Entities by type and id.
type Entities = BTreeMap<(&'static str, String), Entity>;

struct Entity {
    attributes: Value,
    parents: Vec<Value>,
}

pub(super) fn entities(
    policy: &Policy,
    principals: &[Principal],
    resources: &[Resource],
) -> Result<Value, CedarError> {
    let mut entities = Entities::new();
    let mut enter = |of_type, id: &str, attributes, parents| {
        entities.insert((of_type, id.to_owned()), Entity { attributes, parents });
    };
    for team in policy.teams() {
        enter(TEAM, team, json!({}), Vec::new());
    }
    // An agent is in its key, so that whatever speaks of the key speaks of the agent. A key that is given for itself
    // takes the place of what an agent says of it.
    let of_agents = principals.iter().filter(|principal| matches!(principal, Principal::Agent(_)));
    for key in of_agents.filter_map(Principal::key) {
        let parents = teams(policy, PrincipalKind::Key, &key.name);
        enter(type_of(PrincipalKind::Key), &key.name, of_key(key), parents);
    }
    for principal in principals {
        let name = principal.name();
        let mut parents = teams(policy, name.kind, name.name);
        let attributes = match principal {
            Principal::Member(member) => of_member(member),
            Principal::Key(key) => of_key(key),
            Principal::Agent(agent) => {
                parents.push(uid(type_of(PrincipalKind::Key), &agent.key.name));
                of_key(&agent.key)
            }
        };
        enter(type_of(name.kind), name.name, attributes, parents);
    }
    enter(RESOURCE, "", json!({}), Vec::new());
    for (at, resource) in resources.iter().enumerate() {
        let id = resource.id.as_deref().filter(|id| !id.is_empty());
        let id = id.ok_or(CedarError::ResourceWithoutId { at })?;
        enter(RESOURCE, id, of_resource(resource), Vec::new());
    }
    let written = entities.into_iter().map(|((of_type, id), Entity { attributes, parents })| {
        json!({"uid": uid(of_type, &id), "attrs": attributes, "parents": parents})
    });
    Ok(written.collect())
}

fn uid(of_type: &str, id: &str) -> Value {
    json!({"type": of_type, "id": id})
}

/// The teams in which the policy lists somebody.
fn teams(policy: &Policy, kind: PrincipalKind, name: &str) -> Vec<Value> {
    let number = policy.principals.find_principal(kind, name);
    let teams = number.into_iter().flat_map(|number| policy.memberships.of(number));
    let teams = teams.filter_map(|number| policy.team(*number));
    teams.map(|team| uid(TEAM, &team.name)).collect()
}

fn of_key(key: &Key) -> Value {
    let scopes: Vec<String> = key.scopes.iter().map(|scope| scope.to_string()).collect();
    let acts_in = key.acting_as.as_ref().or(key.workspace.as_ref());
    let attributes = json!({"scopes": scopes, "acts_where_it_can": is_known_to_act(key)});
    with_workspace(attributes, acts_in.map(|id| id.as_str()))
}

fn of_member(member: &Member) -> Value {
    let attributes = json!({
        "role": member.role.as_str(),
        "accepted": member.accepted,
        "restricted": member.permissions.is_some(),
    });
    with_workspace(attributes, member.workspace.as_ref().map(|id| id.as_str()))
}

fn of_resource(resource: &Resource) -> Value {
    let attributes = resource.tags.as_ref().map_or_else(|| json!({}), |tags| json!({"tags": tags}));
    with_workspace(attributes, resource.workspace.as_ref().map(|id| id.as_str()))
}

/// What is not known is left out.
fn with_workspace(mut attributes: Value, workspace: Option<&str>) -> Value {
    if let (Some(workspace), Some(attributes)) = (workspace, attributes.as_object_mut()) {
        attributes.insert("workspace".to_owned(), workspace.into());
    }
    attributes
}
