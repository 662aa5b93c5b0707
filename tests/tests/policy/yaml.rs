//! Documents in YAML: they say what the same document in JSON says, problems included, and nothing more.

use instantly_rbac::policy::{Problem, ProblemCode, Syntax, limits};
use instantly_rbac::{Operation, Policy};
use proptest::prelude::*;

use super::documents::json;

fn problems(result: Result<Policy, instantly_rbac::policy::PolicyError>) -> Vec<Problem> {
    result.err().map(|error| error.problems().to_vec()).unwrap_or_default()
}

fn shown(text: &str) -> Vec<String> {
    problems(Policy::parse_yaml(text)).iter().map(ToString::to_string).collect()
}

fn codes(text: &str) -> Vec<ProblemCode> {
    problems(Policy::parse_yaml(text)).iter().map(|problem| problem.code).collect()
}

#[test]
fn a_document_in_yaml_loads() {
    let policy = Policy::read(
        "# who may do what\nversion: 1\nroles:\n  launcher:\n    operations: [activateCampaign]\n    scopes:\n      - leads:read\n",
    )
    .unwrap();
    let launcher = policy.role("launcher").unwrap();
    assert!(launcher.contains(Operation::ACTIVATE_CAMPAIGN) && launcher.contains(Operation::LIST_LEADS));
}

#[test]
fn every_problem_names_its_place_in_the_yaml() {
    let text = "version: 2
defualt: deny
roles:
  größer: {operations: [activateCampain]}
  a: {extends: [b]}
  b: {extends: [a]}
teams:
  west/1:
    role: lancher
    tags: []
    members: [2024, ~, yes]
  west/1: {}
rules:
  - id: r
    forbid:
      teams: ['wset/1']
";
    let expected = [
        "1:10 /version: this engine reads version 1, not 2",
        "2:10 /defualt: there is no field `defualt` here; did you mean `default`?",
        "4:25 /roles/größer/operations/0: no operation has the id `activateCampain`; did you mean `activateCampaign`?",
        "5:6 /roles/a: extends itself: a → b → a",
        "9:11 /teams/west~11/role: there is no role `lancher`",
        "10:11 /teams/west~11/tags: an empty list is never meant; leave the field out",
        "11:15 /teams/west~11/members/0: expected a string",
        "11:21 /teams/west~11/members/1: expected a string",
        "12:11 /teams/west~11: `west/1` occurs already",
        "16:15 /rules/0/forbid/teams/0: there is no team `wset/1`; did you mean `west/1`?",
    ];
    assert_eq!(shown(text), expected);
}

#[test]
fn what_json_cannot_say_is_refused() {
    let laughs: String =
        (1..30).map(|at| format!("a{at}: &a{at} [*a{0}, *a{0}, *a{0}, *a{0}]\n", at - 1)).collect();
    for (text, at) in [
        (format!("a0: &a0 [ha]\n{laughs}"), "1:5"),
        ("version: 1\nteams: *t\n".to_owned(), "2:8"),
        ("version: !!int 1\n".to_owned(), "1:10"),
        ("version: 1\n---\nversion: 1\n".to_owned(), "2:1"),
        ("? [a]\n: b\n".to_owned(), "1:3"),
        ("version: 1\n\tteams: {}\n".to_owned(), "1:10"),
        ("version: [1\n".to_owned(), "2:1"),
        ("# nothing\n".to_owned(), "1:1"),
        (String::new(), "1:1"),
    ] {
        assert_eq!(codes(&text), [ProblemCode::Syntax], "{text}");
        assert!(shown(&text)[0].starts_with(&format!("{at} : ")), "{:?} in {text}", shown(&text));
    }
}

#[test]
fn scalars_are_those_of_yaml_1_2() {
    let is_number = |scalar: &str| codes(&format!("version: {scalar}")) == [ProblemCode::UnsupportedVersion];
    for number in ["2", "-1", "+1", "0x1F", "0o17", "1e3", ".5", "1.", ".inf", "-.INF", ".nan"] {
        assert!(is_number(number), "{number}");
    }
    for text in
        ["yes", "no", "on", "inf", "nan", "1_000", "0x", "2026-08-21", "'1'", "\"1\"", "1 2", "~", "true"]
    {
        assert!(!is_number(text), "{text}");
    }
    let norway = Policy::parse_yaml("version: 1\nteams: {no: {tags: [on, yes, No]}}\n").unwrap();
    assert_eq!(norway.teams().collect::<Vec<_>>(), ["no"]);
}

#[test]
fn large_and_deep_documents_meet_a_limit_in_both_syntaxes() {
    let deep = limits::DEPTH + 8;
    for text in [
        "[".repeat(deep) + &"]".repeat(deep),
        format!("{{\"a\": {}1{}}}", "{\"a\": ".repeat(deep), "}".repeat(deep)),
        (0..deep).map(|at| format!("{}a:\n", " ".repeat(at))).collect(),
        "- ".repeat(deep) + "a",
        "[".repeat(1 << 20),
        format!("# {}\nversion: 1", "x".repeat(limits::BYTES)),
    ] {
        assert_eq!(problems(Policy::read(&text))[0].code, ProblemCode::TooLarge, "{:.60}", text);
    }
}

#[test]
fn the_syntax_is_told_by_the_first_character() {
    for (text, syntax) in [
        ("\n {\"version\": 1}", Syntax::Json),
        ("[]", Syntax::Json),
        ("version: 1", Syntax::Yaml),
        ("# {", Syntax::Yaml),
        ("", Syntax::Yaml),
    ] {
        assert_eq!(Syntax::of(text), syntax, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// JSON is YAML, so the two ways in must agree, to the line and column.
    #[test]
    fn json_read_as_yaml_has_the_same_problems(text in json()) {
        prop_assert_eq!(problems(Policy::parse_yaml(&text)), problems(Policy::parse(&text)));
    }

    #[test]
    fn any_yaml_loads_or_says_why_and_always_the_same(text in "([ \\n:,&*!?'\"#|>{}\\[\\]~-]|version|teams|a|1|[^\\x00-\\x08]){0,40}") {
        let found = problems(Policy::parse_yaml(&text));
        prop_assert_eq!(&found, &problems(Policy::parse_yaml(&text)));
        let lines = text.lines().count() + 1;
        for problem in found {
            prop_assert!((1..=lines).contains(&problem.line) && problem.column >= 1, "{}", problem);
        }
    }
}
