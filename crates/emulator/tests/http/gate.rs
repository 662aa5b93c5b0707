//! What every request goes through: route, credential, acting workspace, plan, rate limit, scope.

use std::num::NonZeroU32;

use instantly_rbac::{Decision, Operation, ScopeSet, authorize};
use instantly_rbac_emulator::{Emulator, ForeignWorkspace, Limits, ScopeDenied, Settings};
use serde_json::json;

use crate::lab::{
    ADMIN, EDITOR, LAPSED, Lab, MEMBERS, NOBODY, STRANGER, SUB, answer, member, refused, seed, unlimited,
};

#[tokio::test]
async fn a_missing_and_a_bad_credential_are_told_apart() {
    let lab = Lab::start().await;
    let get = || lab.bare("GET", MEMBERS);
    assert_eq!(refused(get(), 401).await, "Missing Authorization header");
    for value in
        ["", "Bearer", "Bearer ", "Bearer nobody", "Basic canary-full", "canary-full", "Bearer canary-full x"]
    {
        let message = refused(get().header("authorization", value), 401).await;
        assert_eq!(message, "Invalid authorization header or API key", "{value}");
    }
    let bytes = reqwest::header::HeaderValue::from_bytes(b"Bearer canary\xff").unwrap();
    refused(get().header("authorization", bytes), 401).await;
    let twice =
        get().header("authorization", "Bearer canary-full").header("authorization", "Bearer canary-full");
    refused(twice, 401).await;
    assert_eq!(answer(get().header("authorization", "bearer canary-full")).await.0, 200);
}

#[tokio::test]
async fn scopes_decide_as_the_engine_does() {
    let lab = Lab::start().await;
    let served = [
        (Operation::LIST_WORKSPACE_MEMBER, None),
        (Operation::CREATE_WORKSPACE_MEMBER, Some(json!({"email": "new@lab.example", "role": "view"}))),
        (Operation::GET_WORKSPACE_MEMBER, None),
        (Operation::PATCH_WORKSPACE_MEMBER, Some(json!({"nickname": "Ed"}))),
        (Operation::DELETE_WORKSPACE_MEMBER, None),
    ];
    let (mut allowed, mut denied) = (0, 0);
    for key in &lab.emulator.workspaces()[0].keys {
        for (operation, body) in &served {
            let path = operation.path().replace("{id}", EDITOR);
            let request = lab.request(&key.name, operation.method().as_str(), &path);
            let request = body.iter().fold(request, |request, body| request.json(body));
            let (status, answer) = answer(request).await;
            let about = format!("{} {operation}: {answer}", key.name);
            if authorize(&key.scopes, *operation) == Decision::Allow {
                // A key before this one may have removed the member.
                assert!(status == 200 || status == 404, "{about}");
                allowed += 1;
            } else {
                assert_eq!(status, 401, "{about}");
                assert!(
                    answer["message"].as_str().unwrap().starts_with("Invalid scope. Required: "),
                    "{about}"
                );
                denied += 1;
            }
        }
    }
    assert_eq!((allowed, denied), (15, 20));
}

#[tokio::test]
async fn a_denial_names_the_first_scope_and_all_that_the_key_holds() {
    let lab = Lab::start().await;
    for (key, message) in [
        (
            "update",
            "Invalid scope. Required: workspace_members:read. Found: campaigns:all, workspace_members:update, leads:all",
        ),
        ("misspelt", "Invalid scope. Required: workspace_members:read. Found: workspace_member:all"),
        ("none", "Invalid scope. Required: workspace_members:read. Found: "),
    ] {
        assert_eq!(refused(lab.request(key, "GET", MEMBERS), 401).await, message);
    }
    let lab = Lab::with(Settings { scope_denied: ScopeDenied::Forbidden, ..unlimited() }).await;
    assert!(refused(lab.request("none", "GET", MEMBERS), 403).await.starts_with("Invalid scope."));
}

#[tokio::test]
async fn operations_that_are_not_emulated_check_the_key_all_the_same() {
    let lab = Lab::start().await;
    let lists = "/api/v2/lead-lists";
    assert!(refused(lab.request("read", "GET", lists), 401).await.contains("Required: lead_lists:read"));
    assert!(refused(lab.request("full", "GET", lists), 501).await.contains("does not serve listLeadList"));
    // No scope is documented, so none can be missing.
    assert_eq!(authorize(&ScopeSet::EMPTY, Operation::GET_WEBHOOK_EVENTS_SUMMARY), Decision::Unknown);
    refused(lab.request("none", "GET", "/api/v2/webhook-events/summary"), 501).await;
}

