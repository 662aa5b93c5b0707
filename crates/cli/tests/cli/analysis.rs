//! `who-can`, `matrix`, `scopes` and `paths`: questions about many decisions at once.

use insta::assert_snapshot;
use serde_json::Value;

use crate::running::{run, seen};

#[test]
fn minimal_scopes_of_a_job() {
    assert_snapshot!(
        "scopes_for_launch",
        seen(&["scopes", "for", "listCampaign,activateCampaign", "bulkAddLeads"])
    );
    assert_snapshot!("scopes_for_supersearch", seen(&["scopes", "for", "countLeadsFromSupersearch"]));
    assert_snapshot!("scopes_for_undocumented", seen(&["scopes", "for", "listWebhook", "createWebhook"]));
    assert_snapshot!(
        "scopes_for_json",
        seen(&["scopes", "for", "listLeads,countLeadsFromSupersearch", "--format", "json"])
    );
}

#[test]
fn paths_of_a_key() {
    assert_snapshot!("paths_root", seen(&["paths", "--scopes", "campaigns:read,workspace_members:update"]));
    assert_snapshot!("paths_harmless", seen(&["paths", "--scopes", "leads:read lead:read"]));
    assert_snapshot!("paths_fleet", seen(&["paths", "--scopes", "webhooks:create", "--admin-workspace"]));
    assert_snapshot!(
        "paths_refuted",
        seen(&["paths", "--scopes", "api_keys:create", "--refute", "E01", "--format", "json"])
    );
    assert_snapshot!("paths_json", seen(&["paths", "--scopes", "api_keys:create", "--format", "json"]));
}

const AGENCY: &str = "tests/cli/policies/agency.json";
const PEOPLE: &str = "tests/cli/policies/people.json";
const WORLD: &str = "tests/cli/worlds/agency.json";

#[test]
fn who_can_names_whoever_is_not_denied() {
    let keys = ["who-can", "activateCampaign", "--key", "n8n=campaigns:read", "--key", "ops=all:all"];
    assert_snapshot!("who_can_keys", seen(&keys));
    let by_policy =
        ["who-can", "activateCampaign", "--policy", AGENCY, "--principals", PEOPLE, "--tag", "West"];
    assert_snapshot!("who_can_policy", seen(&by_policy));
    assert_snapshot!("who_can_csv", seen(&[&by_policy[..], &["--format", "csv"]].concat()));
    assert_snapshot!("who_can_json", seen(&[&by_policy[..], &["--format", "json"]].concat()));
    assert_snapshot!("who_can_nobody", seen(&["who-can", "deleteLead", "--key", "n8n=campaigns:read"]));
    assert_eq!(run(&["who-can", "deleteLead", "--principals", "[]"]).code, 3);
}

#[test]
fn a_matrix_shows_everybody_and_everything() {
    let asked = ["matrix", "--policy", AGENCY, "--principals", PEOPLE, "--tag", "West"];
    let with = |more: &[&'static str]| seen(&[&asked[..], more].concat());
    assert_snapshot!("matrix_table", with(&["--about", "campaign,lead"]));
    assert_snapshot!("matrix_md", with(&["--about", "campaign", "--format", "md"]));
    assert_snapshot!("matrix_csv", with(&["--about", "campaign", "--format", "csv"]));
    assert_snapshot!("matrix_operations", with(&["--about", "lead", "--by", "operation", "--format", "csv"]));
    assert_snapshot!("usage_matrix_about", with(&["--about", "campain"]));
}

#[test]
fn json_of_a_matrix_is_the_answer_of_each_check() {
    let words = ["matrix", "--key", "n8n=campaigns:read,leads:all", "--by", "operation", "--format", "json"];
    let matrix: Value = serde_json::from_str(&run(&words).stdout).unwrap();
    let (operations, decisions) = (&matrix["operations"], &matrix["rows"][0]["decisions"]);
    for at in [0, 40, 80, 120, 160, 200] {
        let question = ["check", "--scopes", "campaigns:read,leads:all", "--format", "json"];
        let answer = run(&[&question[..], &[operations[at].as_str().unwrap()]].concat()).stdout;
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["decision"], decisions[at], "{}", operations[at]);
    }
}

