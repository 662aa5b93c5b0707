//! Tags and what they are attached to. Tags are labels: the API restricts nobody by them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_numbers;
use super::{Patch, TagId, WorkspaceId};

open_numbers! {
    /// What a tag can be attached to.
    TaggedKind {
        /// A sending account, whose id is its address.
        Account = 1,
        /// A campaign.
        Campaign = 2,
    }
}

/// A tag. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Tag {
    /// The tag.
    pub id: TagId,
    /// The label, unique in the workspace.
    pub label: String,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The workspace.
    pub organization_id: WorkspaceId,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// When it was last changed: RFC 3339, UTC.
    pub timestamp_updated: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// That a resource has a tag. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct TagMapping {
    /// The mapping.
    pub id: String,
    /// The tag.
    pub tag_id: TagId,
    /// The resource: id of a campaign, address of an account.
    pub resource_id: String,
    /// What the resource is.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub resource_type: TaggedKind,
    /// The workspace.
    pub organization_id: WorkspaceId,
    /// When it was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// What the API answers when tags were attached or taken off. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct TagsSet {
    /// Whether it was done.
    pub success: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Pages through the tags of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTags {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only tags whose label matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only tags of these resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_ids: Option<Vec<String>>,
    /// Only these tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<TagId>>,
}

/// Reads one tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetTag {
    /// Which one.
    pub id: TagId,
}

/// Creates a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreateTag {
    /// The label, unique in the workspace.
    pub label: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Changes a tag: at least one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchTag {
    /// Which one.
    pub id: TagId,
    /// The new label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
}

/// Deletes a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteTag {
    /// Which one.
    pub id: TagId,
}

/// Attaches tags to resources or takes them off. It sets, it does not flip: doing it twice changes nothing more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetTags {
    /// The tags.
    pub tag_ids: Vec<TagId>,
    /// What the resources are.
    pub resource_type: TaggedKind,
    /// Whether the tags are attached or taken off.
    pub assign: bool,
    /// The resources: ids of campaigns, addresses of accounts. Required unless `selected_all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_ids: Option<Vec<String>>,
    /// Every resource of the workspace that matches `filter` and `search`: a write without a bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_all: Option<bool>,
    /// All but these, with `selected_all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_resource_ids: Option<Vec<String>>,
    /// Which resources match, with `selected_all`: `ACC_FILTER_*` or an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<Value>,
    /// Which resources match, with `selected_all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}

impl SetTags {
    /// Attaches tags to these resources, or takes them off.
    pub const fn of(
        assign: bool,
        resource_type: TaggedKind,
        resource_ids: Vec<String>,
        tag_ids: Vec<TagId>,
    ) -> Self {
        Self {
            tag_ids,
            resource_type,
            assign,
            resource_ids: Some(resource_ids),
            selected_all: None,
            excluded_resource_ids: None,
            filter: None,
            search: None,
        }
    }
}

/// Pages through what has which tag. There is no filter by tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTagMappings {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only mappings of these resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_ids: Option<Vec<String>>,
}

lists! {
    ListTags => Tag, LIST_CUSTOM_TAG;
    ListTagMappings => TagMapping, LIST_CUSTOM_TAG_MAPPING;
}

endpoints! {
    GetTag => Tag, GET_CUSTOM_TAG;
    CreateTag => Tag, CREATE_CUSTOM_TAG;
    PatchTag => Tag, PATCH_CUSTOM_TAG;
    DeleteTag => Tag, DELETE_CUSTOM_TAG;
    SetTags => TagsSet, TOGGLE_TAG_RESOURCE;
}
