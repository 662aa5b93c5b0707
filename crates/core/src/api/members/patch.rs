//! `PATCH /api/v2/workspace-members/{id}`.

use serde_json::{Map, Value};

use super::get::for_member;
use super::{Member, assignable_role, member_id, nickname};
use crate::api::fields::{Fields, Place};
use crate::api::validation::{Fault, ProblemCode, Problems};
use crate::api::{Endpoint, MemberId, Patch, Request, ValidationError};
use crate::{AssignableRole, Operation};

/// Changes a member. The answer is the member after the change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PatchMember {
    /// Which one.
    pub id: MemberId,
    /// What changes.
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub patch: MemberPatch,
}

/// What changes about a member: at least one property. Permissions cannot be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MemberPatch {
    /// The new role.
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub role: Option<AssignableRole>,
    /// What the owner calls the member; at most 80 characters.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>", optional = nullable))]
    pub nickname: Patch<String>,
}

impl PatchMember {
    /// Reads `{"id", "role"?, "nickname"?}`, the parameter of the path beside the properties of the body.
    pub fn from_json(params: &Value) -> Result<Self, ValidationError> {
        let mut fields = Fields::of(Place::Parameters, params)?;
        let id = fields.required("id", member_id);
        fields.within(Place::Body);
        let patch = MemberPatch::read(&mut fields);
        let patch_member = fields.finish(id.map(|id| Self { id, patch }))?;
        patch_member.patch.check()?;
        Ok(patch_member)
    }
}

impl MemberPatch {
    /// Reads the body `{"role"?, "nickname"?}`, of which at least one must be there; a `null` nickname clears it.
    pub fn from_json(body: &Value) -> Result<Self, ValidationError> {
        let mut fields = Fields::of(Place::Body, body)?;
        let patch = Self::read(&mut fields);
        let patch = fields.finish(Some(patch))?;
        patch.check()?;
        Ok(patch)
    }

    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            role: fields.optional("role", assignable_role),
            nickname: fields.patch("nickname", nickname::read),
        }
    }

    fn check(&self) -> Result<(), ValidationError> {
        let mut problems = Problems::default();
        if self.role.is_none() && self.nickname.is_keep() {
            let message = "it changes nothing; give at least one of `role`, `nickname`";
            problems.push(Fault::new(ProblemCode::NothingToChange, message).at(""));
        }
        if let Patch::Set(nickname) = &self.nickname {
            problems.check(Place::Body.field("nickname"), nickname::check(nickname));
        }
        problems.finish(Some(()))
    }
}

impl Endpoint for PatchMember {
    type Response = Member;

    const OPERATION: Operation = Operation::PATCH_WORKSPACE_MEMBER;

    fn request(&self) -> Result<Request, ValidationError> {
        let request = for_member(Self::OPERATION, &self.id)?;
        self.patch.check()?;
        let role = self.patch.role.map(|role| role.as_str().into());
        let nickname = self.patch.nickname.to_json(|nickname| nickname.as_str().into());
        let mut body = Map::new();
        for (name, value) in [("role", role), ("nickname", nickname)] {
            if let Some(value) = value {
                body.insert(name.to_owned(), value);
            }
        }
        Ok(request.with_body(body.into()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ID: &str = "019e0000-0000-7000-8000-000000000001";

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        for body in [
            json!({"role": "editor"}),
            json!({"nickname": null}),
            json!({"nickname": "Ana"}),
            json!({"role": "admin", "nickname": "é".repeat(80)}),
        ] {
            let mut params = body.clone();
            params["id"] = ID.into();
            let request = PatchMember::from_json(&params).unwrap().request().unwrap();
            assert_eq!(request.body(), Some(&body));
            assert_eq!(request.path(), format!("/api/v2/workspace-members/{ID}"));
            assert!(MemberPatch::from_json(&body).is_ok());
        }
    }

    #[test]
    fn every_problem_has_its_place_and_code() {
        use ProblemCode as Is;
        for (params, problems) in [
            (json!({"id": ID}), vec![("", Is::NothingToChange)]),
            (json!({"role": "view"}), vec![("id", Is::Missing)]),
            (json!({"id": "ana", "role": "owner"}), vec![("id", Is::NotAUuid), ("/role", Is::NotAssignable)]),
            (json!({"id": ID, "role": null}), vec![("/role", Is::WrongType)]),
            (json!({"id": ID, "permissions": []}), vec![("/permissions", Is::UnknownProperty)]),
            (json!({"id": ID, "nickname": "x".repeat(81)}), vec![("/nickname", Is::TooLong)]),
        ] {
            let error = PatchMember::from_json(&params).unwrap_err();
            let found: Vec<_> =
                error.problems().iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
            assert_eq!(found, problems, "{params}");
        }
    }

    #[test]
    fn an_id_from_an_answer_is_checked_before_it_is_used() {
        let id: MemberId = serde_json::from_str("\"../api-keys\"").unwrap();
        let patch = MemberPatch { role: Some(AssignableRole::View), ..MemberPatch::default() };
        let error = PatchMember { id, patch }.request().unwrap_err();
        assert_eq!(error.problems()[0].code, ProblemCode::NotAUuid);
    }
}
