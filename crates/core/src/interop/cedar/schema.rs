//! The schema: what principals, resources and actions there are, and which actions belong together.

use serde_json::{Map, Value, json};

use super::text::{ABOUT_NO_TAGS, EVERY_OPERATION, RESOURCE, TEAM, of_role, type_of};
use crate::engine::TAGGED;
use crate::{Operation, Policy, PrincipalKind};

pub(super) fn schema(policy: &Policy) -> Value {
    let [member, key, agent] = [PrincipalKind::Member, PrincipalKind::Key, PrincipalKind::Agent].map(type_of);
    let text = || json!({"type": "String"});
    let texts = || json!({"type": "Set", "element": {"type": "String"}});
    let yes_or_no = || json!({"type": "Boolean"});
    let workspace = || json!({"type": "String", "required": false});
    let record = |attributes: Value| json!({"type": "Record", "attributes": attributes});
    let of_key =
        || record(json!({"scopes": texts(), "acts_where_it_can": yes_or_no(), "workspace": workspace()}));
    let of_member = json!({
        "role": text(), "accepted": yes_or_no(), "restricted": yes_or_no(), "workspace": workspace(),
    });
    let of_resource =
        json!({"tags": {"type": "Set", "element": text(), "required": false}, "workspace": workspace()});
    let principals = [member, key, agent];
    let actions = groups(policy).chain(
        Operation::all().map(|operation| (operation.id().to_owned(), action(policy, operation, principals))),
    );
    json!({"": {
        "entityTypes": {
            (TEAM): {},
            (member): {"memberOfTypes": [TEAM], "shape": record(of_member)},
            (key): {"memberOfTypes": [TEAM], "shape": of_key()},
            (agent): {"memberOfTypes": [TEAM, key], "shape": of_key()},
            (RESOURCE): {"shape": record(of_resource)},
        },
        "actions": actions.collect::<Map<String, Value>>(),
    }})
}

/// Groups of actions, which nobody asks for themselves.
fn groups(policy: &Policy) -> impl Iterator<Item = (String, Value)> {
    let own = [EVERY_OPERATION.to_owned(), ABOUT_NO_TAGS.to_owned()].into_iter();
    own.chain(policy.roles.iter().map(|role| of_role(&role.name))).map(|name| (name, json!({})))
}

fn action(policy: &Policy, operation: Operation, principals: [&str; 3]) -> Value {
    let mut groups = vec![EVERY_OPERATION.to_owned()];
    if !TAGGED.contains(operation) {
        groups.push(ABOUT_NO_TAGS.to_owned());
    }
    let roles = policy.roles.iter().filter(|role| role.operations.contains(operation));
    groups.extend(roles.map(|role| of_role(&role.name)));
    let groups: Vec<Value> = groups.into_iter().map(|name| json!({"id": name})).collect();
    json!({"memberOf": groups, "appliesTo": {"principalTypes": principals, "resourceTypes": [RESOURCE]}})
}
