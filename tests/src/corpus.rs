//! The conformance corpus in `tests/corpus`: what every runtime must answer alike.
//!
//! Decisions come from the [naive](crate::naive) implementation, so the corpus is not a copy of the engine's opinion.

pub mod analyses;
mod descriptions;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use instantly_rbac::{Explanation, ScopeSet, explain_request};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::naive::{Naive, Operation};

/// One question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// What the key holds.
    pub scopes: Vec<String>,
    /// HTTP method.
    pub method: String,
    /// Concrete path.
    pub path: String,
    /// `allow`, `deny` or `unknown`.
    pub decision: String,
    /// The code that goes with it.
    pub code: String,
    /// The operation, if one matches.
    pub operation: Option<String>,
}

/// Scopes and request of a question whose whole explanation is in the corpus.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Explained {
    /// What the key holds.
    pub scopes: Vec<String>,
    /// HTTP method.
    pub method: String,
    /// Concrete path.
    pub path: String,
    /// The explanation, as the JSON text that every runtime must write.
    pub explanation: String,
}

/// The corpus, read from its files.
#[derive(Debug, PartialEq, Eq)]
pub struct Corpus {
    /// Every operation with each listed scope, none, and near misses; and odd scopes.
    pub decisions: Vec<Case>,
    /// Odd paths and methods.
    pub routing: Vec<Case>,
    /// Whole explanations of one case of each kind.
    pub explanations: Vec<Explained>,
    /// SHA-256 over the explanations of all decisions, then of all routing cases, each followed by a line feed.
    pub digest: String,
}

/// Where the corpus is.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

impl Corpus {
    /// Reads the files.
    pub fn read() -> Self {
        let text = |name: &str| {
            fs::read_to_string(folder().join(name))
                .unwrap_or_else(|error| panic!("tests/corpus/{name}: {error}"))
        };
        Self {
            decisions: serde_json::from_str(&text("decisions.json")).unwrap(),
            routing: serde_json::from_str(&text("routing.json")).unwrap(),
            explanations: serde_json::from_str(&text("explanations.json")).unwrap(),
            digest: text("explanations.sha256").trim().to_owned(),
        }
    }

    /// Makes it anew: decisions from the naive implementation, explanations from the engine.
    pub fn generate() -> Self {
        let naive = Naive::load();
        let decisions: Vec<Case> =
            naive.operations.iter().flat_map(|operation| cases_of(&naive, operation)).collect();
        let odd = ODD_REQUESTS.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned()));
        let twisted = naive.operations.iter().flat_map(twists);
        let routing: Vec<Case> =
            odd.chain(twisted).map(|(method, path)| odd_case(&naive, &method, &path)).collect();
        let explanations = EXPLAINED
            .iter()
            .map(|(scopes, method, path)| {
                let scopes: Vec<String> =
                    ScopeSet::parse(scopes).iter().map(|scope| scope.to_string()).collect();
                let explanation = serde_json::to_string(&explain_case(&scopes, method, path)).unwrap();
                Explained { scopes, method: (*method).into(), path: (*path).into(), explanation }
            })
            .collect();
        let digest = digest(&decisions, &routing);
        Self { decisions, routing, explanations, digest }
    }

    /// Writes the files.
    pub fn write(&self) {
        let lines = |rows: Vec<String>| format!("[\n{}\n]\n", rows.join(",\n"));
        let cases =
            |cases: &[Case]| lines(cases.iter().map(|case| serde_json::to_string(case).unwrap()).collect());
        // The explanation stands here as a string, not as an object: what is compared is its text.
        let explained = self.explanations.iter().map(|row| {
            serde_json::json!({"scopes": row.scopes, "method": row.method, "path": row.path, "explanation": row.explanation})
                .to_string()
        });
        let write = |name: &str, text: String| fs::write(folder().join(name), text).unwrap();
        write("decisions.json", cases(&self.decisions));
        write("routing.json", cases(&self.routing));
        write("explanations.json", lines(explained.collect()));
        write("explanations.sha256", format!("{}\n", self.digest));
    }
}

/// What the engine says to a case.
pub fn explain_case(scopes: &[String], method: &str, path: &str) -> Explanation {
    explain_request(&scopes.iter().map(String::as_str).collect::<ScopeSet>(), method, path)
}

