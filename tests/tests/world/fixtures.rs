//! A world for every rule in which it matters, and what to change so that it no longer does.

use std::collections::BTreeSet;

use instantly_rbac::PrincipalKind;
use instantly_rbac::escalation::{Assumptions, Fact, Graph, World, WorldName, edges};
use serde_json::{Value, json};

use super::laws::IDS;

/// A rule, the world, who asks, what is gained, and the fix as a JSON pointer with its new value.
fn rows() -> Vec<(&'static str, Value, &'static str, Fact, &'static str, Value)> {
    let key = |scopes: &str| {
        json!([{"id": IDS[0], "keys": [{"name": "key", "scopes": [scopes]}], "members": [
            {"name": "ben@example.com", "role": "view", "accepted": true}]}])
    };
    let scopes = "/workspaces/0/keys/0/scopes";
    let lone = |rule, scope, gain| (rule, key(scope), "key", gain, scopes, json!([]));
    let fleet = |scope: &str, sub: &str| {
        json!([{"id": IDS[0], "manages": [IDS[1]], "keys": [{"name": "key", "scopes": [scope]}]},
            {"id": IDS[1], "keys": [{"name": "sub", "scopes": [sub]}]}])
    };
    let member = |role: &str, more: Value| {
        let mut member = json!({"name": "ana@example.com", "role": role, "accepted": true});
        member.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([{"id": IDS[0], "keys": [{"name": "key", "scopes": ["campaigns:read"]}], "members": [member]}])
    };
    let two = json!([{"id": IDS[0], "keys": [
        {"name": "key", "scopes": ["api_keys:read"]}, {"name": "wide", "scopes": ["workspace_members:create"]}]}]);
    let signing_in = json!([{"id": IDS[0], "mailboxes": ["ana@example.com"],
        "keys": [{"name": "key", "scopes": ["emails:read"]}],
        "members": [{"name": "ana@example.com", "role": "admin", "accepted": true}]}]);
    let role = "/workspaces/0/members/0/role";
    vec![
        lone("E01", "api_keys:create", Fact::EveryScope),
        ("E04", two, "key", Fact::EveryScope, "/workspaces/0/keys/1/scopes", json!(["campaigns:read"])),
        lone("E05", "workspace_members:create", Fact::AdminMember),
        (
            "E06",
            key("workspace_members:update"),
            "key",
            Fact::AdminMember,
            "/workspaces/0/members",
            json!([]),
        ),
        ("E07", key("workspace_members:delete"), "key", Fact::LockOut, "/workspaces/0/members", json!([])),
        lone("E08", "workspaces:update", Fact::OwnerMember),
        lone("E09", "security_tokens:create", Fact::Session),
        (
            "E10",
            fleet("campaigns:read", "leads:read"),
            "key",
            Fact::Fleet,
            "/workspaces/0/manages",
            json!([]),
        ),
        (
            "E11",
            fleet("api_keys:create", "leads:read"),
            "key",
            Fact::Foothold,
            "/workspaces/0/manages",
            json!([]),
        ),
        lone("E12", "workspace_group_members:create", Fact::FurtherWorkspace),
        lone("E13", "webhooks:update", Fact::Replies),
        lone("E14", "webhooks:read", Fact::ReceiverSecrets),
        lone("E15", "webhook_events:read", Fact::Replies),
        (
            "E16",
            signing_in,
            "key",
            Fact::AdminMember,
            "/workspaces/0/mailboxes",
            json!(["sales@example.com"]),
        ),
        lone("E17", "emails:create", Fact::Impersonation),
        lone("E18", "accounts:update", Fact::Diversion),
        lone("E19", "campaigns:update", Fact::SilentCopy),
        lone("E20", "campaigns:read", Fact::CampaignCopy),
        (
            "E21",
            fleet("accounts:update", "leads:read"),
            "key",
            Fact::MailboxMove,
            "/workspaces/0/manages",
            json!([]),
        ),
        lone("E22", "custom_tags:update", Fact::Retagging),
        lone("E23", "dfy_email_account_orders:create", Fact::Spending),
        lone("E24", "workspaces:delete", Fact::Removal),
        (
            "E25",
            fleet("campaigns:read", "workspace_group_members:delete"),
            "sub",
            Fact::Departure,
            "/workspaces/0/manages",
            json!([]),
        ),
        lone("E26", "workspace_members:create", Fact::HiddenAccess),
        ("E27", member("admin", json!({})), "ana@example.com", Fact::EveryScope, role, json!("view")),
        ("E28", member("editor", json!({})), "ana@example.com", Fact::EveryScope, role, json!("view")),
        (
            "E29",
            member("view", json!({"permissions": [], "knows": ["key"]})),
            "ana@example.com",
            Fact::Bypass,
            "/workspaces/0/members/0/knows",
            json!([]),
        ),
        (
            "E30",
            member("view", json!({"removed": true, "knows": ["key"]})),
            "ana@example.com",
            Fact::Aftermath,
            "/workspaces/0/members/0/knows",
            json!([]),
        ),
    ]
}

