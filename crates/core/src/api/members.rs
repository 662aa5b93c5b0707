//! Members of a workspace: who they are, and the five operations on them.

mod get;
mod invite;
mod list;
mod member;
mod nickname;
mod patch;
mod remove;

pub use get::GetMember;
pub use invite::InviteMember;
pub use list::ListMembers;
pub use member::{Member, MemberName};
pub use patch::{MemberPatch, PatchMember};
pub use remove::RemoveMember;

use serde_json::Value;

use super::MemberId;
use super::fields::text;
use super::validation::Fault;
use crate::AssignableRole;
use crate::api::ProblemCode;

/// The longest list page that the API serves.
const LIMIT: std::ops::RangeInclusive<u16> = 1..=100;

fn member_id(value: &Value) -> Result<MemberId, Fault> {
    Ok(MemberId::parse(text(value)?)?)
}

fn assignable_role(value: &Value) -> Result<AssignableRole, Fault> {
    AssignableRole::try_from(text(value)?)
        .map_err(|refusal| Fault::new(ProblemCode::NotAssignable, refusal.to_string()))
}
