//! `policy isolation`.

use insta::assert_snapshot;
use instantly_rbac::{Operation, OperationSet, Policy, Principal};

use crate::running::{run, seen};

const TIDY: &str = "tests/cli/policies/tidy.json";
const PEOPLE: &str = r#"[{"kind": "member", "name": "ana", "role": "editor", "accepted": true},
    {"kind": "member", "name": "ben", "role": "editor", "accepted": true}]"#;

fn arguments<'a>(rest: &[&'a str]) -> Vec<&'a str> {
    [&["policy", "isolation", TIDY, "--principals", PEOPLE], rest].concat()
}

#[test]
fn a_way_to_another_teams_campaign_is_shown_step_by_step() {
    let edits = ["west", "east", "--for", "patchCampaign"];
    assert_snapshot!("isolation_reachable", seen(&arguments(&edits)));
    assert_snapshot!("isolation_csv", seen(&arguments(&[&edits[..], &["--format", "csv"]].concat())));
}

#[test]
fn a_team_that_may_not_tag_stays_away() {
    assert_snapshot!("isolation_isolated", seen(&arguments(&["east", "west"])));
}

#[test]
fn the_json_is_the_librarys() {
    let policy = Policy::parse(&std::fs::read_to_string(TIDY).unwrap()).unwrap();
    let principals: Vec<Principal> = serde_json::from_str(PEOPLE).unwrap();
    let edit: OperationSet = [Operation::PATCH_CAMPAIGN].into_iter().collect();
    let found = policy.isolation(&principals, "west", "east", edit).unwrap();
    let run = run(&arguments(&["west", "east", "--for", "patchCampaign", "--format", "json"]));
    assert_eq!(run.stdout, serde_json::to_string(&found).unwrap() + "\n");
}

#[test]
fn teams_that_are_not_there_are_refused_with_the_nearest() {
    assert_snapshot!("isolation_no_team", seen(&arguments(&["west", "eest"])));
}
