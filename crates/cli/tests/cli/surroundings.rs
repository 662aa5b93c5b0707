//! What surrounds the program: help, colour, a reader that leaves, and words that make no sense.

use std::io::Read;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use insta::assert_snapshot;
use proptest::prelude::*;

use crate::running::{finish, program, run, seen};

#[test]
fn help_starts_with_examples() {
    for (name, arguments) in [
        ("help", &["--help"][..]),
        ("help_check", &["check", "--help"]),
        ("help_explain", &["explain", "--help"]),
        ("help_show", &["catalog", "show", "--help"]),
        ("help_emulate", &["emulate", "--help"]),
        ("help_demo", &["demo", "--help"]),
        ("help_policy_check", &["policy", "check", "--help"]),
        ("help_who_can", &["who-can", "--help"]),
        ("help_matrix", &["matrix", "--help"]),
        ("help_paths", &["paths", "--help"]),
        ("help_policy_test", &["policy", "test", "--help"]),
        ("help_diff", &["catalog", "diff", "--help"]),
        ("version", &["--version"]),
    ] {
        let seen = seen(arguments);
        assert!(name == "version" || seen.lines().nth(1) == Some("Examples:"), "{seen}");
        assert_snapshot!(name, seen);
    }
}

#[test]
fn examples_of_the_help_run() {
    let help = run(&["--help"]).stdout;
    let examples = help.lines().skip(1).take_while(|line| !line.is_empty());
    let mut count = 0;
    let needs_more = ["requests.jsonl", "policy.json", " emulate", " doctor"];
    for example in examples.filter(|line| !needs_more.iter().any(|word| line.contains(word))) {
        let words: Vec<&str> = example.split_whitespace().skip(1).collect();
        assert_ne!(run(&words).code, 2, "{example}");
        count += 1;
    }
    assert!(count >= 3);
}

#[test]
fn completions_exist_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = run(&["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(run.stdout.contains("instantly-rbac") && run.stdout.contains("explain"), "{shell}");
    }
    assert_eq!(run(&["completions", "cmd.exe"]).code, 2);
}

#[test]
fn colour_comes_only_where_it_is_wanted() {
    let question = ["check", "--scopes", "", "listCampaign"];
    let colored = |environment: &[(&str, &str)], flags: &[&str]| {
        let run = finish(program().envs(environment.iter().copied()).args(question).args(flags));
        run.stdout.contains('\u{1b}')
    };
    assert!(!colored(&[], &[]), "stdout is no terminal here");
    assert!(colored(&[], &["--color", "always"]));
    assert!(colored(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(colored(&[("FORCE_COLOR", "1")], &[]));
    assert!(!colored(&[("FORCE_COLOR", "0")], &[]));
    assert!(!colored(&[("FORCE_COLOR", "1"), ("NO_COLOR", "1")], &[]));
    assert!(!colored(&[("CLICOLOR_FORCE", "1")], &["--color", "never"]));
    assert!(colored(&[("NO_COLOR", "1")], &["--color", "always"]));
}

#[test]
fn json_has_no_colour_even_when_it_is_forced() {
    let run = run(&["--color", "always", "explain", "--scopes", "", "--format", "json", "listCampaign"]);
    assert!(!run.stdout.contains('\u{1b}'));
}

#[test]
fn scopes_from_outside_cannot_steer_the_terminal() {
    for command in ["check", "explain"] {
        let run = run(&[command, "--scopes", "\u{1b}[31mleads:all", "GET", "/api/v2/\u{1b}]0;x\u{7}"]);
        assert!(!run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'), "{command}");
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    for (arguments, code) in [
        (&["catalog", "show", "--list", "operations"][..], 0),
        (&["check", "--scopes", "", "listCampaign"], 20),
    ] {
        let mut child = Command::new(cargo_bin!("instantly-rbac"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(code), ""));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output =
        Command::new(cargo_bin!("instantly-rbac")).args(["catalog", "show"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: writing the output failed"));
}

fn word() -> impl Strategy<Value = String> {
    let known = [
        "check",
        "explain",
        "who-can",
        "matrix",
        "--key",
        "k=leads:all",
        "catalog",
        "show",
        "diff",
        "--scopes",
        "--batch",
        "--format",
        "json",
        "--list",
        "scopes",
        "completions",
        "--all",
        "--color",
        "always",
        "all:all",
        "listCampaign",
        "GET",
        "/api/v2/leads",
    ];
    prop_oneof![3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "[^\0]{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_words_make_it_panic(words in prop::collection::vec(word(), 0..7)) {
        let run = finish(program().args(&words).write_stdin(""));
        let known = [0, 1, 2, 3, 7, 10, 12, 14, 20, 21];
        prop_assert!(known.contains(&run.code), "{words:?}: {} {}", run.code, run.stderr);
        prop_assert!(!run.stderr.contains("panicked"), "{words:?}: {}", run.stderr);
    }
}