fn world(value: &Value) -> World {
    serde_json::from_value(value.clone()).unwrap()
}

/// Whether the rule takes part in a way to the gain. What full control brings is not listed, so the rules to it are
/// switched off where another gain is looked for.
fn uses(world: &World, name: &str, rule: &str, gain: Fact) -> bool {
    let refuted = if gain == Fact::EveryScope || gain == Fact::HiddenAccess {
        vec![]
    } else {
        vec!["E01".to_owned(), "E27".to_owned()]
    };
    let refuted = if rule == "E26" { vec!["E27".to_owned()] } else { refuted };
    let assumptions = Assumptions { refuted, ..Assumptions::default() };
    let who = world.workspaces.iter().flat_map(|space| {
        let id = space.id.as_str();
        let keys = space.keys.iter().map(move |key| (id, PrincipalKind::Key, &key.name));
        keys.chain(space.members.iter().map(move |member| (id, PrincipalKind::Member, &member.name)))
    });
    let (workspace, kind, name) = who.into_iter().find(|(_, _, own)| *own == name).unwrap();
    let found = world.escalations(&assumptions).of(WorldName { workspace, kind, name }).unwrap();
    found.paths.iter().any(|path| path.gain == gain && path.steps.iter().any(|step| step.edge.id == rule))
}

#[test]
fn every_rule_matters_in_its_world_and_no_longer_once_that_is_fixed() {
    let rows = rows();
    for (rule, workspaces, who, gain, pointer, value) in &rows {
        let mut document = json!({"workspaces": workspaces});
        assert!(uses(&world(&document), who, rule, *gain), "{rule}");
        *document.pointer_mut(pointer).unwrap_or_else(|| panic!("{rule}: nothing at {pointer}")) =
            value.clone();
        assert!(!uses(&world(&document), who, rule, *gain), "{rule} after the fix");
    }
    let rules: BTreeSet<&str> = rows.iter().map(|row| row.0).collect();
    assert_eq!(rules, edges().iter().map(|edge| edge.id).collect());
}

#[test]
fn a_world_is_drawn_with_what_is_taken_over() {
    let world = world(&json!({"workspaces": rows()[1].1}));
    let assumptions = Assumptions::default();
    let found = world.escalations(&assumptions);
    let key = WorldName { workspace: IDS[0], kind: PrincipalKind::Key, name: "key" };
    let escalation = found.of(key).unwrap();
    let graph = Graph::of_world("key \"key\"", IDS[0], &escalation.paths[..1]);
    assert_eq!(
        graph.mermaid(),
        "flowchart LR\n  n0([\"key #quot;key#quot;\"])\n  n1[\"other keys\"]\n  n2[\"key wide\"]\n  n3[\"admin member\"]\n  \
         n4[[\"every scope\"]]\n  n0 -.->|\"E04\"| n1\n  n1 -.->|\"E04\"| n2\n  n2 -->|\"E05\"| n3\n  n3 -->|\"E27\"| n4\n"
    );
    let distances: Vec<usize> = graph.nodes.iter().map(|node| node.distance).collect();
    assert_eq!(distances, [0, 1, 2, 3, 4]);
    let dot = graph.dot();
    assert!(
        dot.contains("n4 [label=\"every scope\", peripheries=2];")
            && dot.contains("n3 [label=\"admin member\"];"),
        "{dot}"
    );
    assert!(
        dot.contains("n3 -> n4 [label=\"E27\", tooltip=\"") && dot.matches("style=dashed").count() == 2,
        "{dot}"
    );
    let twice: Vec<_> = [&escalation.paths[..1], &escalation.paths[..1]].concat();
    assert_eq!(Graph::of_world("key \"key\"", IDS[0], &twice), graph, "what two ways share is drawn once");
    let away = Graph::of_world("key", IDS[1], &escalation.paths[..1]);
    assert_eq!(away.nodes[3].label, format!("admin member in {}", IDS[0]));
    assert!(dot.starts_with("digraph escalation {\n") && dot.ends_with("}\n"));
    assert!(dot.contains("n0 [label=\"key \\\"key\\\"\", shape=oval];"), "{dot}");
    assert!(
        dot.contains("n1 -> n2 [label=\"E04\", tooltip=\"use the widest of the other keys\", style=dashed];"),
        "{dot}"
    );
}

#[test]
fn names_are_quoted_as_each_language_of_graphs_wants_it() {
    let graph = Graph::of_world("a\\b \"c\"\n", IDS[0], &[]);
    assert_eq!(graph.mermaid(), "flowchart LR\n  n0([\"a\\b #quot;c#quot; \"])\n");
    assert!(graph.dot().contains("[label=\"a\\\\b \\\"c\\\" \""), "{}", graph.dot());
}
