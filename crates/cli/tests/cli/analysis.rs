//! `scopes for` and `paths`: questions about many decisions at once.

use insta::assert_snapshot;

use crate::running::{run, seen};

#[test]
fn minimal_scopes_of_a_job() {
    assert_snapshot!(
        "scopes_for_launch",
        seen(&["scopes", "for", "listCampaign,activateCampaign", "bulkAddLeads"])
    );
    assert_snapshot!("scopes_for_supersearch", seen(&["scopes", "for", "countLeadsFromSupersearch"]));
    assert_snapshot!("scopes_for_undocumented", seen(&["scopes", "for", "listWebhook", "createWebhook"]));
    assert_snapshot!(
        "scopes_for_json",
        seen(&["scopes", "for", "listLeads,countLeadsFromSupersearch", "--format", "json"])
    );
}

#[test]
fn paths_of_a_key() {
    assert_snapshot!("paths_root", seen(&["paths", "--scopes", "campaigns:read,workspace_members:update"]));
    assert_snapshot!("paths_harmless", seen(&["paths", "--scopes", "leads:read lead:read"]));
    assert_snapshot!("paths_fleet", seen(&["paths", "--scopes", "webhooks:create", "--admin-workspace"]));
    assert_snapshot!(
        "paths_refuted",
        seen(&["paths", "--scopes", "api_keys:create", "--refute", "E01", "--format", "json"])
    );
    assert_snapshot!("paths_json", seen(&["paths", "--scopes", "api_keys:create", "--format", "json"]));
}

#[test]
fn wrong_words_say_what_to_do() {
    for (name, arguments) in [
        ("usage_scopes_for_nothing", &["scopes", "for"][..]),
        ("usage_scopes_for_misspelt", &["scopes", "for", "listCampaigns"]),
        ("usage_paths_rule", &["paths", "--scopes", "all:all", "--refute", "E99"]),
    ] {
        assert_eq!(run(arguments).code, 2, "{name}");
        assert_snapshot!(name, seen(arguments));
    }
}
