//! A wrong data file is refused with its file, row and field; the tables in the repository follow from the data.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::data::{Catalog, ParseError};
use super::{CatalogError, check, run};

const FILES: [&str; 8] = [
    "sources.json",
    "scopes.json",
    "operations.json",
    "unlisted.json",
    "roles.json",
    "permissions.json",
    "activities.json",
    "shapes.json",
];

/// What the generator says about the real data with one text replaced.
fn problems_with(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core/catalog");
    let mut texts: HashMap<&str, String> =
        FILES.iter().map(|name| (*name, fs::read_to_string(folder.join(name)).unwrap())).collect();
    let text = texts.get_mut(file).unwrap();
    assert!(text.contains(from), "`{from}` does not occur in {file}");
    *text = text.replacen(from, to, 1);
    match Catalog::parse(|name| Ok(texts[name].clone())) {
        Ok(catalog) => check::problems(&catalog).iter().map(ToString::to_string).collect(),
        Err(ParseError::Rows(problems)) => problems.iter().map(ToString::to_string).collect(),
        Err(ParseError::File(error)) => panic!("{error}"),
    }
}

#[test]
fn checked_in_tables_follow_from_the_data() {
    run(true).unwrap();
}

#[test]
fn mistakes_are_named_with_file_row_and_field() {
    let cases = [
        (
            "operations.json",
            "\"id\": \"createAccount\"",
            "\"id\": \"listAccount\"",
            "operations.json, row 3 (`listAccount`), field `id`: `listAccount` stands in row 2 already",
        ),
        (
            "operations.json",
            "[\"accounts:read\", ",
            "[\"accunts:read\", ",
            "operations.json, row 2 (`listAccount`), field `requires`: scope `accunts:read` is not in scopes.json",
        ),
        (
            "operations.json",
            "\"method\": \"POST\"",
            "\"method\": \"post\"",
            "operations.json, row 3 (`createAccount`), field `method`: `post` is none of GET, POST, PATCH, PUT, DELETE",
        ),
        (
            "operations.json",
            "\"effect\": \"create\"",
            "\"effect\": \"creates\"",
            "operations.json, row 3 (`createAccount`), field `effect`: `creates` is none of view, create, edit, delete, launch, send, import, export, spend, control",
        ),
        (
            "operations.json",
            "\"requires\": null",
            "\"requires\": []",
            "operations.json, row 4 (`getDailyAccountAnalytics`), field `requires`: an empty list would mean `no scope needed`; write null for unknown",
        ),
        (
            "operations.json",
            "\"requires\": null, ",
            "",
            "operations.json, row 4 (`getDailyAccountAnalytics`): missing field `requires`",
        ),
        (
            "operations.json",
            "/accounts/{email}",
            "/accounts/{e mail}",
            "operations.json, row 12 (`deleteAccount`), field `path`: segment `{e mail}` is neither a literal nor a {parameter}",
        ),
        (
            "operations.json",
            "\"since\": \"2025-11-26\"",
            "\"since\": \"last year\"",
            "operations.json, row 4 (`getDailyAccountAnalytics`), field `since`: `last year` is not a date like 2026-08-21",
        ),
        (
            "operations.json",
            "\"source\": \"openapi\"",
            "\"source\": \"hearsay\"",
            "operations.json, row 1 (`getAccountCampaignMapping`), field `source`: `hearsay` is not in sources.json",
        ),
        (
            "scopes.json",
            "\"actions\": [\"all\", ",
            "\"actions\": [\"any\", ",
            "scopes.json, row 1 (`all`), field `actions`: `any` is none of all, create, read, update, delete",
        ),
        (
            "scopes.json",
            "\"in_key_enum\"",
            "\"in_enum\"",
            "scopes.json, row 1 (`all`): unknown field `in_enum`",
        ),
        (
            "activities.json",
            "\"code\": 2",
            "\"code\": 1",
            "activities.json, row 2 (`lead_deleted`), field `code`: `1` stands in row 1 already",
        ),
        (
            "unlisted.json",
            "\"status\": \"removed\"",
            "\"status\": \"gone\"",
            "unlisted.json, row 1 (`exportLeads`), field `status`: `gone` is neither removed nor undocumented",
        ),
        (
            "shapes.json",
            "\"operation\": \"listWorkspaceMember\"",
            "\"operation\": \"listMember\"",
            "shapes.json, row 1 (`listMember`), field `operation`: `listMember` is not in operations.json",
        ),
        (
            "shapes.json",
            "{\"name\": \"id\", \"kind\": \"uuid\", \"doc\": \"Which membership.\"}",
            "",
            "shapes.json, row 3 (`getWorkspaceMember`), field `path`: its fields are not the parameters of",
        ),
        (
            "shapes.json",
            "{\"name\": \"role\", \"kind\": \"role\", \"doc\"",
            "{\"name\": \"id\", \"kind\": \"role\", \"doc\"",
            "shapes.json, row 4 (`patchWorkspaceMember`), field `body`: `id` stands in the request twice",
        ),
        (
            "shapes.json",
            "\"kind\": \"boolean\", \"since\"",
            "\"kind\": \"bool\", \"since\"",
            "shapes.json, row 1 (`listWorkspaceMember`), field `query`: `accepted`: `bool` is no kind",
        ),
        (
            "shapes.json",
            "\"required_unless\": \"selected_all\"",
            "\"required_unless\": \"search\"",
            "shapes.json, row 27 (`toggleTagResource`), field `body`: `resource_ids`: `search` is no boolean of the body",
        ),
        (
            "shapes.json",
            "\"response\": \"Page<Member>\"",
            "\"response\": \"Member\"",
            "shapes.json, row 1 (`listWorkspaceMember`), field `response`: a list has a page",
        ),
    ];
    for (file, from, to, expected) in cases {
        let found = problems_with(file, from, to);
        assert!(
            found.iter().any(|problem| problem.starts_with(expected)),
            "expected `{expected}` in {found:#?}"
        );
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let found = problems_with("scopes.json", "\"resource\": \"accounts\"", "\"resource\": \"Accounts!\"");
    assert!(found.len() > 10, "each operation that names accounts:* is reported: {found:#?}");
}

#[test]
fn broken_json_names_the_file_and_the_line() {
    let found = problems_with("roles.json", "}\n]", "}\n");
    assert!(
        found.iter().any(|problem| problem.starts_with("roles.json: ") && problem.contains("line")),
        "{found:#?}"
    );
}

#[test]
fn a_missing_file_is_named() {
    let error = super::load(Path::new("no/such/folder")).err().unwrap();
    assert!(matches!(error, CatalogError::File { .. }) && error.to_string().contains("sources.json"));
}
