//! Campaigns, accounts, leads, webhooks, deliveries and jobs.

use serde_json::{Value, json};

use crate::lab::{CAMPAIGN, Lab, NOBODY, all, refused};

#[tokio::test]
async fn a_campaign_lives_from_draft_to_removal() {
    let lab = Lab::start().await;
    let given = json!({"name": "Winter", "status": 1, "id": NOBODY, "daily_limit": 30});
    let (status, made) = lab.send("full", "POST", "/api/v2/campaigns", given).await;
    assert_eq!((status, &made["status"], &made["daily_limit"]), (200, &json!(0), &json!(30)), "{made}");
    assert_ne!(made["id"], NOBODY);
    let path = format!("/api/v2/campaigns/{}", made["id"].as_str().unwrap());
    assert_eq!(lab.call("full", "POST", &format!("{path}/activate")).await.1["status"], 1);
    assert_eq!(lab.call("full", "POST", &format!("{path}/pause")).await.1["status"], 2);
    let (_, changed) = lab.send("full", "PATCH", &path, json!({"name": "Ice"})).await;
    assert_eq!((&changed["name"], &changed["status"]), (&json!("Ice"), &json!(2)));
    assert_eq!(lab.call("full", "GET", &path).await.1, changed);
    assert_eq!(lab.call("full", "DELETE", &path).await.1["name"], "Ice");
    refused(lab.request("full", "GET", &path), 404).await;
    refused(lab.request("full", "POST", "/api/v2/campaigns").json(&json!({})), 400).await;
    refused(lab.request("stranger", "GET", &format!("/api/v2/campaigns/{CAMPAIGN}")), 404).await;
}

#[tokio::test]
async fn accounts_go_by_their_documented_cursor_or_by_skip() {
    let lab = Lab::start().await;
    let list = |query: &'static str| {
        let lab = &lab;
        async move { lab.call("full", "GET", &format!("/api/v2/accounts?{query}")).await.1 }
    };
    let first = list("limit=1").await;
    assert_eq!(first["next_starting_after"], "2026-01-01T00:00:00.000Z&a@send.example");
    let behind = "limit=5&starting_after=2026-01-01T00:00:00.000Z%26a%40send.example";
    assert_eq!(all(&list(behind).await, "email"), ["b@send.example", "c@send.example"]);
    let time_only = "starting_after=2026-01-01T00:00:00.000Z";
    assert_eq!(all(&list(time_only).await, "email"), ["c@send.example"]);
    assert_eq!(all(&list("sort_by=email&sort_order=desc&skip=1&limit=1").await, "email"), ["b@send.example"]);
    assert_eq!(all(&list("status=2").await, "email"), ["b@send.example"]);
    assert_eq!(all(&list("provider_code=2").await, "email"), ["c@send.example"]);
    for query in ["starting_after=x", "status=9", "sort_by=name", "skip=-1"] {
        refused(lab.request("full", "GET", &format!("/api/v2/accounts?{query}")), 400).await;
    }
}

#[tokio::test]
async fn an_account_is_addressed_by_its_mail() {
    let lab = Lab::start().await;
    for path in ["/api/v2/accounts/b%40send.example", "/api/v2/accounts/b@send.example"] {
        assert_eq!(lab.call("full", "GET", path).await.1["status"], 2);
    }
    let path = "/api/v2/accounts/b@send.example";
    assert_eq!(lab.call("full", "POST", &format!("{path}/resume")).await.1["status"], 1);
    assert_eq!(lab.call("full", "POST", &format!("{path}/pause")).await.1["status"], 2);
    let (_, changed) = lab.send("full", "PATCH", path, json!({"first_name": "Bea"})).await;
    assert_eq!(changed["first_name"], "Bea");
    refused(lab.request("full", "GET", "/api/v2/accounts/nobody"), 400).await;
    refused(lab.request("full", "GET", "/api/v2/accounts/nobody@send.example"), 404).await;
}

