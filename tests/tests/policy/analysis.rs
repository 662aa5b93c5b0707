//! Exact analysis against decisions one by one: whatever it shows replays, and whatever differs is shown.

use instantly_rbac::analysis::{AnalysisError, Case, Example, Filter, FindingCode};
use instantly_rbac::{Code, Decision, Engine, Operation, Policy, Principal, Resource};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::agreement::Tallies;
use super::generate::{HERE, TAGS, THERE, World, asserted, worlds};

fn decide(
    policy: &Policy,
    principal: &Principal,
    operation: Operation,
    resource: Option<&Resource>,
) -> Decision {
    let mut engine = Engine::new(policy.clone());
    let principal = engine.add_principal(principal);
    let resource = resource.map(|resource| engine.add_resource(resource));
    engine.check(principal, operation, resource).decision
}

fn replay(policy: &Policy, example: &Example) -> Decision {
    decide(policy, &example.principal, example.operation, Some(&example.resource))
}

fn document(document: &Value) -> Policy {
    Policy::parse(&document.to_string()).unwrap()
}

fn shows(case: &Case, world: &World, before: Decision, after: Decision) -> bool {
    let principal = &world.principal;
    let kind = principal["kind"].as_str().unwrap();
    let role = principal["role"].as_str().unwrap_or_default();
    let role = if role == "auditor" { "other" } else { role };
    case.who.kind.as_str() == kind
        && (kind != "member" || case.who.roles.iter().any(|own| own == role))
        && case.operations.contains(world.operation)
        && (case.before, case.after) == (before, after)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_case_of_a_diff_replays_and_every_difference_is_a_case(a in worlds(), b in worlds()) {
        let (before, after) = (a.policy(), b.policy());
        let diff = before.diff(&after).unwrap();
        for (cases, rises) in [(&diff.gained, true), (&diff.lost, false)] {
            for case in cases {
                prop_assert_eq!(replay(&before, &case.example), case.before, "{:?}", case);
                prop_assert_eq!(replay(&after, &case.example), case.after, "{:?}", case);
                prop_assert_eq!(case.before.or(case.after) == case.after, rises);
            }
        }
        let (was, is) = (
            decide(&before, &a.principal(), a.operation, a.resource().as_ref()),
            decide(&after, &a.principal(), a.operation, a.resource().as_ref()),
        );
        if was != is {
            prop_assert!(!diff.equivalent);
            let exact = a.principal["acting_as"].is_null() && a.principal["permissions"].is_null()
                && a.principal["key"]["acting_as"].is_null() && a.resource["workspace"].is_null()
                && a.resource["kind"].is_null();
            if exact && diff.complete {
                let mut cases = diff.gained.iter().chain(&diff.lost);
                prop_assert!(cases.any(|case| shows(case, &a, was, is)), "{:?} {:?} {:?}", a, was, is);
            }
        }
        prop_assert_eq!(before.equivalent(&after).unwrap(), diff.equivalent);
        prop_assert_eq!(before.implies(&after).unwrap(), diff.lost.is_empty());
    }

    #[test]
    fn a_policy_is_equivalent_to_itself_and_to_its_canonical_form(world in worlds()) {
        let policy = world.policy();
        prop_assert!(policy.diff(&policy).unwrap().equivalent);
        let text = Policy::format(&world.document.to_string()).unwrap();
        prop_assert_eq!(&Policy::format(&text).unwrap(), &text);
        prop_assert!(policy.equivalent(&Policy::parse(&text).unwrap()).unwrap());
        prop_assert!(policy.equivalent(&Policy::parse_yaml(&text).unwrap()).unwrap());
    }

    #[test]
    fn rules_that_never_matter_can_all_go(world in worlds()) {
        let found: Vec<String> = world.policy().findings().unwrap().into_iter().map(|finding| finding.id).collect();
        let mut rest = world.document.clone();
        if let Some(rules) = rest.get_mut("rules").and_then(Value::as_array_mut) {
            rules.retain(|rule| !found.iter().any(|id| rule["id"] == **id));
            if rules.is_empty() {
                rest.as_object_mut().unwrap().remove("rules");
            }
        }
        let rest = document(&rest);
        prop_assert!(world.policy().equivalent(&rest).unwrap(), "{:?}", found);
        prop_assert_eq!(rest.findings().unwrap(), vec![]);
    }

    #[test]
    fn an_assertion_fails_with_a_case_or_holds_in_every_one(world in worlds(), never in any::<bool>(), tag in 0..3_usize) {
        let claim = if never { "never" } else { "always" };
        let mut with = world.document.clone();
        with["assert"] = json!([{"id": "a", (claim): {"operations": [world.operation]}, "when": {"tags": [TAGS[tag]]}}]);
        let policy = document(&with);
        let counterexample = policy.findings().unwrap().into_iter().find_map(|finding| finding.counterexample);
        let platform = Policy::default();
        let breaks = |principal: &Principal, resource: &Resource| {
            let decided = decide(&policy, principal, world.operation, Some(resource));
            let possible = decide(&platform, principal, world.operation, Some(resource));
            if never { decided != Decision::Deny } else { possible != Decision::Deny && decided == Decision::Deny }
        };
        match counterexample {
            Some(example) => {
                prop_assert_eq!(example.operation, world.operation);
                prop_assert!(example.resource.tags.as_ref().unwrap().iter().any(|own| own == TAGS[tag]));
                prop_assert!(breaks(&example.principal, &example.resource), "{:?}", example);
            }
            None => {
                let tagged = Resource { tags: Some(vec![TAGS[tag].to_owned()]), ..Resource::default() };
                if world.principal().acts_in().is_some() {
                    prop_assert!(!breaks(&world.principal(), &tagged));
                }
            }
        }
    }

    #[test]
    fn a_residual_lets_through_what_is_allowed(world in worlds()) {
        let (policy, principal) = (world.policy(), world.principal());
        for operation in [Operation::LIST_CAMPAIGN, Operation::LIST_ACCOUNT] {
            let residual = policy.residual(&principal, operation).unwrap().unwrap();
            for chosen in 0..8_usize {
                let tags: Vec<String> = (0..3).filter(|at| chosen >> at & 1 == 1).map(|at| TAGS[at].to_owned()).collect();
                let passes = match &residual.filter {
                    Filter::Everything => true,
                    Filter::AnyTag { tags: any } => any.iter().any(|tag| tags.contains(tag)),
                    _ => false,
                };
                let item = Resource { tags: Some(tags), ..Resource::default() };
                let allowed = decide(&policy, &principal, operation, Some(&item)) == Decision::Allow;
                prop_assert!(!passes || allowed, "{:?} {:?}", residual, item);
                prop_assert!(passes || !allowed || !residual.complete, "{:?} {:?}", residual, item);
            }
        }
        prop_assert_eq!(policy.residual(&principal, Operation::PATCH_CAMPAIGN).unwrap(), None);
    }
}

