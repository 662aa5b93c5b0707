//! Seeds: what is read, and what is refused with which words.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests are blunt")]

use instantly_rbac_emulator::{Seed, SeedError};

/// The message about a seed that must be refused.
fn refusal(document: &str) -> (String, SeedError) {
    let error = Seed::parse(document).unwrap_err();
    (error.to_string(), error)
}

#[test]
fn the_built_in_world_is_sound() {
    let agency = Seed::agency().unwrap();
    assert_eq!(agency.workspaces.len(), 4);
    assert_eq!(agency.workspaces[0].members.len(), 8);
    assert!(agency.workspaces.iter().any(|workspace| !workspace.paid));
    assert!(agency.workspaces.iter().flat_map(|workspace| &workspace.keys).all(|key| key.secret.is_none()));
}

#[test]
fn the_ready_worlds_are_sound_and_grow() {
    let names = |seed: &Seed| seed.workspaces.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&Seed::team().unwrap()), ["Kestrel Studio"]);
    assert_eq!(Seed::mess().unwrap().workspaces[0].tags.len(), 4);
    let agency = Seed::grown_agency().unwrap();
    assert_eq!(agency.workspaces.iter().filter(|one| one.parent.is_some()).count(), 40);
    let big = Seed::team().unwrap().scaled(100);
    let team = &big.workspaces[0];
    assert_eq!((team.members.len(), team.accounts.len(), team.leads.len()), (201, 200, 100));
    assert_eq!(team.members[3].email, "paul.adeyemi+2@kestrel.example");
}

#[test]
fn a_document_of_the_wrong_shape_is_refused_with_its_place() {
    for (document, line, column, path, words) in [
        ("", 1, 0, "", "EOF while parsing a value"),
        ("{\"workspaces\": [", 1, 16, "workspaces", "EOF while parsing a list"),
        ("{}", 1, 2, "", "missing field `workspaces`"),
        ("{\"workspaces\": []} x", 1, 20, "", "trailing characters"),
        (
            "{\"workspaces\": [],\n \"keys\": []}",
            2,
            7,
            "keys",
            "unknown field `keys`, expected one of `workspaces`",
        ),
        ("{\"workspaces\": [{\"id\": 7}]}", 1, 24, "workspaces[0].id", "invalid type: integer `7`"),
        (
            "{\"workspaces\": [\n{\"name\": \"A\", \"members\": [{\"email\": \"a@b.example\", \"rol\": 1}]}]}",
            2,
            56,
            "workspaces[0].members[0].rol",
            "unknown field `rol`",
        ),
    ] {
        let SeedError::Malformed { path: at, line: in_line, column: in_column, message } =
            refusal(document).1
        else {
            panic!("{document} was read")
        };
        assert_eq!((at.as_str(), in_line, in_column), (path, line, column), "{document}: {message}");
        assert!(message.starts_with(words), "{message}");
    }
}

