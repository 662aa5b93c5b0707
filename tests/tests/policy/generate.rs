//! Documents, principals and resources, all from one small vocabulary, so that they meet.

use instantly_rbac::{Operation, Policy, Principal, Resource};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

pub(crate) const HERE: &str = "019e0000-0000-7000-8000-00000000000a";
pub(crate) const THERE: &str = "019e0000-0000-7000-8000-00000000000b";

pub(crate) const TAGS: [&str; 3] = ["west", "east", "north"];
pub(crate) const TEAMS: [&str; 3] = ["sdr", "ops", "group"];
const ROLES: [&str; 2] = ["launcher", "keeper"];
const ALL_ROLES: [&str; 6] =
    ["launcher", "keeper", "preset:admin", "preset:manager", "preset:sdr", "preset:viewer"];
pub(crate) const SCOPES: [&str; 6] =
    ["campaigns:read", "campaigns:update", "campaigns:all", "accounts:update", "ai_agents:update", "all:all"];
const OPERATIONS: [&str; 12] = [
    "activateCampaign",
    "patchCampaign",
    "listCampaign",
    "deleteCampaign",
    "getAccount",
    "patchAccount",
    "bulkAddLeads",
    "toggleTagResource",
    "createAPIKey",
    "patchWorkspace",
    "scheduleCurrentWorkspaceRemoval",
    "pauseDeliverabilityAffectedAccounts",
];
const KINDS: [&str; 4] = ["campaign", "account", "lead", "custom_tag"];
const EFFECTS: [&str; 4] = ["view", "edit", "launch", "import"];

/// One world: a document that loads, somebody, something, and what for.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) document: Value,
    pub(crate) principal: Value,
    pub(crate) resource: Value,
    pub(crate) operation: Operation,
}

impl World {
    pub(crate) fn policy(&self) -> Policy {
        Policy::parse(&self.document.to_string()).unwrap_or_else(|error| panic!("{error}\n{}", self.document))
    }

    pub(crate) fn principal(&self) -> Principal {
        serde_json::from_value(self.principal.clone()).unwrap()
    }

    pub(crate) fn resource(&self) -> Option<Resource> {
        serde_json::from_value(self.resource.clone()).unwrap()
    }
}

pub(crate) fn worlds() -> impl Strategy<Value = World> {
    (documents(), principals(), resources(), select(OPERATIONS.to_vec())).prop_map(
        |(document, principal, resource, operation)| World {
            document,
            principal,
            resource,
            operation: Operation::parse(operation).unwrap(),
        },
    )
}

/// Documents that load.
pub(crate) fn documents() -> impl Strategy<Value = Value> {
    let roles = (role(), role(), any::<bool>()).prop_map(|(launcher, mut keeper, extends)| {
        if extends {
            keeper["extends"] = json!([ROLES[0]]);
        }
        json!({"launcher": launcher, "keeper": keeper})
    });
    // Where no team grants anything, what rules say often holds without them.
    let teams = prop_oneof![2 => Just(0.8), 1 => Just(0.0)].prop_flat_map(|limited| {
        (team(limited), team(limited), team(0.0))
            .prop_map(|(sdr, ops, group)| json!({"sdr": sdr, "ops": ops, "group": group}))
    });
    let rules = (vec(rule(), 0..4), option::weighted(0.3, condition()));
    (select(vec!["pass", "deny"]), roles, teams, rules).prop_map(
        |(default, roles, teams, (mut rules, narrower))| {
            // Two that are drawn apart seldom overlap so far that one covers the other.
            rules.extend(narrower.and_then(|when| Some(narrowed(rules.first()?, when))));
            for (at, rule) in rules.iter_mut().enumerate() {
                rule["id"] = json!(format!("rule-{at}"));
            }
            let mut document = json!({"version": 1, "default": default, "roles": roles, "teams": teams});
            if !rules.is_empty() {
                document["rules"] = json!(rules);
            }
            document
        },
    )
}

/// The same rule, under a condition if it had none.
fn narrowed(rule: &Value, when: Value) -> Value {
    let mut rule = rule.clone();
    if rule["when"].is_null() {
        rule["when"] = when;
    }
    rule
}

