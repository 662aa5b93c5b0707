//! A long list takes no more memory than a short one.

#![allow(missing_docs, clippy::unwrap_used)]

use std::thread;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use futures_util::StreamExt;
use instantly_rbac::api::ListMembers;
use instantly_rbac_client::{ApiKey, Client, Pace};
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Members of one page.
const PAGE: u32 = 100;

#[derive(Deserialize)]
struct Cursor {
    starting_after: Option<u32>,
}

/// A server, in a thread of its own, with so many members.
fn serve(members: u32) -> String {
    let (tell, told) = std::sync::mpsc::channel();
    thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
            let page = move |Query(cursor): Query<Cursor>| async move {
                let from = cursor.starting_after.unwrap_or(0);
                let to = members.min(from + PAGE);
                let items: Vec<_> = (from..to).map(member).collect();
                let next =
                    if to < members { format!(r#","next_starting_after":"{to}""#) } else { String::new() };
                format!(r#"{{"items":[{}]{next}}}"#, items.join(","))
            };
            axum::serve(listener, Router::new().route("/api/v2/workspace-members", get(page))).await.unwrap();
        });
    });
    told.recv().unwrap()
}

fn member(number: u32) -> String {
    format!(
        r#"{{"id":"019e0000-0000-7000-8000-{number:012}","email":"member{number}@example.com","user_id":"019e0000-0000-7000-8000-00000000bbbb","role":"editor","timestamp_created":"2026-05-11T21:12:35.942Z","workspace_id":"019e0000-0000-7000-8000-00000000aaaa","accepted":true}}"#
    )
}

/// Reads them all; how many there were, and the most bytes that this thread held at a time.
fn list(members: u32) -> (u32, u64) {
    let url = serve(members);
    let mut seen = 0;
    let info = allocation_counter::measure(|| {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let key = ApiKey::parse("canary").unwrap();
            let client = Client::builder(key).base_url(url).pace(Pace::Unlimited).build().unwrap();
            let mut list = std::pin::pin!(client.members().list(ListMembers::default()));
            while let Some(member) = list.next().await {
                member.unwrap();
                seen += 1;
            }
        });
    });
    (seen, info.bytes_max)
}

#[test]
fn a_hundred_thousand_members_take_little_more_memory_than_a_thousand() {
    let (few, small) = list(1_000);
    let (many, large) = list(100_000);
    assert_eq!((few, many), (1_000, 100_000));
    assert!(large < small + 512 * 1024, "{small} bytes for a thousand, {large} for a hundred thousand");
    assert!(large < 4 * 1024 * 1024, "{large} bytes");
}
