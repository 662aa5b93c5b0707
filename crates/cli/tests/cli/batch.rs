//! `check --batch`: many questions.

use std::fmt::Write as _;

use insta::assert_snapshot;
use instantly_rbac::{Operation, Requirement, ScopeSet, explain};
use serde_json::{Value, json};

use crate::running::{Run, finish, program};

fn batch(input: impl Into<Vec<u8>>) -> Run {
    finish(program().args(["check", "--batch", "-"]).write_stdin(input))
}

fn answers(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const GOOD: &str = r#"{"id":1,"scopes":["leads:read"],"method":"GET","path":"/api/v2/leads/1"}"#;

#[test]
fn answers_come_in_the_order_of_the_questions() {
    let input = [
        GOOD,
        r#"{"id":"two","scopes":["leads:read"],"method":"DELETE","path":"/api/v2/leads/1?x=y"}"#,
        r#"{"scopes":["all:all"],"method":"POST","path":"/api/v2/custom-tags/toggle-resource","note":"extra"}"#,
        r#"{"id":{"n":[1.50]},"scopes":[],"method":"get","path":"/api/v2/leads/1"}"#,
    ];
    let run = batch(input.join("\n"));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    // What a denial would take is as long as the catalogue; the last test here compares it with the engine.
    let lines = run.stdout.lines().map(|line| line.chars().take(300).collect::<String>());
    assert_snapshot!("batch_answers", lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_bad_line_gets_an_error_line_and_the_others_go_on() {
    let bad: [&[u8]; 12] = [
        b"nonsense",
        b"[1, [], \"GET\", \"/x\"]",
        b"{\"id\": 7, \"scopes\": []}",
        b"{\"id\": 8, \"scopes\": \"leads:read\", \"method\": \"GET\", \"path\": \"/x\"}",
        b"{\"id\": 9, \"scopes\": [1], \"method\": \"GET\", \"path\": \"/x\"}",
        b"{\"id\": 10, \"scopes\": null, \"method\": \"GET\", \"path\": \"/x\"}",
        b"{\"id\": 11, \"scopes\": [], \"method\": null, \"path\": \"/x\"}",
        b"{\"id\": 12, \"id\": 13, \"scopes\": [], \"method\": \"GET\", \"path\": \"/x\"}",
        b"{\"id\": 14, \"scopes\": [], \"method\": \"GET\", \"path\": \"/x\"",
        b"{\"id\": \"\xff\"}",
        b"{\"id\": 15, \"scopes\": [], \"method\": \"\\ud800\", \"path\": \"/x\"}",
        b"{\"id\": 16, \"scopes\": [], \"method\": \"GET\", \"path\": \"/x\"} {}",
    ];
    let mut input = Vec::new();
    for line in bad {
        input.extend_from_slice(line);
        input.extend_from_slice(format!("\r\n\n{GOOD}\n").as_bytes());
    }
    let run = batch(input);
    assert_eq!(run.code, 7);
    assert_snapshot!("batch_bad_lines", run.stderr.clone() + &run.stdout);
    assert_eq!(answers(&run).iter().filter(|answer| answer["decision"] == "allow").count(), bad.len());
}

#[test]
fn a_line_of_ten_megabytes_is_one_bad_line() {
    let long = format!("{{\"id\": \"{}\"}}", "x".repeat(10 << 20));
    let run = batch(format!("{GOOD}\n{long}\n{GOOD}\n{long}"));
    let answers = answers(&run);
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[1], json!({"line": 2, "id": null, "error": "the line is longer than 1048576 bytes"}));
    assert_eq!(answers[2]["decision"], "allow");
}

#[test]
fn an_empty_batch_has_no_answers() {
    let run = batch("\n \n");
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
}

#[test]
fn a_file_is_read_and_a_missing_one_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("requests.jsonl");
    std::fs::write(&path, GOOD).unwrap();
    assert_eq!(finish(program().args(["check", "--batch"]).arg(&path)).code, 0);
    let run = finish(program().args(["check", "--batch"]).arg(folder.path().join("missing.jsonl")));
    assert_eq!(run.code, 1);
    assert!(run.stderr.starts_with("error: cannot read `"), "{}", run.stderr);
}

#[test]
fn every_operation_is_answered_as_the_engine_explains_it() {
    let keys = ["", "all:all", "all:read,campaigns:all", "workspace_members:update,lead:all"];
    let mut input = String::new();
    let mut expected = Vec::new();
    for key in keys {
        let scopes = ScopeSet::parse(key);
        for operation in Operation::all() {
            let path = operation.path().replace(['{', '}'], "");
            let question = json!({"scopes": scopes, "method": operation.method(), "path": path});
            writeln!(input, "{question}").unwrap();
            expected.push(explain(&scopes, operation));
        }
    }
    let run = batch(input);
    assert_eq!(run.code, 0);
    for (answer, explanation) in answers(&run).iter().zip(&expected) {
        let explanation = serde_json::to_value(explanation).unwrap();
        for member in ["decision", "code", "operation", "template", "requires", "would_allow"] {
            assert_eq!(answer[member], explanation[member], "{answer}");
        }
        let documented: Operation = serde_json::from_value(answer["operation"].clone()).unwrap();
        let undocumented = matches!(documented.requirement(), Requirement::Undocumented { .. });
        assert_eq!(answer["requires"].is_null(), undocumented);
    }
    assert_eq!(expected.len(), answers(&run).len());
}
