//! Keys: made, listed, deleted, and what the settings change about it.

use instantly_rbac_emulator::{KeysAsWorkspace, ListedKey, Mint, SelfRevoke, Settings};
use serde_json::json;

use crate::lab::{ADMIN, Lab, MEMBERS, NOBODY, SUB, answer, refused, unlimited};

const KEYS: &str = "/api/v2/api-keys";

#[tokio::test]
async fn a_new_key_opens_the_door_until_it_is_deleted() {
    let lab = Lab::start().await;
    let (status, key) =
        lab.send("full", "POST", KEYS, json!({"name": "n8n", "scopes": ["workspace_members:read"]})).await;
    assert_eq!(status, 200, "{key}");
    assert_eq!((&key["organization_id"], &key["name"]), (&json!(ADMIN), &json!("n8n")));
    let secret = key["key"].as_str().unwrap();
    assert!(secret.len() == 68 && secret.ends_with("=="));
    assert_eq!(answer(lab.bare("GET", MEMBERS).bearer_auth(secret)).await.0, 200);

    let path = format!("{KEYS}/{}", key["id"].as_str().unwrap());
    assert_eq!(lab.call("full", "DELETE", &path).await.0, 200);
    refused(lab.bare("GET", MEMBERS).bearer_auth(secret), 401).await;
    refused(lab.request("full", "DELETE", &path), 404).await;
    refused(lab.request("full", "DELETE", &format!("{KEYS}/{NOBODY}")), 404).await;
}

#[tokio::test]
async fn a_key_that_is_wrong_is_not_made() {
    let lab = Lab::start().await;
    for body in [
        json!({"scopes": []}),
        json!({"name": "x"}),
        json!({"name": "x", "scopes": ["fly:all"]}),
        json!({"name": "x", "scopes": "all:all"}),
        json!({"name": "x", "scopes": [], "expires": 1}),
    ] {
        refused(lab.request("full", "POST", KEYS).json(&body), 400).await;
    }
    let (_, page) = lab.call("full", "GET", &format!("{KEYS}?limit=100")).await;
    assert_eq!(page["items"].as_array().unwrap().len(), 7);
}

#[tokio::test]
async fn lists_show_the_secret_or_a_mask() {
    let lab = Lab::start().await;
    let (_, page) = lab.call("full", "GET", KEYS).await;
    assert_eq!(page["items"][0]["key"], "canary-full");
    let lab = Lab::with(Settings { listed_key: ListedKey::Mask, ..unlimited() }).await;
    let (_, page) = lab.call("full", "GET", KEYS).await;
    assert_eq!(page["items"][0]["key"], "********");
    let (_, made) = lab.send("full", "POST", KEYS, json!({"name": "x", "scopes": ["all:read"]})).await;
    assert_eq!(made["key"].as_str().unwrap().len(), 68);
}

#[tokio::test]
async fn a_key_may_grant_more_than_it_holds_unless_told_otherwise() {
    let wide = json!({"name": "wide", "scopes": ["all:all"]});
    let narrow = json!({"name": "narrow", "scopes": ["workspace_members:read"]});
    for (mint, status) in [(Mint::Any, 200), (Mint::Subset, 403)] {
        let lab = Lab::with(Settings { mint, ..unlimited() }).await;
        let maker = json!({"name": "maker", "scopes": ["api_keys:create", "workspace_members:read"]});
        let (_, maker) = lab.send("full", "POST", KEYS, maker).await;
        let make = |body| lab.bare("POST", KEYS).bearer_auth(maker["key"].as_str().unwrap()).json(body);
        assert_eq!(answer(make(&wide)).await.0, status, "{mint:?}");
        assert_eq!(answer(make(&narrow)).await.0, 200, "{mint:?}");
    }
}

#[tokio::test]
async fn a_key_deletes_itself_only_where_that_is_allowed() {
    for (self_revoke, status) in [(SelfRevoke::Refuse, 400), (SelfRevoke::Allow, 200)] {
        let lab = Lab::with(Settings { self_revoke, ..unlimited() }).await;
        let (_, page) = lab.call("full", "GET", KEYS).await;
        let own = format!("{KEYS}/{}", page["items"][0]["id"].as_str().unwrap());
        assert_eq!(lab.call("full", "DELETE", &own).await.0, status);
    }
}

#[tokio::test]
async fn an_admin_key_reaches_the_keys_of_a_sub_workspace_only_where_that_is_allowed() {
    for (keys_as_workspace, status) in [(KeysAsWorkspace::Allow, 200), (KeysAsWorkspace::Refuse, 403)] {
        let lab = Lab::with(Settings { keys_as_workspace, ..unlimited() }).await;
        let list = lab.request("full", "GET", KEYS).header("x-as-workspace", SUB);
        assert_eq!(answer(list).await.0, status);
        assert_eq!(lab.call("full", "GET", KEYS).await.0, 200);
    }
}
