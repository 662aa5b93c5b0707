//! The example `enterprise_rbac` against the emulator: every line that it prints, and no secret in any of them.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "../examples/enterprise_rbac.rs"]
#[allow(dead_code, unreachable_pub)]
mod enterprise_rbac;

use enterprise_rbac::{Settings, tour};
use instantly_rbac::api::WorkspaceId;
use instantly_rbac_client::ApiKey;
use instantly_rbac_emulator::{Emulator, Seed};

const SUB: &str = "019e2b4c-0000-7000-8000-0000000000a2";

/// The world and the words of the tour, which other languages take as well.
const TOUR: &str = include_str!("../../../tests/corpus/enterprise.json");

#[tokio::test]
async fn every_step_of_the_skill_does_what_it_says() {
    let wanted: serde_json::Value = serde_json::from_str(TOUR).unwrap();
    let world: Seed = serde_json::from_value(wanted["world"].clone()).unwrap();
    let emulator = Emulator::builder().seed(world).start().await.unwrap();
    let settings = Settings {
        base_url: emulator.url(),
        key: ApiKey::parse("canary-automation").unwrap(),
        sub_workspace: WorkspaceId::parse(SUB).unwrap(),
        transfer_secret: "canary-transfer".to_owned().into(),
    };
    let shown = format!("{settings:?}");
    let mut lines = Vec::new();
    tour(settings, &mut |line| lines.push(line)).await.unwrap();
    assert_eq!(serde_json::json!(lines), wanted["lines"]);
    assert!(!lines.iter().chain([&shown]).any(|text| text.contains("canary")), "{shown}");
}
