//! Cedar as an outside oracle: whatever the engine allows, the exported policies allow in Cedar, and nothing else. So
//! what is unknown here is denied there.

use std::collections::BTreeMap;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision as CedarDecision, Entities, EntityUid, PolicySet, Request, Schema,
    ValidationMode, Validator,
};
use instantly_rbac::interop::{Cedar, CedarError};
use instantly_rbac::{Decision, Engine, Operation, Policy, Principal, PrincipalKind, Resource};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::generate::{documents, principals, resources};

/// An export as Cedar reads it.
struct Store {
    schema: Schema,
    policies: PolicySet,
    entities: Entities,
}

impl Store {
    fn read(Cedar { schema, policies, entities, .. }: &Cedar) -> Self {
        let schema = Schema::from_json_value(schema.clone()).unwrap();
        let policies = PolicySet::from_str(policies).unwrap_or_else(|error| panic!("{error:?}\n{policies}"));
        let entities = Entities::from_json_value(entities.clone(), Some(&schema)).unwrap();
        Self { schema, policies, entities }
    }

    fn validate(&self) {
        let result = Validator::new(self.schema.clone()).validate(&self.policies, ValidationMode::Strict);
        let errors: Vec<String> = result.validation_errors().map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    /// The answer to a request that the schema knows; that every policy could be evaluated is part of it.
    fn allows(&self, principal: &Principal, operation: Operation, resource: &str) -> bool {
        let name = principal.name();
        let kind = match name.kind {
            PrincipalKind::Member => "Member",
            PrincipalKind::Key => "Key",
            PrincipalKind::Agent => "Agent",
        };
        let uid = |kind: &str, id: &str| EntityUid::from_json(json!({"type": kind, "id": id})).unwrap();
        let request = Request::new(
            uid(kind, name.name),
            uid("Action", operation.id()),
            uid("Resource", resource),
            Context::empty(),
            Some(&self.schema),
        );
        let response = Authorizer::new().is_authorized(&request.unwrap(), &self.policies, &self.entities);
        let errors: Vec<String> = response.diagnostics().errors().map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new());
        response.decision() == CedarDecision::Allow
    }
}

/// A policy with those about whom it is asked, once for this engine and once for Cedar.
struct Both {
    engine: Engine,
    store: Store,
    principals: Vec<Principal>,
    resources: Vec<Resource>,
}

impl Both {
    fn of(document: &Value, principals: &[Value], resources: &[Value]) -> Self {
        let policy = Policy::parse(&document.to_string()).unwrap_or_else(|error| panic!("{error}"));
        let named: BTreeMap<String, Principal> = principals
            .iter()
            .map(|principal| serde_json::from_value::<Principal>(principal.clone()).unwrap())
            .map(|principal| (principal.name().to_string(), principal))
            .collect();
        let principals: Vec<Principal> = named.into_values().collect();
        let given = resources.iter().filter(|resource| !resource.is_null()).enumerate();
        let resources: Vec<Resource> = given
            .map(|(at, resource)| {
                let resource: Resource = serde_json::from_value(resource.clone()).unwrap();
                // What it is, is not exported.
                Resource { kind: None, id: Some(format!("resource-{at}")), ..resource }
            })
            .collect();
        let store = Store::read(&policy.to_cedar(&principals, &resources).unwrap());
        Self { engine: Engine::new(policy), store, principals, resources }
    }

    /// How often each decision came up, where Cedar said the same.
    fn agree(&mut self, operations: &[Operation]) -> BTreeMap<&'static str, usize> {
        let mut tally = BTreeMap::new();
        for principal in &self.principals {
            let handle = self.engine.add_principal(principal);
            for resource in self.resources.iter().map(Some).chain([None]) {
                let target = resource.map(|resource| self.engine.add_resource(resource));
                let id = resource.and_then(|resource| resource.id.as_deref()).unwrap_or_default();
                for operation in operations {
                    let decision = self.engine.check(handle, *operation, target).decision;
                    let allowed = self.store.allows(principal, *operation, id);
                    assert_eq!(
                        allowed,
                        decision == Decision::Allow,
                        "{decision:?} {principal:?} {operation} {resource:?}\n{:?}",
                        self.engine.policy()
                    );
                    *tally.entry(decision.as_str()).or_insert(0) += 1;
                }
            }
        }
        tally
    }
}

