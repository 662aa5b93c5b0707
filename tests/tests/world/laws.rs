//! Laws over small random worlds.

use std::collections::BTreeSet;

use instantly_rbac::escalation::{Assumptions, Fact, World, WorldName};
use instantly_rbac::{Certainty, PrincipalKind, ScopeSet};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use super::naive::Naive;

pub(crate) const IDS: [&str; 3] = [
    "019e0000-0000-7000-8000-00000000000a",
    "019e0000-0000-7000-8000-00000000000b",
    "019e0000-0000-7000-8000-00000000000c",
];
const SCOPES: [&str; 12] = [
    "api_keys:read",
    "api_keys:create",
    "workspace_members:update",
    "workspace_members:create",
    "emails:read",
    "webhooks:create",
    "workspaces:update",
    "campaigns:read",
    "accounts:update",
    "workspace_group_members:delete",
    "workspace_members:delete",
    "all:read",
];

fn keys() -> impl Strategy<Value = Value> {
    vec(subsequence(SCOPES.to_vec(), 0..3), 0..3).prop_map(|keys| {
        keys.into_iter()
            .enumerate()
            .map(|(at, scopes)| json!({"name": format!("key-{at}"), "scopes": scopes}))
            .collect()
    })
}

fn members() -> impl Strategy<Value = Value> {
    let member = (
        select(vec!["owner", "admin", "editor", "view", "view"]),
        prop::bool::weighted(0.8),
        prop::bool::weighted(0.15),
        subsequence(vec!["key-0", "key-1"], 0..=1),
        select(vec![
            Value::Null,
            Value::Null,
            json!(["campaigns.view"]),
            json!(["organization.integrations"]),
        ]),
    );
    vec(member, 0..3).prop_map(|members| {
        members.into_iter().enumerate().map(|(at, (role, accepted, removed, knows, permissions))| {
            json!({"name": format!("member-{at}@example.com"), "role": role, "accepted": accepted, "removed": removed,
                "knows": knows, "permissions": permissions})
        }).collect()
    })
}

/// One to three workspaces, of which the first may manage the others.
fn worlds() -> impl Strategy<Value = World> {
    let mailboxes = select(vec![
        Value::Null,
        json!([]),
        json!(["member-0@example.com"]),
        json!(["member-1@example.com"]),
    ]);
    let workspace = (keys(), members(), mailboxes);
    (vec(workspace, 1..4), subsequence(vec![1_usize, 2], 0..=2)).prop_map(|(spaces, managed)| {
        let count = spaces.len();
        let spaces: Vec<Value> = spaces.into_iter().enumerate().map(|(at, (keys, members, mailboxes))| {
            let manages: Vec<&str> =
                if at == 0 { managed.iter().filter(|own| **own < count).map(|own| IDS[*own]).collect() } else { Vec::new() };
            json!({"id": IDS[at], "manages": manages, "mailboxes": mailboxes, "keys": keys, "members": members})
        }).collect();
        serde_json::from_value(json!({"workspaces": spaces})).unwrap()
    })
}

fn assumptions() -> impl Strategy<Value = Assumptions> {
    let weakest = select(vec![Certainty::Assumed, Certainty::Assumed, Certainty::Documented]);
    (weakest, subsequence(vec!["E01", "E04", "E10", "E16"], 0..=1)).prop_map(|(weakest, refuted)| {
        Assumptions { weakest, refuted: refuted.into_iter().map(str::to_owned).collect() }
    })
}

/// What is given from the start is no gain.
fn gains(naive: &Naive<'_>) -> BTreeSet<(String, Fact)> {
    naive.closure().facts.difference(&naive.start().facts).cloned().collect()
}

fn everybody(world: &World) -> Vec<(&str, PrincipalKind, &str)> {
    world
        .workspaces
        .iter()
        .flat_map(|space| {
            let id = space.id.as_str();
            let keys = space.keys.iter().map(move |key| (id, PrincipalKind::Key, key.name.as_str()));
            keys.chain(
                space.members.iter().map(move |member| (id, PrincipalKind::Member, member.name.as_str())),
            )
        })
        .collect()
}

fn name<'w>((workspace, kind, name): (&'w str, PrincipalKind, &'w str)) -> WorldName<'w> {
    WorldName { workspace, kind, name }
}

/// The world without some of its grants, which are counted through.
fn less(world: &World, gone: &BTreeSet<usize>) -> World {
    let mut world = world.clone();
    let mut at = 0;
    for key in world.workspaces.iter_mut().flat_map(|space| &mut space.keys) {
        let kept = |_: &instantly_rbac::KnownScope| {
            at += 1;
            !gone.contains(&(at - 1))
        };
        key.scopes = key.scopes.known().filter(kept).collect();
    }
    world
}

