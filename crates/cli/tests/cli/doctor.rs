//! `doctor` against a running emulator, and `scopes from-recording`.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::running::{Run, finish, program, run, seen};
use crate::server::Server;

const CANARY: &str = "canary-doctor-narrow";

/// An emulator with one narrow key, and the program that asks it.
fn examine(key: &str, arguments: &[&str], edit: impl Fn(&mut Value)) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let seed = folder.path().join("world.json");
    let mut world = json!({"workspaces": [
        {"name": "Lab", "id": "019e0000-0000-7000-8000-0000000000aa", "keys": [
            {"name": "narrow", "scopes": ["workspaces:read", "campaigns:all"], "secret": CANARY},
            {"name": "wide", "scopes": ["all:all"], "secret": "canary-doctor-wide"},
        ]},
    ]});
    edit(&mut world);
    fs::write(&seed, world.to_string()).unwrap();
    let seed = seed.to_str().unwrap();
    let mut server = Server::start(&["emulate", "--port", "0", "--world", seed, "--format", "json"]);
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    let url = ready["url"].as_str().unwrap();
    let mut command = program();
    command.arg("doctor").args(arguments);
    command.env("INSTANTLY_API_KEY", key).env("INSTANTLY_BASE_URL", url);
    for name in ["INSTANTLY_API_KEY_FILE", "INSTANTLY_AS_WORKSPACE"] {
        command.env_remove(name);
    }
    let mut run = finish(&mut command);
    for text in [&mut run.stdout, &mut run.stderr] {
        assert!(!text.contains("canary"), "{text}");
        *text = text.replace(url, "[url]");
    }
    run
}

fn shown(run: &Run) -> String {
    format!("{}[stderr]\n{}[exit {}]", run.stdout, run.stderr, run.code)
}

#[test]
fn a_narrow_key_is_told_what_it_lacks_for_the_job() {
    let run = examine(CANARY, &["--for", "listCampaign,inviteNobody"], |_| {});
    assert_eq!(run.code, 2, "{}", run.stderr);
    let run = examine(CANARY, &["--for", "activateCampaign,listWorkspaceMember,listWebhook"], |_| {});
    assert_snapshot!("doctor_narrow", shown(&run));
}

#[test]
fn a_wide_key_reaches_everything_that_is_tried() {
    let run = examine("canary-doctor-wide", &["--for", "listCampaign", "--format", "json"], |_| {});
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &found["workspace"], &found["scopes"]), (0, &json!("Lab"), &Value::Null));
    assert!(found["probes"].as_array().unwrap().iter().all(|probe| probe["reached"] == "yes"), "{found}");
}

#[test]
fn a_key_that_is_not_accepted_and_a_workspace_without_a_plan_are_told_apart() {
    let wrong = examine("019e0000-0000-7000-8000-000000000001:canary", &[], |_| {});
    assert_snapshot!("doctor_wrong_key", shown(&wrong));
    let unpaid = examine(CANARY, &[], |world| world["workspaces"][0]["paid"] = false.into());
    assert_snapshot!("doctor_unpaid", shown(&unpaid));
}

#[test]
fn settings_that_cannot_work_say_where_they_come_from() {
    for (name, key, url) in [
        ("doctor_no_key", "", "https://api.instantly.ai"),
        ("doctor_bearer", "Bearer canary", "https://api.instantly.ai"),
        ("doctor_http", "canary", "http://api.instantly.ai"),
    ] {
        let mut command = program();
        command.arg("doctor").env("INSTANTLY_API_KEY", key).env("INSTANTLY_BASE_URL", url);
        command.env_remove("INSTANTLY_API_KEY_FILE").env_remove("INSTANTLY_AS_WORKSPACE");
        let run = finish(&mut command);
        assert_eq!(run.code, 2);
        assert!(!run.stderr.contains("canary"), "{}", run.stderr);
        assert_snapshot!(name, shown(&run));
    }
}

/// A recording, and the same calls as an archive with a key in it.
fn files(folder: &std::path::Path) -> [String; 2] {
    let lines = [
        json!({"operation": "listCampaign", "method": "GET", "path": "/api/v2/campaigns", "calls": 3, "refused": 0}),
        json!({"operation": "activateCampaign", "method": "POST", "path": "/api/v2/campaigns/{id}/activate", "calls": 1, "refused": 1}),
        json!({"method": "GET", "path": "/api/v2/*", "calls": 1, "refused": 0}),
    ];
    let lines: Vec<_> = lines.iter().map(Value::to_string).collect();
    let entry = |method: &str, path: &str, status: u16| {
        json!({
            "startedDateTime": "2026-11-24T10:00:00.000Z", "time": 1.0,
            "request": {
                "method": method, "url": format!("https://api.instantly.ai{path}"), "httpVersion": "HTTP/2",
                "cookies": [], "queryString": [], "headersSize": -1, "bodySize": 0,
                "headers": [{"name": "Authorization", "value": "Bearer canary"}],
            },
            "response": {
                "status": status, "statusText": "", "httpVersion": "HTTP/2", "cookies": [], "headers": [],
                "content": {"size": 0, "mimeType": "application/json"}, "redirectURL": "", "headersSize": -1, "bodySize": 0,
            },
            "cache": {}, "timings": {"send": 0, "wait": 1, "receive": 0},
        })
    };
    let list = "/api/v2/campaigns?limit=1&key=canary";
    let launch = "/api/v2/campaigns/019e0000-0000-7000-8000-000000000001/activate";
    let archive = json!({"log": {"version": "1.2", "creator": {"name": "test", "version": "1"}, "entries": [
        entry("GET", list, 200), entry("GET", list, 200), entry("GET", list, 200),
        entry("POST", launch, 401), entry("GET", "/api/v2/canary", 200), entry("GET", "/elsewhere", 200),
    ]}});
    [("calls.jsonl", lines.join("\n")), ("calls.har", archive.to_string())].map(|(name, text)| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    })
}

#[test]
fn a_recording_and_an_archive_of_the_same_calls_give_the_same_scopes() {
    let folder = tempfile::tempdir().unwrap();
    let [jsonl, har] = files(folder.path()).map(|file| {
        let text = seen(&["scopes", "from-recording", &file]);
        assert!(!text.contains("canary"), "{text}");
        text.replace(&file, "[file]")
    });
    assert_eq!(jsonl, har);
    assert_snapshot!("scopes_from_recording", jsonl);
}

#[test]
fn what_is_no_recording_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (text, said) in [
        ("", "holds no call of a known operation"),
        ("canary", "is neither a recording nor a HAR file"),
        (r#"{"log": {"canary": 1}}"#, "is not a whole HAR file"),
    ] {
        let file = folder.path().join("file");
        fs::write(&file, text).unwrap();
        let run = run(&["scopes", "from-recording", file.to_str().unwrap()]);
        assert_eq!(run.code, 2, "{}", run.stderr);
        assert!(run.stderr.contains(said) && !run.stderr.contains("canary"), "{}", run.stderr);
    }
}
