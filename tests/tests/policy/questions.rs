//! Laws of the analyses that ask an engine about many decisions at once: each is a loop of `check`.

use instantly_rbac::analysis::{Cell, effective, matrix, who_can};
use instantly_rbac::{Code, Decision, Engine, Operation, Policy, Principal, PrincipalId, ResourceId};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::generate::{documents, principals, resources};

/// An engine with several principals and perhaps a resource.
fn engine(
    document: &Value,
    own: &[Value],
    resource: &Value,
) -> (Engine, Vec<PrincipalId>, Option<ResourceId>) {
    let mut engine = Engine::new(Policy::parse(&document.to_string()).unwrap());
    let principal = |value: &Value| serde_json::from_value::<Principal>(value.clone()).unwrap();
    let ids = own.iter().map(|value| engine.add_principal(&principal(value))).collect();
    let resource = serde_json::from_value::<Option<_>>(resource.clone()).unwrap();
    let resource = resource.map(|resource| engine.add_resource(&resource));
    (engine, ids, resource)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn effective_is_the_filter_of_check(document in documents(), own in principals(), resource in resources()) {
        let (engine, ids, resource) = engine(&document, &[own], &resource);
        let found = effective(&engine, ids[0], resource);
        for operation in Operation::all() {
            let decision = engine.check(ids[0], operation, resource).decision;
            prop_assert_eq!(found.decide(operation), decision, "{}", operation);
        }
        prop_assert!(found.must().is_subset(found.may()));
    }

    #[test]
    fn who_can_is_the_transpose_of_effective(document in documents(), own in vec(principals(), 1..5), resource in resources()) {
        let (engine, ids, resource) = engine(&document, &own, &resource);
        for operation in Operation::all() {
            let found = who_can(&engine, operation, resource);
            let may = |id: &&PrincipalId| effective(&engine, **id, resource).may().contains(operation);
            let expected: Vec<_> = ids.iter().filter(may).collect();
            prop_assert_eq!(found.principals.len(), expected.len());
            for (candidate, id) in found.principals.iter().zip(expected) {
                prop_assert_eq!(Some(candidate.principal), engine.name(*id));
                prop_assert_eq!(candidate.verdict, engine.check(*id, operation, resource));
            }
        }
    }

    #[test]
    fn a_matrix_is_a_loop_of_checks_and_its_summary_counts_them(document in documents(), own in vec(principals(), 1..4), resource in resources()) {
        let (engine, ids, resource) = engine(&document, &own, &resource);
        let matrix = matrix(&engine, ids.iter().copied(), resource);
        prop_assert_eq!(matrix.rows().map(|(id, _)| id).collect::<Vec<_>>(), ids.clone());
        let summary = matrix.summary(&engine);
        for (id, row) in ids.iter().zip(&summary.rows) {
            prop_assert_eq!(Some(row.principal), engine.name(*id));
            for (column, cell) in summary.columns.iter().zip(&row.cells) {
                let decisions: Vec<Decision> = Operation::all()
                    .filter(|operation| operation.resource() == column.resource && operation.effect() == column.effect)
                    .map(|operation| engine.check(*id, operation, resource).decision)
                    .collect();
                let all = |wanted| decisions.iter().all(|decision| *decision == wanted);
                let expected = match (all(Decision::Allow), all(Decision::Deny), decisions.contains(&Decision::Allow)) {
                    (true, ..) => Cell::All,
                    (_, true, _) => Cell::None,
                    (_, _, true) => Cell::Some,
                    (_, _, false) => Cell::Unknown,
                };
                prop_assert_eq!(*cell, expected, "{} {}", column.resource, column.effect);
            }
        }
        for id in &ids {
            for operation in Operation::all() {
                let decision = engine.check(*id, operation, resource).decision;
                prop_assert_eq!(matrix.decision(*id, operation), Some(decision));
            }
        }
    }

    /// Whoever is only listed gets no answer that a further fact could overturn.
    #[test]
    fn what_holds_for_a_listed_principal_holds_whatever_else_it_is(document in documents(), own in principals(), resource in resources()) {
        prop_assume!(own["kind"] != "agent"); // what is said of its key holds for it as well
        let name = serde_json::from_value::<Principal>(own.clone()).unwrap();
        let (full, ids, resource) = engine(&document, &[own], &resource);
        let mut listed = full.clone();
        listed.add_listed();
        prop_assert_eq!(listed.principal(name.name().kind, name.name().name), Some(ids[0]), "given facts stay");
        let mut listed = Engine::new(full.policy().clone());
        listed.add_listed();
        let Some(listed_id) = listed.principal(name.name().kind, name.name().name) else { return Ok(()) };
        for operation in Operation::all() {
            let vague = listed.check(listed_id, operation, None).decision;
            prop_assert_ne!(vague, Decision::Allow, "nobody said what the platform allows");
            if vague == Decision::Deny {
                prop_assert_eq!(full.check(ids[0], operation, resource).decision, vague, "{}", operation);
            }
        }
    }

    #[test]
    fn names_find_what_handles_find(document in documents(), own in principals(), resource in resources()) {
        let name = serde_json::from_value::<Principal>(own.clone()).unwrap();
        let (engine, ids, handle) = engine(&document, &[own], &resource);
        let id = handle.map(|_| "019e");
        for operation in Operation::all() {
            let named = engine.check_named(name.name().kind, name.name().name, operation, id);
            prop_assert_eq!(named, engine.check(ids[0], operation, handle));
            let stranger = engine.check_named(name.name().kind, "nobody", operation, id);
            prop_assert_eq!((stranger.decision, stranger.code), (Decision::Unknown, Code::MissingFact));
            let elsewhere = engine.check_named(name.name().kind, name.name().name, operation, Some("nothing"));
            prop_assert_eq!((elsewhere.decision, elsewhere.code), (Decision::Unknown, Code::MissingFact));
        }
    }
}

