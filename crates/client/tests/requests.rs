//! What arrives at the server.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod replay;

use instantly_rbac::api::{
    EmailAddress, InviteMember, ListMembers, MemberId, MemberPatch, Patch, Request, WorkspaceId,
};
use instantly_rbac::{AssignableRole, Code, ScopeSet};
use instantly_rbac_client::ClientError;
use replay::{CANARY, Canned, Replay, member};
use serde_json::{Value, json};

fn id() -> MemberId {
    MemberId::parse("019e0000-0000-7000-8000-000000000001").unwrap()
}

#[tokio::test]
async fn content_type_travels_only_with_a_body() {
    let server = Replay::start((0..5).map(|_| Canned::new(200, member(1).to_string()))).await;
    let members = server.client().members();
    let invitation = InviteMember::new(EmailAddress::parse("ana@example.com").unwrap(), AssignableRole::View);
    members.get(id()).await.unwrap();
    members.remove(id()).await.unwrap();
    members.invite(&invitation).await.unwrap();
    members.patch(id(), MemberPatch { nickname: Patch::Clear, role: None }).await.unwrap();
    server.client().request(&Request::raw("POST", "/campaigns/x/activate", None).unwrap()).await.unwrap();

    let arrived: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| {
            let kind = seen.header("content-type").unwrap_or("-");
            format!("{} {} {kind} {}", seen.method, seen.target, seen.body)
        })
        .collect();
    assert_eq!(
        arrived,
        [
            "GET /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 - ",
            "DELETE /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 - ",
            r#"POST /api/v2/workspace-members application/json {"email":"ana@example.com","role":"view"}"#,
            r#"PATCH /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 application/json {"nickname":null}"#,
            "POST /api/v2/campaigns/x/activate - ",
        ]
    );
}

#[tokio::test]
async fn every_request_names_program_key_and_workspace() {
    let server = Replay::start((0..3).map(|_| Canned::new(200, "{}"))).await;
    let request = Request::raw("GET", "/workspaces/current", None).unwrap();
    let workspace = WorkspaceId::parse("019e0000-0000-7000-8000-00000000bbbb").unwrap();
    server.client().request(&request).await.unwrap();
    server.builder().as_workspace(workspace).build().unwrap().request(&request).await.unwrap();
    server.builder().user_agent("importer/2").build().unwrap().request(&request).await.unwrap();

    let seen = server.seen();
    let agent = seen[0].header("user-agent").unwrap();
    assert!(agent.starts_with("instantly-rbac/") && agent.contains("(+https://"), "{agent}");
    assert_eq!(seen[0].header("authorization"), Some(format!("Bearer {CANARY}").as_str()));
    assert_eq!(seen[0].header("accept"), Some("application/json"));
    assert_eq!(seen[0].header("x-as-workspace"), None);
    assert_eq!(seen[1].header("x-as-workspace"), Some("019e0000-0000-7000-8000-00000000bbbb"));
    assert_eq!(seen[2].header("user-agent"), Some("importer/2"));
}

#[tokio::test]
async fn a_base_address_may_have_a_path_of_its_own() {
    let server = Replay::start([Canned::new(200, "{}"), Canned::new(200, "{}")]).await;
    for base in ["/gateway/", "/api/v2"] {
        let client = server.builder().base_url(format!("{}{base}", server.url)).build().unwrap();
        client.request(&Request::raw("GET", "/campaigns?limit=1", None).unwrap()).await.unwrap();
    }
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/gateway/api/v2/campaigns?limit=1", "/api/v2/campaigns?limit=1"]);
}

#[tokio::test]
async fn an_empty_answer_reads_as_null_and_any_json_as_itself() {
    let server = Replay::start([Canned::new(204, ""), Canned::new(200, "[1]")]).await;
    let request = Request::raw("POST", "/campaigns/x/share", None).unwrap();
    let first = server.client().request(&request).await.unwrap();
    assert_eq!((first.status, first.body), (204, Value::Null));
    assert_eq!(server.client().request(&request).await.unwrap().body, json!([1]));
}

#[tokio::test]
async fn what_the_known_scopes_deny_is_not_sent_and_what_is_unknown_is() {
    let server = Replay::start((0..3).map(|_| Canned::new(200, r#"{"items":[]}"#))).await;
    let client = server.builder().known_scopes(ScopeSet::parse("workspace_members:read")).build().unwrap();

    let Err(ClientError::Refused(explanation)) = client.members().remove(id()).await else { panic!() };
    assert_eq!(explanation.code, Code::MissingScope);
    assert_eq!(explanation.would_allow[0].scopes().to_string(), "workspace_members:delete");
    assert!(server.seen().is_empty());

    client.members().list_page(&ListMembers::default()).await.unwrap();
    for path in ["/campaigns/analytics", "/nothing/known"] {
        client.request(&Request::raw("GET", path, None).unwrap()).await.unwrap();
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_invalid_request_is_not_sent() {
    let server = Replay::start([]).await;
    let members = server.client().members();
    let nothing = members.patch(id(), MemberPatch::default()).await.unwrap_err();
    let too_many =
        members.list_page(&ListMembers { limit: Some(101), ..ListMembers::default() }).await.unwrap_err();
    for error in [nothing, too_many] {
        assert!(matches!(error, ClientError::Validation(_)), "{error}");
    }
    assert!(server.seen().is_empty());
}
