//! What a person reads: one question of each kind, under one policy.

use instantly_rbac::{Certainty, Engine, Explanation, Operation, Policy, Principal, Reason, Resource};
use serde_json::{Value, json};

use super::generate::{HERE, THERE};

const POLICY: &str = r#"{
  "version": 1,
  "default": "deny",
  "roles": {"closer": {"extends": ["preset:sdr"], "operations": ["replyToEmail"]}},
  "teams": {
    "west": {"members": ["ana"], "keys": ["n8n"], "role": "closer", "tags": ["SDR-West"]},
    "staff": {"members": ["ana", "ben"], "agents": ["scribe"]}
  },
  "rules": [
    {"id": "no-deletions", "forbid": {"effects": ["delete"]}, "unless": {"roles": ["owner"]}},
    {"id": "staff-looks", "permit": {"teams": ["staff"], "effects": ["view"]}},
    {"id": "live-clients", "forbid": {"operations": ["patchCampaign"]}, "when": {"tags": ["live"]}}
  ]
}"#;

fn key(name: &str, scopes: Value) -> Value {
    json!({"kind": "key", "name": name, "scopes": scopes, "workspace": HERE})
}

fn member(name: &str, role: &str) -> Value {
    json!({"kind": "member", "name": name, "role": role, "accepted": true})
}

fn sentence(principal: &Value, operation: Operation, resource: &Value) -> String {
    let principal: Principal = serde_json::from_value(principal.clone()).unwrap();
    let resource: Option<Resource> = serde_json::from_value(resource.clone()).unwrap();
    Policy::parse(POLICY).unwrap().explain(&principal, operation, resource.as_ref()).sentence
}

#[test]
fn sentences_name_the_rule_the_team_or_the_missing_fact() {
    let agent =
        json!({"kind": "agent", "identity": "scribe", "key": {"name": "shared", "scopes": ["all:all"]}});
    let mut pending = member("ana", "admin");
    pending["accepted"] = json!(false);
    let mut restricted = member("ana", "admin");
    restricted["permissions"] = json!(["campaigns.view"]);
    let mut borrowed = key("n8n", json!(["campaigns:all"]));
    borrowed["acting_as"] = json!(THERE);
    let tagged = |tags: &[&str]| json!({"tags": tags});
    let cases = [
        (
            key("n8n", json!(["campaigns:all"])),
            Operation::ACTIVATE_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Allowed: activateCampaign (POST /api/v2/campaigns/{id}/activate); the key holds `campaigns:all`; the team `west` may do it.",
        ),
        (
            key("n8n", json!(["campaigns:all"])),
            Operation::ACTIVATE_CAMPAIGN,
            Value::Null,
            "Unknown: activateCampaign (POST /api/v2/campaigns/{id}/activate); the answer depends on the resource's tags, which were not given.",
        ),
        (
            key("n8n", json!(["campaigns:read"])),
            Operation::ACTIVATE_CAMPAIGN,
            tagged(&["SDR-East"]),
            "Denied: activateCampaign (POST /api/v2/campaigns/{id}/activate); the key lacks `campaigns:update` (or `campaigns:all`, `all:update` or `all:all`); the team `west` may do it on resources tagged `SDR-West`. The narrowest fix is to grant `campaigns:update` and to tag the resource `SDR-West`, which also unlocks 6 other operations.",
        ),
        (
            key("n8n", json!(["campaigns:all"])),
            Operation::PATCH_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Denied: patchCampaign (PATCH /api/v2/campaigns/{id}); the role of the team `west` does not include it.",
        ),
        (
            key("n8n", json!([])),
            Operation::TOGGLE_TAG_RESOURCE,
            tagged(&["SDR-West"]),
            "Denied: toggleTagResource (POST /api/v2/custom-tags/toggle-resource); Instantly documents no scope for it; the role of the team `west` does not include it.",
        ),
        (
            key("n8n", json!(["all:all"])),
            Operation::GET_CAMPAIGN,
            json!({"workspace": THERE, "tags": ["SDR-West"]}),
            "Denied: getCampaign (GET /api/v2/campaigns/{id}); the principal belongs to the workspace `019e0000-0000-7000-8000-00000000000a`, and this is about `019e0000-0000-7000-8000-00000000000b`.",
        ),
        (
            key("n8n", json!(["campaigns:all"])),
            Operation::ACTIVATE_CAMPAIGN,
            json!({"kind": "account", "tags": ["SDR-West"]}),
            "Unknown: activateCampaign (POST /api/v2/campaigns/{id}/activate); it acts on the kind `campaign`, and the resource is of the kind `account`; the answer depends on the resource's tags, which were not given.",
        ),
        (
            borrowed,
            Operation::GET_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Unknown: getCampaign (GET /api/v2/campaigns/{id}); only a key of an admin workspace acts as another one, and nobody said that this is one.",
        ),
        (
            key("other", json!(["all:all"])),
            Operation::LIST_LEADS,
            Value::Null,
            "Denied: listLeads (POST /api/v2/leads/list); nothing in the policy permits it. The narrowest fix is to add the principal to the team `west`, which also unlocks 3 other operations.",
        ),
        (
            key("other", json!(["all:all"])),
            Operation::ACTIVATE_CAMPAIGN,
            tagged(&["SDR-East"]),
            "Denied: activateCampaign (POST /api/v2/campaigns/{id}/activate); nothing in the policy permits it. The narrowest fix is to add the principal to the team `west` and to tag the resource `SDR-West`, which also unlocks 15 other operations.",
        ),
        (
            agent,
            Operation::LIST_LEADS,
            Value::Null,
            "Allowed: listLeads (POST /api/v2/leads/list); the key holds `all:all`; the rule `staff-looks` permits it.",
        ),
        (
            member("ana", "view"),
            Operation::ACTIVATE_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Denied: activateCampaign (POST /api/v2/campaigns/{id}/activate); the role `view` does not include it (assumed, and official sources disagree about the role). The narrowest fix is to give the member the role `editor`, which also unlocks 3 other operations.",
        ),
        (
            member("ana", "admin"),
            Operation::DELETE_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Denied: deleteCampaign (DELETE /api/v2/campaigns/{id}); the rule `no-deletions` forbids it; the role of the team `west` does not include it.",
        ),
        (
            member("ben", "auditor"),
            Operation::LIST_LEADS,
            Value::Null,
            "Unknown: listLeads (POST /api/v2/leads/list); nobody says what the role `auditor` may do.",
        ),
        (
            restricted,
            Operation::GET_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Unknown: getCampaign (GET /api/v2/campaigns/{id}); it is documented nowhere what the member's app permissions leave.",
        ),
        (
            pending,
            Operation::GET_CAMPAIGN,
            tagged(&["SDR-West"]),
            "Denied: getCampaign (GET /api/v2/campaigns/{id}); the member has not accepted the invitation.",
        ),
    ];
    for (principal, operation, resource, expected) in cases {
        assert_eq!(sentence(&principal, operation, &resource), expected);
    }
}

