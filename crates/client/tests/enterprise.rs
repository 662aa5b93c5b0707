//! The example `enterprise_rbac` against the emulator: every line that it prints, and no secret in any of them.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

#[path = "../examples/enterprise_rbac.rs"]
#[allow(dead_code, unreachable_pub)]
mod enterprise_rbac;

use enterprise_rbac::{Settings, tour};
use instantly_rbac::api::WorkspaceId;
use instantly_rbac_client::ApiKey;
use instantly_rbac_emulator::{Emulator, Seed};
use serde_json::json;

const SUB: &str = "019e2b4c-0000-7000-8000-0000000000a2";

fn world() -> Seed {
    serde_json::from_value(json!({"workspaces": [
        {
            "name": "Agency", "transfer_secret": "canary-transfer",
            "members": [
                {"email": "olga@lab.example", "role": "owner"},
                {"email": "ed@lab.example", "role": "admin"},
            ],
            "keys": [
                {"name": "automation", "scopes": ["all:all"], "secret": "canary-automation"},
                {"name": "reporting", "scopes": ["all:read"], "secret": "canary-reporting"},
            ],
            "campaigns": [{"name": "Spring"}, {"name": "Autumn"}],
            "accounts": [{"email": "a@send.example"}, {"email": "b@send.example"}, {"email": "c@send.example"}],
        },
        {"id": SUB, "name": "Client", "members": [{"email": "cleo@client.example", "role": "owner"}]},
    ]}))
    .unwrap()
}

#[tokio::test]
async fn every_step_of_the_skill_does_what_it_says() {
    let emulator = Emulator::builder().seed(world()).start().await.unwrap();
    let settings = Settings {
        base_url: emulator.url(),
        key: ApiKey::parse("canary-automation").unwrap(),
        sub_workspace: WorkspaceId::parse(SUB).unwrap(),
        transfer_secret: "canary-transfer".to_owned().into(),
    };
    let shown = format!("{settings:?}");
    let mut lines = Vec::new();
    tour(settings, &mut |line| lines.push(line)).await.unwrap();
    let expected = [
        "member olga@lab.example is owner",
        "member ed@lab.example is admin",
        "invited new.hire@lab.example, accepted: false",
        "changed new.hire@lab.example to editor",
        "removed new.hire@lab.example",
        "removing again: not_found",
        "key Marketing may campaigns:read, accounts:read",
        "key SDR may campaigns:read, campaigns:update, leads:create, leads:read",
        "key Integration may webhooks:create, webhooks:read, webhook_events:read",
        "broad key automation: all:all",
        "key Marketing on members: missing_scope",
        "revoked Marketing",
        "revoked SDR",
        "revoked Integration",
        "link to Client: pending",
        "links: 1",
        "parent: none",
        "SDR-West has 1 campaign and 2 accounts",
        "the same label again: conflict",
        "keys created: 3, deleted: 3",
        "members and tags leave no record",
        "Marketing: listCampaign allow, activateCampaign deny, deleteCampaign deny, createLead deny, createWebhook deny",
        "SDR: listCampaign allow, activateCampaign allow, deleteCampaign deny, createLead allow, createWebhook deny",
        "Integration: listCampaign deny, activateCampaign deny, deleteCampaign deny, createLead deny, createWebhook allow",
        "Agency has another owner",
    ];
    assert_eq!(lines, expected);
    assert!(!lines.iter().chain([&shown]).any(|text| text.contains("canary")), "{shown}");
}
