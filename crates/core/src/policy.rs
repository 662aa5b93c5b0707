//! Policy: what an organisation wants on top of what Instantly enforces. It can only narrow.
//!
//! A policy is a small, closed document in JSON, or in YAML with the feature `yaml`. It has no order, no priorities and no expressions, and it loads as a whole
//! or not at all. This room reads and compiles documents; [`Engine`](crate::Engine) decides by them.
//!
//! | field | holds |
//! | --- | --- |
//! | `version` | `1` |
//! | `catalog` | optional: the [catalogue version](crate::catalog::VERSION) it was written for; where it is another, [`Policy::drift`] says what changed meaning |
//! | `default` | `pass` or `deny`: what holds for whoever is in no granting team, where no rule speaks |
//! | `roles` | by name, sets of operations: `operations`, `scopes` (all that each unlocks), `grants` (`resources` × `effects`), `extends` |
//! | `teams` | by name: `members`, `keys`, `agents`, a `role`, `tags` |
//! | `rules` | a list of `forbid` and `permit` rules, each with an `id`, `when` and `unless` |
//! | `assert` | a list of `never` and `always` assertions of the same form |
//!
//! A **team** with a role or tags grants: its principals may do what the role holds, on accounts and campaigns that carry
//! one of the tags; no role means every operation, no tags any resource. Whoever is in a granting team may do what at
//! least one of them grants, and no more unless a rule permits it. A team with neither only groups.
//!
//! A **rule** speaks of `teams`, `members`, `keys`, `agents` (any of them; of everybody when none is named) and of the
//! operations that are among `operations`, act on one of `resources` and have one of `effects`, each where given. It
//! applies when all of `when` holds and not all of `unless`: `tags` and `workspaces` of the resource, workspace `roles`
//! of a member, `scopes` held by a key, any of each list. Forbid beats permit, permit beats default.
//!
//! An **assertion** has the form of a rule and decides nothing: [`Policy::findings`] proves it over all cases, or shows one in
//! which it does not hold. `never`: whatever the platform says, no case is allowed or left open. `always`: whatever the
//! platform allows, the policy does not stand in its way.

mod condition;
mod document;
mod drift;
mod format;
mod grant;
mod json;
mod memberships;
mod names;
mod operations;
mod presets;
mod problem;
mod reader;
mod roles;
mod rules;
#[cfg(feature = "schema")]
mod schema;
#[cfg_attr(
    not(feature = "schema"),
    allow(dead_code, reason = "only the schema tells limits and descriptions")
)]
mod shape;
mod teams;
#[cfg(feature = "yaml")]
mod yaml;

use crate::OperationSet;

pub use drift::{Age, Drift, MeaningChange};
pub use presets::Preset;
pub use problem::{PolicyError, Problem, ProblemCode};
#[cfg(feature = "schema")]
pub use schema::schema;

pub(crate) use condition::{Condition, Truth};
pub(crate) use grant::{Grant, Grants, NO_GRANT};
use memberships::Memberships;
pub(crate) use names::{Kind, Names, place};
pub(crate) use rules::{Assertion, Claim, Rule, Verb, Who};
pub(crate) use teams::Team;

/// What a document may hold at most. Checked before anything else is done with it.
pub mod limits {
    /// Bytes of the whole document.
    pub const BYTES: usize = 16 << 20;
    /// Values of any kind, counted by the commas and brackets before them in JSON.
    pub const VALUES: usize = 1 << 20;
    /// Roles.
    pub const ROLES: usize = 256;
    /// Teams.
    pub const TEAMS: usize = 32_768;
    /// Rules.
    pub const RULES: usize = 1_024;
    /// Assertions.
    pub const ASSERTIONS: usize = 1_024;
    /// Bytes of one name.
    pub const NAME: usize = 200;
    /// Lists and objects within each other.
    pub const DEPTH: usize = 512;
    /// Problems that are reported; the rest is counted as one more.
    pub const PROBLEMS: usize = 200;

    pub(super) fn too_many() -> String {
        format!("a policy has at most {VALUES} values, this one more")
    }

    pub(super) fn too_deep() -> String {
        format!("lists and objects stand in each other more than {DEPTH} deep")
    }
}

/// The JSON Schema of the document, for editors: it knows every field and every word of the catalogue. What reaches across
/// the document, such as the name of a team, only [`Policy::read`] can check.
pub const SCHEMA: &str = include_str!("../schema/policy.schema.json");

/// The values of the field `default`.
const DEFAULTS: [&str; 2] = ["pass", "deny"];

/// In which syntax a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// JSON, to the letter.
    Json,
    /// YAML 1.2, as far as JSON can say the same: without anchors, aliases and tags.
    Yaml,
}

impl Syntax {
    /// What a text seems to be: JSON where it begins with a brace or a bracket, else YAML.
    pub fn of(text: &str) -> Self {
        if text.trim_start().starts_with(['{', '[']) { Self::Json } else { Self::Yaml }
    }
}

/// A compiled policy: names are numbers, sets are bits.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) passes_by_default: bool,
    pub(crate) roles: Vec<LocalRole>,
    pub(crate) teams: Vec<Team>,
    pub(crate) grants: Grants,
    pub(crate) rules: Vec<Rule>,
    pub(crate) assertions: Vec<Assertion>,
    /// Members, keys and agents that the document lists.
    pub(crate) principals: Names,
    /// Teams of each of them.
    pub(crate) memberships: Memberships,
    pub(crate) tags: Names,
    pub(crate) workspaces: Names,
    /// How its meaning changed, if it names another catalogue.
    drift: Option<Drift>,
}

