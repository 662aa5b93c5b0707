//! The rules for CASL, read as CASL reads them: it goes by the last rule that matches. A test beside the package puts the
//! same question to CASL itself.

use instantly_rbac::{Decision, Engine, Operation, Policy, Resource};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::generate::worlds;

/// Whether the rules allow an action on an object.
fn can(rules: &Value, action: &str, object: &Value) -> bool {
    let matching = rules.as_array().unwrap().iter().rev().find(|rule| {
        let actions = rule[0].as_str().unwrap();
        let acts = actions == "manage" || actions.split(',').any(|own| own == action);
        acts && rule.get(2).and_then(Value::as_object).is_none_or(|conditions| {
            conditions.iter().all(|(field, wanted)| {
                wanted
                    .as_object()
                    .unwrap()
                    .iter()
                    .all(|(operator, own)| matches(operator, own, object.get(field)))
            })
        })
    });
    matching.is_some_and(|rule| rule.get(3).is_none())
}

fn matches(operator: &str, own: &Value, given: Option<&Value>) -> bool {
    let values = |value: &Value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    let is_in = || given.is_some_and(|given| values(given).iter().any(|value| values(own).contains(value)));
    match operator {
        "$all" => given.is_some_and(Value::is_array) && *own == json!([]),
        "$in" => is_in(),
        "$nin" | "$ne" => !is_in(),
        "$exists" => given.is_some() == (*own == json!(true)),
        other => panic!("{other}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn casl_allows_what_the_engine_allows_and_nothing_else(world in worlds()) {
        let policy = world.policy();
        let rules = serde_json::to_value(policy.to_casl(&world.principal())).unwrap();
        let mut engine = Engine::new(policy);
        let principal = engine.add_principal(&world.principal());
        // What an object is, is not exported.
        let without_kind = |resource: &Resource| Resource { kind: None, ..resource.clone() };
        let mut ask = |operation: Operation, resource: Option<&Resource>| {
            let resource = resource.map(without_kind);
            let resource = resource.map(|resource| engine.add_resource(&resource));
            engine.check(principal, operation, resource).decision == Decision::Allow
        };
        let object = if world.resource.is_null() { json!({}) } else { world.resource.clone() };
        for operation in Operation::all() {
            let expected = ask(operation, world.resource().as_ref());
            prop_assert_eq!(can(&rules, operation.id(), &object), expected, "{} {}", operation, rules);
        }
        let nothing_known = can(&rules, world.operation.id(), &json!({}));
        prop_assert_eq!(nothing_known, ask(world.operation, None));
    }
}

#[test]
fn the_guide_shows_what_is_exported() {
    let guide = include_str!("../../../docs/interop.md");
    let blocks: Vec<&str> =
        guide.split("```json\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0)).collect();
    let key = json!({"kind": "key", "name": "n8n", "scopes": ["campaigns:update"]});
    let rules = Policy::parse(blocks[0]).unwrap().to_casl(&serde_json::from_value(key).unwrap());
    assert_eq!(serde_json::to_value(rules).unwrap(), serde_json::from_str::<Value>(blocks[1]).unwrap());
}
