//! What a request is about.

use serde::{Deserialize, Serialize};

use crate::api::WorkspaceId;
use crate::catalog::ResourceKind;

/// The thing that a request reads or changes, as far as the caller knows it. What is not given is not guessed: an answer
/// that depends on it is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What it is. `None` stands for whatever the operation acts on; a resource of a kind on which it does not act says
    /// nothing about it, and so is never allowed.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, type = "ResourceKind"))]
    pub kind: Option<ResourceKind>,
    /// Its id, by which an [`Engine`](crate::Engine) finds it; it takes no part in decisions.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub id: Option<String>,
    /// The workspace that holds it; `None` stands for the one in which the principal acts, since a request reaches no
    /// other.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable, as = "Option<String>"))]
    pub workspace: Option<WorkspaceId>,
    /// The tags it carries, by the names that the policy uses. `None` means *not given*, which is not the same as *no
    /// tags*.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub tags: Option<Vec<String>>,
}
