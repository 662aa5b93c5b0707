//! Questions about policies and keys as a whole, each with the JSON text that every runtime must answer.

use std::fs;

use instantly_rbac::analysis::minimal_scopes;
use instantly_rbac::interop::{
    JsonPolicy, diff_catalog_json, diff_keys_json, escalation_by_names, escalation_of_json, escalations_json,
    format_policy, review_scopes_json,
};
use instantly_rbac::{Operation, Policy, Principal, Resource, ScopeSet};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{descriptions, folder};

/// One question: the name of a function of the npm package, the policy that is asked, the arguments, and the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis {
    /// What is asked, by its name in JavaScript.
    pub ask: String,
    /// Which of the documents is asked; none for a question about keys.
    pub policy: Option<usize>,
    /// The arguments; another policy is the number of its document.
    pub with: Vec<Value>,
    /// The answer as JSON text, to the byte.
    pub answer: String,
}

/// Documents, and the questions about them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analyses {
    /// Policies as text.
    pub documents: Vec<String>,
    /// The questions.
    pub questions: Vec<Analysis>,
}

const WEST: &str = r#"{"version": 1, "default": "deny",
  "teams": {"west": {"members": ["ana"], "keys": ["west-key"], "agents": ["bot"], "role": "preset:sdr", "tags": ["West"]},
            "leads": {"members": ["max"], "role": "preset:manager"}},
  "rules": [{"id": "frozen", "forbid": {"effects": ["launch"]}, "when": {"tags": ["Frozen"]}},
            {"id": "no-deletions", "forbid": {"effects": ["delete"]}, "unless": {"roles": ["owner"]}},
            {"id": "clean-up", "permit": {"keys": ["west-key"], "operations": ["deleteLead"]}}],
  "assert": [{"id": "keys-never-delete", "never": {"keys": ["west-key"], "effects": ["delete"]}},
             {"id": "nobody-launches", "never": {"effects": ["launch"]}}]}"#;
const EAST: &str = "version: 1\ndefault: deny\nteams:\n  west: {members: [ana], keys: [west-key], role: preset:viewer, tags: [West, East]}\nrules:\n  - {id: full, permit: {agents: [bot]}, when: {scopes: ['all:all']}}\n";
const OPEN: &str = r#"{"version": 1, "rules": [{"id": "home", "forbid": {"effects": ["control"]}, "unless": {"workspaces": ["019e0000-0000-7000-8000-00000000000a"]}}]}"#;
const SILENT: &str = r#"{"version": 1}"#;
const TAGGED: &str = r#"{"version": 1, "catalog": "2026-08-01+00000000", "rules": [{"id": "west", "forbid": {"effects": ["launch"], "members": ["ana"]}, "when": {"tags": ["West"]}, "unless": {"tags": ["Frozen"]}}]}"#;
const DOCUMENTS: [&str; 5] = [WEST, EAST, OPEN, SILENT, TAGGED];
/// Pairs whose differences are few enough to be read.
const DIFFERENCES: [(usize, usize); 9] =
    [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (2, 3), (3, 2), (3, 4), (4, 3)];

const OPERATIONS: [&str; 7] = [
    "listCampaign",
    "activateCampaign",
    "patchCampaign",
    "deleteLead",
    "patchWorkspaceMember",
    "toggleTagResource",
    "createAPIKey",
];

const KEYS: [&[&str]; 6] = [
    &[],
    &["campaigns:read", "leads:all"],
    &["workspace_members:update"],
    &["api_keys:read", "webhooks:create", "campaigns:all", "campaigns:read"],
    &["ai_agents:update", "sales_flows:read", "no:such"],
    &["all:all"],
];

const JOBS: [&[&str]; 5] = [
    &[],
    &["listCampaign", "activateCampaign", "bulkAddLeads"],
    &["countLeadsFromSupersearch", "listLeads"],
    &["listWebhook"],
    &["pauseDeliverabilityAffectedAccounts", "createAPIKey"],
];

fn people() -> Vec<Value> {
    vec![
        json!({"kind": "key", "name": "west-key", "scopes": ["campaigns:all", "leads:all"]}),
        json!({"kind": "key", "name": "stranger", "scopes": ["all:all"], "workspace": "019e0000-0000-7000-8000-00000000000a"}),
        json!({"kind": "member", "name": "ana", "role": "editor", "accepted": true}),
        json!({"kind": "member", "name": "max", "role": "owner", "accepted": false}),
        json!({"kind": "agent", "identity": "bot", "key": {"name": "k", "scopes": ["all:all"]}}),
    ]
}

