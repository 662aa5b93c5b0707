//! The engine decides as its naive double does, and the questions put to both are worth asking.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use instantly_rbac::catalog::ResourceKind;
use instantly_rbac::{Decision, Engine, Operation, Policy, Principal, Resource, ScopeSet};
use instantly_rbac_tests::naive::Naive;
use instantly_rbac_tests::naive::policy::{Answer, Question};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use super::generate::{World, crowded_worlds, worlds};

static NAIVE: LazyLock<Naive> = LazyLock::new(Naive::load);

fn naive_answer(world: &World) -> Answer {
    let operation = NAIVE.operations.iter().find(|row| row.id == world.operation.id()).unwrap();
    let World { document, principal, resource, .. } = world;
    Question { naive: &NAIVE, document, principal, operation, resource }.answer()
}

fn engine_answer(world: &World) -> Answer {
    let mut engine = Engine::new(world.policy());
    let principal = engine.add_principal(&world.principal());
    let resource = world.resource().map(|resource| engine.add_resource(&resource));
    let verdict = engine.check(principal, world.operation, resource);
    let layer = if verdict.layer == instantly_rbac::Layer::Platform { "platform" } else { "governance" };
    (verdict.decision.as_str(), verdict.code.as_str(), layer)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn engine_decides_as_the_naive_implementation_does(world in worlds()) {
        prop_assert_eq!(engine_answer(&world), naive_answer(&world));
    }

    #[test]
    fn engine_decides_as_the_naive_implementation_does_where_teams_and_tags_are_many(world in crowded_worlds()) {
        prop_assert_eq!(engine_answer(&world), naive_answer(&world));
    }
}

/// Of each thing, in how many of the worlds where it can occur it did.
#[derive(Default)]
pub(crate) struct Tallies(BTreeMap<String, (usize, usize)>);

impl Tallies {
    pub(crate) fn count(&mut self, what: &str, possible: bool, occurred: bool) {
        let (all, found) = self.0.entry(what.to_owned()).or_default();
        *all += usize::from(possible);
        *found += usize::from(possible && occurred);
    }

    /// Each of so many things occurred in a tenth of the worlds where it can, and more than a few times.
    pub(crate) fn reach(&self, things: usize) {
        for (what, (possible, occurred)) in &self.0 {
            assert!(occurred * 10 >= *possible && *occurred > 50, "{what}: {occurred} of {possible}");
        }
        assert_eq!(self.0.len(), things);
    }
}

#[test]
fn generated_questions_reach_every_code_outcome_and_kind_of_rule() {
    let mut runner = TestRunner::deterministic();
    let mut tallies = Tallies::default();
    for _ in 0..8_000 {
        let world = worlds().new_tree(&mut runner).unwrap().current();
        let (decision, code, _) = naive_answer(&world);
        let mut count = |what: &str, possible, occurred| tallies.count(what, possible, occurred);
        for outcome in ["allow", "deny", "unknown"] {
            count(outcome, true, decision == outcome);
        }
        let World { document, principal, resource, operation } = &world;
        let is_member = principal["kind"] == "member";
        let kind = &resource["kind"];
        let is_given = kind.is_null() || kind == operation.resource().as_str();
        let is_undocumented = operation.id() == "toggleTagResource";
        let rules = || document["rules"].as_array().into_iter().flatten();
        let is_tagged = ["campaign", "account", "custom_tag"].contains(&operation.resource().as_str());
        let has_rule = |verb: &str| rules().any(|rule| !rule[verb].is_null());
        count("allowed", true, code == "allowed");
        let key = if principal["kind"] == "agent" { &principal["key"] } else { principal };
        let lacks_fact = resource["tags"].is_null()
            || !is_given
            || (!resource["workspace"].is_null() && key["workspace"].is_null())
            || (!key["acting_as"].is_null() && key["situation"].is_null())
            || principal["role"] == "auditor"
            || !principal["permissions"].is_null();
        count("missing_fact", lacks_fact, code == "missing_fact");
        count("missing_scope", !is_member && !is_undocumented, code == "missing_scope");
        count("undocumented_operation", !is_member && is_undocumented, code == "undocumented_operation");
        count("role_too_low", is_member, code == "role_too_low");
        count("member_pending", is_member, code == "member_pending");
        count("wrong_workspace", is_given && !resource["workspace"].is_null(), code == "wrong_workspace");
        count("forbidden_by_rule", has_rule("forbid"), code == "forbidden_by_rule");
        count("not_permitted_by_rule", document["default"] == "deny", code == "not_permitted_by_rule");
        let team_of_tags = document["teams"].as_object().unwrap().values().any(|team| {
            !team["tags"].is_null()
                && [
                    ("keys", &principal["name"]),
                    ("members", &principal["name"]),
                    ("agents", &principal["identity"]),
                ]
                .iter()
                .any(|(list, name)| team[list].as_array().is_some_and(|names| names.contains(name)))
        });
        let may_mismatch = team_of_tags && is_tagged && is_given && resource["tags"].is_array();
        count("tag_mismatch", may_mismatch, code == "tag_mismatch");
        for rule in rules() {
            for field in ["forbid", "permit", "when", "unless"] {
                count(field, true, !rule[field].is_null());
            }
            for part in ["tags", "workspaces", "roles", "scopes"] {
                count(&format!("when {part}"), !rule["when"].is_null(), !rule["when"][part].is_null());
            }
        }
    }
    tallies.reach(3 + 10 + 4 + 4);
}

