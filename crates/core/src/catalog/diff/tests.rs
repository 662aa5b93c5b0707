use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::*;
use crate::Requirement;
use crate::catalog::Source;

/// A description that says of every operation what the catalogue says, in the API's own form. The two operations with
/// two groups get a form that nobody has promised to read.
fn faithful() -> Value {
    let mut paths = Map::new();
    for operation in Operation::all() {
        let names = |group: &[KnownScope]| {
            group.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(", ")
        };
        let prose = match operation.requirement() {
            Requirement::Documented([group]) if operation.source() == Source::Openapi => {
                format!("{PHRASE} {}", names(group))
            }
            Requirement::Documented([first, second]) => {
                format!("{PHRASE} {} and {}", names(first), names(second))
            }
            _ => "Reads something.".to_owned(),
        };
        let item = paths.entry(operation.path()).or_insert_with(|| json!({}));
        item[operation.method().as_str().to_lowercase()] =
            json!({"operationId": operation.id(), "description": prose});
    }
    let scopes: Vec<&str> =
        KnownScope::all().filter(|scope| scope.is_in_key_enum()).map(KnownScope::as_str).collect();
    json!({
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": {
            "def-7": {"title": "API Key", "properties": {"scopes": {"items": {"$ref": "#/components/schemas/Scope"}}}},
            "Scope": {"enum": scopes},
        }},
    })
}

const PHRASE: &str = "Requires one of the following scopes:";
const MEMBER: &str = "/paths/~1api~1v2~1workspace-members~1{id}";

fn compare(change: impl FnOnce(&mut Value)) -> CatalogDiff {
    let mut document = faithful();
    change(&mut document);
    diff(&document).unwrap()
}

fn place<'d>(document: &'d mut Value, pointer: &str) -> &'d mut Value {
    document.pointer_mut(pointer).unwrap()
}

fn describe(prose: &str) -> CatalogDiff {
    compare(|document| *place(document, &format!("{MEMBER}/patch/description")) = prose.into())
}

#[test]
fn a_description_that_says_the_same_is_equal() {
    let diff = compare(|_| {});
    assert!(diff.equivalent, "{diff:?}");
    let unread: Vec<&str> = diff.unread.iter().map(|one| one.operation.id()).collect();
    assert_eq!(unread, ["pauseDeliverabilityAffectedAccounts", "pauseDeliverabilityCampaignSending"]);
}

#[test]
fn a_new_operation_is_added_with_its_statement() {
    let diff = compare(|document| {
        document["paths"]["/api/v2/kites/{id}"] = json!({"parameters": [], "put": {"operationId": "flyKite", "description": format!("{PHRASE} `kites:fly`")}});
    });
    let [added] = diff.added.as_slice() else { panic!("{diff:?}") };
    assert_eq!((added.id.as_deref(), added.method.as_str()), (Some("flyKite"), "PUT"));
    assert_eq!(added.requirement, Statement::OneOf { scopes: vec!["kites:fly".into()] });
    assert!(!diff.equivalent);
}

#[test]
fn a_missing_operation_is_removed_with_the_scopes_that_unlocked_it() {
    let diff = compare(|document| {
        place(document, MEMBER).as_object_mut().unwrap().remove("patch");
    });
    let [removed] = diff.removed.as_slice() else { panic!("{diff:?}") };
    assert_eq!(removed.operation, Operation::PATCH_WORKSPACE_MEMBER);
    assert!(removed.requires.unwrap()[0].contains(&KnownScope::WORKSPACE_MEMBERS_UPDATE));
}

#[test]
fn a_changed_requirement_names_what_it_gained_and_lost() {
    let diff = describe(&format!("{PHRASE} `all:all`, `workspace_members:update`, `kites:all`"));
    let [changed] = diff.changed.as_slice() else { panic!("{diff:?}") };
    assert_eq!(changed.gained, ["kites:all"]);
    assert_eq!(changed.lost, [KnownScope::ALL_UPDATE, KnownScope::WORKSPACE_MEMBERS_ALL]);
}

