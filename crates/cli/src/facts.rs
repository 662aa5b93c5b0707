//! Who asks, about what, and by which policy, as the options of a command say it.

use std::fmt::Display;

use clap::Args;
use instantly_rbac::api::WorkspaceId;
use instantly_rbac::{Explanation, Key, Policy, Principal, Resource, ScopeSet, explain, explain_request};
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::input::Input;
use crate::output::printable;
use crate::policy_file::policy;
use crate::question::{self, Target};

#[derive(Debug, Args)]
pub(crate) struct FactArgs {
    /// Scopes of the key, separated by commas or spaces; may be given several times; '' is a key without scopes
    #[arg(long, value_name = "LIST")]
    pub(crate) scopes: Vec<String>,
    /// Who asks, as JSON or as a file with it: {"kind": "key", "name", "scopes"}, {"kind": "member", "name", "role",
    /// "accepted"} or {"kind": "agent", "identity", "key"}
    #[arg(long, value_name = "JSON|FILE", help_heading = "Policy")]
    pub(crate) principal: Option<String>,
    /// Decide also by this policy
    #[arg(long, value_name = "FILE", help_heading = "Policy")]
    pub(crate) policy: Option<Input>,
    /// Name by which the policy lists the key of --scopes
    #[arg(long, value_name = "NAME", requires = "scopes", help_heading = "Policy")]
    key_name: Option<String>,
    /// What the request is about, as JSON or as a file with it: {"id", "workspace", "tags"}, each where known
    #[arg(long, value_name = "JSON|FILE", help_heading = "Policy")]
    resource: Option<String>,
    /// A tag of the resource; may be given several times; '' says that it has none
    #[arg(long, value_name = "NAME", conflicts_with = "resource", help_heading = "Policy")]
    tag: Vec<String>,
    /// The workspace of the resource
    #[arg(long, value_name = "ID", conflicts_with = "resource", help_heading = "Policy")]
    workspace: Option<String>,
}

/// What is known before a question is asked.
pub(crate) struct Facts {
    policy: Policy,
    principal: Principal,
    resource: Option<Resource>,
    /// Whether the scopes alone decide: nothing was said of a policy, a principal or a resource.
    by_scopes: bool,
}

impl FactArgs {
    pub(crate) fn read(&self) -> Result<Facts, Failure> {
        let principal = match &self.principal {
            Some(given) => json("principal", given)?,
            None => Principal::Key(Key {
                name: self.key_name.clone().unwrap_or_default(),
                scopes: question::scopes(&self.scopes),
                workspace: None,
                situation: None,
                acting_as: None,
            }),
        };
        let resource = self.resource()?;
        let by_scopes = self.policy.is_none() && self.principal.is_none() && resource.is_none();
        let policy = self.policy.as_ref().map(policy).transpose()?.unwrap_or_default();
        Ok(Facts { policy, principal, resource, by_scopes })
    }

    fn resource(&self) -> Result<Option<Resource>, Failure> {
        if let Some(given) = &self.resource {
            return json("resource", given).map(Some);
        }
        let id = |id: &String| {
            WorkspaceId::parse(id).map_err(|error| Failure::usage(printable(&error.to_string())))
        };
        let workspace = self.workspace.as_ref().map(id).transpose()?;
        let tags =
            (!self.tag.is_empty()).then(|| self.tag.iter().filter(|tag| !tag.is_empty()).cloned().collect());
        let given = workspace.is_some() || tags.is_some();
        Ok(given.then_some(Resource { id: None, workspace, tags }))
    }
}

impl Facts {
    /// Answers for one or two words: `OPERATION`, or `METHOD PATH`.
    pub(crate) fn answer(&self, words: &[String]) -> Result<Explanation, Failure> {
        let (policy, principal, resource) = (&self.policy, &self.principal, self.resource.as_ref());
        Ok(match (question::target(words)?, self.scopes().filter(|_| self.by_scopes)) {
            (Target::Operation(operation), Some(scopes)) => explain(scopes, operation),
            (Target::Request { method, path }, Some(scopes)) => explain_request(scopes, method, path),
            (Target::Operation(operation), None) => policy.explain(principal, operation, resource),
            (Target::Request { method, path }, None) => {
                policy.explain_request(principal, method, path, resource)
            }
        })
    }

    pub(crate) fn principal(&self) -> &Principal {
        &self.principal
    }

    /// What the principal's key holds; a member has none.
    pub(crate) fn scopes(&self) -> Option<&ScopeSet> {
        self.principal.key().map(|key| &key.scopes)
    }
}

/// A value that was given as JSON, or as the file that holds it.
fn json<T: DeserializeOwned>(what: &str, given: &str) -> Result<T, Failure> {
    parse(what, &bytes(given)?)
}

/// Values that were given one by one, or as lists.
pub(crate) fn list<T: DeserializeOwned>(what: &str, given: &[String]) -> Result<Vec<T>, Failure> {
    let mut list = Vec::new();
    for given in given {
        let bytes = bytes(given)?;
        if bytes.trim_ascii_start().starts_with(b"[") {
            list.extend(parse::<Vec<T>>(what, &bytes)?);
        } else {
            list.push(parse(what, &bytes)?);
        }
    }
    Ok(list)
}

fn bytes(given: &str) -> Result<Vec<u8>, Failure> {
    if given.trim_start().starts_with(['{', '[']) {
        Ok(given.as_bytes().to_vec())
    } else {
        given.parse().unwrap_or(Input::Stdin).read()
    }
}

fn parse<T: DeserializeOwned>(what: &str, bytes: &[u8]) -> Result<T, Failure> {
    let refusal = |error: &dyn Display| {
        Failure::usage(format!("the {what} cannot be understood"))
            .evidence(printable(&error.to_string()))
            .next(format!("docs/cli.md shows what a {what} consists of"))
    };
    let mut parser = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut parser).map_err(|error| {
        let member = error.path().to_string();
        match member.as_str() {
            "." | "?" => refusal(error.inner()),
            member => refusal(&format_args!("`{member}`: {}", error.inner())),
        }
    })?;
    parser.end().map_err(|error| refusal(&error))?;
    Ok(value)
}