/// The same with assertions.
pub(crate) fn asserted() -> impl Strategy<Value = Value> {
    (documents(), vec((rule(), any::<bool>()), 1..4)).prop_map(|(mut document, rules)| {
        let assertions = rules.into_iter().enumerate().map(|(at, (mut rule, never))| {
            let fields = rule.as_object_mut().unwrap();
            let statement = fields.remove("forbid").or_else(|| fields.remove("permit")).unwrap();
            rule[if never { "never" } else { "always" }] = statement;
            rule["id"] = json!(format!("assertion-{at}"));
            rule
        });
        document["assert"] = assertions.collect();
        document
    })
}

fn some(of: &'static [&'static str]) -> impl Strategy<Value = Value> {
    subsequence(of.to_vec(), 1..=of.len().min(3)).prop_map(|chosen| json!(chosen))
}

/// An object with some of the fields, at least one where `least` says so.
fn object(fields: Vec<(&'static str, BoxedStrategy<Option<Value>>)>, least: usize) -> BoxedStrategy<Value> {
    let (names, values): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
    values
        .prop_map(move |values| {
            names
                .iter()
                .zip(values)
                .filter_map(|(name, value)| Some(((*name).to_owned(), value?)))
                .collect::<Map<String, Value>>()
        })
        .prop_filter("enough fields", move |object| object.len() >= least)
        .prop_map(Value::Object)
        .boxed()
}

fn maybe(likely: f64, value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Option<Value>> {
    if likely > 0.0 { option::weighted(likely, value).boxed() } else { Just(None).boxed() }
}

fn role() -> BoxedStrategy<Value> {
    let grants = (some(&KINDS), some(&EFFECTS))
        .prop_map(|(resources, effects)| json!([{"resources": resources, "effects": effects}]));
    object(
        vec![
            ("operations", maybe(0.5, some(&OPERATIONS))),
            ("scopes", maybe(0.3, some(&SCOPES[..4]))),
            ("grants", maybe(0.5, grants)),
        ],
        0,
    )
}

/// A team, so likely limited in what it may do, and so likely in which tags.
fn team(limited: f64) -> BoxedStrategy<Value> {
    object(
        vec![
            ("keys", maybe(0.4, some(&["key-1", "key-2"]))),
            ("members", maybe(0.4, some(&["ana", "ben"]))),
            ("agents", maybe(0.3, some(&["agent-1"]))),
            ("role", maybe(limited, select(ALL_ROLES.to_vec()).prop_map(|role| json!(role)))),
            ("tags", maybe(limited, some(&TAGS))),
        ],
        0,
    )
}

fn condition() -> BoxedStrategy<Value> {
    object(
        vec![
            ("tags", maybe(0.4, some(&TAGS))),
            ("workspaces", maybe(0.3, some(&[HERE, THERE]))),
            ("roles", maybe(0.3, some(&["owner", "admin", "editor", "view"]))),
            ("scopes", maybe(0.3, some(&SCOPES))),
        ],
        1,
    )
}

fn rule() -> BoxedStrategy<Value> {
    let statement = object(
        vec![
            ("teams", maybe(0.2, some(&TEAMS))),
            ("keys", maybe(0.2, some(&["key-1", "key-2"]))),
            ("members", maybe(0.2, some(&["ana", "ben"]))),
            ("agents", maybe(0.1, some(&["agent-1"]))),
            // Whatever `resources` leaves, `effects` leaves something of.
            ("resources", maybe(0.4, some(&KINDS[..2]))),
            ("effects", maybe(0.4, Just(json!(["view", "edit", "launch"])))),
        ],
        0,
    );
    let by_id = some(&OPERATIONS).prop_map(|operations| json!({"operations": operations}));
    let statement = prop_oneof![3 => statement, 1 => by_id];
    (any::<bool>(), statement, option::weighted(0.5, condition()), option::weighted(0.4, condition()))
        .prop_map(|(forbids, statement, when, unless)| {
            let mut rule = json!({if forbids { "forbid" } else { "permit" }: statement});
            when.into_iter().for_each(|when| rule["when"] = when);
            unless.into_iter().for_each(|unless| rule["unless"] = unless);
            rule
        })
        .boxed()
}

pub(crate) fn principals() -> impl Strategy<Value = Value> {
    let workspace = || prop_oneof![3 => Just(json!(HERE)), 1 => Just(Value::Null)];
    let situation =
        select(vec![json!("admin_workspace"), json!("admin_workspace"), json!("sub_workspace"), Value::Null]);
    let acting_as = prop_oneof![4 => Just(Value::Null), 1 => Just(json!(THERE)), 1 => Just(json!(HERE))];
    let scopes = prop_oneof![2 => some(&SCOPES), 2 => Just(json!(["all:all"])), 1 => Just(json!([]))];
    let key = (select(vec!["key-1", "key-2"]), scopes, workspace(), situation, acting_as).prop_map(
        |(name, scopes, workspace, situation, acting_as)| {
            json!({"name": name, "scopes": scopes, "workspace": workspace, "situation": situation, "acting_as": acting_as})
        },
    );
    let role = select(vec!["owner", "admin", "admin", "editor", "editor", "view", "client", "auditor"]);
    let permissions = prop_oneof![4 => Just(Value::Null), 1 => Just(json!(["campaigns.view"]))];
    let accepted = prop_oneof![5 => Just(true), 1 => Just(false)];
    let member = (select(vec!["ana", "ben"]), role, accepted, workspace(), permissions).prop_map(
        |(name, role, accepted, workspace, permissions)| {
            json!({"kind": "member", "name": name, "role": role, "accepted": accepted, "workspace": workspace, "permissions": permissions})
        },
    );
    (key, member, 0..5).prop_map(|(mut key, member, which)| match which {
        0 | 1 => member,
        2 => json!({"kind": "agent", "identity": "agent-1", "key": key}),
        _ => {
            key["kind"] = json!("key");
            key
        }
    })
}

pub(crate) fn resources() -> impl Strategy<Value = Value> {
    let workspace = prop_oneof![3 => Just(Value::Null), 3 => Just(json!(HERE)), 1 => Just(json!(THERE))];
    let tags = prop_oneof![
        5 => Just(Value::Null),
        5 => subsequence(vec!["west", "east", "north", "unheard-of"], 0..=2).prop_map(|tags| json!(tags)),
    ];
    let kind = prop_oneof![
        6 => Just(Value::Null),
        2 => select(vec!["campaign", "account"]).prop_map(|kind| json!(kind)),
    ];
    let resource = (kind, workspace, tags).prop_map(
        |(kind, workspace, tags)| json!({"kind": kind, "id": "019e", "workspace": workspace, "tags": tags}),
    );
    prop_oneof![1 => Just(Value::Null), 6 => resource]
}

/// A key in up to six teams of up to two tags, with some of seventy roles, and a resource of up to six tags: more than the
/// engine keeps at hand.
pub(crate) fn crowded_worlds() -> impl Strategy<Value = World> {
    let tags = || vec!["a", "b", "c", "d", "e", "f"];
    let presets = ["preset:sdr", "preset:manager", "preset:viewer"];
    let role = prop_oneof![
        3 => select(presets.to_vec()).prop_map(str::to_owned),
        1 => (0..70).prop_map(|role| format!("role-{role}")),
    ];
    let team = (option::weighted(0.9, role), option::weighted(0.9, subsequence(tags(), 1..=2)));
    let team = team.prop_filter("one that grants", |(role, tags)| role.is_some() || tags.is_some());
    let operation = select(&[Operation::PATCH_CAMPAIGN, Operation::GET_ACCOUNT, Operation::LIST_LEADS][..]);
    (vec(team, 1..=6), subsequence(tags(), 0..=6), operation).prop_map(
        move |(teams, tags, operation)| {
            let roles: Map<String, Value> =
                (0..70).map(|at| (format!("role-{at}"), json!({"extends": [presets[at % 3]]}))).collect();
            let teams: Map<String, Value> = teams
                .into_iter()
                .enumerate()
                .map(|(at, (role, tags))| {
                    let fields = [("keys", Some(json!(["crowd"]))), ("role", role.map(Value::from)), ("tags", tags.map(Value::from))];
                    let given = fields.into_iter().filter_map(|(field, value)| Some((field.to_owned(), value?)));
                    (format!("team-{at}"), Value::Object(given.collect()))
                })
                .collect();
            World {
                document: json!({"version": 1, "tags": ["a", "b", "c", "d", "e", "f"], "roles": roles, "teams": teams}),
                principal: json!({"kind": "key", "name": "crowd", "scopes": ["all:all"]}),
                resource: json!({"id": "019e", "tags": tags}),
                operation,
            }
        },
    )
}
