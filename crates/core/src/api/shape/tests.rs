//! The shapes of the catalogue, and what they refuse.

use serde_json::{Value, json};

use super::{AnswerForm, Need, Part, Shape};
use crate::Operation as O;
use crate::api::request::parameters;
use crate::api::{ProblemCode as Is, prepare};

const ID: &str = "019e0000-0000-7000-8000-000000000001";

fn problems(operation: O, params: &Value) -> Vec<(String, Is)> {
    let error = prepare(operation, params).expect_err(&format!("{operation} {params}"));
    error.problems().iter().map(|problem| (problem.field.clone(), problem.code)).collect()
}

fn sent(operation: O, params: &Value) -> String {
    let request = prepare(operation, params).unwrap();
    let body = request.body().map_or_else(|| "-".to_owned(), Value::to_string);
    format!("{} {body}", request.target())
}

#[test]
fn every_shape_belongs_to_its_operation() {
    for shape in Shape::all() {
        let operation = shape.operation();
        assert_eq!(Shape::of(operation), Some(shape));
        let path: Vec<&str> = shape.fields(Part::Path).iter().map(|field| field.name).collect();
        assert_eq!(path, parameters(operation).collect::<Vec<_>>(), "{operation}");
        assert!(shape.fields(Part::Path).iter().all(|field| field.need == Need::Required), "{operation}");
        assert!(!(shape.has_body() && operation.method() == crate::Method::Get), "{operation}");
        let described = shape.texts().count();
        let fields = [Part::Path, Part::Query, Part::Body].map(|part| shape.fields(part).len());
        assert_eq!(described, fields.iter().sum::<usize>(), "{operation}");
        let form = match shape.response() {
            "unknown" => AnswerForm::Unknown,
            page if page.starts_with("Page<") => AnswerForm::Page,
            _ => AnswerForm::Object,
        };
        assert_eq!(shape.answer(), form, "{operation}");
        assert!(shape.source().is_some());
    }
    assert_eq!(Shape::of(O::DUPLICATE), None);
}

