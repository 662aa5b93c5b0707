//! The policies: what the platform enforces, what the teams grant, what the rules say.

use std::collections::BTreeMap;

use super::text::{self, ABOUT_NO_TAGS, EVERY_OPERATION, TEAM, actions, entity, group, of_role, quoted, set};
use crate::operation::Requirement;
use crate::policy::{Condition, Kind, Rule, Team, Verb, Who};
use crate::{KnownScope, Operation, OperationSet, Policy, Role};

pub(super) fn policies(policy: &Policy) -> String {
    let mut policies = platform();
    policies.extend(policy.teams.iter().filter(|team| team.grants()).map(|team| of_team(policy, team)));
    policies.extend(by_default(policy));
    policies.extend(policy.rules.iter().map(|rule| of_rule(policy, rule)));
    policies.iter().map(Statement::text).collect::<Vec<_>>().join("\n")
}

/// One policy. Parts of `when` hold all at once, as do those of `unless`.
struct Statement {
    id: String,
    effect: &'static str,
    principal: String,
    action: String,
    when: Vec<String>,
    unless: Vec<String>,
}

const ANYBODY: &str = "principal";

impl Statement {
    fn new(id: String, verb: Verb, action: String) -> Self {
        let effect = match verb {
            Verb::Forbid => "forbid",
            Verb::Permit => "permit",
        };
        Self { id, effect, principal: ANYBODY.to_owned(), action, when: Vec::new(), unless: Vec::new() }
    }

    fn forbid(id: String, operations: OperationSet) -> Self {
        Self::new(id, Verb::Forbid, actions(operations))
    }

    fn unless(mut self, part: impl Into<String>) -> Self {
        self.unless.push(part.into());
        self
    }

    fn text(&self) -> String {
        let Self { id, effect, principal, action, .. } = self;
        let clause = |word: &str, parts: &[String]| match parts {
            [] => String::new(),
            parts => format!("\n{word} {{ {} }}", parts.join(" && ")),
        };
        let (when, unless) = (clause("when", &self.when), clause("unless", &self.unless));
        format!("@id({})\n{effect} ({principal}, {action}, resource){when}{unless};\n", quoted(id))
    }
}

/// What Instantly enforces: nothing permits here, since the policy decides over what is left.
fn platform() -> Vec<Statement> {
    let mut policies = vec![
        Statement::forbid("platform: another workspace".to_owned(), OperationSet::ALL).unless(
            "if resource has workspace then principal has workspace && principal.workspace == resource.workspace else true",
        ),
        Statement::forbid("platform: an invitation not accepted, or a restricted member".to_owned(), OperationSet::ALL)
            .unless("!(principal is Member) || (principal has accepted && principal.accepted && principal has restricted && !principal.restricted)"),
        Statement::forbid("platform: a key that acts where it perhaps cannot".to_owned(), OperationSet::ALL).unless(
            "principal is Member || (principal has acts_where_it_can && principal.acts_where_it_can)",
        ),
        Statement::forbid("platform: no scope is documented".to_owned(), crate::effective::UNDOCUMENTED)
            .unless("principal is Member"),
    ];
    policies.extend(requirements().into_iter().map(|(scopes, operations)| {
        let held = set(scopes.iter().copied());
        let id = format!("platform: needs {}", scopes.join(" or "));
        Statement::forbid(id, operations).unless(format!(
            "principal is Member || (principal has scopes && principal.scopes.containsAny({held}))"
        ))
    }));
    policies.extend(roles().into_iter().map(|(roles, operations)| {
        let held = set(roles.iter().copied());
        let id = format!("platform: needs the role {}", roles.join(" or "));
        Statement::forbid(id, operations).unless(format!(
            "!(principal is Member) || (principal has role && {held}.contains(principal.role))"
        ))
    }));
    policies
}

/// Scopes of which a key needs one, with the operations that require it.
fn requirements() -> BTreeMap<Vec<&'static str>, OperationSet> {
    let mut classes: BTreeMap<_, OperationSet> = BTreeMap::new();
    for operation in Operation::all() {
        if let Requirement::Documented(groups) = operation.requirement() {
            for group in groups {
                let scopes = group.iter().map(|scope| scope.as_str()).collect();
                classes.entry(scopes).or_insert(OperationSet::EMPTY).insert(operation);
            }
        }
    }
    classes
}

/// Roles of which a member needs one, with the operations that ask for it.
fn roles() -> BTreeMap<Vec<&'static str>, OperationSet> {
    static KNOWN: [Role; 5] = Role::KNOWN;
    let reach =
        KNOWN.each_ref().map(|role| (role.as_str(), role.operations().unwrap_or(OperationSet::EMPTY)));
    let mut classes: BTreeMap<_, OperationSet> = BTreeMap::new();
    for operation in Operation::all() {
        let holding = reach.iter().filter(|(_, operations)| operations.contains(operation));
        classes
            .entry(holding.map(|(role, _)| *role).collect())
            .or_insert(OperationSet::EMPTY)
            .insert(operation);
    }
    classes
}