#[test]
fn yaml_tells_the_same_and_its_problems_have_a_place() {
    let yaml = "workspaces:\n- name: A\n  members: [{email: a@b.example, role: owner}]\n  keys:\n  - {name: k, scopes: ['all:all'], secret: canary-1}\n  accounts:\n  - {email: s@b.example, status: 2}\nsettings: {limits: off}\n";
    let seed = Seed::parse(yaml).unwrap();
    let workspace = &seed.workspaces[0];
    assert_eq!(
        (workspace.members[0].email.as_str(), &workspace.accounts[0]["status"]),
        ("a@b.example", &2.into())
    );
    assert_eq!(workspace.keys[0].secret.as_ref().map(|secret| secret.reveal()), Some("canary-1"));

    for (document, place, words) in [
        (
            "workspaces:\n- name: A\n  keys:\n  - {name: k, scopes: 7}\n",
            (4, 23, "workspaces[0].keys[0].scopes"),
            "expected sequence",
        ),
        (
            "workspaces:\n- name: A\n  secret: canary-2\n",
            (3, 3, "workspaces[0].secret"),
            "unknown field `secret`",
        ),
        (
            "workspaces:\n- name: A\n  keys: [{name: k, scopes: [], secret: can ary}]\n",
            (3, 40, "workspaces[0].keys[0].secret"),
            "a secret is",
        ),
        ("workspaces:\n- name: A\n  name: B\n", (3, 3, "workspaces[0]"), "duplicate"),
        ("workspaces: [\n", (1, 13, "workspaces"), "unclosed bracket"),
        ("just words", (1, 1, ""), ""),
    ] {
        let (message, error) = refusal(document);
        let SeedError::Malformed { path, line, column, message: what } = &error else { panic!("{error:?}") };
        assert_eq!((*line, *column, path.as_str()), place, "{document}: {message}");
        assert!(what.contains(words), "{document}: {message}");
        assert!(
            !format!("{message} {error:?}").contains("canary") && !message.contains("can ary"),
            "{message}"
        );
    }
}

#[test]
fn everything_that_contradicts_itself_is_named_at_once() {
    let (message, error) = refusal(
        r#"{"workspaces": [
            {"id": "7", "name": "A", "parent": "A", "members": [
                {"email": "ana", "role": "owner"},
                {"email": "ben@a.example", "role": "owner"},
                {"email": "Ben@A.example", "role": "manager", "permissions": ["fly"]}
            ], "keys": [{"name": "k", "scopes": [], "secret": "canary"}, {"name": "k", "scopes": []}]},
            {"name": "A", "parent": "C", "keys": [{"name": " ", "scopes": [], "secret": "canary"}]},
            {"name": "B", "parent": "A"}
        ]}"#,
    );
    let SeedError::Invalid(problems) = &error else { panic!("{error:?}") };
    let places: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        places,
        [
            "workspaces[0].id",
            "workspaces[0].parent",
            "workspaces[0].members",
            "workspaces[0].members[0].email",
            "workspaces[0].members[2].email",
            "workspaces[0].members[2].role",
            "workspaces[0].members[2].permissions",
            "workspaces[0].keys[1].name",
            "workspaces[1].name",
            "workspaces[1].parent",
            "workspaces[1].keys[0].name",
            "workspaces[1].keys[0].secret",
            "workspaces[2].parent",
        ],
        "{message}"
    );
    assert_eq!(message.lines().count(), problems.len());
    assert!(message.contains("never admin and sub at once"), "{message}");
    assert!(!format!("{message} {error:?}").contains("canary"));
    assert_eq!(error.code(), "seed_invalid");
}

#[test]
fn a_secret_of_the_wrong_form_is_not_repeated() {
    for secret in ["7331", "\"can ary\"", "{\"canary\": 1}"] {
        let document = format!(
            r#"{{"workspaces": [{{"name": "A", "keys": [{{"name": "k", "scopes": [], "secret": {secret}}}]}}]}}"#
        );
        let (message, error) = refusal(&document);
        assert!(message.contains("workspaces[0].keys[0].secret: a secret is a string"), "{message}");
        assert!(
            !["7331", "canary", "can ary"].iter().any(|text| format!("{message} {error:?}").contains(text))
        );
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = Seed::read("no/such/world.json").unwrap_err();
    assert_eq!(error.code(), "seed_unreadable");
    assert!(error.to_string().contains("`no/such/world.json`"), "{error}");
}

#[test]
fn the_seed_in_the_documentation_is_read() {
    let page = include_str!("../../../docs/emulator.md");
    let (_, seeds) = page.split_once("## Seeds").unwrap();
    let (_, seed) = seeds.split_once("```json").unwrap();
    let seed = Seed::parse(seed.split_once("```").unwrap().0).unwrap();
    assert_eq!(seed.workspaces[1].parent.as_deref(), Some("Northwind Outreach"));
}