#[test]
fn a_case_tells_in_which_workspaces_it_happens() {
    let permitted_in = |workspace: &str| {
        let rule =
            json!({"id": "launch", "permit": {"effects": ["launch"]}, "when": {"workspaces": [workspace]}});
        document(&json!({"version": 1, "default": "deny", "rules": [rule]}))
    };
    let diff = permitted_in(HERE).diff(&permitted_in(THERE)).unwrap();
    for (cases, decision, workspace) in
        [(&diff.gained, Decision::Allow, THERE), (&diff.lost, Decision::Deny, HERE)]
    {
        let case =
            cases.iter().find(|case| case.after == decision && case.example.principal.acts_in().is_some());
        let workspaces = case.and_then(|case| case.workspaces.as_ref()).unwrap();
        assert_eq!(workspaces.ids, [workspace]);
        assert!(!workspaces.not_given && !workspaces.elsewhere, "{workspaces:?}");
    }
}

#[test]
fn people_come_in_the_order_of_their_teams_whichever_a_rule_names_first() {
    let members = [("a", "ana"), ("b", "ben"), ("c", "cid")];
    let teams: serde_json::Map<_, _> =
        members.iter().map(|(team, name)| ((*team).to_owned(), json!({"members": [name]}))).collect();
    let permit =
        |(team, _): &(&str, &str)| json!({"id": team, "permit": {"teams": [team], "effects": ["launch"]}});
    let rules: Vec<Value> = members.iter().rev().map(permit).collect();
    let before = document(&json!({"version": 1, "default": "deny", "teams": teams}));
    let after = document(&json!({"version": 1, "default": "deny", "teams": teams, "rules": rules}));
    let gained = before.diff(&after).unwrap().gained;
    let certain = gained.iter().filter(|case| case.after == Decision::Allow);
    let mut names: Vec<_> =
        certain.flat_map(|case| &case.who.names).filter_map(|named| named.name.as_deref()).collect();
    names.dedup();
    assert_eq!(names, ["ana", "ben", "cid"]);
}

#[test]
fn five_hundred_isolated_teams_are_compared_within_the_budget() {
    let teams = |count: usize| -> Value {
        let team = |at| {
            (
                format!("team-{at}"),
                json!({"members": [format!("m-{at}")], "role": "preset:sdr", "tags": [format!("t-{at}")]}),
            )
        };
        json!({"version": 1, "default": "deny", "teams": (0..count).map(team).collect::<serde_json::Map<_, _>>()})
    };
    let (many, fewer) = (document(&teams(500)), document(&teams(499)));
    let diff = fewer.diff(&many).unwrap();
    assert!(diff.lost.is_empty() && diff.complete);
    let names: std::collections::BTreeSet<_> =
        diff.gained.iter().flat_map(|case| case.who.names.iter().map(|named| named.name.clone())).collect();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), [Some("m-499".to_owned())]);
}