/// A role of the document, or a preset that a team uses.
#[derive(Clone, Debug)]
pub(crate) struct LocalRole {
    pub(crate) name: Box<str>,
    pub(crate) operations: OperationSet,
}

impl Default for Policy {
    /// The policy that says nothing: what Instantly allows is allowed.
    fn default() -> Self {
        Self {
            passes_by_default: true,
            roles: Vec::new(),
            teams: Vec::new(),
            grants: Grants::default(),
            rules: Vec::new(),
            assertions: Vec::new(),
            principals: Names::default(),
            memberships: Memberships::default(),
            tags: Names::default(),
            workspaces: Names::default(),
            drift: None,
        }
    }
}

impl Policy {
    /// Everybody whom the document lists, by the name that [`Names`] keeps, with their teams.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&str, &[u32])> {
        (0..).zip(self.principals.iter()).map(|(number, name)| (name, self.memberships.of(number)))
    }

    /// Reads a document in JSON. Whatever is wrong is reported at once, in the order of the text, and nothing loads in part.
    ///
    /// ```
    /// use instantly_rbac::Policy;
    /// let error = Policy::parse(r#"{"version": 1, "roles": {"launcher": {"operations": ["activateCampain"]}}}"#).unwrap_err();
    /// assert_eq!(
    ///     error.problems()[0].to_string(),
    ///     "1:54 /roles/launcher/operations/0: no operation has the id `activateCampain`; did you mean `activateCampaign`?"
    /// );
    /// ```
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        document::read(text, Syntax::Json)
    }

    /// Reads a document in YAML; problems are those of [`Self::parse`], with the places of this text.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use instantly_rbac::Policy;
    /// let error = Policy::parse_yaml("version: 1\nteams:\n  west: {role: 'preset:srd'}\n").unwrap_err();
    /// assert_eq!(
    ///     error.problems()[0].to_string(),
    ///     "3:16 /teams/west/role: there is no role `preset:srd`; did you mean `preset:sdr`?"
    /// );
    /// # }
    /// ```
    pub fn parse_yaml(text: &str) -> Result<Self, PolicyError> {
        document::read(text, Syntax::Yaml)
    }

    /// Reads a document in the syntax that it [seems](Syntax::of) to have.
    pub fn read(text: &str) -> Result<Self, PolicyError> {
        document::read(text, Syntax::of(text))
    }

    /// The canonical form of a document, in whichever syntax it [seems](Syntax::of) to have: JSON with the fields in one
    /// order, lists of names sorted and short values on one line. It means what the document means, and is its own
    /// canonical form. YAML becomes JSON, and its comments are lost.
    ///
    /// ```
    /// use instantly_rbac::Policy;
    /// let text = r#"{"teams":{"west":{"tags":["b","a","b"],"keys":["n8n"]}},"version":1}"#;
    /// assert_eq!(
    ///     Policy::format(text).unwrap(),
    ///     "{\n  \"version\": 1,\n  \"teams\": {\"west\": {\"keys\": [\"n8n\"], \"tags\": [\"a\", \"b\"]}}\n}\n"
    /// );
    /// ```
    pub fn format(text: &str) -> Result<String, PolicyError> {
        format::format(text, Syntax::of(text))
    }

    /// The operations of a role of the document, or of a [`Preset`] that one of its teams uses.
    pub fn role(&self, name: &str) -> Option<OperationSet> {
        self.roles.iter().find(|role| &*role.name == name).map(|role| role.operations)
    }

    /// The operations of a role by its number; no role stands for every operation.
    pub(crate) fn operations_of(&self, role: Option<usize>) -> OperationSet {
        role.map_or(OperationSet::ALL, |role| {
            self.roles.get(role).map_or(OperationSet::EMPTY, |role| role.operations)
        })
    }

    /// The team of that number.
    pub(crate) fn team(&self, number: u32) -> Option<&Team> {
        self.teams.get(place(number))
    }

    /// The id of a rule by its number.
    pub(crate) fn rule_id(&self, number: u32) -> &str {
        self.rules.get(place(number)).map_or("", |rule| &rule.id)
    }

    /// The number of a workspace by its id: of the document, or else of others beside it.
    pub(crate) fn workspace(&self, others: &mut Names, id: &str) -> u32 {
        let beside = |other| self.workspaces.count().saturating_add(other);
        self.workspaces.find(id).unwrap_or_else(|| beside(others.intern(id)))
    }

    /// Where the document names another [catalogue](crate::catalog::VERSION) than this engine has: which one, and what it
    /// selects now that it did not when it was written. It is decided by the facts of this engine all the same.
    ///
    /// ```
    /// use instantly_rbac::Policy;
    /// let policy = Policy::parse(r#"{
    ///     "version": 1,
    ///     "catalog": "2026-08-01+00000000",
    ///     "rules": [{"id": "no-launch", "forbid": {"resources": ["deliverability_agent"], "effects": ["launch"]}}]
    /// }"#).unwrap();
    /// let drift = policy.drift().unwrap();
    /// assert_eq!((drift.changes[0].id.as_str(), drift.changes[0].gained.len()), ("no-launch", 3));
    /// ```
    pub fn drift(&self) -> Option<&Drift> {
        self.drift.as_ref()
    }

    /// The ids of its rules, in the order of the document.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| &*rule.id)
    }

    /// The ids of its assertions, in the order of the document.
    pub fn assertions(&self) -> impl Iterator<Item = &str> {
        self.assertions.iter().map(|assertion| &*assertion.id)
    }

    /// The names of its teams, in the order of the document.
    pub fn teams(&self) -> impl Iterator<Item = &str> {
        self.teams.iter().map(|team| &*team.name)
    }
}
