//! A running emulator and a plain HTTP client, with as few words as tests like.

use instantly_rbac_emulator::{Builder, Emulator, Limits, Running, Seed, Settings};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

pub(crate) const MEMBERS: &str = "/api/v2/workspace-members";
/// Ids that the seed of [`Lab`] fixes.
pub(crate) const ADMIN: &str = "019e2b4c-0000-7000-8000-0000000000a1";
pub(crate) const SUB: &str = "019e2b4c-0000-7000-8000-0000000000a2";
pub(crate) const LAPSED: &str = "019e2b4c-0000-7000-8000-0000000000a3";
pub(crate) const STRANGER: &str = "019e2b4c-0000-7000-8000-0000000000a4";
pub(crate) const OWNER: &str = "019e2b4c-0000-7000-8000-0000000000b1";
pub(crate) const EDITOR: &str = "019e2b4c-0000-7000-8000-0000000000b2";
pub(crate) const CAMPAIGN: &str = "019e2b4c-0000-7000-8000-0000000000c1";
pub(crate) const TAG: &str = "019e2b4c-0000-7000-8000-0000000000d1";
pub(crate) const NOBODY: &str = "019e2b4c-0000-7000-8000-0000000000ff";

/// Four workspaces: an admin workspace with a sub-workspace that pays and one that does not, and a stranger. The
/// secret of every key is its name with `canary-` before it.
pub(crate) fn seed() -> Seed {
    let key = |name: &str, scopes: &[&str]| json!({"name": name, "scopes": scopes, "secret": format!("canary-{name}")});
    serde_json::from_value(json!({"workspaces": [
        {
            "id": ADMIN, "name": "Admin",
            "members": [
                {"id": OWNER, "email": "olga@lab.example", "role": "owner", "first_name": "Olga", "last_name": "Berg"},
                {"id": EDITOR, "email": "Ed@lab.example", "role": "editor", "first_name": "Ed", "nickname": "Eddie"},
                {"email": "pending@lab.example", "role": "view", "accepted": false, "permissions": ["campaigns.view"]},
            ],
            "keys": [
                key("full", &["all:all"]),
                key("members", &["workspace_members:all"]),
                key("read", &["workspace_members:read"]),
                key("update", &["campaigns:all", "workspace_members:update", "leads:all"]),
                key("wildcard", &["all:read"]),
                key("misspelt", &["workspace_member:all"]),
                key("none", &[]),
            ],
            "transfer_secret": "canary-transfer", "fields": {"plan_id": "pid_hg_v1"},
            "campaigns": [{"id": CAMPAIGN, "name": "Spring"}, {"name": "Autumn", "status": 1}],
            "accounts": [
                {"email": "a@send.example", "timestamp_created": "2026-01-01T00:00:00.000Z"},
                {"email": "b@send.example", "timestamp_created": "2026-01-01T00:00:00.000Z", "status": 2},
                {"email": "c@send.example", "timestamp_created": "2026-02-01T00:00:00.000Z", "provider_code": 2},
            ],
            "tags": [
                {"id": TAG, "label": "Team A", "accounts": ["a@send.example", "b@send.example"], "campaigns": ["Spring"]},
                {"label": "Team B", "accounts": ["b@send.example"]},
            ],
            "webhook_events": [
                {"timestamp_created": "2026-03-01T08:00:00.000Z", "webhook_url": "https://hook.example/a"},
                {"timestamp_created": "2026-03-02T08:00:00.000Z", "success": false, "lead_email": "x@lead.example"},
            ],
            "background_jobs": [
                {"id": "65f000000000000000000001", "status": "success"},
                {"id": "65f000000000000000000002", "type": "export-leads", "updated_at": "2026-01-01T00:00:00.000Z"},
            ],
            "audit_logs": [
                {"timestamp": "2026-01-05T10:00:00.000Z", "activity_type": 1, "ip_address": "192.0.2.7", "user_name": "Olga Berg"},
            ],
        },
        {
            "id": SUB, "name": "Sub", "parent": "Admin",
            "members": [{"email": "ed@lab.example", "role": "owner"}],
            "keys": [key("sub", &["all:all"])],
        },
        {"id": LAPSED, "name": "Lapsed", "parent": "Admin", "paid": false, "keys": [key("lapsed", &["all:all"])]},
        {"id": STRANGER, "name": "Stranger", "keys": [key("stranger", &["all:all"])]},
    ]}))
    .unwrap()
}

/// Settings without rate limits, which tests would run into.
pub(crate) fn unlimited() -> Settings {
    Settings { limits: Limits::OFF, ..Settings::default() }
}

pub(crate) struct Lab {
    pub(crate) emulator: Running,
    client: Client,
}

impl Lab {
    pub(crate) async fn start() -> Self {
        Self::with(unlimited()).await
    }

    pub(crate) async fn with(settings: Settings) -> Self {
        Self::from(Emulator::builder().seed(seed()).settings(settings)).await
    }

    pub(crate) async fn from(builder: Builder) -> Self {
        // Another package of the workspace may have switched TLS on, and then the client wants a provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { emulator: builder.start().await.unwrap(), client: Client::new() }
    }

    /// A request with nothing but method and path.
    pub(crate) fn bare(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        self.client.request(method, format!("{}{path}", self.emulator.url()))
    }

    /// A request with the key of that name.
    pub(crate) fn request(&self, key: &str, method: &str, path: &str) -> RequestBuilder {
        self.bare(method, path).bearer_auth(format!("canary-{key}"))
    }

    /// Status and JSON of a request without a body.
    pub(crate) async fn call(&self, key: &str, method: &str, path: &str) -> (u16, Value) {
        answer(self.request(key, method, path)).await
    }

    /// Status and JSON of a request with a JSON body.
    pub(crate) async fn send(&self, key: &str, method: &str, path: &str, body: Value) -> (u16, Value) {
        answer(self.request(key, method, path).json(&body)).await
    }
}

/// Status and JSON.
pub(crate) async fn answer(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let kind = response.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned());
    assert_eq!(kind.as_deref(), Some("application/json; charset=utf-8"));
    (response.status().as_u16(), response.json().await.unwrap())
}

/// The message of an answer that must have this status and the API's envelope.
pub(crate) async fn refused(request: RequestBuilder, status: u16) -> String {
    let (actual, body) = answer(request).await;
    assert_eq!(actual, status, "{body}");
    let reason = match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        408 => "Request Timeout",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        other => panic!("no test expects {other}"),
    };
    let message = body["message"].as_str().unwrap().to_owned();
    assert_eq!(body, json!({"statusCode": status, "error": reason, "message": message}));
    message
}

pub(crate) fn member(id: &str) -> String {
    format!("{MEMBERS}/{id}")
}

/// The values of one property of a page's items.
pub(crate) fn all<'a>(page: &'a Value, name: &str) -> Vec<&'a str> {
    page["items"].as_array().unwrap().iter().map(|item| item[name].as_str().unwrap()).collect()
}