/// Those who could control some workspace.
fn controlling<'w>(world: &'w World, assumptions: &'w Assumptions) -> BTreeSet<WorldName<'w>> {
    world.escalations(assumptions).reach().iter().filter(|own| own.controls > 0).map(|own| own.who).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn gains_are_those_of_the_naive_closure(world in worlds(), assumptions in assumptions()) {
        let found = world.escalations(&assumptions);
        let all = found.reach();
        prop_assert_eq!(all.len(), everybody(&world).len());
        for (own, who) in all.iter().zip(everybody(&world)) {
            prop_assert_eq!(own.who, name(who));
            let naive = Naive { world: &world, assumptions: &assumptions, who };
            let expected = gains(&naive);
            let here: BTreeSet<Fact> = expected.iter().filter(|(at, _)| at == who.0).map(|(_, fact)| *fact).collect();
            prop_assert_eq!(own.gains.iter().copied().collect::<BTreeSet<_>>(), here.clone(), "{:?}", who);
            let controlled = expected.iter().filter(|(_, fact)| *fact == Fact::EveryScope).count();
            prop_assert_eq!(own.controls, controlled);
            prop_assert_eq!(own.root_equivalent, here.contains(&Fact::EveryScope));

            // The ways lead to the same, but for what control of a workspace brings there besides.
            let escalation = found.of(name(who)).unwrap();
            prop_assert_eq!((escalation.root_equivalent, escalation.certainty), (own.root_equivalent, own.certainty));
            let shown: BTreeSet<(String, Fact)> =
                escalation.paths.iter().map(|path| (path.workspace.to_owned(), path.gain)).collect();
            prop_assert!(shown.is_subset(&expected));
            for (at, fact) in expected.difference(&shown) {
                prop_assert!(shown.contains(&(at.clone(), Fact::EveryScope)), "{} {}", at, fact);
            }
        }
        prop_assert_eq!(found.of(name((IDS[0], PrincipalKind::Key, "nobody"))), None);
    }

    #[test]
    fn every_way_can_be_walked_with_the_key_that_it_names(world in worlds(), assumptions in assumptions()) {
        let found = world.escalations(&assumptions);
        for who in everybody(&world) {
            let naive = Naive { world: &world, assumptions: &assumptions, who };
            for path in found.of(name(who)).unwrap().paths {
                let mut held = naive.start();
                for step in &path.steps {
                    prop_assert!(naive.can_take(step.edge, step.workspace, &held), "{:?}", path);
                    if let Some(key) = step.with {
                        prop_assert!(held.keys.contains(&(key.workspace.to_owned(), key.name.to_owned())));
                    }
                    naive.gain(step.edge, step.workspace, &mut held);
                    naive.inherit(&mut held);
                }
                prop_assert!(held.facts.contains(&(path.workspace.to_owned(), path.gain)), "{:?}", path);
                prop_assert_eq!(Some(path.certainty), path.steps.iter().map(|step| step.edge.certainty).max());
            }
        }
    }

    /// Everything that one or two steps reach has a way that is no longer.
    #[test]
    fn no_way_is_longer_than_it_must_be(world in worlds()) {
        for weakest in [Certainty::Documented, Certainty::Assumed] {
            let assumptions = Assumptions { weakest, ..Assumptions::default() };
            let found = world.escalations(&assumptions);
            for who in everybody(&world) {
                let naive = Naive { world: &world, assumptions: &assumptions, who };
                let paths = found.of(name(who)).unwrap().paths;
                let mut near = vec![naive.start()];
                for steps in 1..=2 {
                    near = near.iter().flat_map(|held| naive.after_a_step(held)).collect();
                    for path in paths.iter().filter(|path| path.steps.len() > steps) {
                        let (id, gain) = (path.workspace.to_owned(), path.gain);
                        let is_longer = near.iter().any(|held| held.facts.contains(&(id.clone(), gain)))
                            && !paths.iter().any(|own| (own.workspace, own.gain) == (path.workspace, gain) && own.steps.len() <= steps);
                        prop_assert!(!is_longer, "{steps}: {path:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn one_more_scope_never_takes_a_gain_away(world in worlds(), at in 0..3_usize, scope in select(SCOPES.to_vec())) {
        let assumptions = Assumptions::default();
        let mut more = world.clone();
        if let Some(key) = more.workspaces.iter_mut().flat_map(|space| &mut space.keys).nth(at) {
            key.scopes = key.scopes.join(&ScopeSet::parse(scope));
        }
        let (before, after) = (world.escalations(&assumptions), more.escalations(&assumptions));
        for (before, after) in before.reach().iter().zip(after.reach()) {
            prop_assert!(before.controls <= after.controls);
            prop_assert!(before.gains.iter().all(|gain| after.gains.contains(gain)));
        }
    }

    #[test]
    fn no_smaller_set_of_scopes_than_the_cut_stops_them(world in worlds(), assumptions in assumptions(), chosen in option()) {
        let asked: Vec<_> = everybody(&world).into_iter().enumerate()
            .filter(|(at, _)| chosen.is_none_or(|chosen| chosen == *at)).map(|(_, who)| name(who)).collect();
        let cut = world.escalations(&assumptions).cut(|who| asked.contains(&who));
        let grants: Vec<(WorldName<'_>, instantly_rbac::KnownScope)> = world.workspaces.iter().flat_map(|space| {
            space.keys.iter().flat_map(|key| {
                let key_name = name((space.id.as_str(), PrincipalKind::Key, key.name.as_str()));
                key.scopes.known().map(move |scope| (key_name, scope))
            })
        }).collect();
        let bare = less(&world, &(0..grants.len()).collect());
        let beyond: BTreeSet<_> = asked.iter().copied().filter(|who| controlling(&bare, &assumptions).contains(who)).collect();
        prop_assert_eq!(cut.beyond_scopes.iter().copied().collect::<BTreeSet<_>>(), beyond.clone());
        let stops = |gone: &BTreeSet<usize>| {
            let left = less(&world, gone);
            let left = controlling(&left, &assumptions);
            asked.iter().all(|who| beyond.contains(who) || !left.contains(who))
        };
        let own: BTreeSet<usize> = cut.removals.iter()
            .map(|removal| grants.iter().position(|grant| *grant == (removal.key, removal.scope)).unwrap()).collect();
        prop_assert!(stops(&own), "{:?}", cut);
        if grants.len() <= 9 {
            for bits in 0..1_usize << grants.len() {
                let gone: BTreeSet<usize> = (0..grants.len()).filter(|at| bits >> at & 1 == 1).collect();
                prop_assert!(gone.len() >= own.len() || !stops(&gone), "{:?} is smaller than {:?}", gone, cut);
            }
        }
    }
}

/// Everybody, or one of the first few.
fn option() -> impl Strategy<Value = Option<usize>> {
    prop_oneof![Just(None), (0..4_usize).prop_map(Some)]
}

#[test]
fn headlines_name_those_who_could_do_most() {
    let world: World = serde_json::from_value(json!({"workspaces": [
        {"id": IDS[0], "manages": [IDS[1]], "keys": [
            {"name": "reports", "scopes": ["campaigns:read"]}, {"name": "people", "scopes": ["workspace_members:create"]}
        ], "members": [
            {"name": "ana@example.com", "role": "admin", "accepted": true},
            {"name": "ben@example.com", "role": "view", "accepted": true}
        ]},
        {"id": IDS[1], "keys": [
            {"name": "hooks", "scopes": ["webhooks:create"]},
            {"name": "inbox", "scopes": ["webhooks:create", "emails:read"]}
        ], "members": []}
    ]})).unwrap();
    let assumptions = Assumptions::default();
    let found = world.escalations(&assumptions);
    let headlines = found.headlines();
    let names = |list: &[WorldName<'_>]| list.iter().map(|who| who.name.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&headlines.admin_equivalent), ["people"]);
    assert_eq!(names(&headlines.fleet_equivalent), ["reports", "people"]);
    assert_eq!(names(&headlines.read_replies), ["people", "hooks"]);
    assert_eq!(names(&headlines.become_owner), ["ana@example.com"]);
    let controls: Vec<usize> = found.reach().iter().map(|own| own.controls).collect();
    assert_eq!(controls, [0, 2, 2, 0, 0, 0], "whoever controls the manager controls what it manages");
    let cut = found.cut(|who| who.kind == PrincipalKind::Key);
    let expected = json!({
        "removals": [{"workspace": IDS[0], "kind": "key", "name": "people", "scope": "workspace_members:create"}],
        "beyond_scopes": [],
    });
    assert_eq!(serde_json::to_value(cut).unwrap(), expected);
    assert_eq!(names(&found.cut(|_| true).beyond_scopes), ["ana@example.com"]);
}
