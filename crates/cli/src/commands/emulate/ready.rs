//! What a running emulator tells: where it is, and the keys to it.

use std::fmt::{self, Display, Formatter};

use instantly_rbac_emulator::{KeyAccess, Running, Secret, WorkspaceAccess};
use serde::{Serialize, Serializer};

use crate::output::{faint, heading, printable};

/// Where it is, and the keys to it. The one place that shows secrets: they open nothing but this emulator.
#[derive(Serialize)]
pub(crate) struct Access {
    url: String,
    workspaces: Vec<Workspace>,
}

#[derive(Serialize)]
struct Workspace {
    id: String,
    name: String,
    #[serde(serialize_with = "by_name")]
    keys: Vec<Key>,
}

struct Key {
    name: String,
    /// `None` when an earlier start made it and only its digest is left.
    secret: Option<Secret>,
}

impl Access {
    pub(crate) fn of(running: &Running) -> Self {
        Self { url: running.url(), workspaces: running.workspaces().iter().map(Workspace::of).collect() }
    }
}

impl Workspace {
    fn of(access: &WorkspaceAccess) -> Self {
        let key = |key: &KeyAccess| Key { name: key.name.clone(), secret: key.secret.clone() };
        Self {
            id: access.id.as_str().to_owned(),
            name: access.name.clone(),
            keys: access.keys.iter().map(key).collect(),
        }
    }
}

/// `{name: secret}`, in the order of planting.
fn by_name<S: Serializer>(keys: &[Key], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(keys.iter().map(|key| (&key.name, key.secret.as_ref().map(Secret::reveal))))
}

impl Display for Access {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "{} {}", heading("The emulator listens on"), self.url)?;
        let keys = self.workspaces.iter().flat_map(|workspace| &workspace.keys);
        let width = keys.map(|key| key.name.chars().count()).max().unwrap_or_default();
        for workspace in &self.workspaces {
            writeln!(out, "\n{}  {}", heading(printable(&workspace.name)), faint(&workspace.id))?;
            for key in &workspace.keys {
                let kept = key.secret.as_ref().map(Secret::reveal);
                let secret = kept.unwrap_or("(made by an earlier start, and not kept)");
                writeln!(out, "  {:width$}  {secret}", printable(&key.name))?;
            }
        }
        Ok(())
    }
}

/// A first request to try, and how to stop.
pub(crate) struct Hint<'a>(pub(crate) &'a Running);

impl Display for Hint<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if let Some(secret) = first_secret(self.0) {
            let url = self.0.url();
            writeln!(
                out,
                "Try: curl -H 'Authorization: Bearer {}' {url}/api/v2/workspace-members",
                secret.reveal()
            )?;
        }
        writeln!(out, "{}", faint("Ctrl-C stops it."))
    }
}

fn first_secret(running: &Running) -> Option<&Secret> {
    running.workspaces().iter().flat_map(|workspace| &workspace.keys).find_map(|key| key.secret.as_ref())
}