fn digest(decisions: &[Case], routing: &[Case]) -> String {
    let mut hash = Sha256::new();
    for case in decisions.iter().chain(routing) {
        let explanation = explain_case(&case.scopes, &case.method, &case.path);
        hash.update(serde_json::to_string(&explanation).unwrap());
        hash.update("\n");
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Each listed scope, each guessed one, none, and near misses.
fn cases_of(naive: &Naive, operation: &Operation) -> Vec<Case> {
    let mut keys: Vec<Vec<String>> = vec![vec![]];
    let groups: Vec<Vec<String>> = operation.requires.clone().unwrap_or_default();
    let listed: BTreeSet<String> = groups.iter().flatten().chain(&operation.guess).cloned().collect();
    keys.extend(listed.iter().map(|scope| vec![scope.clone()]));
    if groups.len() > 1 {
        keys.push(groups.iter().map(|group| group[0].clone()).collect());
    }
    let narrowest = groups.first().unwrap_or(&operation.guess).first().unwrap();
    let (resource, action) = narrowest.split_once(':').unwrap();
    let other = if action == "read" { "update" } else { "read" };
    keys.push(vec![format!("{resource}:{other}")]);
    keys.push(vec![format!("{resource}:{action}s"), format!("{}:{action}", resource.to_uppercase())]);
    keys.iter()
        .map(|scopes| {
            let decision = naive.decide(&scopes.iter().cloned().collect(), operation);
            let code = code_of(decision);
            Case {
                scopes: scopes.clone(),
                method: operation.method.clone(),
                path: concrete(&operation.path),
                decision: decision.into(),
                code: code.into(),
                operation: Some(operation.id.clone()),
            }
        })
        .collect()
}

/// The template with its parameters filled in.
pub fn concrete(template: &str) -> String {
    let segments = template.split('/').map(|segment| match segment {
        "{email}" => "ada%40example.com",
        "{domain}" => "example.com",
        parameter if parameter.starts_with('{') => "019e0000-0000-7000-8000-000000000001",
        literal => literal,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The code that goes with a decision about a known operation.
fn code_of(decision: &str) -> &'static str {
    match decision {
        "allow" => "allowed",
        "deny" => "missing_scope",
        _ => "undocumented_operation",
    }
}

fn odd_case(naive: &Naive, method: &str, path: &str) -> Case {
    let scopes = vec!["all:all".to_owned()];
    let (decision, code, operation) = match naive.route(method, path) {
        None => ("unknown", "no_operation", None),
        Some(operation) => {
            let decision = naive.decide(&scopes.iter().cloned().collect(), operation);
            let code = code_of(decision);
            (decision, code, Some(operation.id.clone()))
        }
    };
    Case {
        scopes,
        method: method.into(),
        path: path.into(),
        decision: decision.into(),
        code: code.into(),
        operation,
    }
}

/// The operation's request, each time with one thing changed that could mislead a router.
fn twists(operation: &Operation) -> Vec<(String, String)> {
    let path = concrete(&operation.path);
    let (head, last) = path.trim_end_matches('/').rsplit_once('/').unwrap();
    let first = last.chars().next().unwrap();
    let rest = &last[first.len_utf8()..];
    let other =
        METHODS[(METHODS.iter().position(|own| *own == operation.method).unwrap() + 1) % METHODS.len()];
    let same = |path: String| (operation.method.clone(), path);
    vec![
        (other.to_owned(), path.clone()),
        same(format!("{head}/{last}/")),
        same(format!("{head}/{last}/analytics")),
        same(format!("{head}/{}{rest}", first.to_ascii_uppercase())),
        same(format!("{head}/%{:02x}{rest}", first as u32)),
        same(format!("{head}/..")),
        same(format!("{head}//{last}")),
        same(format!("{head}/admin")),
    ]
}

const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/// Requests with odd methods and paths; the key holds `all:all`, so that every mistake would be an allow.
const ODD_REQUESTS: [(&str, &str); 62] = [
    ("GET", "/api/v2/workspace-members"),
    ("GET", "/api/v2/workspace-members?limit=100&starting_after=x"),
    ("GET", "/api/v2/workspace-members#top"),
    ("GET", "/api/v2/workspace-members/"),
    ("GET", "/api/v2/workspace-members//"),
    ("GET", "/api/v2//workspace-members"),
    ("GET", "//api/v2/workspace-members"),
    ("GET", "api/v2/workspace-members"),
    ("GET", "/API/v2/workspace-members"),
    ("GET", "/api/V2/workspace-members"),
    ("GET", "/api/v1/workspace-members"),
    ("GET", "/api/v2"),
    ("GET", "/api/v2/"),
    ("GET", "/"),
    ("GET", ""),
    ("GET", "?"),
    ("GET", "/workspace-members"),
    ("GET", "https://api.instantly.ai/api/v2/workspace-members"),
    ("get", "/api/v2/workspace-members"),
    ("Patch", "/api/v2/workspace-members/1"),
    ("HEAD", "/api/v2/workspace-members"),
    ("OPTIONS", "/api/v2/workspace-members"),
    ("", "/api/v2/workspace-members"),
    ("GET ", "/api/v2/workspace-members"),
    ("PUT", "/api/v2/workspace-members"),
    ("GET", "/api/v2/Workspace-Members"),
    ("GET", "/api/v2/workspace_members"),
    ("GET", "/api/v2/%77orkspace-members"),
    ("GET", "/api/v2/workspace-members%2f1"),
    ("GET", "/api/v2/workspace-members/1%2f..%2f2"),
    ("GET", "/api/v2/workspace-members/%2e%2e"),
    ("GET", "/api/v2/workspace-members/.."),
    ("GET", "/api/v2/workspace-members/."),
    ("GET", "/api/v2/workspace-members/../api-keys"),
    ("GET", "/api/v2/workspace-members/..."),
    ("GET", "/api/v2/workspace-members/1;x=2"),
    ("GET", "/api/v2/workspace-members/1%00"),
    ("GET", "/api/v2/workspace-members/1%"),
    ("GET", "/api/v2/workspace-members/1%4"),
    ("GET", "/api/v2/workspace-members/1%zz"),
    ("GET", "/api/v2/workspace-members/%252f"),
    ("GET", "/api/v2/workspace-members/a b"),
    ("GET", "/api/v2/workspace-members/a\u{7}b"),
    ("GET", "/api/v2/workspace-members/a\\b"),
    ("GET", "/api/v2/workspace-members/{id}"),
    ("GET", "/api/v2/workspace-members/019e…"),
    ("GET", "/api/v2/workspace-members/1/2"),
    ("GET", "/api/v2/accounts/ada@example.com"),
    ("GET", "/api/v2/accounts/ada%40example.com"),
    ("GET", "/api/v2/accounts/ada%2Btest%40example.com"),
    ("GET", "/api/v2/campaigns/analytics"),
    ("GET", "/api/v2/campaigns/Analytics"),
    ("GET", "/api/v2/campaigns/%61nalytics"),
    ("PATCH", "/api/v2/campaigns/analytics"),
    ("POST", "/api/v2/campaigns/analytics/pause"),
    ("GET", "/api/v2/workspace-group-members/admin"),
    ("DELETE", "/api/v2/workspace-group-members/admin"),
    ("POST", "/api/v2/supersearch-enrichment/"),
    ("POST", "/api/v2/supersearch-enrichment"),
    ("POST", "/api/v2/supersearch-enrichment//"),
    ("GET", "/api/v2/sales-flow"),
    ("POST", "/api/v2/workspaces/create"),
];

const MEMBER: &str = "/api/v2/workspace-members/019e0000-0000-7000-8000-000000000001";
const PAUSE: &str =
    "/api/v2/ai-agents/deliverability/feed-items/019e0000-0000-7000-8000-000000000001/pause-campaign-sending";

/// One request of each kind of answer.
const EXPLAINED: [(&str, &str, &str); 16] = [
    ("workspace_members:update", "PATCH", MEMBER),
    ("workspace_members:update,all:all", "PATCH", MEMBER),
    ("", "PATCH", MEMBER),
    ("campaigns:read,leads:all", "PATCH", MEMBER),
    ("workspace_member:update", "PATCH", MEMBER),
    (
        "campaigns:create,campaigns:read,campaigns:update,leads:create,leads:read,leads:update,emails:read",
        "POST",
        "/api/v2/api-keys",
    ),
    ("ai_sdr_replies:all", "GET", "/api/v2/ai-agents/inbox-manager/1/replies"),
    ("", "POST", "/api/v2/supersearch-enrichment/ai"),
    ("", "POST", PAUSE),
    ("ai_agents:update", "POST", PAUSE),
    ("ai_agents:all,accounts:update", "POST", PAUSE),
    ("accounts:all", "POST", "/api/v2/oauth/google/init"),
    ("all:all", "POST", "/api/v2/custom-tags/toggle-resource"),
    ("all:all", "GET", "/api/v2/nothing-here?key=value"),
    ("all:all", "POST", "/api/v2/workspaces/create"),
    ("all:all", "GET", "/api/v2/sales-flow/1"),
];