#[tokio::test]
async fn leads_are_paged_in_the_body() {
    let lab = Lab::start().await;
    for number in 0..5 {
        let lead = json!({"email": format!("l{number}@lead.example"), "campaign": CAMPAIGN});
        assert_eq!(lab.send("full", "POST", "/api/v2/leads", lead).await.0, 200);
    }
    let (mut seen, mut body) = (Vec::new(), json!({"limit": 2}));
    loop {
        let (status, page) = lab.send("full", "POST", "/api/v2/leads/list", body.clone()).await;
        assert_eq!(status, 200, "{page}");
        seen.extend(all(&page, "email").into_iter().map(str::to_owned));
        let Some(next) = page.get("next_starting_after") else { break };
        body["starting_after"] = next.clone();
    }
    assert_eq!(seen.len(), 5);
    refused(lab.request("full", "POST", "/api/v2/leads/list").json(&json!({"limit": 101})), 400).await;
}

#[tokio::test]
async fn webhooks_are_kept_and_filtered() {
    let lab = Lab::start().await;
    let path = "/api/v2/webhooks";
    let hook = json!({
        "target_hook_url": "https://hook.example/x", "event_type": "email_sent", "campaign": CAMPAIGN,
        "headers": {"authorization": "token"},
    });
    let (status, made) = lab.send("full", "POST", path, hook).await;
    assert_eq!((status, &made["headers"]["authorization"]), (200, &json!("token")), "{made}");
    for (query, found) in [("", 1), ("event_type=email_sent", 1), ("event_type=email_opened", 0)] {
        let (_, page) = lab.call("full", "GET", &format!("{path}?{query}")).await;
        assert_eq!(page["items"].as_array().unwrap().len(), found, "{query}");
    }
    for body in [
        json!({"event_type": "email_sent"}),
        json!({"target_hook_url": "ftp://x.example"}),
        json!({"target_hook_url": "https://x.example", "event_type": "rain"}),
    ] {
        refused(lab.request("full", "POST", path).json(&body), 400).await;
    }
    let (_, types) = lab.call("full", "GET", &format!("{path}/event-types")).await;
    assert_eq!(types["event_types"].as_array().unwrap().len(), 19);
    let own = format!("{path}/{}", made["id"].as_str().unwrap());
    assert_eq!(lab.call("full", "POST", &format!("{own}/test")).await.1["success"], false);
    assert_eq!(lab.call("full", "DELETE", &own).await.0, 200);
    refused(lab.request("full", "GET", &own), 404).await;
}

#[tokio::test]
async fn deliveries_and_jobs_are_those_of_the_seed() {
    let lab = Lab::start().await;
    for (path, query, found) in [
        ("webhook-events", "", 2),
        ("webhook-events", "success=false", 1),
        ("webhook-events", "from=2026-03-02&to=2026-03-02", 1),
        ("webhook-events", "search=https://hook.example/a", 1),
        ("webhook-events", "search=hook", 0),
        ("background-jobs", "", 2),
        ("background-jobs", "status=success", 1),
        ("background-jobs", "type=export-leads", 1),
        ("background-jobs", "ids=65F000000000000000000001", 1),
        ("background-jobs", "excluded_ids=65f000000000000000000001", 1),
        ("background-jobs", "starting_after=65f000000000000000000001", 1),
    ] {
        let (status, page) = lab.call("full", "GET", &format!("/api/v2/{path}?{query}")).await;
        assert_eq!(
            (status, page["items"].as_array().map(Vec::len)),
            (200, Some(found)),
            "{path}?{query} {page}"
        );
    }
    let (_, page) = lab.call("full", "GET", "/api/v2/background-jobs?sort_column=updated_at&limit=1").await;
    assert_eq!(page["next_starting_after"], "65f000000000000000000002");
    let next = "sort_column=updated_at&starting_after=65f000000000000000000002";
    let (_, page) = lab.call("full", "GET", &format!("/api/v2/background-jobs?{next}")).await;
    assert_eq!(all(&page, "id"), ["65f000000000000000000001"]);
    refused(lab.request("full", "GET", "/api/v2/background-jobs/65f0"), 400).await;
    let (_, job) = lab.call("full", "GET", "/api/v2/background-jobs/65f000000000000000000001").await;
    assert_eq!((&job["status"], &job["user_id"]), (&json!("success"), &Value::Null));
}
