//! Links between workspaces: invited, accepted, left.

use serde_json::json;

use crate::lab::{ADMIN, LAPSED, Lab, MEMBERS, NOBODY, STRANGER, SUB, all, answer, refused};

const LINKS: &str = "/api/v2/workspace-group-members";

#[tokio::test]
async fn an_invitation_opens_the_sub_workspace_only_once_it_is_accepted() {
    let lab = Lab::start().await;
    let (status, link) = lab.send("full", "POST", LINKS, json!({"sub_workspace_id": STRANGER})).await;
    assert_eq!((status, &link["status"]), (200, &json!("pending")), "{link}");
    assert_eq!(
        (&link["sub_workspace_name"], &link["admin_workspace_id"]),
        (&json!("Stranger"), &json!(ADMIN))
    );
    let act = || lab.request("full", "GET", MEMBERS).header("x-as-workspace", STRANGER);
    refused(act(), 403).await;
    let (_, none) = lab.call("stranger", "GET", &format!("{LINKS}/admin")).await;
    assert_eq!(none, json!({"has_admin_workspace": false, "workspace_name": "Undefined"}));

    let id = link["id"].as_str().unwrap();
    let accept = format!("/_emulator/group-links/{id}/accepted");
    assert_eq!(answer(lab.bare("PUT", &accept)).await.0, 200);
    refused(lab.bare("PUT", &accept), 404).await;
    assert_eq!(answer(act()).await.0, 200);
    let (_, parent) = lab.call("stranger", "GET", &format!("{LINKS}/admin")).await;
    assert_eq!(
        parent,
        json!({"has_admin_workspace": true, "workspace_name": "Admin", "workspace_group_member_id": id})
    );

    // The sub-workspace leaves, at once.
    assert_eq!(lab.call("stranger", "DELETE", &format!("{LINKS}/{id}")).await.0, 200);
    refused(act(), 403).await;
    refused(lab.request("stranger", "GET", &format!("{LINKS}/{id}")), 404).await;
}

#[tokio::test]
async fn a_rejected_invitation_can_be_sent_again() {
    let lab = Lab::start().await;
    let invite = || lab.request("full", "POST", LINKS).json(&json!({"sub_workspace_id": STRANGER}));
    let (_, link) = answer(invite()).await;
    assert_eq!(refused(invite(), 409).await, "The sub workspace already has an active parent or invitation");
    let reject = format!("/_emulator/group-links/{}/rejected", link["id"].as_str().unwrap());
    assert_eq!(answer(lab.bare("PUT", &reject)).await.0, 200);
    assert_eq!(answer(invite()).await.0, 200);
    let (_, page) = lab.call("full", "GET", LINKS).await;
    assert_eq!(all(&page, "status"), ["accepted", "accepted", "rejected", "pending"]);
}

#[tokio::test]
async fn a_workspace_is_never_admin_and_sub_at_once() {
    let lab = Lab::start().await;
    for (key, sub, status) in [
        ("full", SUB, 409),
        ("full", ADMIN, 400),
        ("full", NOBODY, 404),
        ("stranger", ADMIN, 409),
        ("sub", STRANGER, 409),
        ("stranger", LAPSED, 409),
    ] {
        refused(lab.request(key, "POST", LINKS).json(&json!({"sub_workspace_id": sub})), status).await;
    }
    refused(lab.request("full", "POST", LINKS).json(&json!({"email": "x@lab.example"})), 400).await;
}
