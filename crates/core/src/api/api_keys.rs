//! API keys. There is no operation to read one, to change its scopes or to rotate it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::{ApiKeyId, Hidden, Secret, WorkspaceId};
use crate::ScopeSet;

/// An API key as lists and deletions show it. What they hold of the key itself is not documented, so it is not kept. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct ApiKey {
    /// The key.
    pub id: ApiKeyId,
    /// What it is called.
    pub name: String,
    /// What it may do; names that are not known are kept.
    #[cfg_attr(feature = "typescript", ts(type = "string[]"))]
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<String>"))]
    pub scopes: ScopeSet,
    /// The workspace.
    pub organization_id: WorkspaceId,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// When it was last changed: RFC 3339, UTC.
    pub timestamp_updated: String,
    /// Stands for what the answer holds of the key itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "string", optional))]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<String>"))]
    pub key: Option<Hidden>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// A key that was just created: the one answer that holds the key itself.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct NewApiKey {
    /// The key's id.
    pub id: ApiKeyId,
    /// What it is called.
    pub name: String,
    /// What it may do.
    #[cfg_attr(feature = "json-schema", schemars(with = "Vec<String>"))]
    pub scopes: ScopeSet,
    /// The key itself. It is not shown again.
    #[cfg_attr(feature = "json-schema", schemars(with = "String"))]
    pub key: Secret,
    /// The workspace.
    pub organization_id: WorkspaceId,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// When it was last changed: RFC 3339, UTC.
    pub timestamp_updated: String,
}

/// Pages through the keys of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListApiKeys {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
}

/// Creates a key. Its scopes cannot be changed later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateApiKey {
    /// What it is called; names need not be unique.
    pub name: String,
    /// What it may do.
    pub scopes: ScopeSet,
}

/// Revokes a key. Whether a key may revoke itself is not documented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteApiKey {
    /// Which one.
    pub id: ApiKeyId,
}

lists! {
    ListApiKeys => ApiKey, LIST_API_KEY;
}

endpoints! {
    CreateApiKey => NewApiKey, CREATE_API_KEY;
    DeleteApiKey => ApiKey, DELETE_API_KEY;
}