#[test]
fn who_can_prints_each_name_with_its_decision() {
    let policy = r#"{"version": 1, "teams": {
        "west": {"members": ["ana"], "keys": ["n8n"], "role": "preset:manager"},
        "east": {"members": ["ben"], "role": "preset:viewer"}
    }}"#;
    let mut engine = Engine::new(Policy::parse(policy).unwrap());
    let ana = json!({"kind": "member", "name": "ana", "role": "admin", "accepted": true});
    engine.add_principal(&serde_json::from_value(ana).unwrap());
    engine.add_listed();
    let found = who_can(&engine, Operation::PATCH_CAMPAIGN, None);
    let expected = json!({"operation": "patchCampaign", "principals": [
        {"kind": "member", "name": "ana", "decision": "allow", "code": "allowed", "layer": "governance"},
        {"kind": "key", "name": "n8n", "decision": "unknown", "code": "missing_fact", "layer": "platform"},
    ]});
    assert_eq!(serde_json::to_value(found).unwrap(), expected);
}

#[test]
fn names_and_cells_are_written_as_in_json() {
    let mut engine = Engine::new(Policy::parse("{\"version\": 1}").unwrap());
    let ana = json!({"kind": "member", "name": "ana", "role": "admin", "accepted": true});
    let n8n = json!({"kind": "key", "name": "n8n", "scopes": ["all:all"]});
    let scribe = json!({"kind": "agent", "identity": "scribe", "key": {"name": "n8n", "scopes": []}});
    for (principal, expected) in [(ana, "member:ana"), (n8n, "key:n8n"), (scribe, "agent:scribe")] {
        let id = engine.add_principal(&serde_json::from_value(principal).unwrap());
        assert_eq!(engine.name(id).unwrap().to_string(), expected);
    }
    for cell in [Cell::All, Cell::Some, Cell::None, Cell::Unknown] {
        assert_eq!(json!(cell), cell.as_str());
    }
}

#[test]
fn a_summary_has_a_column_for_every_operation_once() {
    let engine = Engine::new(Policy::parse("{\"version\": 1}").unwrap());
    let summary = matrix(&engine, [], None).summary(&engine);
    let mut all: Vec<Operation> =
        summary.columns.iter().flat_map(|column| column.operations.iter()).collect();
    all.sort();
    assert_eq!(all, Operation::all().collect::<Vec<_>>());
}
