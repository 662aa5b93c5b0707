//! The published JSON Schema agrees with the reader, as far as it can say what the reader says.

use std::sync::LazyLock;

use instantly_rbac::Policy;
use instantly_rbac::policy::SCHEMA;
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::generate::asserted;

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap());

/// Where a document is broken, and what stands there then; null takes the field away.
fn breakages() -> Vec<(&'static str, Value)> {
    let rule = |fields: Value| json!([fields]);
    vec![
        ("/defualt", json!("deny")),
        ("/version", json!(2)),
        ("/version", json!("1")),
        ("/version", Value::Null),
        ("/default", json!("allow")),
        ("/catalog", json!(7)),
        ("/roles", json!([])),
        ("/roles/launcher/operation", json!(["patchCampaign"])),
        ("/roles/launcher/operations", json!(["patchCampain"])),
        ("/roles/launcher/operations", json!([])),
        ("/roles/launcher/scopes", json!("leads:read")),
        ("/roles/launcher/grants", json!([{"resources": ["campaign"]}])),
        ("/roles/launcher/grants", json!([{"resources": ["campaigns"], "effects": ["view"]}])),
        ("/teams/sdr/role", json!(["launcher"])),
        ("/teams/sdr/tags", json!([])),
        ("/teams/sdr/tags", json!([""])),
        ("/teams/sdr/keys", json!([1])),
        ("/teams/sdr/roles", json!("launcher")),
        ("/rules", json!([])),
        ("/rules", rule(json!({"forbid": {}}))),
        ("/rules", rule(json!({"id": "r"}))),
        ("/rules", rule(json!({"id": "r", "forbid": {}, "permit": {}}))),
        ("/rules", rule(json!({"id": "r", "never": {}}))),
        ("/rules", rule(json!({"id": "r", "forbid": {"effects": ["luanch"]}}))),
        ("/rules", rule(json!({"id": "r", "forbid": {}, "when": {}}))),
        ("/rules", rule(json!({"id": "r", "forbid": {}, "when": {"roles": ["manager"]}}))),
        ("/rules", rule(json!({"id": "r", "forbid": {}, "unless": {"scopes": ["lead:read"]}}))),
        ("/assert", json!([])),
        ("/assert", rule(json!({"id": "a", "forbid": {}}))),
        ("/assert", rule(json!({"id": "a", "always": {}, "never": {}}))),
    ]
}

fn broken(mut document: Value, pointer: &str, with: Value) -> Value {
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    if with.is_null() {
        parent.remove(field);
    } else {
        parent.insert(field.to_owned(), with);
    }
    document
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_loads_is_valid_and_what_is_broken_is_neither(
        document in asserted(),
        (pointer, with) in select(breakages()),
    ) {
        prop_assert!(Policy::parse(&document.to_string()).is_ok());
        prop_assert!(VALIDATOR.is_valid(&document), "{:?}", VALIDATOR.validate(&document).err());
        let broken = broken(document, pointer, with);
        prop_assert!(Policy::parse(&broken.to_string()).is_err(), "{} loads", broken);
        prop_assert!(!VALIDATOR.is_valid(&broken), "{} is valid", broken);
    }
}
