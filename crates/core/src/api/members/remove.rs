//! `DELETE /api/v2/workspace-members/{id}`.

use serde_json::Value;

use super::Member;
use super::get::{for_member, read_id};
use crate::Operation;
use crate::api::{Endpoint, MemberId, Request, ValidationError};

/// Removes a member. The answer is the member that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RemoveMember {
    /// Which one.
    pub id: MemberId,
}

impl RemoveMember {
    /// Reads `{"id"}`.
    pub fn from_json(params: &Value) -> Result<Self, ValidationError> {
        read_id(params).map(|id| Self { id })
    }
}

impl Endpoint for RemoveMember {
    type Response = Member;

    const OPERATION: Operation = Operation::DELETE_WORKSPACE_MEMBER;

    fn request(&self) -> Result<Request, ValidationError> {
        for_member(Self::OPERATION, &self.id)
    }
}