const AGENCY: &str = "019e0000-0000-7000-8000-00000000000a";

/// An agency and a client that it manages.
fn world() -> Value {
    let client = "019e0000-0000-7000-8000-00000000000b";
    json!({"workspaces": [
        {"id": AGENCY, "manages": [client], "mailboxes": ["ana"],
         "keys": [{"name": "fleet", "scopes": ["campaigns:all", "api_keys:read"]}, {"name": "wide", "scopes": ["all:all"]}],
         "members": [{"name": "ana", "role": "editor", "accepted": true, "knows": ["fleet"]},
                     {"name": "olga", "role": "owner", "accepted": true}]},
        {"id": client, "keys": [{"name": "webhooks", "scopes": ["webhooks:create"]}]},
    ]})
}

fn resources() -> Vec<Value> {
    vec![
        json!({"tags": ["West"]}),
        json!({"tags": ["West", "Frozen"]}),
        json!({"kind": "account", "tags": ["West"]}),
        json!({"tags": []}),
        json!({"workspace": "019e0000-0000-7000-8000-00000000000b"}),
    ]
}

impl Analyses {
    /// Reads the file.
    pub fn read() -> Self {
        let text = fs::read_to_string(folder().join("analyses.json"))
            .unwrap_or_else(|error| panic!("tests/corpus/analyses.json: {error}"));
        serde_json::from_str(&text).unwrap()
    }

    /// Makes it anew.
    pub fn generate() -> Self {
        let documents: Vec<String> = DOCUMENTS.map(str::to_owned).into();
        let policies: Vec<JsonPolicy> =
            documents.iter().map(|text| JsonPolicy::parse(text).unwrap()).collect();
        let answered = |(ask, policy, with): Question| {
            let answer = answer(&policies, &ask, policy, &with);
            Analysis { ask, policy, with, answer }
        };
        let questions = questions(documents.len()).into_iter().map(answered).collect();
        Self { documents, questions }
    }

    /// Writes the file, a line for each question.
    pub fn write(&self) {
        let lines = |rows: Vec<String>| rows.join(",\n");
        let documents = self.documents.iter().map(|text| serde_json::to_string(text).unwrap()).collect();
        let questions = self.questions.iter().map(|row| serde_json::to_string(row).unwrap()).collect();
        let text = format!(
            "{{\"documents\": [\n{}\n], \"questions\": [\n{}\n]}}\n",
            lines(documents),
            lines(questions)
        );
        fs::write(folder().join("analyses.json"), text).unwrap();
    }
}

type Question = (String, Option<usize>, Vec<Value>);

fn questions(documents: usize) -> Vec<Question> {
    let (people, resources) = (people(), resources());
    let mut all: Vec<Question> = Vec::new();
    let mut ask = |name: &str, policy, with: Vec<Value>| all.push((name.to_owned(), policy, with));
    for policy in (0..documents).map(Some) {
        for principal in &people {
            for operation in OPERATIONS {
                ask("check", policy, vec![principal.clone(), json!(operation)]);
                for resource in &resources {
                    ask("check", policy, vec![principal.clone(), json!(operation), resource.clone()]);
                }
            }
            ask("residual", policy, vec![principal.clone(), json!("listCampaign")]);
            ask("residual", policy, vec![principal.clone(), json!("listLeads")]);
        }
        for operation in OPERATIONS {
            for resource in &resources {
                ask("whoCan", policy, vec![json!(operation), json!(people), resource.clone()]);
            }
        }
        ask("matrixByOperation", policy, vec![json!(people[..2]), resources[0].clone()]);
        ask("findings", policy, vec![]);
        ask("drift", policy, vec![]);
        ask("assertions", policy, vec![]);
        for other in 0..documents {
            ask("equivalent", policy, vec![json!(other)]);
            ask("implies", policy, vec![json!(other)]);
        }
        ask("format", policy, vec![]);
    }
    for (policy, other) in DIFFERENCES {
        ask("diff", Some(policy), vec![json!(other)]);
    }
    ask("matrix", Some(0), vec![json!(people), resources[0].clone()]);
    for principal in &people {
        ask("explain", Some(0), vec![principal.clone(), json!("activateCampaign"), resources[1].clone()]);
    }
    for key in KEYS {
        ask("escalation", None, vec![json!(key)]);
        ask("reviewScopes", None, vec![json!(key)]);
        ask("diffKeys", None, vec![json!(KEYS[1]), json!(key)]);
    }
    ask(
        "escalation",
        None,
        vec![json!(KEYS[1]), json!({"given": ["admin_workspace_key", "integrating_member"]})],
    );
    ask("escalation", None, vec![json!(KEYS[2]), json!({"weakest": "documented", "refuted": ["E06"]})]);
    for assumptions in [json!({}), json!({"weakest": "documented", "refuted": ["E10"]})] {
        ask("escalations", None, vec![world(), assumptions.clone()]);
        for (kind, name) in [("key", "fleet"), ("member", "ana"), ("key", "nobody")] {
            let who = json!({"workspace": AGENCY, "kind": kind, "name": name});
            ask("escalationOf", None, vec![who, world(), assumptions.clone()]);
        }
    }
    for description in [descriptions::faithful(), descriptions::newer()] {
        ask("diffCatalog", None, vec![description]);
    }
    for job in JOBS {
        ask("minimalScopes", None, vec![json!(job)]);
    }
    all
}

