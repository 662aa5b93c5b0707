//! Policies a second time: documents, principals and resources as JSON values, sets of strings, no numbers and no bits.
//! Written from the description of the document, not from the engine.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Naive, Operation};

/// Yes, no, or `None` where a fact is missing.
type Truth = Option<bool>;

fn and(truths: impl IntoIterator<Item = Truth>) -> Truth {
    let truths: Vec<Truth> = truths.into_iter().collect();
    match (truths.contains(&Some(false)), truths.contains(&None)) {
        (true, _) => Some(false),
        (false, true) => None,
        (false, false) => Some(true),
    }
}

fn or(truths: impl IntoIterator<Item = Truth>) -> Truth {
    and(truths.into_iter().map(not)).map(|none| !none)
}

fn not(truth: Truth) -> Truth {
    truth.map(|holds| !holds)
}

/// A decision: `allow`, `deny` or `unknown`, its code, and the layer.
pub type Answer = (&'static str, &'static str, &'static str);

/// One question about one document, all of it as JSON.
pub struct Question<'q> {
    /// The catalogue.
    pub naive: &'q Naive,
    /// The policy.
    pub document: &'q Value,
    /// Who asks.
    pub principal: &'q Value,
    /// What for.
    pub operation: &'q Operation,
    /// On what; null where nothing is known.
    pub resource: &'q Value,
}