/// Every scope with every operation that it alone unlocks by the description.
fn unlocked(document: &Value) -> BTreeSet<(String, String)> {
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let mut all = BTreeSet::new();
    for operation in operations.filter(|operation| operation.is_object()) {
        let id = operation["operationId"].as_str().unwrap();
        if let Statement::OneOf { scopes } = Statement::read(operation["description"].as_str().unwrap()) {
            all.extend(scopes.into_iter().map(|scope| (scope, id.to_owned())));
        }
    }
    all
}

#[test]
fn every_gained_and_lost_case_is_named_by_scope() {
    let mut document = faithful();
    let before = unlocked(&document);
    *place(&mut document, &format!("{MEMBER}/patch/description")) =
        format!("{PHRASE} `all:all`, `kites:all`, `campaigns:read`").into();
    place(&mut document, MEMBER).as_object_mut().unwrap().remove("get");
    document["paths"]["/api/v2/kites"] = json!({"get": {"operationId": "listKite", "description": format!("{PHRASE} `kites:all`, `all:read`")}});
    let diff = diff(&document).unwrap();
    let after = unlocked(&document);
    let flat = |cases: &[ScopeCase]| -> BTreeSet<(String, String)> {
        let pairs = |case: &ScopeCase| {
            let scope = case.scope.clone();
            case.operations.clone().into_iter().map(move |operation| (scope.clone(), operation))
        };
        cases.iter().flat_map(pairs).collect()
    };
    assert_eq!(flat(&diff.gained), after.difference(&before).cloned().collect());
    assert_eq!(flat(&diff.lost), before.difference(&after).cloned().collect());
    assert_eq!((flat(&diff.gained).len(), flat(&diff.lost).len()), (4, 7));
    assert_eq!((compare(|_| {}).gained, compare(|_| {}).lost), (vec![], vec![]));
}

#[test]
fn a_scope_of_one_of_two_groups_gains_and_loses_nothing() {
    let diff = compare(|document| {
        let paths = document["paths"].as_object_mut().unwrap();
        paths.remove(Operation::PAUSE_DELIVERABILITY_AFFECTED_ACCOUNTS.path());
    });
    let alone: Vec<&str> = diff.lost.iter().map(|case| case.scope.as_str()).collect();
    assert_eq!(alone, ["all:all", "all:update"]);
}

#[test]
fn order_of_scopes_and_prose_around_them_change_nothing() {
    let list = "`all:all`, `all:update`,\n `workspace_members:all`, `workspace_members:update`";
    for prose in [
        format!("{PHRASE} {list}"),
        format!("Changes a member.\n\n{PHRASE} {list}."),
        format!("{PHRASE} {list}\n\nNotifies `members`. Slowly."),
    ] {
        assert!(describe(&prose).equivalent, "{prose}");
    }
}

#[test]
fn silence_about_scopes_is_a_change_and_not_no_scope() {
    let diff = describe("Changes a member.");
    assert_eq!(diff.changed[0].after, Statement::Nothing);
    assert_eq!(serde_json::to_value(&diff).unwrap()["changed"][0]["after"], json!({"says": "nothing"}));
}

#[test]
fn prose_that_does_not_parse_is_unread_and_never_taken_for_a_list() {
    for (prose, same_scopes) in [
        ("Requires `workspace_members:update` and a good reason", false),
        ("Needs a scope.", false),
        ("Requires one of the following scopes:", false),
        ("Requires one of the following scopes: workspace_members:update", false),
        ("Requires one of the following scopes: `workspace_members:update` or `all:all`", false),
        (
            "Requires one of the following scopes: `workspace_members:update`, `all:all` and `all:update`",
            false,
        ),
        (
            "Requires one of the following scopes: `workspace_members:update`. Also any other scope of `all:all`",
            false,
        ),
        (
            "Requires `all:all`, `all:update`, `workspace_members:all` and one of the following scopes: \
             `workspace_members:update`",
            true,
        ),
        (
            "Requires one of the following scopes: `all:all`. Requires one of the following scopes: `all:all`, \
             `all:update`, `workspace_members:all`, `workspace_members:update`",
            true,
        ),
    ] {
        let diff = describe(prose);
        assert!(diff.changed.is_empty(), "{prose}: {:?}", diff.changed);
        let unread =
            diff.unread.iter().find(|one| one.operation == Operation::PATCH_WORKSPACE_MEMBER).expect(prose);
        assert_eq!(unread.same_scopes, same_scopes, "{prose}");
        assert_eq!(diff.equivalent, same_scopes, "{prose}");
    }
}

