//! `policy export`.

use insta::assert_snapshot;
use instantly_rbac::{Policy, Principal, Resource};

use crate::running::{run, seen};

const AGENCY: &str = "tests/cli/policies/agency.json";
const ANA: &str = r#"{"kind": "member", "name": "ana@example.com", "role": "editor", "accepted": true}"#;
const KEY: &str = r#"{"kind": "key", "name": "west-key", "scopes": ["campaigns:all"]}"#;
const CAMPAIGN: &str = r#"{"id": "c1", "tags": ["West"]}"#;

fn export(rest: &[&str]) -> String {
    let run = run(&[&["policy", "export", AGENCY], rest].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    run.stdout
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap() + "\n"
}

#[test]
fn an_export_is_the_librarys() {
    let policy = Policy::parse(&std::fs::read_to_string(AGENCY).unwrap()).unwrap();
    let principals: [Principal; 2] = [ANA, KEY].map(|text| serde_json::from_str(text).unwrap());
    let resource: Resource = serde_json::from_str(CAMPAIGN).unwrap();
    let cedar = policy.to_cedar(&principals, &[resource]).unwrap();
    let people = format!("[{ANA}, {KEY}]");
    let campaigns = format!("[{CAMPAIGN}]");
    let given = ["--to", "cedar", "--principals", people.as_str(), "--resources", campaigns.as_str()];
    assert_eq!(export(&given), json(&cedar));
    assert_eq!(export(&[&given[..], &["--part", "schema"]].concat()), json(&cedar.schema));
    assert_eq!(export(&[&given[..], &["--part", "policies"]].concat()), cedar.policies);
    assert_eq!(export(&[&given[..], &["--part", "entities"]].concat()), json(&cedar.entities));
    assert_eq!(export(&["--to", "casl", "--principal", KEY]), json(&policy.to_casl(&principals[1])));
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let refused = |rest: &[&str]| seen(&[&["policy", "export", AGENCY], rest].concat());
    assert_snapshot!(
        "usage_export_resource_without_id",
        refused(&["--to", "cedar", "--resources", r#"[{"tags": []}]"#])
    );
    assert_snapshot!("usage_export_casl_of_nobody", refused(&["--to", "casl"]));
    assert_snapshot!("usage_export_cedar_of_one", refused(&["--to", "cedar", "--principal", ANA]));
}
