//! Jobs that run in the background. Their ids are 24 hexadecimal digits.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::endpoint::{endpoints, lists};
use super::open::open_enum;
use super::{UserId, WorkspaceId};

open_enum! {
    /// How far a job has come.
    JobStatus {
        /// Not begun.
        Pending = "pending",
        /// It runs.
        InProgress = "in-progress",
        /// Done.
        Success = "success",
        /// It failed.
        Failed = "failed",
        /// It ends what it has begun.
        Draining = "draining",
        /// Paused.
        Paused = "paused",
        /// Somebody gave it up.
        Cancelled = "cancelled",
    }
}

impl JobStatus {
    /// Whether nothing more will happen; that these are the last states is assumed, not documented.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Failed | Self::Cancelled)
    }
}

/// A job. Fields that are not known are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct BackgroundJob {
    /// The job.
    pub id: String,
    /// The workspace.
    pub workspace_id: WorkspaceId,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// What it does, such as `move-leads`.
    pub r#type: String,
    /// What it works on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Which kind of thing that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// What it knows; its form is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "unknown", optional))]
    pub data: Option<Value>,
    /// How far it has come, 0 to 100.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub progress: Number,
    /// How far it has come.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub status: JobStatus,
    /// When it was started: RFC 3339, UTC.
    pub created_at: String,
    /// When it last changed: RFC 3339, UTC.
    pub updated_at: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// Pages through the jobs of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListBackgroundJobs {
    /// Items on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only these jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// These jobs as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included_ids: Option<Vec<String>>,
    /// All but these jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_ids: Option<Vec<String>>,
    /// Only jobs of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Only jobs on this kind of thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// Only jobs on this thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Only jobs with this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<JobStatus>,
    /// Order: `created_at` or `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<String>,
    /// Direction: `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

/// Reads one job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetBackgroundJob {
    /// Which one.
    pub id: String,
    /// Which fields of `data` to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_fields: Option<String>,
}

lists! {
    ListBackgroundJobs => BackgroundJob, LIST_BACKGROUND_JOB;
}

endpoints! {
    GetBackgroundJob => BackgroundJob, GET_BACKGROUND_JOB;
}