/// What the engine answers.
fn answer(policies: &[JsonPolicy], ask: &str, policy: Option<usize>, with: &[Value]) -> String {
    let own = || &policies[policy.unwrap()];
    let text = |at: usize| with[at].as_str().unwrap();
    let given = |at: usize| with[at].to_string();
    let resource = |at: usize| with.get(at).map(Value::to_string);
    let other = || &policies[usize::try_from(with[0].as_u64().unwrap()).unwrap()];
    match ask {
        "check" => own().check(&given(0), text(1), resource(2).as_deref()).unwrap(),
        "explain" => {
            let policy = Policy::read(DOCUMENTS[policy.unwrap()]).unwrap();
            let principal: Principal = serde_json::from_value(with[0].clone()).unwrap();
            let resource: Option<Resource> =
                with.get(2).map(|own| serde_json::from_value(own.clone()).unwrap());
            json_of(&policy.explain(&principal, Operation::parse(text(1)).unwrap(), resource.as_ref()))
        }
        "residual" => own().residual(&given(0), text(1)).unwrap(),
        "whoCan" => own().who_can(text(0), &given(1), resource(2).as_deref()).unwrap(),
        "matrix" => own().matrix(&given(0), resource(1).as_deref()).unwrap(),
        "matrixByOperation" => own().matrix_by_operation(&given(0), resource(1).as_deref()).unwrap(),
        "findings" => own().findings().unwrap(),
        "drift" => own().drift(),
        "assertions" => own().assertions(),
        "diff" => own().diff(other()).unwrap(),
        "equivalent" => own().equivalent(other()).unwrap().to_string(),
        "implies" => own().implies(other()).unwrap().to_string(),
        "format" => json!(format_policy(DOCUMENTS[policy.unwrap()]).unwrap()).to_string(),
        "escalation" => {
            let names = |name: &str| {
                let given = with.get(1).and_then(|options| options.get(name)).cloned();
                given.map(|names| serde_json::from_value(names).unwrap()).unwrap_or_default()
            };
            let weakest = with.get(1).and_then(|options| options.get("weakest")).and_then(Value::as_str);
            let weakest = weakest.map(str::to_owned);
            json_of(
                &escalation_by_names(&scopes(&with[0]), names("given"), weakest, names("refuted")).unwrap(),
            )
        }
        "escalations" => escalations_json(&given(0), &given(1)).unwrap(),
        "escalationOf" => escalation_of_json(&given(0), &given(1), &given(2)).unwrap(),
        "reviewScopes" => review_scopes_json(&given(0)).unwrap(),
        "diffKeys" => diff_keys_json(&given(0), &given(1)).unwrap(),
        "diffCatalog" => diff_catalog_json(&given(0)).unwrap(),
        "minimalScopes" => {
            let ids = with[0].as_array().unwrap().iter();
            json_of(&minimal_scopes(ids.map(|id| Operation::parse(id.as_str().unwrap()).unwrap()).collect()))
        }
        other => panic!("nobody answers {other}"),
    }
}

fn scopes(names: &Value) -> ScopeSet {
    names.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

fn json_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}
