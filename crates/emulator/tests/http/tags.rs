//! Tags: unique labels, attached and taken off, and lists filtered by them.

use serde_json::{Value, json};

use crate::lab::{ADMIN, CAMPAIGN, Lab, NOBODY, TAG, all, refused};

const TAGS: &str = "/api/v2/custom-tags";
const TOGGLE: &str = "/api/v2/custom-tags/toggle-resource";

#[tokio::test]
async fn labels_are_unique_after_trimming() {
    let lab = Lab::start().await;
    let (status, tag) =
        lab.send("full", "POST", TAGS, json!({"label": " Team C ", "description": null})).await;
    assert_eq!((status, &tag["label"], &tag["organization_id"]), (200, &json!("Team C"), &json!(ADMIN)));
    for label in ["Team C", "  Team A"] {
        let again = lab.request("full", "POST", TAGS).json(&json!({ "label": label }));
        assert_eq!(refused(again, 409).await, "A tag with this name already exists.");
    }
    let path = format!("{TAGS}/{}", tag["id"].as_str().unwrap());
    refused(lab.request("full", "PATCH", &path).json(&json!({"label": "Team A"})), 409).await;
    let (_, changed) = lab.send("full", "PATCH", &path, json!({"label": "Team C", "description": "c"})).await;
    assert_eq!((&changed["label"], &changed["description"]), (&json!("Team C"), &json!("c")));
    for body in [json!({"label": "  "}), json!({"label": ""}), json!({}), json!({"label": "x", "colour": 1})]
    {
        refused(lab.request("full", "POST", TAGS).json(&body), 400).await;
    }
    assert_eq!(lab.call("stranger", "GET", &path).await.0, 404);
}

async fn accounts(lab: &Lab, query: &str) -> Vec<String> {
    let (status, page) = lab.call("full", "GET", &format!("/api/v2/accounts?{query}")).await;
    assert_eq!(status, 200, "{page}");
    all(&page, "email").into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn toggling_sets_and_does_not_flip() {
    let lab = Lab::start().await;
    let toggle = |assign: bool| json!({"tag_ids": [TAG], "resource_type": 1, "resource_ids": ["c@send.example", "nobody@send.example"], "assign": assign});
    for _ in 0..2 {
        assert_eq!(lab.send("full", "POST", TOGGLE, toggle(true)).await, (200, json!({"success": true})));
        assert_eq!(accounts(&lab, &format!("tag_ids={TAG}")).await.len(), 3);
    }
    for _ in 0..2 {
        lab.send("full", "POST", TOGGLE, toggle(false)).await;
        assert_eq!(accounts(&lab, &format!("tag_ids={TAG}")).await, ["a@send.example", "b@send.example"]);
    }
    let mut foreign = toggle(true);
    foreign["tag_ids"] = json!([NOBODY]);
    refused(lab.request("full", "POST", TOGGLE).json(&foreign), 404).await;
    for (name, value) in [("resource_type", json!(3)), ("tag_ids", json!([])), ("resource_ids", Value::Null)]
    {
        let mut body = toggle(true);
        body[name] = value;
        refused(lab.request("full", "POST", TOGGLE).json(&body), 400).await;
    }
}

#[tokio::test]
async fn selected_all_reaches_every_match_but_the_excluded() {
    let lab = Lab::start().await;
    let body = json!({
        "tag_ids": [TAG], "resource_type": 1, "assign": false, "selected_all": true,
        "filter": {"tag_ids": [TAG]}, "excluded_resource_ids": ["B@send.example"],
    });
    assert_eq!(lab.send("full", "POST", TOGGLE, body).await.0, 200);
    assert_eq!(accounts(&lab, &format!("tag_ids={TAG}")).await, ["b@send.example"]);
    let body =
        json!({"tag_ids": [TAG], "resource_type": 1, "assign": true, "selected_all": true, "search": "c@"});
    lab.send("full", "POST", TOGGLE, body).await;
    assert_eq!(accounts(&lab, &format!("tag_ids={TAG}")).await, ["b@send.example", "c@send.example"]);
}

#[tokio::test]
async fn lists_filter_by_any_and_by_all_tags() {
    let lab = Lab::start().await;
    let (_, tags) = lab.call("full", "GET", &format!("{TAGS}?resource_ids=b@send.example")).await;
    let [a, b] = all(&tags, "id")[..] else { panic!("{tags}") };
    assert_eq!(
        all(&lab.call("full", "GET", &format!("{TAGS}?search=team%20b")).await.1, "label"),
        ["Team B"]
    );
    assert_eq!(all(&lab.call("full", "GET", &format!("{TAGS}?tag_ids={a}")).await.1, "label"), ["Team A"]);
    assert_eq!(accounts(&lab, &format!("tag_ids={a},{b}")).await.len(), 2);
    assert_eq!(accounts(&lab, &format!("tag_ids_all={a},{b}")).await, ["b@send.example"]);
    let (_, with) = lab.call("full", "GET", "/api/v2/accounts?include_tags=true&search=a@").await;
    assert_eq!(with["items"][0]["tags"], json!([{"id": TAG, "label": "Team A"}]));

    let campaigns = |query: String| {
        let lab = &lab;
        async move { lab.call("full", "GET", &format!("/api/v2/campaigns?{query}")).await.1 }
    };
    assert_eq!(all(&campaigns(format!("tag_ids={TAG}")).await, "name"), ["Spring"]);
    assert_eq!(all(&campaigns("status=1".into()).await, "name"), ["Autumn"]);
    assert_eq!(all(&campaigns("exclude_status=1".into()).await, "name"), ["Spring"]);
    assert_eq!(all(&campaigns("search=AUT".into()).await, "name"), ["Autumn"]);
    assert_eq!(all(&campaigns(format!("tag_ids={NOBODY}")).await, "name"), Vec::<&str>::new());
}

#[tokio::test]
async fn a_removed_tag_or_resource_leaves_no_mapping() {
    let lab = Lab::start().await;
    let mappings = || async { lab.call("full", "GET", "/api/v2/custom-tag-mappings").await.1 };
    assert_eq!(all(&mappings().await, "resource_id").len(), 4);
    let (_, of) = lab.call("full", "GET", "/api/v2/custom-tag-mappings?resource_ids=a@send.example").await;
    assert_eq!((&of["items"][0]["tag_id"], &of["items"][0]["resource_type"]), (&json!(TAG), &json!(1)));
    assert_eq!(lab.call("full", "DELETE", &format!("/api/v2/campaigns/{CAMPAIGN}")).await.0, 200);
    assert_eq!(lab.call("full", "DELETE", "/api/v2/accounts/a%40send.example").await.0, 200);
    assert_eq!(all(&mappings().await, "resource_id"), ["b@send.example", "b@send.example"]);
    assert_eq!(lab.call("full", "DELETE", &format!("{TAGS}/{TAG}")).await.0, 200);
    assert_eq!(all(&mappings().await, "resource_id"), ["b@send.example"]);
}