#[test]
fn a_rule_that_matters_only_to_one_that_never_does_never_does_either() {
    let policy = document(&json!({
        "version": 1,
        "default": "deny",
        "rules": [{"id": "all-views", "permit": {"effects": ["view"]}}, {"id": "nothing", "forbid": {}}],
    }));
    let findings = policy.findings().unwrap();
    let found: Vec<(&str, &str)> = findings.iter().map(|found| (&*found.id, found.code.as_str())).collect();
    assert_eq!(found, [("all-views", "contradicted"), ("nothing", "redundant")]);
}

#[test]
fn generated_policies_reach_every_kind_of_assertion_and_of_finding() {
    let mut runner = TestRunner::deterministic();
    let mut tallies = Tallies::default();
    for _ in 0..2_500 {
        let own = asserted().new_tree(&mut runner).unwrap().current();
        let findings = document(&own).findings().unwrap();
        let found = |id: &Value, code: FindingCode| {
            findings.iter().any(|found| *id == *found.id && found.code == code)
        };
        let assertions = own["assert"].as_array().unwrap();
        for assertion in assertions {
            for claim in ["never", "always"] {
                let is = !assertion[claim].is_null();
                let fails = found(&assertion["id"], FindingCode::AssertionFails);
                tallies.count(claim, true, is);
                tallies.count(&format!("{claim} fails"), is, fails);
                tallies.count(&format!("{claim} holds"), is, !fails);
            }
        }
        let rules = own["rules"].as_array().cloned().unwrap_or_default();
        for rule in &rules {
            let others =
                |verb: &str| rules.iter().any(|other| other["id"] != rule["id"] && !other[verb].is_null());
            let permits = !rule["permit"].is_null();
            let asks_both = !rule["when"]["roles"].is_null() && !rule["when"]["scopes"].is_null();
            let mut count = |code: FindingCode, possible| {
                tallies.count(code.as_str(), possible, found(&rule["id"], code))
            };
            count(FindingCode::NeverApplies, asks_both);
            // By one that says something of everybody.
            let is_wide = |other: &Value| {
                let statement = &other["forbid"];
                let names =
                    ["teams", "members", "keys", "agents"].iter().any(|list| !statement[list].is_null());
                !statement.is_null() && !names && other["when"].is_null()
            };
            count(FindingCode::Contradicted, permits && rules.iter().any(is_wide));
            count(FindingCode::Covered, others(if permits { "permit" } else { "forbid" }));
            count(FindingCode::Redundant, true);
        }
    }
    tallies.reach(6 + 4);
}

#[test]
fn a_list_of_nothing_says_why_and_not_that_tags_are_missing() {
    let forbid =
        json!({"id": "west", "forbid": {"operations": ["listCampaign"]}, "when": {"tags": ["West"]}});
    let teams = json!({"west": {"members": ["ana"], "tags": ["West"]}});
    let policy = document(&json!({"version": 1, "teams": teams, "rules": [forbid]}));
    let ana = json!({"kind": "member", "name": "ana", "role": "editor", "accepted": true});
    let ana: Principal = serde_json::from_value(ana).unwrap();
    let residual = policy.residual(&ana, Operation::LIST_CAMPAIGN).unwrap().unwrap();
    assert_eq!((residual.filter, residual.code), (Filter::Nothing, Some(Code::TagMismatch)));
}

#[test]
fn each_of_many_rules_has_the_budget_for_itself() {
    let rules: Vec<Value> = (0..200)
        .map(|at| json!({"id": format!("rule-{at}"), "forbid": {}, "when": {"tags": [format!("t-{at}")]}}))
        .collect();
    let policy = document(&json!({"version": 1, "rules": rules}));
    assert_eq!(policy.findings().unwrap(), []);
}

#[test]
fn a_rule_that_outgrows_the_budget_is_named() {
    // The teams keep the first tags apart from the second ones, so that every rule that ties one to the other doubles
    // what must be remembered between them.
    let tags = |letter: &str| (0..24).map(|at| format!("{letter}-{at}")).collect::<Vec<_>>();
    let rules: Vec<Value> = tags("a")
        .into_iter()
        .zip(tags("b"))
        .enumerate()
        .map(|(at, (a, b))| json!({"id": format!("rule-{at}"), "forbid": {}, "when": {"tags": [a]}, "unless": {"tags": [b]}}))
        .collect();
    let teams =
        json!({"a": {"members": ["ana"], "tags": tags("a")}, "b": {"members": ["ben"], "tags": tags("b")}});
    let policy = document(&json!({"version": 1, "teams": teams, "rules": rules}));
    let error = policy.findings().unwrap_err();
    let AnalysisError::TooComplex { at } = &error else { panic!("{error}") };
    assert!(at.starts_with("the rule `rule-"), "{error}");
    assert_eq!(error.code(), "too_complex");
}
