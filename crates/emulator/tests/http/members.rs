//! The life of a member: invited, read, changed, removed.

use instantly_rbac::api::Member;
use instantly_rbac_emulator::{Reinvite, Settings};
use serde_json::{Value, json};

use crate::lab::{ADMIN, EDITOR, Lab, MEMBERS, NOBODY, OWNER, SUB, answer, member, refused, unlimited};

#[tokio::test]
async fn an_invitation_makes_a_pending_member_who_can_be_changed_and_removed() {
    let lab = Lab::start().await;
    let invitation = json!({
        "email": "new@lab.example", "role": "editor", "nickname": "Newcomer", "user_email": "me@lab.example",
        "permissions": ["campaigns.view", "leads.move"],
    });
    let (status, invited) = lab.send("members", "POST", MEMBERS, invitation.clone()).await;
    assert_eq!(status, 200);
    for (name, value) in invitation.as_object().unwrap() {
        assert_eq!(&invited[name], value, "{name}");
    }
    assert_eq!((&invited["accepted"], &invited["workspace_id"]), (&json!(false), &json!(ADMIN)));
    let typed: Member = serde_json::from_value(invited.clone()).unwrap();
    assert!(typed.id.clone().checked().is_ok() && typed.user_id.clone().checked().is_ok());
    let time = typed.timestamp_created.as_str();
    assert!(time.len() == 24 && time.starts_with("20") && time.ends_with('Z'), "{time}");

    let path = member(typed.id.as_str());
    assert_eq!(lab.call("read", "GET", &path).await, (200, invited.clone()));

    let mut promoted = invited;
    promoted["role"] = "admin".into();
    assert_eq!(lab.send("update", "PATCH", &path, json!({"role": "admin"})).await, (200, promoted.clone()));
    promoted["nickname"] = "Boss".into();
    assert_eq!(
        lab.send("update", "PATCH", &path, json!({"nickname": "Boss"})).await,
        (200, promoted.clone())
    );
    promoted.as_object_mut().unwrap().remove("nickname");
    assert_eq!(lab.send("update", "PATCH", &path, json!({"nickname": null})).await, (200, promoted.clone()));

    assert_eq!(lab.call("members", "DELETE", &path).await, (200, promoted));
    for method in ["GET", "DELETE"] {
        assert_eq!(refused(lab.request("members", method, &path), 404).await, "Resource not found");
    }
    refused(lab.request("members", "PATCH", &path).json(&json!({"role": "view"})), 404).await;
}

#[tokio::test]
async fn a_seeded_member_shows_every_documented_field() {
    let lab = Lab::start().await;
    let (_, page) = lab.call("read", "GET", MEMBERS).await;
    let [owner, editor, pending] = page["items"].as_array().unwrap().as_slice() else { panic!("{page}") };
    assert_eq!(owner["name"], json!({"first": "Olga", "last": "Berg"}));
    assert_eq!((&owner["role"], owner.get("issuer_id")), (&json!("owner"), None));
    assert_eq!((&editor["nickname"], &editor["name"]), (&json!("Eddie"), &json!({"first": "Ed"})));
    assert_eq!(editor["issuer_id"], owner["user_id"]);
    assert_eq!((&pending["accepted"], pending.get("name")), (&json!(false), None));
    assert_eq!(pending["permissions"], json!(["campaigns.view"]));
}

#[tokio::test]
async fn a_member_of_another_workspace_is_not_there() {
    let lab = Lab::start().await;
    let path = member(OWNER);
    refused(lab.request("stranger", "GET", &path), 404).await;
    refused(lab.request("stranger", "DELETE", &path), 404).await;
    refused(lab.request("stranger", "PATCH", &path).json(&json!({"nickname": "x"})), 404).await;
    refused(lab.request("full", "GET", &path).header("x-as-workspace", SUB), 404).await;
    refused(lab.request("full", "GET", &member(NOBODY)), 404).await;
    assert_eq!(
        lab.call("full", "GET", &path.to_uppercase().replace("/API/V2/WORKSPACE-MEMBERS", MEMBERS)).await.0,
        200
    );
}

#[tokio::test]
async fn one_address_is_one_user_in_every_workspace() {
    let lab = Lab::start().await;
    let (_, here) = lab.call("full", "GET", &member(EDITOR)).await;
    let (_, there) = answer(lab.request("full", "GET", MEMBERS).header("x-as-workspace", SUB)).await;
    assert_eq!(there["items"][0]["user_id"], here["user_id"]);
    assert_ne!(there["items"][0]["id"], here["id"]);
}

#[tokio::test]
async fn inviting_a_member_again_changes_nothing_or_conflicts() {
    let again = json!({"email": "ED@LAB.example", "role": "admin"});
    let lab = Lab::start().await;
    let (_, before) = lab.call("full", "GET", &member(EDITOR)).await;
    assert_eq!(lab.send("full", "POST", MEMBERS, again.clone()).await, (200, before.clone()));
    assert_eq!(lab.call("full", "GET", &member(EDITOR)).await.1, before);

    let lab = Lab::with(Settings { reinvite: Reinvite::Conflict, ..unlimited() }).await;
    let message = refused(lab.request("full", "POST", MEMBERS).json(&again), 409).await;
    assert_eq!(message, "A member with this email already exists.");
}

#[tokio::test]
async fn the_owner_can_be_lost_unless_protected() {
    let lab = Lab::start().await;
    let (_, demoted) = lab.send("full", "PATCH", &member(OWNER), json!({"role": "view"})).await;
    assert_eq!(demoted["role"], "view");
    assert_eq!(lab.call("full", "DELETE", &member(OWNER)).await.0, 200);

    let lab = Lab::with(Settings { protect_owner: true, ..unlimited() }).await;
    refused(lab.request("full", "PATCH", &member(OWNER)).json(&json!({"role": "view"})), 400).await;
    refused(lab.request("full", "DELETE", &member(OWNER)), 400).await;
    assert_eq!(lab.send("full", "PATCH", &member(OWNER), json!({"nickname": "Chief"})).await.0, 200);
    assert_eq!(lab.call("full", "DELETE", &member(EDITOR)).await.0, 200);
    refused(lab.request("full", "DELETE", &member(NOBODY)), 404).await;
}

#[tokio::test]
async fn lists_filter_by_acceptance_name_and_address() {
    let lab = Lab::start().await;
    for (query, emails) in [
        ("accepted=true", vec!["olga@lab.example", "Ed@lab.example"]),
        ("accepted=false", vec!["pending@lab.example"]),
        ("search=OLGA%20b", vec!["olga@lab.example"]),
        ("search=ed%40LAB", vec!["Ed@lab.example"]),
        ("search=lab.example&accepted=true", vec!["olga@lab.example", "Ed@lab.example"]),
        ("search=%25", vec![]),
        ("search=_", vec![]),
        ("search=", vec!["olga@lab.example", "Ed@lab.example", "pending@lab.example"]),
    ] {
        let (_, page) = lab.call("read", "GET", &format!("{MEMBERS}?{query}")).await;
        let found: Vec<&str> =
            page["items"].as_array().unwrap().iter().filter_map(|item| item["email"].as_str()).collect();
        assert_eq!(found, emails, "{query}");
        assert_eq!(page.get("next_starting_after"), None::<&Value>, "{query}");
    }
}
