//! Members of a workspace: who they are, and the five operations on them.

mod member;

use serde::{Deserialize, Serialize};

use super::endpoint::{endpoints, lists};
use super::{EmailAddress, MemberId, Patch};
use crate::{AssignableRole, Permission};

pub use member::{Member, MemberName};

/// Pages through the members of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListMembers {
    /// Members on one page, 1 to 100. The API documents no default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    /// Cursor of the page before, from [`Page::next_starting_after`](super::Page::next_starting_after).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<String>,
    /// Only those who accepted, or only those who did not yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<bool>,
    /// Only those whose name or e-mail address matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}

/// Reads one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GetMember {
    /// Which one.
    pub id: MemberId,
}

/// Invites a person into the workspace. The answer is the member, not yet accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteMember {
    /// Where the invitation goes.
    pub email: EmailAddress,
    /// The role. There is no default: nobody gets access by omission.
    pub role: AssignableRole,
    /// Address of the person's account, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<EmailAddress>,
    /// What the owner calls the member; at most 80 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Sections of the app that the member may use. They can be set here only, not changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<Permission>>,
}

/// Changes a member. The answer is the member after the change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatchMember {
    /// Which one.
    pub id: MemberId,
    /// What changes.
    #[serde(flatten)]
    pub patch: MemberPatch,
}

/// What changes about a member: at least one property. Permissions cannot be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberPatch {
    /// The new role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AssignableRole>,
    /// What the owner calls the member; at most 80 characters.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub nickname: Patch<String>,
}

/// Removes a member. The answer is the member that was removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveMember {
    /// Which one.
    pub id: MemberId,
}

impl InviteMember {
    /// An invitation with nothing but what is required.
    pub const fn new(email: EmailAddress, role: AssignableRole) -> Self {
        Self { email, role, user_email: None, nickname: None, permissions: None }
    }
}

lists! { ListMembers => Member, LIST_WORKSPACE_MEMBER; }

endpoints! {
    GetMember => Member, GET_WORKSPACE_MEMBER;
    InviteMember => Member, CREATE_WORKSPACE_MEMBER;
    PatchMember => Member, PATCH_WORKSPACE_MEMBER;
    RemoveMember => Member, DELETE_WORKSPACE_MEMBER;
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::api::{Endpoint, ProblemCode};

    const ID: &str = "019e0000-0000-7000-8000-000000000001";

    #[test]
    fn a_typed_request_is_checked_before_it_is_sent() {
        let list = ListMembers { limit: Some(101), ..ListMembers::default() };
        assert_eq!(list.request().unwrap_err().problems()[0].code, ProblemCode::OutOfRange);
        let id: MemberId = serde_json::from_str("\"../api-keys\"").unwrap();
        let patch = MemberPatch { role: Some(AssignableRole::View), ..MemberPatch::default() };
        let error = PatchMember { id, patch }.request().unwrap_err();
        assert_eq!(error.problems()[0].code, ProblemCode::NotAUuid);
    }

    #[test]
    fn absent_null_and_a_value_are_three_things() {
        let id = MemberId::parse(ID).unwrap();
        for (nickname, body) in [
            (Patch::Keep, json!({"role": "editor"})),
            (Patch::Clear, json!({"role": "editor", "nickname": null})),
            (Patch::Set("Ana".to_owned()), json!({"role": "editor", "nickname": "Ana"})),
        ] {
            let patch = MemberPatch { role: Some(AssignableRole::Editor), nickname };
            assert_eq!(serde_json::from_value::<MemberPatch>(body.clone()).unwrap(), patch);
            let request = PatchMember { id: id.clone(), patch }.request().unwrap();
            assert_eq!(
                (request.path(), request.body()),
                (&*format!("/api/v2/workspace-members/{ID}"), Some(&body))
            );
        }
    }

    #[test]
    fn an_invitation_is_sent_as_it_is() {
        let body = json!({
            "email": "ana@example.com", "role": "admin", "user_email": "ana@example.org", "nickname": "",
            "permissions": ["campaigns.view", "timeMachine.use"],
        });
        let invitation: InviteMember = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(invitation.request().unwrap().body(), Some(&body));
        let least = InviteMember::new(EmailAddress::parse("ana@example.com").unwrap(), AssignableRole::View);
        assert_eq!(
            least.request().unwrap().body(),
            Some(&json!({"email": "ana@example.com", "role": "view"}))
        );
    }

    #[test]
    fn a_request_without_a_body_has_none() {
        let remove = RemoveMember { id: MemberId::parse(ID).unwrap() };
        assert_eq!(remove.request().unwrap().body(), None::<&Value>);
    }
}
