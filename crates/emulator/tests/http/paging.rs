//! Walks over pages while the list changes.

use std::collections::BTreeSet;
use std::num::NonZeroU8;

use instantly_rbac_emulator::Settings;
use serde_json::{Value, json};

use crate::lab::{Lab, MEMBERS, answer, member, unlimited};

async fn invite(lab: &Lab, name: &str) -> Value {
    let (status, body) = lab
        .send("full", "POST", MEMBERS, json!({"email": format!("{name}@lab.example"), "role": "view"}))
        .await;
    assert_eq!(status, 200, "{body}");
    body
}

/// The page behind the cursor, and the cursor behind that.
async fn page(lab: &Lab, limit: usize, cursor: Option<&str>) -> (Vec<Value>, Option<String>) {
    let request = lab.request("full", "GET", MEMBERS).query(&[("limit", limit.to_string())]);
    let request = cursor.iter().fold(request, |request, cursor| request.query(&[("starting_after", cursor)]));
    let (status, mut body) = answer(request).await;
    assert_eq!(status, 200, "{body}");
    let Value::Array(items) = body["items"].take() else { panic!("{body}") };
    (items, body["next_starting_after"].as_str().map(str::to_owned))
}

fn emails(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["email"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_walk_sees_every_member_once_while_others_come_and_go() {
    let lab = Lab::start().await;
    for number in 0..20 {
        invite(&lab, &format!("m{number:02}")).await;
    }
    let (mut seen, mut cursor, mut round) = (Vec::new(), None, 0);
    loop {
        let (items, next) = page(&lab, 4, cursor.as_deref()).await;
        if items.is_empty() {
            assert_eq!(next, None);
            break;
        }
        // The member that the cursor stands after goes, and one comes at the end.
        let last = items.last().unwrap()["id"].as_str().unwrap().to_owned();
        seen.extend(emails(&items));
        assert_eq!(lab.call("full", "DELETE", &member(&last)).await.0, 200);
        if round < 3 {
            invite(&lab, &format!("late{round}")).await;
        }
        (cursor, round) = (next, round + 1);
        if cursor.is_none() {
            break;
        }
    }
    let expected: Vec<String> = ["olga", "Ed", "pending"]
        .map(str::to_owned)
        .into_iter()
        .chain((0..20).map(|number| format!("m{number:02}")))
        .chain((0..3).map(|number| format!("late{number}")))
        .map(|name| format!("{name}@lab.example"))
        .collect();
    assert_eq!(seen, expected);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), seen.len());
}

#[tokio::test]
async fn a_full_last_page_has_a_cursor_to_an_empty_one() {
    let lab = Lab::start().await;
    let (items, cursor) = page(&lab, 3, None).await;
    assert_eq!(items.len(), 3);
    let cursor = cursor.unwrap();
    assert!(cursor.contains('&') && cursor.contains(':'), "needs no percent-encoding: {cursor}");
    assert_eq!(page(&lab, 3, Some(&cursor)).await, (vec![], None));
    assert_eq!(page(&lab, 4, None).await.1, None);
    // What comes later is behind the cursor.
    invite(&lab, "later").await;
    assert_eq!(emails(&page(&lab, 3, Some(&cursor)).await.0), ["later@lab.example"]);
}

#[tokio::test]
async fn a_page_without_limit_has_the_size_of_the_settings() {
    for (settings, size) in
        [(unlimited(), 10), (Settings { page_size: NonZeroU8::new(2).unwrap(), ..unlimited() }, 2)]
    {
        let lab = Lab::with(settings).await;
        for number in 0..9 {
            invite(&lab, &format!("m{number}")).await;
        }
        let (_, body) = lab.call("full", "GET", MEMBERS).await;
        assert_eq!(body["items"].as_array().unwrap().len(), size);
        assert!(body["next_starting_after"].is_string());
        assert_eq!(page(&lab, 100, None).await.0.len(), 12);
    }
}
