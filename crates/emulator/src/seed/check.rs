//! What the shape of a seed cannot say: unique names, known words, and links that lead somewhere.

use std::collections::HashSet;

use instantly_rbac::api::{EmailAddress, IdError};
use instantly_rbac::{Permission, Role};

use super::{Seed, SeedError, SeedKey, SeedMember, SeedProblem, SeedWorkspace};
use crate::secret::SecretDigest;

impl Seed {
    /// Checks the whole seed; the error names everything that is wrong.
    pub(crate) fn check(&self) -> Result<(), SeedError> {
        let mut check = Check::default();
        for (index, workspace) in self.workspaces.iter().enumerate() {
            check.workspace(&format!("workspaces[{index}]"), workspace, &self.workspaces);
        }
        if check.problems.is_empty() { Ok(()) } else { Err(SeedError::Invalid(check.problems)) }
    }
}

#[derive(Default)]
struct Check {
    problems: Vec<SeedProblem>,
    /// What must be unique in the whole seed: ids and workspace names, each under its own kind.
    seen: HashSet<(&'static str, String)>,
    secrets: HashSet<SecretDigest>,
}

impl Check {
    fn problem(&mut self, path: String, message: impl Into<String>) {
        self.problems.push(SeedProblem { path, message: message.into() });
    }

    /// `true` when nothing of that kind had this value before.
    fn first(&mut self, kind: &'static str, value: impl ToString) -> bool {
        self.seen.insert((kind, value.to_string()))
    }

    fn workspace(&mut self, at: &str, workspace: &SeedWorkspace, all: &[SeedWorkspace]) {
        if workspace.name.trim().is_empty() {
            self.problem(format!("{at}.name"), "a workspace has a name");
        }
        if !self.first("workspace", &workspace.name) {
            self.problem(format!("{at}.name"), format!("another workspace is named `{}`", workspace.name));
        }
        if let Some(id) = &workspace.id {
            self.id(at, id.as_str(), id.clone().checked().err());
        }
        if let Some(parent) = &workspace.parent
            && let Some(message) = wrong_parent(parent, workspace, all)
        {
            self.problem(format!("{at}.parent"), message);
        }
        if workspace.members.iter().filter(|member| member.role == Role::Owner).count() > 1 {
            self.problem(format!("{at}.members"), "a workspace has one owner");
        }
        let mut emails = HashSet::new();
        for (index, member) in workspace.members.iter().enumerate() {
            self.member(&format!("{at}.members[{index}]"), member, &mut emails);
        }
        let mut names = HashSet::new();
        for (index, key) in workspace.keys.iter().enumerate() {
            self.key(&format!("{at}.keys[{index}]"), key, &mut names);
        }
    }

    fn id(&mut self, at: &str, id: &str, flaw: Option<IdError>) {
        if let Some(flaw) = flaw {
            self.problem(format!("{at}.id"), flaw.to_string());
        } else if !self.first("id", id.to_ascii_lowercase()) {
            self.problem(format!("{at}.id"), format!("`{id}` stands twice in the seed"));
        }
    }

    fn member(&mut self, at: &str, member: &SeedMember, emails: &mut HashSet<String>) {
        if let Err(error) = EmailAddress::parse(&member.email) {
            self.problem(format!("{at}.email"), error.to_string());
        }
        if !emails.insert(member.email.to_lowercase()) {
            self.problem(format!("{at}.email"), "another member of this workspace has this e-mail address");
        }
        if let Some(id) = &member.id {
            self.id(at, id.as_str(), id.clone().checked().err());
        }
        if let Role::Unknown(name) = &member.role {
            let known = Role::KNOWN.iter().map(|role| format!("`{role}`")).collect::<Vec<_>>().join(", ");
            self.problem(format!("{at}.role"), format!("`{name}` is not a role; the roles are {known}"));
        }
        if member.nickname.as_ref().is_some_and(|nickname| nickname.chars().count() > 80) {
            self.problem(format!("{at}.nickname"), "a nickname has at most 80 characters");
        }
        for unknown in
            member.permissions.iter().flatten().filter(|permission| !Permission::is_known(permission))
        {
            self.problem(format!("{at}.permissions"), format!("`{unknown}` is not an app permission"));
        }
    }

    fn key(&mut self, at: &str, key: &SeedKey, names: &mut HashSet<String>) {
        if key.name.trim().is_empty() {
            self.problem(format!("{at}.name"), "a key has a name");
        }
        if !names.insert(key.name.clone()) {
            self.problem(
                format!("{at}.name"),
                format!("another key of this workspace is named `{}`", key.name),
            );
        }
        if key.secret.as_ref().is_some_and(|secret| !self.secrets.insert(secret.digest())) {
            self.problem(format!("{at}.secret"), "another key has the same secret");
        }
    }
}

/// What is wrong with the parent of a workspace. The API allows one level: a workspace is never admin and sub at once.
fn wrong_parent(parent: &str, workspace: &SeedWorkspace, all: &[SeedWorkspace]) -> Option<String> {
    if parent == workspace.name {
        return Some("a workspace cannot be its own parent".to_owned());
    }
    match all.iter().find(|other| other.name == parent) {
        None => Some(format!("no workspace of the seed is named `{parent}`")),
        Some(other) if other.parent.is_some() => {
            Some(format!("`{parent}` has a parent itself, and a workspace is never admin and sub at once"))
        }
        Some(_) => None,
    }
}
