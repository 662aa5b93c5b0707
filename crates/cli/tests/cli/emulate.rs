//! `emulate`: what it prints, that it serves, and how it ends.

use serde_json::{Value, json};

use crate::running::run;
use crate::server::{Server, request};

const MEMBERS: &str = "/api/v2/workspace-members";

/// The JSON line, with the address and the secret of a key of the first workspace.
fn ready(server: &mut Server, key: &str) -> (Value, String, String) {
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    let url = ready["url"].as_str().unwrap().to_owned();
    let secret = ready["workspaces"][0]["keys"][key].as_str().unwrap().to_owned();
    (ready, url, secret)
}

#[cfg(unix)]
#[test]
fn one_json_line_then_requests_then_a_quiet_end() {
    for signal in ["INT", "TERM"] {
        let mut server = Server::start(&["emulate", "--format", "json"]);
        let (ready, url, secret) = ready(&mut server, "reporting");
        let members: Vec<&String> = ready.as_object().unwrap().keys().collect();
        assert_eq!(members, ["url", "workspaces"]);
        let (status, page) = request(&url, "GET", MEMBERS, &secret, None);
        assert_eq!((status, page["items"].is_array()), (200, true), "{page}");
        assert_eq!(request(&url, "GET", MEMBERS, "nonsense", None).0, 401);
        assert_eq!(server.signal(signal), (String::new(), Some(0)), "{signal}");
    }
}

#[test]
fn text_names_keys_and_a_request_to_try() {
    let mut server = Server::start(&["emulate", "--reproducible", "1"]);
    let mut text = Vec::new();
    while text.last().is_none_or(|line: &String| !line.contains("Ctrl-C")) {
        text.push(server.line());
    }
    assert!(text[0].starts_with("The emulator listens on http://127.0.0.1:"), "{text:?}");
    assert!(text.iter().any(|line| line.trim_start().starts_with("admin-automation")), "{text:?}");
    let try_it = text.iter().find(|line| line.starts_with("Try: curl -H 'Authorization: Bearer ")).unwrap();
    let secret = try_it.split(['\'', ' ']).find(|word| word.ends_with("==")).unwrap();
    let url = text[0].rsplit(' ').next().unwrap();
    assert_eq!(request(url, "GET", MEMBERS, secret, None).0, 200);
}

#[cfg(unix)]
#[test]
fn a_database_keeps_what_was_changed_and_reproducible_secrets_open_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let (seed, db) = (folder.path().join("world.json"), folder.path().join("world.sqlite"));
    let member =
        json!({"email": "ana@kite.example", "role": "view", "id": "019e0000-0000-7000-8000-000000000001"});
    let key = json!({"name": "ci", "scopes": ["workspace_members:all"]});
    let world = json!({"workspaces": [{"name": "Kite", "members": [member], "keys": [key]}]});
    std::fs::write(&seed, world.to_string()).unwrap();
    let start = || {
        let (seed, db) = (seed.to_str().unwrap(), db.to_str().unwrap());
        Server::start(&["emulate", "--format", "json", "--reproducible", "7", "--world", seed, "--db", db])
    };
    let path = format!("{MEMBERS}/019e0000-0000-7000-8000-000000000001");

    let mut first = start();
    let (_, url, secret) = ready(&mut first, "ci");
    let (status, changed) = request(&url, "PATCH", &path, &secret, Some(&json!({"role": "editor"})));
    assert_eq!((status, &changed["role"]), (200, &json!("editor")));
    first.signal("TERM");

    let mut second = start();
    let (_, url, same) = ready(&mut second, "ci");
    assert_eq!(same, secret);
    assert_eq!(request(&url, "GET", &path, &same, None).1["role"], "editor");
}

#[test]
fn a_taken_port_and_a_bad_seed_are_clear_errors() {
    let mut server = Server::start(&["emulate", "--format", "json"]);
    let (_, url, _) = ready(&mut server, "reporting");
    let taken = run(&["emulate", "--port", url.rsplit(':').next().unwrap()]);
    assert_eq!((taken.code, taken.stdout.as_str()), (1, ""));
    assert!(taken.stderr.starts_with("error: the emulator did not start\n"), "{}", taken.stderr);
    assert!(taken.stderr.contains("port 0 for a free one"), "{}", taken.stderr);

    let folder = tempfile::tempdir().unwrap();
    let seed = folder.path().join("seed.json");
    for (text, said) in [
        ("{", "line 1, column 1"),
        ("{\"workspace\": []}", "unknown field `workspace`"),
        ("workspaces:\n- name: A\n  paid: 7\n", "line 3, column 9, at workspaces[0].paid"),
    ] {
        std::fs::write(&seed, text).unwrap();
        let bad = run(&["emulate", "--world", seed.to_str().unwrap()]);
        assert_eq!(bad.code, 2);
        assert!(bad.stderr.contains(said), "{}", bad.stderr);
    }
    assert_eq!(run(&["emulate", "--seed", "/no/such/seed.json"]).code, 2);
    assert_eq!(run(&["emulate", "--db", "/no/such/folder/db"]).code, 1);
    assert_eq!(run(&["emulate", "--port", "70000"]).code, 2);
}

#[test]
fn settings_and_faults_can_be_set_at_the_start() {
    let set = ["--set", "scope_denied=forbidden", "--fault", "error_after_commit,on=createAPIKey"];
    let mut server = Server::start(&[&["emulate", "--format", "json"][..], &set].concat());
    let (ready, url, secret) = ready(&mut server, "reporting");
    let member = json!({"email": "new@kite.example", "role": "view"});
    assert_eq!(request(&url, "POST", MEMBERS, &secret, Some(&member)).0, 403);
    let client = ready["workspaces"][2]["keys"]["everything"].as_str().unwrap();
    let key = json!({"name": "x", "scopes": ["all:read"]});
    assert_eq!(request(&url, "POST", "/api/v2/api-keys", client, Some(&key)).0, 500);
    let (_, keys) = request(&url, "GET", "/api/v2/api-keys", client, None);
    assert_eq!(keys["items"].as_array().unwrap().len(), 2);
    for (option, value, said) in [
        ("--set", "colour=red", "unknown field `colour`"),
        ("--set", "mint=some", "expected `any` or `subset`"),
        ("--fault", "fire", "unknown variant `fire`"),
        ("--fault", "reset,on=flyHome", "no operation has the id `flyHome`"),
    ] {
        let bad = run(&["emulate", option, value]);
        assert_eq!((bad.code, bad.stderr.contains(said)), (2, true), "{}", bad.stderr);
    }
}

#[test]
fn ready_worlds_start_at_any_size() {
    let mut server = Server::start(&[
        "emulate",
        "--format",
        "json",
        "--world",
        "team",
        "--scale",
        "400",
        "--set",
        "limits=off",
    ]);
    let ready: Value = serde_json::from_str(&server.line()).unwrap();
    let (url, key) =
        (ready["url"].as_str().unwrap(), ready["workspaces"][0]["keys"]["reporting"].as_str().unwrap());
    let (status, page) = request(url, "GET", "/api/v2/accounts?search=paul%2B400%40", key, None);
    assert_eq!((status, page["items"].as_array().unwrap().len()), (200, 1), "{page}");
    let none = run(&["emulate", "--world", "tem"]);
    assert_eq!(
        (none.code, none.stderr.contains("give `team`, `agency`, `mess`")),
        (2, true),
        "{}",
        none.stderr
    );
}
