//! Every described operation against the emulator: its success, and every error that is documented for it. The table is
//! `tests/corpus/contract.json`, which JavaScript runs as well.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
mod contract_table;

use contract_table::{Table, client};
use instantly_rbac::api::{FailureCode, Request, Shape};
use instantly_rbac::{Decision, Operation, ScopeSet, authorize};
use instantly_rbac_client::ClientError;
use instantly_rbac_emulator::{Fault, FaultKind, Faults};
use serde_json::Value;

/// What the emulator answers 501 to, since nobody documents what they answer.
const LEFT_OUT: [&str; 2] = ["getWebhookEventsSummary", "getWebhookEventsSummaryByDate"];

#[tokio::test]
async fn every_described_operation_succeeds() {
    let table = Table::read();
    let mut called: Vec<&str> = table.calls.iter().map(|call| call.operation.id()).collect();
    called.extend(LEFT_OUT);
    called.sort_unstable();
    let mut described: Vec<&str> = Shape::all().map(|shape| shape.operation().id()).collect();
    described.sort_unstable();
    assert_eq!(called, described);

    let emulator = table.start().await;
    let client = client(&emulator, "canary-wide");
    let mut answers = serde_json::Map::new();
    for call in &table.calls {
        let params = call.params(&answers);
        let answer = client.call(call.operation, &params).await;
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", call.operation));
        if let (Some(wanted), Some(found)) = (params.get("id"), answer.get("id")) {
            assert_eq!(wanted, found, "{}", call.operation);
        }
        assert!(
            call.operation == Operation::CREATE_API_KEY || !answer.to_string().contains("canary"),
            "{answer}"
        );
        answers.insert(call.operation.id().to_owned(), answer);
    }
    let requests = emulator.requests();
    assert!(requests.values().all(|count| count.received == 1 && count.done == 1), "{requests:?}");
}

#[tokio::test]
async fn every_described_operation_fails_as_documented() {
    let table = Table::read();
    let emulator = table.start().await;
    let [wrong, nothing, lapsed, wide] =
        ["canary-wrong", "canary-nothing", "canary-lapsed", "canary-wide"].map(|key| client(&emulator, key));
    for call in &table.calls {
        let operation = call.operation;
        let params = call.elsewhere();
        let code = async |client: &instantly_rbac_client::Client, params: &Value| {
            client.call(operation, params).await.err().map(|error| error.code())
        };
        assert_eq!(code(&wrong, &params).await, Some(FailureCode::Unauthorized), "{operation}");
        assert_eq!(code(&lapsed, &params).await, Some(FailureCode::PlanRequired), "{operation}");
        if authorize(&ScopeSet::parse(""), operation) == Decision::Deny {
            let error = nothing.call(operation, &params).await.unwrap_err();
            assert_eq!(error.code(), FailureCode::MissingScope, "{operation}");
            assert!(error.to_string().contains("the narrowest grant that helps is"), "{error}");
        }
        if operation.path().contains('{') {
            assert_eq!(code(&wide, &params).await, Some(FailureCode::NotFound), "{operation}");
        }
        // Two bodies are open, since the API takes far more there than is described.
        if !Shape::of(operation).unwrap().is_open() {
            let mut strange = params;
            strange["no_such_property"] = 1.into();
            let error = wide.call(operation, &strange).await.unwrap_err();
            assert!(matches!(error, ClientError::Validation(_)), "{operation}: {error}");
        }
    }
}

#[tokio::test]
async fn the_api_refuses_what_it_finds_wrong_and_changes_nothing() {
    let table = Table::read();
    let emulator = table.start().await;
    let client = client(&emulator, "canary-wide");
    for refusal in &table.refusals {
        let request = Request::raw(&refusal.method, &refusal.path, refusal.body.clone()).unwrap();
        let error = client.request(&request).await.unwrap_err();
        let ClientError::Api(error) = error else { panic!("{error}") };
        let found = (error.code().as_str(), error.status());
        assert_eq!(found, (refusal.code.as_str(), refusal.status), "{} {}", refusal.method, refusal.path);
    }
    assert_eq!(emulator.requests().values().map(|count| count.done).sum::<u64>(), 0);
}

#[tokio::test]
async fn limits_and_refusals_of_the_edge_are_told_for_every_operation() {
    let table = Table::read();
    let emulator = table.start().await;
    let client = client(&emulator, "canary-wide");
    for (kind, code) in [
        (FaultKind::TooManyRequests, FailureCode::RateLimited),
        (FaultKind::Cloudflare1010, FailureCode::EdgeRefused),
    ] {
        let rule = Fault { retry_after: Some(0), ..Fault::new(kind) };
        emulator.set_faults(Faults { seed: 1, rules: vec![rule] }).unwrap();
        for call in &table.calls {
            let error = client.call(call.operation, &call.elsewhere()).await.unwrap_err();
            assert_eq!(error.code(), code, "{}: {error}", call.operation);
        }
    }
}
