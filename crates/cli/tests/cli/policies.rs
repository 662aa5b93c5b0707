//! `check` and `explain` by a policy, and `policy`.

use insta::assert_snapshot;
use instantly_rbac::{Operation, Policy, Principal};

use crate::running::{finish, program, run, seen};

const AGENCY: &str = "tests/cli/policies/agency.json";
const ASSERTING: &str = "tests/cli/policies/asserting.json";
const WRONG: &str = "tests/cli/policies/wrong.json";
const ANA: &str = r#"{"kind": "member", "name": "ana@example.com", "role": "editor", "accepted": true}"#;
const AGENT: &str =
    r#"{"kind": "agent", "identity": "west-agent", "key": {"name": "k", "scopes": ["all:all"]}}"#;

fn by_key(command: &str, rest: &[&str]) -> String {
    let first = [command, "--policy", AGENCY, "--scopes", "campaigns:all", "--key-name", "west-key"]
        .map(str::to_owned);
    let words: Vec<String> = first.into_iter().chain(rest.iter().map(|word| (*word).to_owned())).collect();
    seen(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn check_by_a_policy_in_each_outcome() {
    assert_snapshot!("policy_allow", by_key("check", &["--tag", "West", "activateCampaign"]));
    assert_snapshot!("policy_tags_differ", by_key("check", &["--tag", "East", "activateCampaign"]));
    assert_snapshot!("policy_tags_not_given", by_key("check", &["activateCampaign"]));
    assert_snapshot!("policy_no_tags", by_key("check", &["--tag", "", "activateCampaign"]));
    assert_snapshot!(
        "policy_forbidden",
        by_key("check", &["--tag", "West", "--tag", "Frozen", "activateCampaign"])
    );
}

#[test]
fn explain_by_a_policy_for_each_kind_of_principal() {
    let tagged = ["--resource", r#"{"tags": ["East"]}"#];
    assert_snapshot!("explain_policy_key", by_key("explain", &["--tag", "West", "activateCampaign"]));
    assert_snapshot!(
        "explain_policy_key_elsewhere",
        by_key("explain", &["--tag", "East", "activateCampaign"])
    );
    assert_snapshot!(
        "explain_policy_other_kind",
        by_key("explain", &["--kind", "account", "--tag", "West", "activateCampaign"])
    );
    let member = ["explain", "--policy", AGENCY, "--principal", ANA, "deleteCampaign"];
    assert_snapshot!("explain_policy_member", seen(&[&member[..], &tagged].concat()));
    let agent = ["explain", "--policy", AGENCY, "--principal", AGENT, "patchCampaign"];
    assert_snapshot!("explain_policy_agent", seen(&[&agent[..], &tagged].concat()));
}

#[test]
fn json_is_the_explanation_of_the_policy() {
    let policy = Policy::parse(&std::fs::read_to_string(AGENCY).unwrap()).unwrap();
    let ana: Principal = serde_json::from_str(ANA).unwrap();
    let arguments = ["explain", "--policy", AGENCY, "--principal", ANA, "--format", "json", "deleteCampaign"];
    let expected = policy.explain(&ana, Operation::DELETE_CAMPAIGN, None);
    assert_eq!(run(&arguments).stdout, serde_json::to_string(&expected).unwrap() + "\n");
    let by_path = ["check", "--policy", AGENCY, "--principal", "-", "--format", "json", "GET", "/x"];
    let run = finish(program().args(by_path).write_stdin(ANA));
    let expected = policy.explain_request(&ana, "GET", "/x", None);
    assert_eq!((run.code, run.stdout), (21, serde_json::to_string(&expected).unwrap() + "\n"));
}

#[test]
fn policy_check_tells_every_problem() {
    assert_snapshot!("policy_check_valid", seen(&["policy", "check", AGENCY]));
    assert_snapshot!("policy_check", seen(&["policy", "check", WRONG]));
    let yaml = finish(
        program().args(["policy", "check", "-"]).write_stdin("version: 1\nteams: {west: {rolle: x}}\n"),
    );
    assert_eq!(yaml.code, 2);
    assert!(yaml.stdout.starts_with("stdin:2:23 /teams/west/rolle: "), "{}", yaml.stdout);
    for format in ["json", "csv", "md"] {
        assert_snapshot!(
            format!("policy_check_{format}"),
            seen(&["policy", "check", WRONG, "--format", format])
        );
    }
    let silent =
        finish(program().args(["policy", "check", "-", "--format", "json"]).write_stdin("version: 1"));
    assert_eq!(silent.stdout, "{\"valid\":true,\"problems\":[],\"findings\":[]}\n");
}

#[test]
fn policy_check_tells_what_can_never_matter() {
    assert_snapshot!("policy_check_findings", seen(&["policy", "check", ASSERTING]));
    assert_snapshot!("policy_check_findings_csv", seen(&["policy", "check", ASSERTING, "--format", "csv"]));
    let rule = |id: &str| format!(r#"{{"id": "{id}", "forbid": {{"effects": ["delete"]}}}}"#);
    let twice = format!(r#"{{"version": 1, "rules": [{}, {}]}}"#, rule("a"), rule("b"));
    assert_eq!(finish(program().args(["policy", "check", "-"]).write_stdin(twice)).code, 12);
}

#[test]
fn a_policy_for_another_catalogue_is_used_with_a_note_and_check_says_what_changed_meaning() {
    let pinned = r#"{"version": 1, "catalog": "2026-08-01+00000000",
  "rules": [{"id": "no-launch", "forbid": {"resources": ["deliverability_agent"], "effects": ["launch"]}}]}"#;
    let ask = |words: &[&str]| finish(program().args(words).write_stdin(pinned));
    let checked = ask(&["policy", "check", "-"]);
    assert_eq!(checked.code, 12);
    assert!(
        checked.stdout.contains("/catalog: `2026-08-01+00000000`: written for the catalogue"),
        "{}",
        checked.stdout
    );
    assert!(checked.stdout.contains("/rules/0/forbid: `no-launch`: also selects"), "{}", checked.stdout);
    let decided = ask(&["check", "--policy", "-", "--scopes", "all:all", "runDeliverabilityAgentNow"]);
    assert_eq!(decided.code, 20);
    assert!(decided.stderr.contains("note: stdin was written for the catalogue"), "{}", decided.stderr);
}

#[test]
fn policy_test_proves_or_shows_a_case() {
    for format in ["table", "json", "csv", "md"] {
        let words = ["policy", "test", ASSERTING, "--format", format];
        assert_snapshot!(format!("policy_test_{format}"), seen(&words));
    }
    let holds =
        r#"{"version": 1, "default": "deny", "assert": [{"id": "a", "never": {"effects": ["delete"]}}]}"#;
    let holds = finish(program().args(["policy", "test", "-"]).write_stdin(holds));
    assert_eq!((holds.code, holds.stdout.as_str()), (0, "HOLDS a\n"));
    assert_snapshot!("policy_test_nothing", seen(&["policy", "test", AGENCY]));
}

#[test]
fn policy_diff_tells_every_case() {
    for format in ["table", "csv"] {
        let words = ["policy", "diff", AGENCY, ASSERTING, "--format", format];
        assert_snapshot!(format!("policy_diff_{format}"), seen(&words));
    }
    assert_snapshot!("policy_diff_equal", seen(&["policy", "diff", AGENCY, AGENCY]));
    let read = |file: &str| Policy::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    let expected = read(AGENCY).diff(&read(ASSERTING)).unwrap();
    let run = run(&["policy", "diff", AGENCY, ASSERTING, "--format", "json"]);
    assert_eq!((run.code, run.stdout), (10, serde_json::to_string(&expected).unwrap() + "\n"));
}

#[test]
fn policy_fmt_writes_the_canonical_form() {
    let text = std::fs::read_to_string(ASSERTING).unwrap();
    let canonical = Policy::format(&text).unwrap();
    assert_eq!(run(&["policy", "fmt", ASSERTING]).stdout, canonical);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.json");
    std::fs::write(&file, &text).unwrap();
    let fmt = |flag: &str| run(&["policy", "fmt", file.to_str().unwrap(), flag]).code;
    assert_eq!((fmt("--check"), fmt("--write"), fmt("--check")), (10, 0, 0));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), canonical);
    assert_eq!(run(&["policy", "fmt", WRONG]).code, 2);
    assert_eq!(finish(program().args(["policy", "fmt", "-", "--write"]).write_stdin(text)).code, 2);
}

#[test]
fn policy_schema_is_the_one_of_the_engine() {
    assert_eq!(run(&["policy", "schema"]).stdout, instantly_rbac::policy::SCHEMA);
}

#[test]
fn a_batch_is_decided_by_a_policy() {
    let activate = |tag: &str| {
        format!(
            r#"{{"principal": {ANA}, "method": "POST", "path": "/api/v2/campaigns/1/activate", "resource": {{"tags": ["{tag}"]}}}}"#
        )
    };
    let questions = [
        activate("West"),
        activate("East"),
        r#"{"scopes": ["all:all"], "method": "GET", "path": "/api/v2/campaigns"}"#.to_owned(),
        format!(r#"{{"scopes": [], "principal": {ANA}, "method": "GET", "path": "/x"}}"#),
        r#"{"method": "GET", "path": "/x"}"#.to_owned(),
    ];
    let words = ["check", "--batch", "-", "--policy", AGENCY];
    let run = finish(program().args(words).write_stdin(questions.join("\n")));
    let answers: Vec<serde_json::Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(run.code, 7);
    let codes: Vec<_> = answers.iter().take(3).map(|answer| answer["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["allowed", "tag_mismatch", "not_permitted_by_rule"]);
    assert_eq!(answers[3]["error"], "`scopes` and `principal` exclude each other");
    assert_eq!(answers[4]["error"], "missing field `scopes`");
}

#[test]
fn wrong_facts_say_what_to_do() {
    let scopes = ["check", "--scopes", "all:all", "listCampaign"];
    for (name, arguments) in [
        ("usage_policy_invalid", &[&scopes[..], &["--policy", WRONG]].concat()[..]),
        ("usage_principal_role", &["check", "--principal", r#"{"kind": "member"}"#, "listCampaign"]),
        ("usage_principal_kind", &["check", "--principal", r#"{"kind": "robot"}"#, "listCampaign"]),
        ("usage_principal_syntax", &["check", "--principal", "{", "listCampaign"]),
        ("usage_resource_field", &[&scopes[..], &["--resource", r#"{"tag": "West"}"#]].concat()),
        ("usage_resource_kind", &[&scopes[..], &["--kind", "campain"]].concat()),
        ("usage_workspace", &[&scopes[..], &["--workspace", "here"]].concat()),
        ("usage_two_principals", &[&scopes[..], &["--principal", ANA]].concat()),
    ] {
        assert_eq!(run(arguments).code, 2, "{name}");
        assert_snapshot!(name, seen(arguments));
    }
    assert_eq!(run(&["policy", "check", "no-such-file.json"]).code, 1);
}
