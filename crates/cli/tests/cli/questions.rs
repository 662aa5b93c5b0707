//! `check` and `explain`: one question.

use insta::assert_snapshot;
use instantly_rbac::{Operation, ScopeSet, explain, explain_request};

use crate::running::{run, seen};

const MEMBER: &str = "/api/v2/workspace-members/019e0000-0000-7000-8000-000000000001";

#[test]
fn check_in_each_outcome() {
    let allowed = ["check", "--scopes", "workspace_members:update", "PATCH", MEMBER];
    assert_snapshot!("check_allow", seen(&allowed));
    assert_snapshot!("check_deny", seen(&["check", "--scopes", "campaigns:read,leads:all", "PATCH", MEMBER]));
    assert_snapshot!("check_unknown", seen(&["check", "--scopes", "all:all", "toggleTagResource"]));
    assert_snapshot!("check_no_operation", seen(&["check", "--scopes", "all:all", "GET", "/api/v2/members"]));
    assert_snapshot!("check_without_scopes", seen(&["check", "--scopes", "", "listCampaign"]));
    assert_snapshot!("check_unknown_scope", seen(&["check", "--scopes", "lead:all leads:all", "deleteLead"]));
}

#[test]
fn explain_in_each_outcome() {
    assert_snapshot!(
        "explain_allow",
        seen(&["explain", "--scopes", "all:all lead:all", "patchWorkspaceMember"])
    );
    assert_snapshot!(
        "explain_deny",
        seen(&["explain", "--scopes", "workspace_member:update", "PATCH", MEMBER])
    );
    assert_snapshot!(
        "explain_compound",
        seen(&["explain", "--scopes", "", "pauseDeliverabilityAffectedAccounts"])
    );
    assert_snapshot!("explain_unknown", seen(&["explain", "--scopes", "", "toggleTagResource"]));
    assert_snapshot!("explain_no_operation", seen(&["explain", "--scopes", "", "GET", "/api/v2/sales-flow"]));
    assert_snapshot!("explain_all", seen(&["explain", "--scopes", "leads:read", "--all", "deleteLead"]));
}

#[test]
fn wrong_questions_say_what_to_do() {
    for (name, arguments) in [
        ("usage_no_scopes", &["check", "listCampaign"][..]),
        ("usage_no_request", &["check", "--scopes", "all:all"]),
        ("usage_path_alone", &["check", "--scopes", "all:all", "/api/v2/campaigns"]),
        ("usage_misspelt_operation", &["explain", "--scopes", "all:all", "patchWorkspaceMembers"]),
        ("usage_batch_and_question", &["check", "--batch", "-", "--scopes", "all:all", "listCampaign"]),
    ] {
        assert_eq!(run(arguments).code, 2, "{name}");
        assert_snapshot!(name, seen(arguments));
    }
}

#[test]
fn json_is_the_explanation_of_the_engine_on_one_line() {
    let scopes = ScopeSet::parse("campaigns:read,lead:all");
    for command in ["check", "explain"] {
        let by_id = ["--scopes", "campaigns:read,lead:all", "--format", "json", "patchWorkspaceMember"];
        let by_path = ["--scopes", "campaigns:read", "--scopes", "lead:all", "--format", "json", "GET", "/x"];
        for (arguments, answer) in [
            (&by_id[..], explain(&scopes, Operation::PATCH_WORKSPACE_MEMBER)),
            (&by_path[..], explain_request(&scopes, "GET", "/x")),
        ] {
            let run = run(&[&[command], arguments].concat());
            assert_eq!(run.stdout, serde_json::to_string(&answer).unwrap() + "\n");
        }
    }
}

#[test]
fn exit_codes_tell_the_decision() {
    for command in ["check", "explain"] {
        for (scopes, operation, code) in [
            ("all:read", "listCampaign", 0),
            ("all:read", "patchWorkspaceMember", 20),
            ("all:all", "toggleTagResource", 21),
            ("all:all", "noSuchOperation", 2),
        ] {
            assert_eq!(run(&[command, "--scopes", scopes, operation]).code, code, "{command} {operation}");
        }
    }
}
