//! The audit log: a record where the API has an activity, none where it has none.

use serde_json::{Value, json};

use crate::lab::{CAMPAIGN, EDITOR, Lab, MEMBERS, TAG, member, refused};

const LOG: &str = "/api/v2/audit-logs";

async fn types(lab: &Lab, query: &str) -> Vec<i64> {
    let (status, page) = lab.call("full", "GET", &format!("{LOG}?{query}")).await;
    assert_eq!(status, 200, "{page}");
    page["items"].as_array().unwrap().iter().map(|record| record["activity_type"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn what_the_api_records_is_recorded_and_nothing_else() {
    let lab = Lab::start().await;
    let campaign = format!("/api/v2/campaigns/{CAMPAIGN}");
    let done = |method: &'static str, path: String, body: Value| {
        let lab = &lab;
        async move {
            let (status, answer) = match body {
                Value::Null => lab.call("full", method, &path).await,
                body => lab.send("full", method, &path, body).await,
            };
            assert_eq!(status, 200, "{method} {path}: {answer}");
            answer
        }
    };
    // Nothing of this leaves a trace.
    done("POST", MEMBERS.into(), json!({"email": "new@lab.example", "role": "view"})).await;
    done("PATCH", member(EDITOR), json!({"role": "admin"})).await;
    done("DELETE", member(EDITOR), Value::Null).await;
    done("POST", "/api/v2/custom-tags".into(), json!({"label": "x"})).await;
    done("DELETE", format!("/api/v2/custom-tags/{TAG}"), Value::Null).await;
    done("PATCH", "/api/v2/workspaces/current".into(), json!({"name": "Other"})).await;
    assert_eq!(types(&lab, "").await, [1]);

    done("POST", format!("{campaign}/activate"), Value::Null).await;
    done("POST", format!("{campaign}/pause"), Value::Null).await;
    done("PATCH", campaign.clone(), json!({"name": "Summer"})).await;
    done("DELETE", campaign, Value::Null).await;
    let lead = done("POST", "/api/v2/leads".into(), json!({"email": "x@lead.example"})).await;
    done("DELETE", format!("/api/v2/leads/{}", lead["id"].as_str().unwrap()), Value::Null).await;
    let hook = json!({"target_hook_url": "https://hook.example/x", "event_type": "reply_received"});
    let hook = done("POST", "/api/v2/webhooks".into(), hook).await;
    let hook = format!("/api/v2/webhooks/{}", hook["id"].as_str().unwrap());
    done("PATCH", hook.clone(), json!({"name": "x"})).await;
    done("POST", format!("{hook}/resume"), Value::Null).await;
    done("DELETE", hook, Value::Null).await;
    done("PATCH", "/api/v2/accounts/a@send.example".into(), json!({"first_name": "A"})).await;
    done("DELETE", "/api/v2/accounts/a@send.example".into(), Value::Null).await;
    let key = done("POST", "/api/v2/api-keys".into(), json!({"name": "k", "scopes": ["all:read"]})).await;
    done("DELETE", format!("/api/v2/api-keys/{}", key["id"].as_str().unwrap()), Value::Null).await;
    assert_eq!(types(&lab, "limit=100").await, [38, 37, 7, 36, 21, 19, 18, 2, 9, 3, 11, 5, 4, 1]);
}

#[tokio::test]
async fn a_record_says_who_from_where_and_about_what() {
    let lab = Lab::start().await;
    let launch = lab.request("full", "POST", &format!("/api/v2/campaigns/{CAMPAIGN}/activate"));
    assert_eq!(launch.header("user-agent", "n8n/1.2").send().await.unwrap().status(), 200);
    let (_, page) = lab.call("full", "GET", LOG).await;
    let record = &page["items"][0];
    assert_eq!((&record["campaign_id"], &record["from_api"]), (&json!(CAMPAIGN), &json!(true)));
    assert_eq!((&record["ip_address"], &record["user_agent"]), (&json!("127.0.0.1"), &json!("n8n/1.2")));
    let (_, keys) = lab.call("full", "GET", "/api/v2/api-keys").await;
    assert_eq!(record["api_key_id"], keys["items"][0]["id"]);
    assert_eq!(page["items"][1]["user_name"], "Olga Berg");
}

#[tokio::test]
async fn records_filter_by_activity_day_and_words() {
    let lab = Lab::start().await;
    for (query, found) in [
        ("activity_type=1", 1),
        ("activity_type=2", 0),
        ("start_date=2026-01-05&end_date=2026-01-05", 1),
        ("start_date=2026-01-06", 0),
        ("end_date=2026-01-04", 0),
        ("end_date=2026-01-05T09:00:00.000Z", 0),
        ("search=olga", 1),
        ("search=192.0.2", 1),
        ("search=nobody", 0),
        ("limit=1000", 1),
    ] {
        assert_eq!(types(&lab, query).await.len(), found, "{query}");
    }
    for query in ["limit=1001", "limit=0", "activity_type=login", "starting_after=x"] {
        refused(lab.request("full", "GET", &format!("{LOG}?{query}")), 400).await;
    }
}

#[tokio::test]
async fn pages_go_back_in_time_without_gaps() {
    let lab = Lab::start().await;
    for _ in 0..5 {
        lab.call("full", "POST", &format!("/api/v2/campaigns/{CAMPAIGN}/activate")).await;
    }
    let (mut seen, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let request = lab.request("full", "GET", LOG).query(&[("limit", "2")]);
        let request =
            cursor.iter().fold(request, |request, cursor| request.query(&[("starting_after", cursor)]));
        let page: Value = request.send().await.unwrap().json().await.unwrap();
        seen.extend(page["items"].as_array().unwrap().iter().map(|record| record["id"].to_string()));
        let Some(next) = page["next_starting_after"].as_str() else { break };
        // What happens meanwhile is on no later page.
        lab.call("full", "POST", &format!("/api/v2/campaigns/{CAMPAIGN}/pause")).await;
        cursor = Some(next.to_owned());
    }
    let distinct: std::collections::BTreeSet<_> = seen.iter().collect();
    assert_eq!((seen.len(), distinct.len()), (6, 6));
}
