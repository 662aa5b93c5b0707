//! How many requests a second one client carries, 64 at a time, beside a bare connection pool of the same library.
//!
//! `cargo run --release -p instantly-rbac-client --example speed`

#![allow(missing_docs, clippy::print_stdout)]

use std::error::Error;
use std::time::Instant;

use axum::Router;
use axum::routing::get;
use futures_util::StreamExt;
use instantly_rbac::api::ListMembers;
use instantly_rbac_client::{ApiKey, Client, Pace, bulk};
use tokio::net::TcpListener;

const REQUESTS: usize = 20_000;
const AT_ONCE: usize = 64;
const PAGE: &str = r#"{"items":[{"id":"019e0000-0000-7000-8000-000000000001","email":"a@example.com","user_id":"019e0000-0000-7000-8000-000000000002","role":"editor","timestamp_created":"2026-05-11T21:12:35.942Z","workspace_id":"019e0000-0000-7000-8000-000000000003","accepted":true}]}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let page = || async { ([("content-type", "application/json")], PAGE) };
    let router = Router::new().route("/api/v2/workspace-members", get(page));
    tokio::spawn(async move { axum::serve(listener, router).await });

    let client =
        Client::builder(ApiKey::parse("not-a-real-key")?).base_url(&url).pace(Pace::Unlimited).build()?;
    let members = client.members();
    let (bare, target) =
        (reqwest::Client::builder().no_proxy().build()?, format!("{url}/api/v2/workspace-members"));
    for round in 1..=5 {
        let started = Instant::now();
        let list = ListMembers::default();
        let failed = bulk(vec![(); REQUESTS], AT_ONCE, |()| members.list_page(&list))
            .filter(|done| std::future::ready(done.outcome.is_err()))
            .count()
            .await;
        let ours = REQUESTS as f64 / started.elapsed().as_secs_f64();
        let started = Instant::now();
        let get = |()| async { bare.get(&target).send().await?.bytes().await };
        bulk(vec![(); REQUESTS], AT_ONCE, get).count().await;
        let theirs = REQUESTS as f64 / started.elapsed().as_secs_f64();
        println!(
            "round {round}: client {ours:.0}/s, bare {theirs:.0}/s, ratio {:.2}, {failed} failed",
            ours / theirs
        );
    }
    Ok(())
}