#[test]
fn an_operation_may_move_or_change_its_id() {
    let moved = compare(|document| {
        let operation = place(document, MEMBER).as_object_mut().unwrap().remove("patch").unwrap();
        place(document, MEMBER)["put"] = operation;
    });
    assert_eq!((moved.moved.len(), moved.moved[0].method.as_str()), (1, "PUT"));
    assert!(moved.added.is_empty() && moved.removed.is_empty());

    let renamed = compare(|document| {
        *place(document, &format!("{MEMBER}/patch/operationId")) = "updateMember".into();
    });
    assert_eq!((renamed.renamed.len(), renamed.renamed[0].id.as_str()), (1, "updateMember"));
    assert!(renamed.added.is_empty() && renamed.removed.is_empty());
}

#[test]
fn a_new_operation_on_the_old_route_of_a_moved_one_is_new() {
    let diff = compare(|document| {
        let operation = place(document, MEMBER)["patch"].take();
        place(document, MEMBER)["patch"] = json!({"operationId": "flyKite"});
        document["paths"]["/api/v2/members/{id}"] = json!({"patch": operation});
    });
    assert_eq!((diff.moved.len(), diff.added.len(), diff.removed.len()), (1, 1, 0), "{diff:?}");
}

#[test]
fn scopes_gained_and_lost_name_the_operations_they_touch() {
    let diff = compare(|document| {
        let scopes = place(document, "/components/schemas/Scope/enum").as_array_mut().unwrap();
        scopes.retain(|scope| scope != "workspace_members:update");
        scopes.push("kites:fly".into());
        document["paths"]["/api/v2/kites"] =
            json!({"post": {"description": format!("{PHRASE} `kites:fly`")}});
    });
    let scopes = diff.scopes.as_ref().unwrap();
    assert_eq!(
        serde_json::to_value(scopes).unwrap(),
        json!({
            "gained": [{"scope": "kites:fly", "operations": ["POST /api/v2/kites"]}],
            "lost": [{"scope": "workspace_members:update", "operations": ["patchWorkspaceMember"]}],
        })
    );
}

#[test]
fn the_request_that_makes_a_key_is_asked_before_the_schema_of_a_key() {
    let diff = compare(|document| {
        let schema = json!({"properties": {"scopes": {"items": {"enum": ["all:all"]}}}});
        place(document, "/paths/~1api~1v2~1api-keys/post")["requestBody"] =
            json!({"content": {"application/json": {"schema": schema}}});
    });
    let kept: BTreeSet<&str> = diff.scopes.unwrap().lost.iter().map(|one| one.scope.as_str()).collect();
    assert!(kept.contains("all:read") && !kept.contains("all:all"));
}

#[test]
fn a_description_without_a_list_of_scopes_is_not_equal() {
    let diff = compare(|document| {
        document.as_object_mut().unwrap().remove("components");
    });
    assert!(diff.scopes.is_none() && !diff.equivalent);
}

#[test]
fn a_broken_document_is_refused_at_its_place() {
    let cases: [(&str, Value, &str); 7] = [
        ("/openapi", json!("2.0"), "not_openapi"),
        ("/paths", json!([]), "wrong_type"),
        (MEMBER, json!("gone"), "wrong_type"),
        (MEMBER, json!({"$ref": "members.yaml"}), "reference"),
        (
            "/paths/~1api~1v2~1workspace-members~1{id}/patch/operationId",
            json!("getWorkspaceMember"),
            "duplicate_operation",
        ),
        ("/paths/~1api~1v2~1workspace-members~1{id}/patch/description", json!(7), "wrong_type"),
        ("/components/schemas/Scope", json!({"$ref": "#/components/schemas/Scope"}), "reference"),
    ];
    for (pointer, value, code) in cases {
        let mut document = faithful();
        *place(&mut document, pointer) = value;
        let error = diff(&document).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(error.to_string().contains(pointer), "{error}");
    }
}
