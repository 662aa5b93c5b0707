//! Requests and answers of the API as typed values: what goes out is checked before it is sent, what comes in is told
//! apart exactly. This room does no I/O and knows no clock; whoever carries the bytes turns a [`Request`] into HTTP and
//! HTTP into an [`Answer`].
//!
//! ```
//! use instantly_rbac::AssignableRole;
//! use instantly_rbac::api::{Answer, Endpoint, MemberId, MemberPatch, PatchMember};
//!
//! let promote = PatchMember {
//!     id: MemberId::parse("019e0000-0000-7000-8000-000000000001")?,
//!     patch: MemberPatch { role: Some(AssignableRole::Admin), ..MemberPatch::default() },
//! };
//! let request = promote.request()?;
//! assert_eq!(request.target(), "/api/v2/workspace-members/019e0000-0000-7000-8000-000000000001");
//!
//! let body = br#"{"statusCode": 401, "error": "Unauthorized",
//!     "message": "Invalid scope. Required: workspace_members:update. Found: campaigns:read"}"#;
//! let answer = Answer { status: 401, body: body.to_vec(), ..Answer::default() };
//! let error = promote.read(&answer).unwrap_err();
//! assert_eq!(error.code().as_str(), "missing_scope");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod accounts;
pub mod api_keys;
pub mod audit_logs;
pub mod background_jobs;
pub mod billing;
pub mod campaigns;
pub mod groups;
pub mod leads;
pub mod shape;
pub mod tags;
pub mod webhook_events;
pub mod webhooks;
pub mod workspace;

mod answer;
mod call;
mod email;
mod encoding;
mod endpoint;
mod error;
mod excerpt;
mod failure;
mod fields;
mod id;
mod key_shape;
#[cfg(test)]
mod laws;
mod members;
mod open;
mod page;
mod patch;
mod request;
mod secret;
mod validation;

pub use answer::Answer;
pub use call::prepare;
pub use email::{EmailAddress, EmailError};
pub use endpoint::{Endpoint, List};
pub use error::{ApiError, EdgeRefusal, Evidence, MissingScope};
pub use excerpt::excerpt;
pub use failure::{Failure, FailureCode};
pub use id::{
    ApiKeyId, CampaignId, GroupLinkId, IdError, LeadId, MemberId, TagId, UserId, WebhookEventId, WebhookId,
    WorkspaceId,
};
pub use key_shape::KeyShape;
pub use members::{
    GetMember, InviteMember, ListMembers, Member, MemberName, MemberPatch, PatchMember, RemoveMember,
};
pub use page::{Page, PageWalk, RepeatedCursor};
pub use patch::Patch;
pub use request::Request;
pub use secret::{Hidden, Secret};
pub use shape::Shape;
pub use validation::{Problem, ProblemCode, ValidationError};
