//! A valid key that lacks a scope.

use std::fmt;

use super::Evidence;
use crate::operation::Requirement;
use crate::{Decision, Explanation, Operation, Scope, ScopeSet, explain};

/// How the API begins its message when a valid key lacks a scope (field reports, not documents).
const MARK: &str = "Invalid scope.";

/// The key is valid and lacks a scope; where the answer is a bare 403, it may also be the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingScope {
    /// What the answer said.
    pub evidence: Evidence,
    /// The scopes that the answer names after `Required:`. In all reports this was only the first one that would do.
    pub required: Vec<Scope>,
    /// The scopes of the key as the answer names them after `Found:`; `None` when it does not.
    pub found: Option<ScopeSet>,
    /// What the engine says of these scopes and this operation; `None` when either is not known.
    pub explanation: Option<Box<Explanation>>,
}

impl MissingScope {
    /// Whether a message is about a missing scope.
    pub(super) fn is_said_by(message: &str) -> bool {
        message.trim_start().starts_with(MARK)
    }

    /// Reads `Invalid scope. Required: a. Found: b, c`, as far as it is there.
    pub(super) fn read(evidence: Evidence, message: &str) -> Self {
        let required = part(message, "Required:").map(|list| names(list).map(Scope::parse).collect());
        let found = part(message, "Found:").map(|list| names(list).collect::<ScopeSet>());
        let explanation = match (evidence.operation, &found) {
            (Some(operation), Some(found)) => Some(Box::new(explain(found, operation))),
            _ => None,
        };
        Self { evidence, required: required.unwrap_or_default(), found, explanation }
    }
}

/// What stands behind a label, up to the end of its sentence. Scope names hold no dot.
fn part<'a>(message: &'a str, label: &str) -> Option<&'a str> {
    let (_, rest) = message.split_once(label)?;
    Some(rest.split('.').next().unwrap_or(rest))
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(|char: char| char == ',' || char.is_whitespace()).filter(|name| !name.is_empty())
}

impl fmt::Display for MissingScope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cause = if Self::is_said_by(self.evidence.said.as_deref().unwrap_or_default()) {
            "the key is valid but lacks a scope"
        } else {
            "the key is valid but its scopes, or the workspace's plan, do not allow this"
        };
        write!(out, "{cause} ({}); ", self.evidence)?;
        match (&self.explanation, self.evidence.operation) {
            (Some(explanation), _) if explanation.decision == Decision::Deny => {
                match explanation.would_allow.first() {
                    Some(change) => write!(
                        out,
                        "the narrowest grant that helps is {}, in a new key, since the API cannot change one",
                        change.scopes()
                    ),
                    None => out.write_str("no grant is known to help"),
                }
            }
            (Some(explanation), _) if explanation.decision == Decision::Allow => write!(
                out,
                "catalogue {} finds these scopes sufficient, so the API or the plan asks for more than it documents",
                explanation.catalog
            ),
            (_, Some(operation)) => needs(out, operation),
            (_, None) => out.write_str("look up which scopes the operation needs"),
        }
    }
}

/// What the documents ask for, all of [any of].
fn needs(out: &mut fmt::Formatter<'_>, operation: Operation) -> fmt::Result {
    let Requirement::Documented(groups) = operation.requirement() else {
        return write!(out, "no scope is documented for {operation}, so only a wider key can tell");
    };
    write!(out, "{operation} needs ")?;
    for (index, group) in groups.iter().enumerate() {
        let names: Vec<&str> = group.iter().map(|scope| scope.as_str()).collect();
        write!(out, "{}one of {}", if index > 0 { " and " } else { "" }, names.join(", "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(operation: Option<Operation>, status: u16, said: &str) -> MissingScope {
        MissingScope::read(Evidence { status, operation, said: Some(said.to_owned()) }, said)
    }

    #[test]
    fn required_and_found_are_read() {
        for (said, required, found) in [
            (
                "Invalid scope. Required: accounts:read. Found: campaigns:all, leads:all",
                "accounts:read",
                Some("campaigns:all,leads:all"),
            ),
            ("Invalid scope. Required: accounts:read. Found: ", "accounts:read", Some("")),
            ("Invalid scope. Required: background-jobs:read.", "background-jobs:read", None),
            ("Invalid scope.", "", None),
            ("Invalid scope. Required: . Found: nonsense:x.", "", Some("nonsense:x")),
        ] {
            let missing = read(Some(Operation::LIST_ACCOUNT), 401, said);
            let names: Vec<&str> = missing.required.iter().map(Scope::as_str).collect();
            assert_eq!(names.join(","), required, "{said}");
            assert_eq!(missing.found.map(|found| found.to_string()).as_deref(), found, "{said}");
            assert_eq!(missing.explanation.is_some(), found.is_some(), "{said}");
        }
    }

    #[test]
    fn the_text_names_the_narrowest_grant_or_the_documented_need() {
        let patch = Some(Operation::PATCH_WORKSPACE_MEMBER);
        for (operation, status, said, expected) in [
            (
                patch,
                401,
                "Invalid scope. Required: workspace_members:update. Found: campaigns:read",
                "the narrowest grant that helps is workspace_members:update, in a new key",
            ),
            (
                patch,
                403,
                "Forbidden",
                "patchWorkspaceMember needs one of workspace_members:update, workspace_members:all, all:update, all:all",
            ),
            (
                patch,
                401,
                "Invalid scope. Required: workspace_members:update. Found: all:all",
                "finds these scopes sufficient",
            ),
            (
                Some(Operation::GET_CAMPAIGN_ANALYTICS),
                403,
                "Forbidden",
                "no scope is documented for getCampaignAnalytics",
            ),
            (None, 403, "Forbidden", "look up which scopes the operation needs"),
        ] {
            let text = read(operation, status, said).to_string();
            assert!(text.contains(expected), "{text}");
            assert!(text.contains(said), "{text}");
        }
    }
}
