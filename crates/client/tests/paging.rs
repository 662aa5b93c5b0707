//! Lists over several pages.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod replay;

use futures_util::{StreamExt, TryStreamExt};
use instantly_rbac::api::{FailureCode, ListMembers, Member};
use instantly_rbac_client::ClientError;
use replay::{Canned, Replay, member};
use serde_json::json;

fn page(numbers: std::ops::Range<u32>, cursor: Option<&str>) -> Canned {
    let items: Vec<_> = numbers.map(member).collect();
    let mut page = json!({ "items": items });
    if let Some(cursor) = cursor {
        page["next_starting_after"] = cursor.into();
    }
    Canned::new(200, page.to_string())
}

async fn walk(server: &Replay, list: ListMembers) -> (Vec<String>, Option<ClientError>) {
    let results: Vec<Result<Member, ClientError>> = server.client().members().list(list).collect().await;
    let mut emails = Vec::new();
    let mut failure = None;
    for result in results {
        match result {
            Ok(member) => emails.push(member.email.to_string()),
            Err(error) => failure = Some(error),
        }
    }
    (emails, failure)
}

fn targets(server: &Replay) -> Vec<String> {
    server.seen().into_iter().map(|seen| seen.target.replace("/api/v2/workspace-members", "")).collect()
}

#[tokio::test]
async fn every_form_of_the_end_ends_the_walk() {
    for (end, asked) in [
        (page(3..4, None), 2),
        (page(3..4, Some("")), 2),
        (page(3..3, Some("more")), 2),
        (page(3..3, None), 2),
        (Canned::new(200, json!([member(3)]).to_string()), 2),
    ] {
        let server = Replay::start([page(1..3, Some("a+b=c")), end]).await;
        let (emails, failure) = walk(&server, ListMembers { limit: Some(2), ..ListMembers::default() }).await;
        assert_eq!(failure, None);
        assert!(emails.len() >= 2, "{emails:?}");
        assert_eq!(targets(&server).len(), asked);
        assert_eq!(targets(&server), ["?limit=2", "?limit=2&starting_after=a%2Bb%3Dc"]);
    }
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_and_loses_no_item() {
    let server = Replay::start([page(1..2, Some("b")), page(2..3, Some("a"))]).await;
    let list = ListMembers { starting_after: Some("a".into()), ..ListMembers::default() };
    let (emails, failure) = walk(&server, list).await;
    assert_eq!(emails, ["member1@example.com", "member2@example.com"]);
    let failure = failure.unwrap();
    assert_eq!(failure.code(), FailureCode::UnexpectedResponse);
    assert!(failure.to_string().contains("`a` twice"), "{failure}");
}

#[tokio::test]
async fn a_failed_page_ends_the_walk_after_the_good_ones() {
    let broken = Canned::new(429, r#"{"error":"Rate limit exceeded"}"#);
    let server = Replay::start([page(1..3, Some("a")), broken, page(3..5, None)]).await;
    let (emails, failure) = walk(&server, ListMembers::default()).await;
    assert_eq!(emails.len(), 2);
    assert_eq!(failure.unwrap().code(), FailureCode::RateLimited);
    assert_eq!(targets(&server).len(), 2);
}

#[tokio::test]
async fn a_page_is_asked_for_only_when_it_is_wanted() {
    let server = Replay::start([page(1..3, Some("a")), page(3..5, None)]).await;
    let mut members = std::pin::pin!(server.client().members().list(ListMembers::default()));
    assert!(server.seen().is_empty());
    members.try_next().await.unwrap();
    members.try_next().await.unwrap();
    assert_eq!(server.seen().len(), 1);
    members.try_next().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}
