//! The emulator's own endpoints.

use serde_json::json;

use crate::lab::{Lab, MEMBERS, answer, refused};

#[tokio::test]
async fn requests_are_counted_by_operation() {
    let lab = Lab::start().await;
    lab.call("full", "GET", MEMBERS).await;
    lab.call("none", "GET", MEMBERS).await;
    lab.call("full", "GET", "/api/v2/campaigns").await;
    let counts =
        || async { lab.bare("GET", "/_emulator/requests").send().await.unwrap().text().await.unwrap() };
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&counts().await).unwrap(),
        json!({"listCampaign": {"received": 1, "done": 1}, "listWorkspaceMember": {"received": 2, "done": 1}})
    );
    assert_eq!(lab.emulator.requests()["listWorkspaceMember"].done, 1);
    assert_eq!(lab.bare("DELETE", "/_emulator/requests").send().await.unwrap().status(), 200);
    assert_eq!(counts().await, "{}");
}

#[tokio::test]
async fn faults_are_set_and_cleared_while_it_runs() {
    let lab = Lab::start().await;
    let rules =
        json!({"seed": 1, "rules": [{"kind": "too_many_requests", "on": "listWorkspaceMember", "times": 1}]});
    let set = lab.bare("PUT", "/_emulator/faults").json(&rules).send().await.unwrap();
    assert_eq!(set.status(), 200);
    refused(lab.request("full", "GET", MEMBERS), 429).await;
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
    for wrong in [
        json!({"rules": [{"kind": "fire"}]}),
        json!({"rules": [{"kind": "reset", "on": "x"}]}),
        json!({"rule": []}),
    ] {
        refused(lab.bare("PUT", "/_emulator/faults").json(&wrong), 400).await;
    }
    lab.bare("PUT", "/_emulator/faults").json(&rules).send().await.unwrap();
    lab.bare("DELETE", "/_emulator/faults").send().await.unwrap();
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
}

#[tokio::test]
async fn pages_in_a_browser_find_nothing_there() {
    let lab = Lab::start().await;
    let from_a_page = lab.bare("GET", "/_emulator/requests").header("origin", "https://page.example");
    refused(from_a_page, 404).await;
    refused(lab.bare("GET", "/_emulator/nothing"), 404).await;
    assert_eq!(answer(lab.bare("GET", "/_emulator")).await.0, 404);
}