#[tokio::test]
async fn a_route_that_is_not_there_is_not_found_even_without_a_key() {
    let lab = Lab::start().await;
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/api/v2"),
        ("GET", "/api/v1/workspace-members"),
        ("GET", "/api/v2/workspace-members/"),
        ("GET", "/api/v2//workspace-members"),
        ("GET", "/api/v2/Workspace-Members"),
        ("GET", "/api/v2/workspace%2Dmembers"),
        ("PUT", MEMBERS),
        ("OPTIONS", MEMBERS),
        ("get", MEMBERS),
    ] {
        let message = refused(lab.bare(method, path), 404).await;
        assert_eq!(message, format!("No route for {method} {path}"));
    }
}

#[tokio::test]
async fn a_workspace_without_a_plan_is_asked_to_pay() {
    let lab = Lab::start().await;
    let message = refused(lab.request("lapsed", "GET", MEMBERS), 402).await;
    assert_eq!(message, "Workspace does not have an active paid plan");
    refused(lab.request("lapsed", "GET", "/api/v2/campaigns"), 402).await;
}

#[tokio::test]
async fn an_admin_key_acts_on_its_sub_workspaces_only() {
    let lab = Lab::start().await;
    let list = |key: &str, id: &str| lab.request(key, "GET", MEMBERS).header("x-as-workspace", id);
    let (status, page) = answer(list("full", SUB)).await;
    assert_eq!((status, page["items"].as_array().unwrap().len()), (200, 1));
    assert_eq!(page["items"][0]["workspace_id"], SUB);
    assert_eq!(answer(list("full", &SUB.to_uppercase())).await.0, 200);
    assert_eq!(answer(list("full", ADMIN)).await.1["items"].as_array().unwrap().len(), 3);

    refused(list("full", LAPSED), 402).await;
    assert!(refused(list("none", SUB), 401).await.starts_with("Invalid scope."));
    for (key, id) in [
        ("full", STRANGER),
        ("full", NOBODY),
        ("full", ""),
        ("full", "Sub"),
        ("sub", ADMIN),
        ("stranger", SUB),
    ] {
        assert_eq!(refused(list(key, id), 403).await, "Forbidden", "{key} {id}");
    }
    refused(list("full", SUB).header("x-as-workspace", SUB), 403).await;

    let lab = Lab::with(Settings { foreign_workspace: ForeignWorkspace::NotFound, ..unlimited() }).await;
    refused(lab.request("sub", "GET", MEMBERS).header("x-as-workspace", ADMIN), 404).await;
}

#[tokio::test]
async fn checks_come_in_the_order_that_is_written_down() {
    let limits = Limits { per_second: None, per_minute: NonZeroU32::new(1) };
    let lab = Lab::with(Settings { limits, ..Settings::default() }).await;
    // Plan before rate limit: a refused payment does not count.
    for _ in 0..3 {
        refused(lab.request("lapsed", "GET", MEMBERS), 402).await;
    }
    // Scope before validation and existence.
    refused(lab.request("none", "PATCH", &member(NOBODY)).body("{"), 401).await;
    // Rate limit before scope; every key of the workspace shares it, another workspace does not.
    assert_eq!(refused(lab.request("none", "GET", MEMBERS), 429).await, "Rate limit exceeded");
    refused(lab.request("full", "GET", MEMBERS), 429).await;
    // Validation before existence.
    refused(lab.request("stranger", "PATCH", &member(NOBODY)).body("{"), 400).await;
}

#[tokio::test]
async fn browsers_may_call_only_when_asked_for() {
    let preflight = |lab: &Lab| {
        lab.bare("OPTIONS", MEMBERS)
            .header("origin", "https://preview.example")
            .header("access-control-request-method", "PATCH")
            .header("access-control-request-headers", "authorization,content-type,x-as-workspace")
    };
    let lab = Lab::from(Emulator::builder().seed(seed()).settings(unlimited()).cors(true)).await;
    let response = preflight(&lab).send().await.unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_ascii_lowercase();
    assert_eq!(response.status(), 200);
    assert_eq!(header("access-control-allow-origin"), "*");
    for name in ["authorization", "content-type", "x-as-workspace"] {
        assert!(header("access-control-allow-headers").split(',').any(|own| own.trim() == name), "{name}");
    }
    for name in ["get", "post", "patch", "put", "delete"] {
        assert!(header("access-control-allow-methods").split(',').any(|own| own.trim() == name), "{name}");
    }
    let denied =
        lab.request("none", "GET", MEMBERS).header("origin", "https://preview.example").send().await.unwrap();
    assert_eq!(denied.headers()["access-control-allow-origin"], "*");

    let lab = Lab::start().await;
    let response = preflight(&lab).send().await.unwrap();
    assert_eq!(response.status(), 404);
    assert!(!response.headers().contains_key("access-control-allow-origin"));
}