/// What a granting team grants.
fn of_team(policy: &Policy, team: &Team) -> Statement {
    let role = team.role.and_then(|role| policy.roles.get(role));
    let action = group(&role.map_or(EVERY_OPERATION.to_owned(), |role| of_role(&role.name)));
    let tagged = team.tags.as_ref().map(|tags| {
        let tags = set(tags.iter().map(|tag| policy.tags.name(*tag)));
        format!("({} || (resource has tags && resource.tags.containsAny({tags})))", group(ABOUT_NO_TAGS))
    });
    Statement {
        principal: format!("principal in {}", entity(TEAM, &team.name)),
        when: tagged.into_iter().collect(),
        ..Statement::new(format!("team {}", team.name), Verb::Permit, action)
    }
}

/// What holds for whoever is in no granting team.
fn by_default(policy: &Policy) -> Option<Statement> {
    let granting: Vec<String> =
        policy.teams.iter().filter(|team| team.grants()).map(|team| entity(TEAM, &team.name)).collect();
    let passes = Statement::new("default".to_owned(), Verb::Permit, group(EVERY_OPERATION));
    policy.passes_by_default.then(|| match granting.as_slice() {
        [] => passes,
        granting => passes.unless(format!("principal in [{}]", granting.join(", "))),
    })
}

/// A rule. A forbid applies where its `when` is not false and its `unless` is not true, a permit where its `when` is true
/// and its `unless` is false: whoever lacks a fact gets no further by it.
fn of_rule(policy: &Policy, rule: &Rule) -> Statement {
    let forbids = rule.verb == Verb::Forbid;
    let action = match (forbids, rule.operations == OperationSet::ALL) {
        (false, true) => group(EVERY_OPERATION),
        _ => actions(rule.operations),
    };
    let mut statement = Statement::new(format!("rule {}", rule.id), rule.verb, action);
    if let Some(who) = &rule.who {
        let named = named(policy, who);
        match named.as_slice() {
            [(of_type, only)] if only.len() == 1 => {
                statement.principal = format!("principal in {}", entity(of_type, only.concat().as_str()));
            }
            named => statement.when.push(any_of(named)),
        }
    }
    statement.when.extend(condition(policy, &rule.when, forbids));
    statement.unless = rule.unless.as_ref().map_or(Vec::new(), |unless| condition(policy, unless, !forbids));
    statement
}

/// Whom a rule names, by their types; Cedar wants the elements of a set to have one.
fn named<'p>(policy: &'p Policy, who: &Who) -> Vec<(&'static str, Vec<&'p str>)> {
    let team = |number: &u32| policy.team(*number).map(|team| &*team.name);
    let mut named: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for name in who.teams.iter().filter_map(team) {
        named.entry(TEAM).or_default().push(name);
    }
    for (kind, name) in who.principals.iter().filter_map(|name| Kind::of(policy.principals.name(*name))) {
        named.entry(text::type_of(kind)).or_default().push(name);
    }
    named.into_iter().collect()
}

fn any_of(named: &[(&str, Vec<&str>)]) -> String {
    let each = named.iter().map(|(of_type, ids)| {
        let ids: Vec<String> = ids.iter().map(|id| entity(of_type, id)).collect();
        format!("principal in [{}]", ids.join(", "))
    });
    match each.collect::<Vec<_>>().as_slice() {
        [only] => only.clone(),
        all => format!("({})", all.join(" || ")),
    }
}

/// The parts of a condition: where it is true, or where it `may` be since a fact is missing.
fn condition(policy: &Policy, condition: &Condition, may: bool) -> Vec<String> {
    let mut parts = Vec::new();
    if let Some(tags) = &condition.tags {
        let carried = set(tags.iter().map(|tag| policy.tags.name(*tag)));
        let carried = format!("resource.tags.containsAny({carried})");
        parts.push(if may {
            format!("(if resource has tags then {carried} else true)")
        } else {
            format!("resource has tags && {carried}")
        });
    }
    if let Some(workspaces) = &condition.workspaces {
        let these = set(workspaces.iter().map(|id| policy.workspaces.name(*id)));
        parts.push(format!(
            "(if resource has workspace then {these}.contains(resource.workspace) else if principal has workspace then {these}.contains(principal.workspace) else {may})"
        ));
    }
    if let Some(roles) = &condition.roles {
        let these = set(roles.iter().map(Role::as_str));
        parts.push(format!("principal is Member && {these}.contains(principal.role)"));
    }
    if let Some(scopes) = &condition.scopes {
        let these = scopes.iter().filter_map(KnownScope::from_index).map(KnownScope::as_str);
        parts.push(format!("principal has scopes && principal.scopes.containsAny({})", set(these)));
    }
    parts
}