impl Question<'_> {
    /// The answer of both layers.
    pub fn answer(&self) -> Answer {
        if !self.is_about_its_kind() {
            let without = Question { resource: &Value::Null, ..*self };
            return match without.answer() {
                ("allow", ..) => ("unknown", "missing_fact", "platform"),
                answer => answer,
            };
        }
        let (platform, platform_code) = self.platform();
        let (governance, governance_code) = self.governance();
        match (platform, governance) {
            ("deny", _) => ("deny", platform_code, "platform"),
            (_, "deny") => ("deny", governance_code, "governance"),
            ("unknown", _) => ("unknown", platform_code, "platform"),
            (_, "unknown") => ("unknown", "missing_fact", "governance"),
            _ if governance_code == "allowed" => ("allow", "allowed", "governance"),
            _ => ("allow", "allowed", "platform"),
        }
    }

    /// Whether the operation acts on resources of the given kind.
    pub fn is_about_its_kind(&self) -> bool {
        let tags = self.operation.id == "toggleTagResource";
        self.resource["kind"].as_str().is_none_or(|kind| {
            kind == self.operation.resource || (tags && ["account", "campaign"].contains(&kind))
        })
    }

    fn key(&self) -> Option<&Value> {
        match self.principal["kind"].as_str().unwrap() {
            "key" => Some(self.principal),
            "agent" => Some(&self.principal["key"]),
            _ => None,
        }
    }

    fn acts_in(&self) -> Option<&str> {
        match self.key() {
            Some(key) => key["acting_as"].as_str().or(key["workspace"].as_str()),
            None => self.principal["workspace"].as_str(),
        }
    }

    fn platform(&self) -> (&'static str, &'static str) {
        let (decision, code) = self.without_resource();
        let there = self.resource["workspace"].as_str();
        match (decision, there, self.acts_in()) {
            ("deny", ..) => (decision, code),
            (_, Some(there), Some(here)) if there != here => ("deny", "wrong_workspace"),
            ("allow", Some(_), None) => ("unknown", "missing_fact"),
            _ => (decision, code),
        }
    }

    fn without_resource(&self) -> (&'static str, &'static str) {
        let Some(key) = self.key() else { return self.through_the_app() };
        let scopes: BTreeSet<String> = strings(&key["scopes"]);
        let decision = self.naive.decide(&scopes, self.operation);
        let acts_for_another = !key["acting_as"].is_null() && key["acting_as"] != key["workspace"];
        if acts_for_another {
            match key["situation"].as_str() {
                Some("admin_workspace") => {}
                Some(_) => return ("deny", "wrong_workspace"),
                None if decision == "deny" => return ("deny", "missing_scope"),
                None => return ("unknown", "missing_fact"),
            }
        }
        match decision {
            "allow" => ("allow", "allowed"),
            "deny" => ("deny", "missing_scope"),
            _ => ("unknown", "undocumented_operation"),
        }
    }

    fn through_the_app(&self) -> (&'static str, &'static str) {
        if self.principal["accepted"] == false {
            return ("deny", "member_pending");
        }
        let (kind, effect) = (self.operation.resource.as_str(), self.operation.effect.as_str());
        let settings =
            ["workspace", "workspace_billing", "workspace_group_member", "workspace_member", "api_key"];
        let holds = match self.principal["role"].as_str().unwrap() {
            "owner" => true,
            "admin" => self.operation.id != "scheduleCurrentWorkspaceRemoval",
            "editor" => effect == "view" || (effect != "control" && !settings.contains(&kind)),
            "view" => effect == "view",
            "client" => false,
            _ => return ("unknown", "missing_fact"),
        };
        match (holds, self.principal["permissions"].is_null()) {
            (false, _) => ("deny", "role_too_low"),
            (true, false) => ("unknown", "missing_fact"),
            (true, true) => ("allow", "allowed"),
        }
    }

    /// `allow` carries `allowed` where something permitted it, and nothing where it passed by default.
    fn governance(&self) -> (&'static str, &'static str) {
        let rules = || self.document["rules"].as_array().into_iter().flatten();
        let any = |verb: &str| {
            or(rules().filter(|rule| !rule[verb].is_null()).map(|rule| self.applies(rule, &rule[verb])))
        };
        let forbidden = any("forbid");
        if forbidden == Some(true) {
            return ("deny", "forbidden_by_rule");
        }
        let granting: Vec<&Value> = self
            .teams()
            .into_iter()
            .filter(|(_, team)| !team["role"].is_null() || !team["tags"].is_null())
            .map(|(_, team)| team)
            .collect();
        let holding: Vec<&&Value> = granting.iter().filter(|team| self.role_holds(&team["role"])).collect();
        let granted = or(holding.iter().map(|team| self.tags_meet(&team["tags"])));
        let permitted = or([any("permit"), granted]);
        let passes = granting.is_empty() && self.document["default"] != "deny";
        match and([not(forbidden), or([permitted, Some(passes)])]) {
            None => ("unknown", "missing_fact"),
            Some(true) => ("allow", if permitted == Some(true) { "allowed" } else { "" }),
            Some(false) if granting.is_empty() => ("deny", "not_permitted_by_rule"),
            Some(false) if holding.is_empty() => ("deny", "role_too_low"),
            Some(false) => ("deny", "tag_mismatch"),
        }
    }

    fn teams(&self) -> Vec<(&String, &Value)> {
        let teams = self.document["teams"].as_object().into_iter().flatten();
        teams.filter(|(_, team)| self.is_named(team)).collect()
    }

    /// Whether one of `members`, `keys`, `agents` lists the principal.
    fn is_named(&self, lists: &Value) -> bool {
        let named = |list: &str, name: &Value| lists[list].as_array().is_some_and(|list| list.contains(name));
        let principal = self.principal;
        match principal["kind"].as_str().unwrap() {
            "key" => named("keys", &principal["name"]),
            "member" => named("members", &principal["name"]),
            _ => named("agents", &principal["identity"]) || named("keys", &principal["key"]["name"]),
        }
    }

    fn applies(&self, rule: &Value, statement: &Value) -> Truth {
        let speaks_of_all =
            ["teams", "members", "keys", "agents"].iter().all(|list| statement[list].is_null());
        let in_team = self.teams().iter().any(|(name, _)| strings(&statement["teams"]).contains(*name));
        let among =
            |list: &str, value: &str| statement[list].is_null() || strings(&statement[list]).contains(value);
        let operation = self.operation;
        let about = (speaks_of_all || in_team || self.is_named(statement))
            && among("operations", &operation.id)
            && among("resources", &operation.resource)
            && among("effects", &operation.effect);
        let excused = if rule["unless"].is_null() { Some(false) } else { self.holds(&rule["unless"]) };
        and([Some(about), self.holds(&rule["when"]), not(excused)])
    }

    fn holds(&self, condition: &Value) -> Truth {
        let part = |name: &str, given: Option<BTreeSet<String>>| match (&condition[name], given) {
            (Value::Null, _) => Some(true),
            (_, None) => None,
            (wanted, Some(given)) => Some(!strings(wanted).is_disjoint(&given)),
        };
        let tags = (!self.resource["tags"].is_null()).then(|| strings(&self.resource["tags"]));
        let workspace = self.resource["workspace"].as_str().or(self.acts_in());
        let role = match self.key() {
            Some(_) => BTreeSet::new(),
            None => BTreeSet::from([self.principal["role"].as_str().unwrap().to_owned()]),
        };
        let scopes = self.key().map(|key| strings(&key["scopes"])).unwrap_or_default();
        and([
            part("tags", tags),
            part("workspaces", workspace.map(|id| BTreeSet::from([id.to_owned()]))),
            part("roles", Some(role)),
            part("scopes", Some(scopes)),
        ])
    }

    fn tags_meet(&self, wanted: &Value) -> Truth {
        let is_tagged = ["account", "campaign"].contains(&self.operation.resource.as_str())
            || self.operation.id == "toggleTagResource";
        if wanted.is_null() || !is_tagged {
            return Some(true);
        }
        let given = &self.resource["tags"];
        (!given.is_null()).then(|| !strings(wanted).is_disjoint(&strings(given)))
    }

    fn role_holds(&self, role: &Value) -> bool {
        role.as_str()
            .is_none_or(|name| self.operations_of(name, &mut BTreeSet::new()).contains(&self.operation.id))
    }

    /// Every operation of a local role, with those of the roles it extends.
    fn operations_of(&self, name: &str, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
        if !seen.insert(name.to_owned()) {
            return BTreeSet::new();
        }
        if let Some(preset) = name.strip_prefix("preset:") {
            return self.operations_where(|operation| preset_holds(preset, operation));
        }
        let role = &self.document["roles"][name];
        let mut operations = strings(&role["operations"]);
        for scope in strings(&role["scopes"]) {
            operations.extend(self.naive.allowed(&BTreeSet::from([scope])).into_iter().map(str::to_owned));
        }
        for grant in role["grants"].as_array().into_iter().flatten() {
            operations.extend(self.operations_where(|operation| {
                strings(&grant["resources"]).contains(&operation.resource)
                    && strings(&grant["effects"]).contains(&operation.effect)
            }));
        }
        for other in strings(&role["extends"]) {
            operations.extend(self.operations_of(&other, seen));
        }
        operations
    }

    fn operations_where(&self, holds: impl Fn(&Operation) -> bool) -> BTreeSet<String> {
        self.naive
            .operations
            .iter()
            .filter(|operation| holds(operation))
            .map(|operation| operation.id.clone())
            .collect()
    }
}

/// The matrix of the four presets, row by row.
fn preset_holds(preset: &str, operation: &Operation) -> bool {
    let columns = ["campaign", "lead", "account", "webhook", "api_key", "workspace_member"];
    let Some(column) = columns.iter().position(|kind| *kind == operation.resource) else { return false };
    let row = match preset {
        "admin" => return true,
        "manager" => ["view create edit", "view create edit", "view", "view create", "view", "view"],
        "sdr" => ["view launch", "view import", "view", "", "", ""],
        _ => ["view", "view", "view", "", "", ""],
    };
    row[column].split(' ').any(|effect| effect == operation.effect)
}

fn strings(list: &Value) -> BTreeSet<String> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}
