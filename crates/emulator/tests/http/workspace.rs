//! The workspace itself: renamed, given away, scheduled for removal; and what it pays for.

use serde_json::{Value, json};

use crate::lab::{ADMIN, EDITOR, Lab, OWNER, member, refused};

const CURRENT: &str = "/api/v2/workspaces/current";

#[tokio::test]
async fn a_workspace_is_shown_and_changed() {
    let lab = Lab::start().await;
    let (_, workspace) = lab.call("full", "GET", CURRENT).await;
    let (_, owner) = lab.call("full", "GET", &member(OWNER)).await;
    assert_eq!((&workspace["id"], &workspace["owner"]), (&json!(ADMIN), &owner["user_id"]));
    assert_eq!(
        (&workspace["plan_id"], &workspace["scheduled_for_removal_at"]),
        (&json!("pid_hg_v1"), &Value::Null)
    );
    let change = json!({"name": "Other", "org_logo_url": "https://logo.example"});
    let (_, changed) = lab.send("full", "PATCH", CURRENT, change).await;
    assert_eq!(
        (&changed["name"], &changed["org_logo_url"]),
        (&json!("Other"), &json!("https://logo.example"))
    );
    assert_eq!(
        lab.send("full", "PATCH", CURRENT, json!({"org_logo_url": null})).await.1["org_logo_url"],
        Value::Null
    );
    for body in [json!({}), json!({"name": null}), json!({"owner": "x"})] {
        refused(lab.request("full", "PATCH", CURRENT).json(&body), 400).await;
    }
}

#[tokio::test]
async fn ownership_changes_hands_with_the_secret_only() {
    let lab = Lab::start().await;
    let path = format!("{CURRENT}/change-owner");
    let give = |email: &str, sec: &str| {
        lab.request("full", "POST", &path).json(&json!({"email": email, "sec": sec}))
    };
    assert_eq!(refused(give("ed@lab.example", "canary-wrong"), 400).await, "Invalid security token");
    refused(give("nobody@lab.example", "canary-transfer"), 404).await;
    refused(give("pending@lab.example", "canary-transfer"), 404).await;
    refused(lab.request("full", "POST", &path).json(&json!({"new_owner_id": EDITOR})), 400).await;
    assert_eq!(lab.emulator.workspaces()[0].transfer_secret.as_ref().unwrap().reveal(), "canary-transfer");

    let given: Value = give("ed@lab.example", "canary-transfer").send().await.unwrap().json().await.unwrap();
    let (_, heir) = lab.call("full", "GET", &member(EDITOR)).await;
    assert_eq!((&given["owner"], &heir["role"]), (&heir["user_id"], &json!("owner")));
    assert_eq!(lab.call("full", "GET", &member(OWNER)).await.1["role"], "admin");
}

#[tokio::test]
async fn a_removal_is_scheduled_and_cancelled() {
    let lab = Lab::start().await;
    let path = format!("{CURRENT}/schedule-for-removal");
    refused(lab.request("update", "POST", &path), 401).await;
    let (_, scheduled) = lab.call("full", "POST", &path).await;
    assert!(
        scheduled["scheduled_for_removal_at"].as_str().unwrap()
            > scheduled["timestamp_updated"].as_str().unwrap()
    );
    let (_, kept) = lab.call("full", "DELETE", &path).await;
    assert_eq!(kept["scheduled_for_removal_at"], Value::Null);
}

#[tokio::test]
async fn a_domain_is_set_shown_and_taken_away() {
    let lab = Lab::start().await;
    let path = format!("{CURRENT}/whitelabel-domain");
    refused(lab.request("full", "GET", &path), 404).await;
    let (_, set) = lab.send("full", "POST", &path, json!({"domain": "app.lab.example"})).await;
    assert_eq!(set["org_client_domain"], "app.lab.example");
    let (_, shown) = lab.call("full", "GET", &path).await;
    assert_eq!((&shown["verified"], &shown["name"]), (&json!(false), &json!("app.lab.example")));
    assert_eq!(lab.call("full", "DELETE", &path).await.1["org_client_domain"], Value::Null);
}

#[tokio::test]
async fn billing_shows_what_the_seed_says_or_nothing() {
    let lab = Lab::start().await;
    let (_, plan) = lab.call("full", "GET", "/api/v2/workspace-billing/plan-details").await;
    assert_eq!((&plan["organization_id"], &plan["subscriptions"]), (&json!(ADMIN), &json!({})));
    let (_, paid) = lab.call("full", "GET", "/api/v2/workspace-billing/subscription-details").await;
    assert_eq!(paid["subscriptions"], json!([]));
}
