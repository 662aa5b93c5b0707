//! Laws of governance and of its explanations.

use instantly_rbac::{Change, Code, Decision, Engine, Policy, Principal, Resource, Verdict};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::generate::{SCOPES, TAGS, TEAMS, World, worlds};

fn check(policy: Policy, principal: &Principal, world: &World, resource: Option<&Resource>) -> Verdict {
    let mut engine = Engine::new(policy);
    let principal = engine.add_principal(principal);
    let resource = resource.map(|resource| engine.add_resource(resource));
    engine.check(principal, world.operation, resource)
}

fn verdict(world: &World) -> Verdict {
    check(world.policy(), &world.principal(), world, world.resource().as_ref())
}

/// The world once some of the changes are made, by editing its documents.
fn changed(world: &World, changes: &[&Change]) -> World {
    let mut world = world.clone();
    for change in changes {
        match change {
            Change::GrantScopes { scopes, .. } => {
                let key = match world.principal["kind"].as_str().unwrap() {
                    "agent" => &mut world.principal["key"],
                    _ => &mut world.principal,
                };
                key["scopes"].as_array_mut().unwrap().extend(scopes.iter().map(|scope| json!(scope)));
            }
            Change::RaiseRole { role, .. } => world.principal["role"] = json!(role),
            Change::JoinTeam { team, .. } => {
                let (list, name) = match world.principal["kind"].as_str().unwrap() {
                    "agent" => ("agents", &world.principal["identity"]),
                    "key" => ("keys", &world.principal["name"]),
                    _ => ("members", &world.principal["name"]),
                };
                let list = &mut world.document["teams"][team][list];
                let mut names = list.as_array().cloned().unwrap_or_default();
                names.push(name.clone());
                *list = json!(names);
            }
            Change::TagResource { tag, .. } => {
                world.resource["tags"].as_array_mut().unwrap().push(json!(tag))
            }
            Change::DropRule { rule, .. } => {
                let rules = world.document["rules"].as_array_mut().unwrap();
                rules.retain(|own| own["id"] != **rule);
                if rules.is_empty() {
                    world.document.as_object_mut().unwrap().remove("rules");
                }
            }
            other => panic!("not a single change: {other:?}"),
        }
    }
    world
}

/// Every world that is one change away: a scope, a role, a team, a tag or a rule.
fn neighbours(world: &World) -> Vec<World> {
    let with = |edit: &dyn Fn(&mut World)| {
        let mut other = world.clone();
        edit(&mut other);
        other
    };
    let kind = world.principal["kind"].as_str().unwrap();
    let mut worlds = Vec::new();
    if kind == "member" {
        worlds.extend(
            ["admin", "editor", "view"].map(|role| with(&|other| other.principal["role"] = json!(role))),
        );
    } else {
        worlds.extend(SCOPES.map(|scope| {
            with(&|other| {
                let key = if kind == "agent" { &mut other.principal["key"] } else { &mut other.principal };
                key["scopes"].as_array_mut().unwrap().push(json!(scope));
            })
        }));
    }
    let (list, name) = match kind {
        "agent" => ("agents", &world.principal["identity"]),
        "key" => ("keys", &world.principal["name"]),
        _ => ("members", &world.principal["name"]),
    };
    worlds.extend(TEAMS.map(|team| {
        with(&|other| {
            let list = &mut other.document["teams"][team][list];
            *list = json!([list.as_array().cloned().unwrap_or_default(), vec![name.clone()]].concat());
        })
    }));
    if world.resource["tags"].is_array() {
        worlds.extend(
            TAGS.map(|tag| with(&|other| other.resource["tags"].as_array_mut().unwrap().push(json!(tag)))),
        );
    }
    for rule in 0..world.document["rules"].as_array().map_or(0, Vec::len) {
        worlds.push(with(&|other| {
            let rules = other.document["rules"].as_array_mut().unwrap();
            rules.remove(rule);
            if rules.is_empty() {
                other.document.as_object_mut().unwrap().remove("rules");
            }
        }));
    }
    worlds
}

fn same(a: &World, b: &World) -> bool {
    let scopes = |world: &World| world.principal().key().map(|key| key.scopes.clone());
    let principal = |world: &World| (world.principal["role"].clone(), scopes(world));
    principal(a) == principal(b) && a.document == b.document && a.resource == b.resource
}

