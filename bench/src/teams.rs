//! The team work: teams with a tag and a role each, keys in one to three of them, campaigns and accounts with one or two
//! tags, and questions whether a key may do an operation on one of these. Always the same numbers for the same size.

use anyhow::{Context as _, Result};
use instantly_rbac::{Key, Operation, Policy, Principal, Resource, ScopeSet};
use serde_json::{Map, Value, json};

/// The roles of teams.
pub const ROLES: [&str; 4] = ["preset:admin", "preset:manager", "preset:sdr", "preset:viewer"];

/// What is asked for: about campaigns and accounts, in every role or in some.
pub const OPERATIONS: [Operation; 8] = [
    Operation::LIST_CAMPAIGN,
    Operation::GET_CAMPAIGN,
    Operation::PATCH_CAMPAIGN,
    Operation::ACTIVATE_CAMPAIGN,
    Operation::DELETE_CAMPAIGN,
    Operation::GET_ACCOUNT,
    Operation::PATCH_ACCOUNT,
    Operation::PAUSE_ACCOUNT,
];

const RESOURCES: usize = 20_000;

/// More than a processor learns by heart, as long as they come in the same order: with a quarter of these, whoever branches
/// looks four times as fast.
const QUESTIONS: usize = 65_536;

/// The work at one size.
pub struct Teams {
    /// How many teams; team `i` has the tag `i` and the role `i % 4`.
    pub teams: usize,
    /// The teams of each key.
    pub keys: Vec<Vec<usize>>,
    /// The tags of each campaign or account.
    pub resources: Vec<Vec<usize>>,
}

/// May the key do the operation on the resource? By their places.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The key.
    pub key: usize,
    /// The operation.
    pub operation: Operation,
    /// The resource.
    pub resource: usize,
}

/// Numbers that look random: Marsaglia's xorshift.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % bound
    }

    fn some(&mut self, most: usize, bound: usize) -> Vec<usize> {
        let count = 1 + self.below(most);
        let mut chosen: Vec<usize> = (0..count).map(|_| self.below(bound)).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }
}

impl Teams {
    /// So many teams, and five keys for each.
    pub fn new(teams: usize) -> Self {
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
        let keys = (0..teams * 5).map(|_| numbers.some(3, teams)).collect();
        let resources = (0..RESOURCES).map(|_| numbers.some(2, teams)).collect();
        Self { teams, keys, resources }
    }

    /// The questions with their right answers. Half of them are about a resource of one of the key's teams.
    pub fn questions(&self) -> Result<Vec<(Question, bool)>> {
        let roles = self.roles()?;
        let mut by_tag: Vec<Vec<usize>> = vec![Vec::new(); self.teams];
        for (resource, tags) in self.resources.iter().enumerate() {
            for tag in tags {
                by_tag.get_mut(*tag).context("a tag without a team")?.push(resource);
            }
        }
        let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
        let mut question = || {
            let key = numbers.below(self.keys.len());
            let operation = *OPERATIONS.get(numbers.below(OPERATIONS.len())).context("an operation")?;
            let teams = self.keys.get(key).context("a key")?;
            let team = *teams.get(numbers.below(teams.len())).context("a team")?;
            let near = by_tag.get(team).filter(|near| !near.is_empty() && numbers.below(2) == 0);
            let resource = match near {
                Some(near) => *near.get(numbers.below(near.len())).context("a resource")?,
                None => numbers.below(self.resources.len()),
            };
            let tags = self.resources.get(resource).context("a resource")?;
            let allowed = teams.iter().any(|team| {
                tags.contains(team) && roles.get(team % 4).is_some_and(|role| role.contains(&operation))
            });
            Ok((Question { key, operation, resource }, allowed))
        };
        (0..QUESTIONS).map(|_| question()).collect()
    }

    /// The operations of each role, of those that are asked for.
    pub fn roles(&self) -> Result<Vec<Vec<Operation>>> {
        let teams: Map<String, Value> =
            ROLES.iter().map(|role| ((*role).to_owned(), json!({"role": role}))).collect();
        let policy = Policy::parse(&json!({"version": 1, "teams": teams}).to_string())?;
        let held = |role: &&str| {
            let operations = policy.role(role).context("a preset")?;
            Ok(OPERATIONS.into_iter().filter(|operation| operations.contains(*operation)).collect())
        };
        ROLES.iter().map(held).collect()
    }

    /// The policy's document.
    pub fn document(&self) -> String {
        let mut members: Vec<Vec<String>> = vec![Vec::new(); self.teams];
        for (key, teams) in self.keys.iter().enumerate() {
            for team in teams {
                members.get_mut(*team).into_iter().for_each(|own| own.push(key_name(key)));
            }
        }
        let team = |(at, keys): (usize, Vec<String>)| {
            let role = ROLES.get(at % 4);
            (team_name(at), json!({"keys": keys, "role": role, "tags": [tag_name(at)]}))
        };
        let teams: Map<String, Value> = members.into_iter().enumerate().map(team).collect();
        json!({"version": 1, "teams": teams}).to_string()
    }

    /// A key as our engine takes it. The platform allows it everything, so that the teams decide.
    pub fn principal(&self, key: usize) -> Principal {
        Principal::Key(Key {
            name: key_name(key),
            scopes: ScopeSet::parse("all:all"),
            workspace: None,
            situation: None,
            acting_as: None,
        })
    }

    /// A resource as our engine takes it.
    pub fn resource(&self, at: usize) -> Resource {
        let tags = self.resources.get(at).map(|tags| tags.iter().map(|tag| tag_name(*tag)).collect());
        Resource { id: Some(resource_name(at)), tags, ..Resource::default() }
    }
}

/// The name of a team.
pub fn team_name(team: usize) -> String {
    format!("team-{team}")
}

/// The name of a team's tag.
pub fn tag_name(team: usize) -> String {
    format!("tag-{team}")
}

/// The name of a key.
pub fn key_name(key: usize) -> String {
    format!("sdr-key-{key:05}")
}

/// The id of a resource.
pub fn resource_name(resource: usize) -> String {
    format!("019f0000-0000-7000-8000-{resource:012x}")
}
