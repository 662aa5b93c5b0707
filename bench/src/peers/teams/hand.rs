//! What people write by hand: maps from names to names.

use std::collections::{HashMap, HashSet};

use anyhow::{Context as _, Result};
use instantly_rbac::Operation;
use serde::Deserialize;

use crate::teams::{ROLES, Teams, key_name, resource_name, tag_name, team_name};

/// Maps of names.
#[derive(Default)]
pub struct Hand {
    roles: HashMap<String, HashSet<String>>,
    teams: HashMap<String, Team>,
    keys: HashMap<String, Vec<String>>,
    resources: HashMap<String, HashSet<String>>,
}

#[derive(Deserialize)]
struct Document {
    teams: HashMap<String, Team>,
}

#[derive(Deserialize)]
struct Team {
    role: String,
    tags: HashSet<String>,
    #[serde(default)]
    keys: Vec<String>,
}

impl Hand {
    /// Fills the maps.
    pub fn new(work: &Teams) -> Result<Self> {
        let mut hand = Self::default();
        for (name, operations) in ROLES.iter().zip(work.roles()?) {
            let ids = operations.iter().map(|operation| operation.id().to_owned()).collect();
            hand.roles.insert((*name).to_owned(), ids);
        }
        for team in 0..work.teams {
            let role = (*ROLES.get(team % 4).context("a role")?).to_owned();
            let team_of = Team { role, tags: [tag_name(team)].into(), keys: Vec::new() };
            hand.teams.insert(team_name(team), team_of);
        }
        for (key, teams) in work.keys.iter().enumerate() {
            hand.keys.insert(key_name(key), teams.iter().map(|team| team_name(*team)).collect());
        }
        for (resource, tags) in work.resources.iter().enumerate() {
            hand.resources.insert(resource_name(resource), tags.iter().map(|tag| tag_name(*tag)).collect());
        }
        Ok(hand)
    }

    /// Reads the maps of teams and keys from a policy's document.
    pub fn read(document: &str) -> Option<Self> {
        let Document { teams } = serde_json::from_str(document).ok()?;
        let mut hand = Self { teams, ..Self::default() };
        for (name, team) in &hand.teams {
            for key in &team.keys {
                hand.keys.entry(key.clone()).or_default().push(name.clone());
            }
        }
        Some(hand)
    }

    /// How many keys there are.
    pub fn count(&self) -> usize {
        self.keys.len()
    }

    /// Whether the request is allowed.
    pub fn allows(&self, key: &str, operation: Operation, resource: &str) -> bool {
        let (Some(teams), Some(tags)) = (self.keys.get(key), self.resources.get(resource)) else {
            return false;
        };
        teams.iter().filter_map(|team| self.teams.get(team)).any(|team| {
            self.roles.get(&team.role).is_some_and(|role| role.contains(operation.id()))
                && team.tags.iter().any(|tag| tags.contains(tag))
        })
    }
}