fn parts(change: &Change) -> Vec<&Change> {
    match change {
        Change::Together { changes, .. } => changes.iter().collect(),
        single => vec![single],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn governance_only_narrows(world in worlds()) {
        let platform = check(Policy::parse("{\"version\": 1}").unwrap(), &world.principal(), &world, world.resource().as_ref());
        let both = verdict(&world);
        prop_assert_eq!(both.decision.or(platform.decision), platform.decision);
    }

    #[test]
    fn one_more_forbid_never_allows_more(world in worlds(), donor in worlds()) {
        let forbids: Vec<Value> = donor.document["rules"].as_array().into_iter().flatten()
            .filter(|rule| !rule["forbid"].is_null()).cloned().collect();
        let mut stricter = world.clone();
        let mut rules = stricter.document["rules"].as_array().cloned().unwrap_or_default();
        for (at, mut rule) in forbids.into_iter().enumerate() {
            rule["id"] = json!(format!("further-{at}"));
            rules.push(rule);
        }
        if !rules.is_empty() {
            stricter.document["rules"] = json!(rules);
        }
        let (before, after) = (verdict(&world).decision, verdict(&stricter).decision);
        prop_assert_eq!(before.and(after), after);
    }

    #[test]
    fn an_explanation_decides_as_the_engine_does(world in worlds()) {
        let answer = world.policy().explain(&world.principal(), world.operation, world.resource().as_ref());
        let verdict = verdict(&world);
        prop_assert_eq!((answer.decision, answer.code, answer.layer), (verdict.decision, verdict.code, verdict.layer));
        prop_assert!(!answer.sentence.is_empty() && (answer.decision == Decision::Deny || answer.would_allow.is_empty()));
        prop_assert_eq!(&answer, &world.policy().explain(&world.principal(), world.operation, world.resource().as_ref()));
    }

    #[test]
    fn every_proposed_change_allows_and_none_of_its_parts_can_go(world in worlds()) {
        let answer = world.policy().explain(&world.principal(), world.operation, world.resource().as_ref());
        let ranks: Vec<usize> = answer.would_allow.iter().map(|change| change.also_unlocks().len()).collect();
        prop_assert!(ranks.is_sorted(), "narrowest first: {:?}", ranks);
        for change in &answer.would_allow {
            let parts = parts(change);
            prop_assert_eq!(verdict(&changed(&world, &parts)).decision, Decision::Allow, "{:?}", change);
            for without in 0..parts.len() {
                let rest: Vec<&Change> = parts.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, part)| *part).collect();
                prop_assert_ne!(verdict(&changed(&world, &rest)).decision, Decision::Allow, "{:?} without {}", change, without);
            }
        }
    }

    /// Complete for single changes: whatever one of them would help stands among the proposals.
    #[test]
    fn every_single_change_that_helps_is_proposed(world in worlds()) {
        let answer = world.policy().explain(&world.principal(), world.operation, world.resource().as_ref());
        prop_assume!(answer.decision == Decision::Deny);
        let proposed: Vec<World> = answer.would_allow.iter().map(|change| changed(&world, &parts(change))).collect();
        for other in neighbours(&world) {
            if verdict(&other).decision == Decision::Allow {
                let is_proposed = proposed.iter().any(|own| same(own, &other));
                prop_assert!(is_proposed, "{:?} of {:?}", other, answer.would_allow);
            }
        }
    }

    /// Tells that nothing is gained by leaving a fact out: what is definite without it stays so with it.
    #[test]
    fn a_further_fact_only_settles_what_was_unknown(world in worlds()) {
        let mut vague = world.clone();
        if vague.resource.is_object() {
            vague.resource["tags"] = Value::Null;
        }
        let (vague, exact) = (verdict(&vague), verdict(&world));
        if vague.decision != Decision::Unknown {
            prop_assert_eq!(vague.decision, exact.decision);
        }
    }
}

#[test]
fn every_kind_of_change_is_proposed() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut kinds, mut helped, mut denied) = (std::collections::BTreeMap::new(), 0, 0);
    for _ in 0..1_500 {
        let world = worlds().new_tree(&mut runner).unwrap().current();
        let answer = world.policy().explain(&world.principal(), world.operation, world.resource().as_ref());
        let kind = world.resource().and_then(|resource| resource.kind);
        if answer.decision != Decision::Deny
            || kind.is_some_and(|kind| !world.operation.acts_on(kind))
            || matches!(answer.code, Code::MemberPending | Code::WrongWorkspace)
        {
            continue;
        }
        denied += 1;
        helped += usize::from(!answer.would_allow.is_empty());
        for change in answer.would_allow.iter().flat_map(|change| [vec![change], parts(change)].concat()) {
            *kinds.entry(serde_json::to_value(change).unwrap()["change"].to_string()).or_insert(0) += 1;
        }
    }
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert!(kinds.values().all(|count| *count > 10), "{kinds:?}");
    assert!(helped * 3 > denied, "{helped} of {denied}");
}
