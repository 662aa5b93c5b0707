//! `GET /api/v2/workspace-members/{id}`.

use serde_json::Value;

use super::{Member, member_id};
use crate::Operation;
use crate::api::fields::{Fields, Place};
use crate::api::validation::Fault;
use crate::api::{Endpoint, MemberId, Request, ValidationError};

/// Reads one member.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GetMember {
    /// Which one.
    pub id: MemberId,
}

impl GetMember {
    /// Reads `{"id"}`.
    pub fn from_json(params: &Value) -> Result<Self, ValidationError> {
        read_id(params).map(|id| Self { id })
    }
}

impl Endpoint for GetMember {
    type Response = Member;

    const OPERATION: Operation = Operation::GET_WORKSPACE_MEMBER;

    fn request(&self) -> Result<Request, ValidationError> {
        for_member(Self::OPERATION, &self.id)
    }
}

/// The id of a request that has nothing else.
pub(super) fn read_id(params: &Value) -> Result<MemberId, ValidationError> {
    let mut fields = Fields::of(Place::Parameters, params)?;
    let id = fields.required("id", member_id);
    fields.finish(id)
}

/// The request of an operation on one member.
pub(super) fn for_member(operation: Operation, id: &MemberId) -> Result<Request, ValidationError> {
    let id = id.clone().checked().map_err(|error| Fault::from(error).at("id").into_error())?;
    Request::of(operation, &[("id", id.as_str())])
}