#[test]
fn a_request_is_what_was_asked_for() {
    for (operation, params, request) in [
        (
            O::LIST_WORKSPACE_MEMBER,
            json!({"limit": 100, "search": null}),
            "/api/v2/workspace-members?limit=100 -",
        ),
        (
            O::LIST_WORKSPACE_MEMBER,
            json!({"search": "Ana & co", "accepted": false, "starting_after": "a=b", "limit": 1}),
            "/api/v2/workspace-members?limit=1&starting_after=a%3Db&accepted=false&search=Ana%20%26%20co -",
        ),
        (
            O::LIST_CAMPAIGN,
            json!({"tag_ids": [ID, ID], "status": -99}),
            &format!("/api/v2/campaigns?tag_ids={ID}%2C{ID}&status=-99 -"),
        ),
        (O::LIST_ACCOUNT, json!({"tag_ids": ID}), &format!("/api/v2/accounts?tag_ids={ID} -")),
        (O::DELETE_API_KEY, json!({"id": ID}), &format!("/api/v2/api-keys/{ID} -")),
        (O::LIST_LEADS, json!({"limit": 5}), r#"/api/v2/leads/list {"limit":5}"#),
        (O::LIST_LEADS, Value::Null, "/api/v2/leads/list {}"),
        (
            O::CREATE_CAMPAIGN,
            json!({"anything": {"else": 1}, "name": "n"}),
            r#"/api/v2/campaigns {"anything":{"else":1},"name":"n"}"#,
        ),
        (
            O::TOGGLE_TAG_RESOURCE,
            json!({"assign": true, "resource_type": 1, "selected_all": true, "tag_ids": [ID]}),
            &format!(
                r#"/api/v2/custom-tags/toggle-resource {{"assign":true,"resource_type":1,"selected_all":true,"tag_ids":["{ID}"]}}"#
            ),
        ),
        (
            O::PATCH_WORKSPACE_MEMBER,
            json!({"id": ID, "nickname": null}),
            &format!(r#"/api/v2/workspace-members/{ID} {{"nickname":null}}"#),
        ),
    ] {
        assert_eq!(sent(operation, &params), request, "{operation} {params}");
    }
}

#[test]
fn every_problem_has_its_place_and_code() {
    let long = "x".repeat(81);
    let toggle = |change: Value| {
        let mut params = json!({"tag_ids": [ID], "resource_type": 2, "assign": true, "resource_ids": [ID]});
        params.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        params
    };
    for (operation, params, expected) in [
        (
            O::LIST_WORKSPACE_MEMBER,
            json!({"limit": 0, "accepted": "yes", "serch": "x"}),
            vec![("limit", Is::OutOfRange), ("accepted", Is::WrongType), ("serch", Is::UnknownProperty)],
        ),
        (O::LIST_WORKSPACE_MEMBER, json!({"limit": "5"}), vec![("limit", Is::WrongType)]),
        (O::LIST_WORKSPACE_MEMBER, json!({"limit": 1.5}), vec![("limit", Is::WrongType)]),
        (O::LIST_WORKSPACE_MEMBER, json!({"limit": u64::MAX}), vec![("limit", Is::WrongType)]),
        (O::LIST_AUDIT_LOG, json!({"limit": 1001}), vec![("limit", Is::OutOfRange)]),
        (O::LIST_ACCOUNT, json!({"skip": -1}), vec![("skip", Is::OutOfRange)]),
        (
            O::CREATE_WORKSPACE_MEMBER,
            json!({"nickname": long}),
            vec![("/email", Is::Missing), ("/role", Is::Missing), ("/nickname", Is::TooLong)],
        ),
        (
            O::CREATE_WORKSPACE_MEMBER,
            json!({"email": "ana", "role": "owner", "permissions": [1], "user_email": 7}),
            vec![
                ("/email", Is::NotAnEmail),
                ("/role", Is::NotAssignable),
                ("/user_email", Is::WrongType),
                ("/permissions/0", Is::WrongType),
            ],
        ),
        (
            O::CREATE_WORKSPACE_MEMBER,
            json!({"email": "ana@example.com", "role": null}),
            vec![("/role", Is::WrongType)],
        ),
        (O::PATCH_WORKSPACE_MEMBER, json!({"id": ID}), vec![("", Is::NothingToChange)]),
        (O::PATCH_WORKSPACE_MEMBER, json!({"role": "view"}), vec![("id", Is::Missing)]),
        (
            O::PATCH_WORKSPACE_MEMBER,
            json!({"id": ID, "permissions": []}),
            vec![("/permissions", Is::UnknownProperty)],
        ),
        (
            O::GET_WORKSPACE_MEMBER,
            json!({"path": {"id": ID}}),
            vec![("id", Is::Missing), ("path", Is::UnknownProperty)],
        ),
        (O::GET_BACKGROUND_JOB, json!({"id": ID}), vec![("id", Is::NotAnObjectId)]),
        (
            O::CREATE_API_KEY,
            json!({"name": "n", "scopes": ["leads:raed"]}),
            vec![("/scopes/0", Is::UnknownScope)],
        ),
        (
            O::CREATE_API_KEY,
            json!({"name": "n", "scopes": ["leads:read", "supersearch_enrichments:read"]}),
            vec![("/scopes/1", Is::UnknownScope)],
        ),
        (O::CREATE_CUSTOM_TAG, json!({"label": ""}), vec![("/label", Is::TooShort)]),
        (O::CREATE_CUSTOM_TAG, json!({"label": " \t"}), vec![("/label", Is::TooShort)]),
        (O::LIST_CAMPAIGN, json!({"tag_ids": [ID, "west"]}), vec![("tag_ids", Is::NotAUuid)]),
        (O::LIST_CAMPAIGN, json!({"status": 5}), vec![("status", Is::NotOneOf)]),
        (O::CREATE_WEBHOOK, json!({"target_hook_url": "ftp://x"}), vec![("/target_hook_url", Is::NotAUrl)]),
        (
            O::CREATE_WEBHOOK,
            json!({"target_hook_url": "https://x", "event_type": "email_snt", "headers": {"a": 1}}),
            vec![("/event_type", Is::NotOneOf), ("/headers", Is::WrongType)],
        ),
        (O::LIST_WEBHOOK_EVENT, json!({"from": "2026-13-01"}), vec![("from", Is::NotADate)]),
        (O::TOGGLE_TAG_RESOURCE, toggle(json!({"tag_ids": []})), vec![("/tag_ids", Is::TooShort)]),
        (O::TOGGLE_TAG_RESOURCE, toggle(json!({"resource_type": 3})), vec![("/resource_type", Is::NotOneOf)]),
        (
            O::TOGGLE_TAG_RESOURCE,
            json!({"tag_ids": [ID], "resource_type": 2, "assign": true, "selected_all": false}),
            vec![("/resource_ids", Is::Missing)],
        ),
        (O::TOGGLE_TAG_RESOURCE, toggle(json!({"filter": 1})), vec![("/filter", Is::WrongType)]),
        (O::GET_WORKSPACE, json!("x"), vec![("", Is::WrongType)]),
        (O::GET_WORKSPACE, json!({"x": 1}), vec![("x", Is::UnknownProperty)]),
    ] {
        let found = problems(operation, &params);
        let found: Vec<_> = found.iter().map(|(field, code)| (field.as_str(), *code)).collect();
        assert_eq!(found, expected, "{operation} {params}");
    }
}

#[test]
fn a_problem_says_what_would_be_right() {
    let said = |operation, params: Value| prepare(operation, &params).unwrap_err().to_string();
    let text = said(O::LIST_WORKSPACE_MEMBER, json!({"limit": 0, "serch": "x"}));
    assert_eq!(
        text,
        "the request was not sent: `limit`: 0 is not between 1 and 100; `serch`: no such property; did you mean `search`?"
    );
    assert!(
        said(O::CREATE_API_KEY, json!({"name": "n", "scopes": ["leads:raed"]}))
            .ends_with("did you mean `leads:read`?")
    );
    assert!(
        said(O::PATCH_WORKSPACE_MEMBER, json!({"id": ID}))
            .ends_with("give at least one of `role`, `nickname`")
    );
    let secret = json!({"email": "ana", "sec": ["canary"]});
    assert!(!said(O::CHANGE_WORKSPACE_OWNER, secret).contains("canary"));
}

#[test]
fn a_server_reads_what_a_client_sends() {
    let shape = Shape::of(O::LIST_ACCOUNT).unwrap();
    let query = [
        ("limit", "7"),
        ("tag_ids", "a,b"),
        ("include_tags", "true"),
        ("search", "7"),
        ("utm", "x"),
        ("limit", "8"),
    ];
    let values = shape.read_texts(Part::Query, query);
    assert_eq!(values, json!({"limit": 8, "tag_ids": ["a", "b"], "include_tags": true, "search": "7"}));
    let error = shape.check(Part::Query, &values).unwrap_err();
    assert_eq!(error.problems().len(), 1);
    let values = shape.read_texts(Part::Query, [("limit", "many"), ("include_tags", "1")]);
    assert_eq!(shape.check(Part::Query, &values).unwrap_err().problems().len(), 2);
    assert!(Shape::of(O::PATCH_CUSTOM_TAG).unwrap().check(Part::Body, &json!({"label": "x"})).is_ok());
}

#[test]
fn secrets_of_an_answer_are_hidden_at_any_depth() {
    let mut page = json!({"items": [{"id": "1", "key": "canary", "deep": {"key": "canary"}}], "key": null});
    Shape::of(O::LIST_API_KEY).unwrap().hide(&mut page);
    assert_eq!(
        page,
        json!({"items": [{"id": "1", "key": "[hidden]", "deep": {"key": "[hidden]"}}], "key": null})
    );
    let mut webhook = json!({"headers": {"authorization": "canary"}, "name": "n"});
    Shape::of(O::GET_WEBHOOK).unwrap().hide(&mut webhook);
    assert_eq!(webhook, json!({"headers": {"authorization": "[hidden]"}, "name": "n"}));
    let mut created = json!({"key": "shown once"});
    Shape::of(O::CREATE_API_KEY).unwrap().hide(&mut created);
    assert_eq!(created["key"], "shown once");
}