/// Worlds carry a tag or two; what comes after the first few of a resource is looked up in another place.
#[test]
fn a_tag_is_found_wherever_it_stands_among_many() {
    // The policy knows all of them; those that it does not know are left off.
    let others: Vec<String> = (0..20).map(|at| format!("other-{at}")).collect();
    let teams = json!({"west": {"keys": ["n8n"], "tags": ["west"]}, "others": {"tags": others}});
    let document = json!({"version": 1, "default": "deny", "teams": teams});
    let policy = Policy::parse(&document.to_string()).unwrap();
    let key = json!({"kind": "key", "name": "n8n", "scopes": ["all:all"]});
    let key: Principal = serde_json::from_value(key).unwrap();
    let decision = |tags: &[String]| {
        let resource = Resource { tags: Some(tags.to_vec()), ..Resource::default() };
        policy.check(&key, Operation::PATCH_CAMPAIGN, Some(&resource)).decision
    };
    assert_eq!(decision(&others), Decision::Deny);
    for at in 0..=others.len() {
        let mut tags = others.clone();
        tags.insert(at, "west".to_owned());
        assert_eq!(decision(&tags), Decision::Allow, "{tags:?}");
    }
}

/// Most roles have a place of their own in what a team grants; after the first sixty the team is asked.
#[test]
fn every_role_of_many_grants_what_it_holds_and_nothing_else() {
    let scopes = ScopeSet::parse("all:all");
    let is_tagged = |operation: &Operation| {
        [ResourceKind::Account, ResourceKind::Campaign].iter().any(|kind| operation.acts_on(*kind))
    };
    let granted = scopes.operations();
    let held: Vec<Operation> = granted.iter().filter(|operation| !is_tagged(operation)).take(70).collect();
    assert_eq!(held.len(), 70);
    let roles: Map<String, Value> =
        held.iter().map(|own| (format!("to-{own}"), json!({"operations": [own.id()]}))).collect();
    let team = |own: &Operation| json!({"keys": [own.id()], "role": format!("to-{own}"), "tags": ["west"]});
    let teams: Map<String, Value> = held.iter().map(|own| (format!("who-{own}"), team(own))).collect();
    let document = json!({"version": 1, "default": "deny", "roles": roles, "teams": teams});
    let mut engine = Engine::new(Policy::parse(&document.to_string()).unwrap());
    for own in &held {
        let key = json!({"kind": "key", "name": own.id(), "scopes": scopes});
        let key = engine.add_principal(&serde_json::from_value(key).unwrap());
        for operation in &held {
            let expected = if operation == own { Decision::Allow } else { Decision::Deny };
            assert_eq!(engine.check(key, *operation, None).decision, expected, "{own}: {operation}");
        }
    }
}