/// What decides by the workspace, and by tags beside it.
const PLACES: &str = r#"{
  "version": 1,
  "rules": [
    {"id": "at-home", "forbid": {"operations": ["deleteLead"]}, "unless": {"workspaces": ["019e0000-0000-7000-8000-00000000000a"]}},
    {"id": "never-lists", "forbid": {"keys": ["mute"], "operations": ["deleteLead"]}},
    {"id": "frozen", "forbid": {"operations": ["patchCampaign"]}, "when": {"tags": ["frozen"]}}
  ]
}"#;

fn explained(principal: &Value, operation: Operation, resource: &Value) -> Explanation {
    let principal: Principal = serde_json::from_value(principal.clone()).unwrap();
    let resource: Option<Resource> = serde_json::from_value(resource.clone()).unwrap();
    Policy::parse(PLACES).unwrap().explain(&principal, operation, resource.as_ref())
}

fn nowhere(name: &str) -> Value {
    json!({"kind": "key", "name": name, "scopes": ["all:all"]})
}

#[test]
fn an_unknown_names_every_fact_that_the_policy_would_need_and_no_other() {
    let (here, tagged) = (key("n8n", json!(["all:all"])), json!({"tags": []}));
    let cases = [
        (nowhere("n8n"), Operation::DELETE_LEAD, tagged.clone(), "unknown", vec!["workspace"]),
        (nowhere("n8n"), Operation::DELETE_LEAD, Value::Null, "unknown", vec!["tags", "workspace"]),
        (here.clone(), Operation::PATCH_CAMPAIGN, Value::Null, "unknown", vec!["tags"]),
        // The platform has to know where the key is; that the policy would as well goes without saying.
        (nowhere("n8n"), Operation::PATCH_CAMPAIGN, json!({"workspace": HERE}), "unknown", vec!["workspace"]),
        (here, Operation::PATCH_CAMPAIGN, tagged, "allow", vec![]),
        // A rule that forbids it in any case leaves nothing to ask.
        (nowhere("mute"), Operation::DELETE_LEAD, Value::Null, "deny", vec![]),
    ];
    for (principal, operation, resource, decision, facts) in cases {
        let answer = explained(&principal, operation, &resource);
        assert_eq!(answer.decision.as_str(), decision, "{}", answer.sentence);
        let missing = answer.because.iter().filter_map(|reason| match reason {
            Reason::MissingFact { fact } => Some(*fact),
            _ => None,
        });
        assert_eq!(missing.collect::<Vec<_>>(), facts, "{}", answer.sentence);
    }
    assert_eq!(
        explained(&nowhere("n8n"), Operation::DELETE_LEAD, &json!({"tags": []})).sentence,
        "Unknown: deleteLead (DELETE /api/v2/leads/{id}); the answer depends on the principal's workspace, which was not given."
    );
}