#[test]
fn scopes_are_compared_and_checked() {
    let words = ["scopes", "diff", "campaigns:all", "campaigns:read,workspace_members:update"];
    assert_snapshot!("scopes_diff", seen(&words));
    assert_snapshot!("scopes_diff_csv", seen(&[&words[..], &["--format", "csv"]].concat()));
    assert_snapshot!("scopes_diff_equal", seen(&["scopes", "diff", "leads:all", "leads:read leads:all"]));
    let odd = ["scopes", "check", "campaigns:all,campaigns:read", "sales_flows:read,x:y"];
    assert_snapshot!("scopes_check", seen(&odd));
    assert_snapshot!("scopes_check_clean", seen(&["scopes", "check", "campaigns:read"]));
}

#[test]
fn paths_are_drawn() {
    let drawn = |format| seen(&["paths", "--scopes", "workspace_members:update", "--format", format]);
    for format in ["csv", "md", "dot", "mermaid"] {
        assert_snapshot!(format!("paths_{format}"), drawn(format));
    }
    let svg = run(&["paths", "--scopes", "workspace_members:update", "--format", "svg"]).stdout;
    assert!(svg.starts_with("<?xml") && svg.trim_end().ends_with("</svg>"), "{svg}");
    for word in ["admin member", "every scope", "E06", "E27"] {
        assert!(svg.contains(word), "{word}");
    }
}

#[test]
fn paths_over_a_world() {
    let world = |more: &[&'static str]| seen(&[&["paths", "--world", WORLD][..], more].concat());
    assert_snapshot!("world", world(&[]));
    assert_snapshot!("world_csv", world(&["--format", "csv"]));
    assert_snapshot!("world_json", world(&["--format", "json"]));
    assert_snapshot!("world_one", world(&["--of", "key:promoter"]));
    assert_snapshot!("world_one_mermaid", world(&["--of", "key:promoter", "--format", "mermaid"]));
    assert_snapshot!("usage_world_two", world(&["--of", "key:report"]));
    assert_snapshot!("usage_world_nobody", world(&["--of", "key:nobody"]));
    assert_snapshot!("usage_world_drawn", world(&["--format", "svg"]));
    let place = "019e0000-0000-7000-8000-00000000000a";
    let one = ["paths", "--world", WORLD, "--of", "key:report", "--workspace", place, "--format", "json"];
    let one: Value = serde_json::from_str(&run(&one).stdout).unwrap();
    assert_eq!((&one["name"], &one["root_equivalent"]), (&"report".into(), &true.into()));
}

#[test]
fn names_from_a_world_cannot_break_a_drawing_or_steer_a_terminal() {
    let name = "<script>\u{1b}]0;x\u{7}&\"]";
    let key = serde_json::json!({"name": name, "scopes": ["api_keys:create"]});
    let id = "019e0000-0000-7000-8000-00000000000a";
    let world = serde_json::json!({"workspaces": [{"id": id, "keys": [key]}]}).to_string();
    let of = format!("key:{name}");
    for format in ["table", "dot", "svg", "mermaid", "md"] {
        let run = run(&["paths", "--world", &world, "--of", &of, "--format", format]);
        assert_eq!(run.code, 0, "{format}: {}", run.stderr);
        assert!(!run.stdout.contains('\u{1b}'), "{format}");
        assert!(format != "svg" || !run.stdout.contains("<script>"), "{}", run.stdout);
    }
}

#[test]
fn wrong_words_say_what_to_do() {
    for (name, arguments) in [
        ("usage_scopes_for_nothing", &["scopes", "for"][..]),
        ("usage_scopes_for_misspelt", &["scopes", "for", "listCampaigns"]),
        ("usage_who_can_key", &["who-can", "listLeads", "--key", "n8n"]),
        ("usage_paths_nothing", &["paths"]),
        ("usage_paths_rule", &["paths", "--scopes", "all:all", "--refute", "E99"]),
    ] {
        assert_eq!(run(arguments).code, 2, "{name}");
        assert_snapshot!(name, seen(arguments));
    }
}
