//! Seeds: the world that an emulator starts with, as a document in JSON or YAML, or as Rust values.

mod check;
mod document;
mod worlds;

use std::fmt;
use std::path::Path;

use instantly_rbac::api::{MemberId, WorkspaceId};
use instantly_rbac::{Permission, Role};
use serde::Deserialize;
use serde_json::{Map, Value};
use thiserror::Error;

use crate::store::documents::Kind;
use crate::{Faults, Secret, Settings};

/// The world that an emulator starts with. `docs/emulator.md` describes the document.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    /// The workspaces; their names differ.
    pub workspaces: Vec<SeedWorkspace>,
    /// How to answer where the documents leave it open, unless whoever starts the emulator says otherwise.
    #[serde(default)]
    pub settings: Settings,
    /// What goes wrong on demand, unless whoever starts the emulator says otherwise.
    #[serde(default)]
    pub faults: Faults,
}

/// A workspace of a seed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedWorkspace {
    /// Its id; a new one when absent.
    pub id: Option<WorkspaceId>,
    /// Its name.
    pub name: String,
    /// Whether it has an active paid plan; without one every operation answers 402.
    #[serde(default = "yes")]
    pub paid: bool,
    /// Name of the admin workspace whose sub-workspace it is.
    pub parent: Option<String>,
    /// How far the link to the parent is; accepted when absent.
    #[serde(default)]
    pub link: LinkStatus,
    /// What a change of owner must know (`sec`); made by the emulator when absent.
    pub transfer_secret: Option<Secret>,
    /// Other fields that the API shows of a workspace, such as `plan_id`.
    #[serde(default)]
    pub fields: Map<String, Value>,
    /// What `GET /workspace-billing/plan-details` answers.
    pub plan_details: Option<Map<String, Value>>,
    /// What `GET /workspace-billing/subscription-details` answers.
    pub subscription_details: Option<Map<String, Value>>,
    /// Its members, in the order in which they joined.
    #[serde(default)]
    pub members: Vec<SeedMember>,
    /// Its API keys; their names differ.
    #[serde(default)]
    pub keys: Vec<SeedKey>,
    /// Its tags. Labels may stand twice, as in workspaces older than the rule.
    #[serde(default)]
    pub tags: Vec<SeedTag>,
    /// Its campaigns, as the API shows them; what is absent is added.
    #[serde(default)]
    pub campaigns: Vec<Map<String, Value>>,
    /// Its sending accounts, likewise.
    #[serde(default)]
    pub accounts: Vec<Map<String, Value>>,
    /// Its leads, likewise.
    #[serde(default)]
    pub leads: Vec<Map<String, Value>>,
    /// Its webhooks, likewise.
    #[serde(default)]
    pub webhooks: Vec<Map<String, Value>>,
    /// What its webhooks delivered, likewise.
    #[serde(default)]
    pub webhook_events: Vec<Map<String, Value>>,
    /// Its background jobs, likewise.
    #[serde(default)]
    pub background_jobs: Vec<Map<String, Value>>,
    /// Its audit log, the oldest record first, likewise.
    #[serde(default)]
    pub audit_logs: Vec<Map<String, Value>>,
}

/// How far a link between two workspaces is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkStatus {
    /// The owner of the sub-workspace did not answer yet.
    Pending,
    /// The admin workspace may act on the sub-workspace.
    #[default]
    Accepted,
    /// The owner declined.
    Rejected,
}

impl LinkStatus {
    /// As the API writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }
}

/// A tag of a seed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedTag {
    /// Its id; a new one when absent.
    pub id: Option<String>,
    /// Its label.
    pub label: String,
    /// What it is for.
    pub description: Option<String>,
    /// Addresses of the accounts to which it is attached.
    #[serde(default)]
    pub accounts: Vec<String>,
    /// Names of the campaigns to which it is attached.
    #[serde(default)]
    pub campaigns: Vec<String>,
}

impl SeedWorkspace {
    /// What is kept as documents.
    pub(crate) fn documents(&self) -> [(Kind, &[Map<String, Value>]); 6] {
        [
            (Kind::Campaign, &self.campaigns),
            (Kind::Account, &self.accounts),
            (Kind::Lead, &self.leads),
            (Kind::Webhook, &self.webhooks),
            (Kind::WebhookEvent, &self.webhook_events),
            (Kind::BackgroundJob, &self.background_jobs),
        ]
    }
}

/// A member of a seed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedMember {
    /// The id of the membership; a new one when absent.
    pub id: Option<MemberId>,
    /// E-mail address, once per workspace. The same address is the same user in every workspace.
    pub email: String,
    /// Any documented role, also those that the API cannot give.
    pub role: Role,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Nickname, up to 80 characters.
    pub nickname: Option<String>,
    /// Whether the invitation was accepted.
    #[serde(default = "yes")]
    pub accepted: bool,
    /// App permissions; absent means that none were set.
    pub permissions: Option<Vec<Permission>>,
}

/// An API key of a seed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedKey {
    /// Its name.
    pub name: String,
    /// Its scopes. Names that the catalogue does not know are kept and grant nothing.
    pub scopes: Vec<String>,
    /// Its secret; made by the emulator when absent.
    pub secret: Option<Secret>,
}

fn yes() -> bool {
    true
}

impl Seed {
    /// The built-in world: a cold-e-mail agency with three client workspaces, eight members and keys of every kind.
    /// It holds no secrets; the emulator makes them.
    pub fn agency() -> Result<Self, SeedError> {
        Self::parse(include_str!("../worlds/agency.json"))
    }

    /// Reads the document, in JSON where it begins with a bracket and otherwise in YAML, and checks it whole.
    ///
    /// ```
    /// use instantly_rbac_emulator::Seed;
    ///
    /// let seed = Seed::parse("workspaces:\n- name: Kite\n  keys: [{name: ci, scopes: ['leads:read']}]\n")?;
    /// assert_eq!(seed.workspaces[0].keys[0].scopes, ["leads:read"]);
    /// # Ok::<(), instantly_rbac_emulator::SeedError>(())
    /// ```
    pub fn parse(document: &str) -> Result<Self, SeedError> {
        let seed = document::read(document)?;
        seed.check()?;
        Ok(seed)
    }

    /// Reads the document in the file and checks it whole.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, SeedError> {
        let path = path.as_ref();
        let document = std::fs::read_to_string(path)
            .map_err(|source| SeedError::Unreadable { path: path.display().to_string(), source })?;
        Self::parse(&document)
    }
}

/// Why a seed cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SeedError {
    /// The file cannot be read.
    #[error("cannot read the seed `{path}`: {source}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The document is neither JSON nor YAML, or not of the seed's shape.
    #[error("seed, line {line}, column {column}{}: {message}", place(.path))]
    Malformed {
        /// Where in the document, such as `workspaces[0].keys[1].scopes`; empty at the top.
        path: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// The document has the right shape, but contradicts itself or holds values that cannot be.
    #[error("{}", lines(.0))]
    Invalid(Vec<SeedProblem>),
}

/// One thing that is wrong with a seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedProblem {
    /// Where in the document, such as `workspaces[0].members[2].email`.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for SeedProblem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "seed, at {}: {}", self.path, self.message)
    }
}

impl SeedError {
    /// A stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "seed_unreadable",
            Self::Malformed { .. } => "seed_malformed",
            Self::Invalid(_) => "seed_invalid",
        }
    }
}

fn place(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!(", at {path}") }
}

fn lines(problems: &[SeedProblem]) -> String {
    problems.iter().map(SeedProblem::to_string).collect::<Vec<_>>().join("\n")
}