#[test]
fn workspaces_are_a_reason_just_where_they_differ_or_are_not_known() {
    let reasons = |principal: &Value, workspace: &str| {
        let resource = json!({"workspace": workspace, "tags": ["SDR-East"]});
        let because = explained(principal, Operation::ACTIVATE_CAMPAIGN, &resource).because;
        let is_about = |reason: &&Reason| {
            matches!(reason, Reason::OtherWorkspace { .. } | Reason::MissingFact { fact: "workspace" })
        };
        because.iter().filter(is_about).cloned().collect::<Vec<Reason>>()
    };
    let here = key("n8n", json!(["campaigns:all"]));
    let (acts_in, resource_in) = (Some(HERE.to_owned()), Some(THERE.to_owned()));
    assert_eq!(reasons(&here, HERE), []);
    assert_eq!(reasons(&here, THERE), [Reason::OtherWorkspace { acts_in, resource_in }]);
    assert_eq!(reasons(&nowhere("n8n"), HERE), [Reason::MissingFact { fact: "workspace" }]);
}

#[test]
fn an_explanation_is_as_certain_as_the_layer_that_decides() {
    let (mute, member) = (key("mute", json!(["all:all"])), member("ana", "admin"));
    let elsewhere = json!({"workspace": THERE});
    let cases = [
        // What a policy forbids is certain, and so is which workspace a key belongs to.
        (&mute, Operation::DELETE_LEAD, &Value::Null, "deny", Certainty::Documented),
        (&mute, Operation::PATCH_CAMPAIGN, &elsewhere, "deny", Certainty::Documented),
        (&mute, Operation::PATCH_CAMPAIGN, &Value::Null, "unknown", Certainty::Assumed),
        (&mute, Operation::LIST_LEADS, &Value::Null, "allow", Operation::LIST_LEADS.certainty()),
        // What a member's role may do is documented in a few words only.
        (&member, Operation::LIST_LEADS, &Value::Null, "allow", Certainty::Assumed),
    ];
    for (principal, operation, resource, decision, certainty) in cases {
        let answer = explained(principal, operation, resource);
        assert_eq!(
            (answer.decision.as_str(), answer.certainty),
            (decision, certainty),
            "{}",
            answer.sentence
        );
    }
}

#[test]
fn a_request_is_explained_as_its_operation_is() {
    let (policy, member) = (Policy::parse(PLACES).unwrap(), member("ana", "admin"));
    let member: Principal = serde_json::from_value(member).unwrap();
    let path = "/api/v2/leads/019e0000-0000-7000-8000-000000000001";
    let of_request = policy.explain_request(&member, "DELETE", path, None);
    assert_eq!(of_request, policy.explain(&member, Operation::DELETE_LEAD, None));
    let of_nothing = policy.explain_request(&member, "DELETE", "/api/v2/nothing", None);
    assert_eq!((of_nothing.operation, of_nothing.decision.as_str()), (None, "unknown"));
}

#[test]
fn an_engine_tells_by_which_policy_it_decides() {
    let engine = Engine::new(Policy::parse(POLICY).unwrap());
    assert_eq!(engine.policy().rules().collect::<Vec<_>>(), ["no-deletions", "staff-looks", "live-clients"]);
}

#[test]
fn handles_of_another_engine_are_never_allowed() {
    let policy = || Policy::parse("{\"version\": 1}").unwrap();
    let (mut full, empty) = (Engine::new(policy()), Engine::new(policy()));
    let principal: Principal = serde_json::from_value(key("n8n", json!(["all:all"]))).unwrap();
    let (principal, resource) = (full.add_principal(&principal), full.add_resource(&Resource::default()));
    assert!(full.check(principal, Operation::LIST_LEADS, Some(resource)).decision.is_allowed());
    assert!(!empty.check(principal, Operation::LIST_LEADS, None).decision.is_allowed());
}
