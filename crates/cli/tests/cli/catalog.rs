//! `catalog show` and `catalog diff`.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use instantly_rbac::catalog::{AuditActivity, unlisted};
use instantly_rbac::{KnownScope, Operation, Permission, Role};
use serde_json::{Value, json};

use crate::running::{Run, finish, program, run, seen};

#[test]
fn show_one_thing() {
    for (name, item) in [
        ("show_operation", "patchWorkspaceMember"),
        ("show_undocumented", "toggleTagResource"),
        ("show_scope", "workspace_members:read"),
        ("show_resource", "api_key"),
        ("show_misspelt", "workspace_member:read"),
    ] {
        assert_snapshot!(name, seen(&["catalog", "show", item]));
    }
    assert_snapshot!("show_overview", seen(&["catalog", "show"]));
    assert_snapshot!("show_overview_json", seen(&["catalog", "show", "--format", "json"]));
    assert_snapshot!("show_resource_csv", seen(&["catalog", "show", "api_key", "--format", "csv"]));
    assert_snapshot!("show_scope_json", seen(&["catalog", "show", "api_keys:read", "--format", "json"]));
    assert_snapshot!("show_roles", seen(&["catalog", "show", "--list", "roles"]));
}

#[test]
fn every_list_is_complete_in_every_format() {
    for (list, count) in [
        ("operations", Operation::all().count()),
        ("scopes", KnownScope::all().count()),
        ("roles", Role::KNOWN.len()),
        ("permissions", Permission::all().count()),
        ("activities", AuditActivity::all().count()),
        ("unlisted", unlisted().count()),
    ] {
        let show = |format| run(&["catalog", "show", "--list", list, "--format", format]).stdout;
        let json: Vec<Value> = serde_json::from_str(&show("json")).unwrap();
        assert_eq!(json.len(), count, "{list}");
        let text = show("csv");
        let mut csv = csv::Reader::from_reader(text.as_bytes());
        let columns: BTreeSet<&str> = json[0].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(csv.headers().unwrap().iter().collect::<BTreeSet<_>>(), columns, "{list}");
        assert_eq!(csv.records().map(Result::unwrap).count(), count, "{list}");
        assert_eq!(show("table").lines().count(), count + 2, "{list}");
    }
}

fn diff(document: &Value, format: &str) -> Run {
    let input = serde_json::to_vec(document).unwrap();
    finish(program().args(["catalog", "diff", "--format", format, "-"]).write_stdin(input))
}

/// A description of a few operations; everything else is removed by it.
fn description() -> Value {
    let phrase = "Requires one of the following scopes:";
    json!({
        "openapi": "3.1.0",
        "paths": {
            "/api/v2/workspace-members/{id}": {
                "patch": {"operationId": "patchWorkspaceMember", "description": format!("{phrase} `all:all`, `kites:all`")},
                "get": {"operationId": "getWorkspaceMember", "description": "Needs `all:all`\u{1b}[31m and a scope."},
            },
            "/api/v2/kites": {"put": {"description": format!("{phrase} `kites:all`")}},
        },
        "components": {"schemas": {"APIKey": {"properties": {"scopes": {"items": {"enum": ["all:all", "kites:all"]}}}}}},
    })
}

#[test]
fn diff_tells_what_differs() {
    let text = diff(&description(), "text");
    assert_eq!(text.code, 10);
    let shown: Vec<&str> = text.stdout.lines().filter(|line| !line.starts_with("  - ")).collect();
    assert_snapshot!("diff_text", shown.join("\n").replace(instantly_rbac::catalog::VERSION, "[catalogue]"));
    assert!(!text.stdout.contains('\u{1b}'));

    let json = diff(&description(), "json");
    assert_eq!(json.code, 10);
    let value: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(value["removed"].as_array().unwrap().len(), Operation::all().count() - 2);
    assert_eq!(value["changed"][0]["gained"], json!(["kites:all"]));
    assert_eq!(
        value["scopes"]["gained"],
        json!([{"scope": "kites:all", "operations": ["PUT /api/v2/kites", "patchWorkspaceMember"]}])
    );
}

#[test]
fn diff_refuses_what_it_cannot_read_and_names_the_place() {
    for (input, place) in [
        ("", "line 1 column 0"),
        ("{\"openapi\": ", "line 1 column 12"),
        ("{}", "/openapi"),
        ("{\"openapi\": \"3.0.0\"}", "`/paths`"),
        ("{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": 1}}", "`/paths/~1a`"),
    ] {
        let run = finish(program().args(["catalog", "diff", "-"]).write_stdin(input));
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{input}");
        assert!(run.stderr.contains(place), "{input}: {}", run.stderr);
    }
    assert_eq!(run(&["catalog", "diff", "/no/such/file.json"]).code, 2);
}