fn operations(seed: usize) -> Vec<Operation> {
    let chosen = [
        "activateCampaign",
        "patchCampaign",
        "listCampaign",
        "getAccount",
        "bulkAddLeads",
        "toggleTagResource",
    ];
    let any = Operation::all().nth(seed % Operation::all().count());
    chosen.into_iter().map(|id| Operation::parse(id).unwrap()).chain(any).collect()
}

#[test]
fn cedar_allows_what_the_engine_allows_and_nothing_else() {
    let mut runner = TestRunner::deterministic();
    let worlds = (documents(), vec(principals(), 5), vec(resources(), 3));
    let mut tally: BTreeMap<&str, usize> = BTreeMap::new();
    for case in 0..40 {
        let (document, principals, resources) = worlds.new_tree(&mut runner).unwrap().current();
        let mut both = Both::of(&document, &principals, &resources);
        for (decision, count) in both.agree(&operations(case)) {
            *tally.entry(decision).or_default() += count;
        }
        if case % 8 == 0 {
            both.store.validate();
        }
    }
    let all: usize = tally.values().sum();
    assert!(tally.len() == 3 && tally.values().all(|count| count * 10 > all), "{tally:?}");
}

#[test]
fn cedar_takes_any_name() {
    for name in [
        r#"say "hi""#,
        r"back\slash",
        "it's",
        "zwei\u{301}te 行",
        "{{?}}*",
        "role preset:sdr",
        "a::\"b\"",
        "🙂",
    ] {
        let document = json!({
            "version": 1,
            "roles": {name: {"operations": ["patchCampaign"]}},
            "teams": {name: {"members": [name], "keys": [name], "agents": [name], "role": name, "tags": [name]}},
            "rules": [{
                "id": name,
                "forbid": {"teams": [name], "members": [name], "keys": [name], "operations": ["patchCampaign"]},
                "when": {"workspaces": [name]},
                "unless": {"tags": ["other"], "scopes": ["campaigns:all"]},
            }],
        });
        let key = json!({"name": name, "scopes": ["campaigns:all", name], "workspace": name});
        let mut with_kind = key.clone();
        with_kind["kind"] = json!("key");
        let principals = [
            with_kind,
            json!({"kind": "agent", "identity": name, "key": key}),
            json!({"kind": "member", "name": name, "role": "editor", "accepted": true}),
        ];
        let resources =
            [json!({"tags": [name]}), json!({"tags": [name, "other"]}), json!({"tags": ["other"]})];
        let mut both = Both::of(&document, &principals, &resources);
        both.store.validate();
        let tally = both.agree(&[Operation::PATCH_CAMPAIGN, Operation::LIST_LEADS]);
        assert!(tally["allow"] > 0 && tally["deny"] > 0, "{name}: {tally:?}");
    }
}

#[test]
fn a_resource_without_an_id_is_refused() {
    let resources = [Resource { id: Some("a".to_owned()), ..Resource::default() }, Resource::default()];
    let error = Policy::default().to_cedar(&[], &resources).unwrap_err();
    assert_eq!(error, CedarError::ResourceWithoutId { at: 1 });
    assert_eq!(error.code(), "resource_without_id");
}

#[test]
fn without_its_schema_the_export_permits_nothing() {
    let key = json!({"kind": "key", "name": "k", "scopes": ["all:all"]});
    let principal: Principal = serde_json::from_value(key).unwrap();
    let cedar = Policy::default().to_cedar(std::slice::from_ref(&principal), &[]).unwrap();
    let mut store = Store::read(&cedar);
    assert!(store.allows(&principal, Operation::LIST_CAMPAIGN, ""));
    store.entities = Entities::from_json_value(cedar.entities, None).unwrap();
    assert!(!store.allows(&principal, Operation::LIST_CAMPAIGN, ""));
}

#[test]
fn the_guide_shows_what_is_exported() {
    let guide = include_str!("../../../docs/interop.md");
    let blocks = |language: &str| -> Vec<&str> {
        let opening = format!("```{language}\n");
        guide
            .split(&*opening)
            .skip(1)
            .filter_map(|rest| rest.split_once("```"))
            .map(|(block, _)| block)
            .collect()
    };
    let policy = Policy::parse(blocks("json")[0]).unwrap_or_else(|error| panic!("{error}"));
    let Cedar { policies, .. } = policy.to_cedar(&[], &[]).unwrap();
    assert_eq!(blocks("cedar").len(), 2);
    for block in blocks("cedar") {
        assert!(policies.contains(block), "{block}\nis not among\n{policies}");
    }
}
