//! Bodies and parameters that are wrong in every way.

use reqwest::RequestBuilder;
use serde_json::json;

use crate::lab::{EDITOR, Lab, MEMBERS, NOBODY, OWNER, member, refused};

fn with_json(request: RequestBuilder, body: impl Into<reqwest::Body>) -> RequestBuilder {
    request.header("content-type", "application/json").body(body)
}

#[tokio::test]
async fn an_invitation_that_is_wrong_is_refused_with_the_first_reason() {
    let lab = Lab::start().await;
    let nobody = json!({"email": "new@lab.example", "role": "view"});
    for (change, message) in [
        (json!({"email": null}), "body/email: expected a string"),
        (json!({"email": "new"}), "body/email: `new` is not an e-mail address"),
        (json!({"role": "owner"}), "body/role: role `owner` cannot be assigned"),
        (json!({"role": "client"}), "body/role: role `client` cannot be assigned"),
        (json!({"role": "boss"}), "body/role: `boss` is not a role"),
        (json!({"nickname": "n".repeat(81)}), "body/nickname: "),
        (json!({"permissions": "all"}), "body/permissions: expected an array"),
        (json!({"accepted": true}), "body/accepted: no such property"),
    ] {
        let mut body = nobody.clone();
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refusal = refused(lab.request("full", "POST", MEMBERS).json(&body), 400).await;
        assert!(refusal.starts_with(message), "{refusal}");
    }
    for (body, message) in [
        (json!({"role": "view"}), "body must have required property 'email'"),
        (json!({"email": "new@lab.example"}), "body must have required property 'role'"),
        (json!({}), "body must have required property 'email'"),
    ] {
        assert_eq!(refused(lab.request("full", "POST", MEMBERS).json(&body), 400).await, message);
    }
    assert_eq!(lab.call("full", "GET", MEMBERS).await.1["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_change_that_is_wrong_is_refused() {
    let lab = Lab::start().await;
    for (body, message) in [
        (json!({}), "body: it changes nothing"),
        (json!({"role": null}), "body/role: expected a string"),
        (json!({"role": "owner"}), "body/role: role `owner` cannot be assigned"),
        (json!({"permissions": []}), "body/permissions: no such property"),
        (json!([]), "body: expected an object"),
    ] {
        let refusal = refused(lab.request("full", "PATCH", &member(EDITOR)).json(&body), 400).await;
        assert!(refusal.starts_with(message), "{refusal}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_json_are_refused() {
    let lab = Lab::start().await;
    let post = || lab.request("full", "POST", MEMBERS);
    for body in ["{", "{\"email\": \"new@lab.example\",}", "\u{feff}{}", "{} {}", "NaN", "'x'"] {
        let message = refused(with_json(post(), body), 400).await;
        assert!(message.starts_with("body is not JSON: "), "{message}");
    }
    refused(with_json(post(), b"\xff\xfe".to_vec()), 400).await;
    // Deeper than any reader should follow.
    refused(with_json(post(), "[".repeat(100_000)), 400).await;
    let form =
        post().header("content-type", "application/x-www-form-urlencoded").body("email=new%40lab.example");
    assert!(refused(form, 400).await.contains("Content-Type: application/json"));
    assert!(refused(post().body("{}"), 400).await.contains("Content-Type: application/json"));
}

#[tokio::test]
async fn a_huge_body_is_refused_and_the_connection_lives_on() {
    let lab = Lab::start().await;
    let exactly = |size: usize| {
        let frame = json!({"email": "new@lab.example", "role": "view", "nickname": ""}).to_string();
        frame.replace("\"\"", &format!("\"{}\"", "n".repeat(size - frame.len())))
    };
    let message = refused(with_json(lab.request("full", "POST", MEMBERS), exactly(1024 * 1024)), 400).await;
    assert!(message.starts_with("body/nickname: "), "{message}");
    for size in [1024 * 1024 + 1, 16 * 1024 * 1024] {
        let message = refused(with_json(lab.request("full", "POST", MEMBERS), exactly(size)), 400).await;
        assert_eq!(message, "the body has more than 1048576 bytes");
    }
    assert_eq!(lab.call("full", "GET", MEMBERS).await.0, 200);
}

#[tokio::test]
async fn content_type_without_a_body_is_refused_where_a_body_may_stand() {
    let lab = Lab::start().await;
    for (method, path) in
        [("POST", MEMBERS.to_owned()), ("PATCH", member(EDITOR)), ("DELETE", member(EDITOR))]
    {
        let message = refused(with_json(lab.request("full", method, &path), ""), 400).await;
        assert!(message.starts_with("the body cannot be empty"), "{method}: {message}");
    }
    for (method, path) in [("POST", MEMBERS.to_owned()), ("PATCH", member(EDITOR))] {
        assert_eq!(refused(lab.request("full", method, &path), 400).await, "body must be object");
    }
    let get = with_json(lab.request("full", "GET", MEMBERS), "");
    assert_eq!(get.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_removal_has_no_body() {
    let lab = Lab::start().await;
    for body in ["{}", "[]", "\"\""] {
        let delete = with_json(lab.request("full", "DELETE", &member(EDITOR)), body);
        assert_eq!(refused(delete, 400).await, "body must be null");
    }
    let delete = with_json(lab.request("full", "DELETE", &member(EDITOR)), "null");
    assert_eq!(delete.send().await.unwrap().status(), 200);
    assert_eq!(lab.call("full", "DELETE", &member(OWNER)).await.0, 200);
}

#[tokio::test]
async fn parameters_are_checked() {
    let lab = Lab::start().await;
    for (query, message) in [
        ("limit=0", "querystring/limit: 0 is not between 1 and 100"),
        ("limit=101", "querystring/limit: 101 is not between 1 and 100"),
        ("limit=ten", "querystring/limit: expected a whole number"),
        ("limit=", "querystring/limit: expected a whole number"),
        ("accepted=yes", "querystring/accepted: expected a boolean"),
        ("starting_after=7", "querystring/starting_after: no list gave this cursor"),
        ("starting_after=2026-01-01%26x", "querystring/starting_after: no list gave this cursor"),
    ] {
        let refusal = refused(lab.request("full", "GET", &format!("{MEMBERS}?{query}")), 400).await;
        assert!(refusal.starts_with(message), "{query}: {refusal}");
    }
    for query in ["", "utm=1&x[]=2", "%ff=%fe", "&&=&", "search=%F0%9F%A6%80"] {
        assert_eq!(lab.call("full", "GET", &format!("{MEMBERS}?{query}")).await.0, 200, "{query}");
    }
    for (id, status) in [("7", 400), ("%7B%7D", 400), (NOBODY, 404)] {
        refused(lab.request("full", "GET", &member(id)), status).await;
    }
}
