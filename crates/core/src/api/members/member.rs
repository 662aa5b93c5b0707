//! A member as the API shows one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::api::{EmailAddress, MemberId, UserId, WorkspaceId};
use crate::{Permission, Role};

/// A member of a workspace. Fields, roles and permissions that are not known are kept as they came. An optional field
/// that is `null` means the same as one that is absent, and is written as absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Member {
    /// The membership.
    pub id: MemberId,
    /// Address of the invitation.
    pub email: EmailAddress,
    /// The person's account.
    pub user_id: UserId,
    /// Address of the person's account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_email: Option<EmailAddress>,
    /// What the owner calls the member; shown to the owner only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<MemberName>,
    /// The role.
    #[cfg_attr(feature = "typescript", ts(type = "Role | (string & {})"))]
    #[cfg_attr(feature = "json-schema", schemars(with = "String"))]
    pub role: Role,
    /// When the membership was created: RFC 3339, UTC.
    pub timestamp_created: String,
    /// The workspace.
    pub workspace_id: WorkspaceId,
    /// Whether the invitation was accepted.
    pub accepted: bool,
    /// Who sent the invitation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_id: Option<UserId>,
    /// Sections of the app that the member may use. They say nothing about API keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(type = "(Permission | (string & {}))[]", optional))]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<Vec<String>>"))]
    pub permissions: Option<Vec<Permission>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

/// A person's name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct MemberName {
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub extra: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_member_with_unknown_parts_round_trips() {
        let json = json!({
            "id": "019e0000-0000-7000-8000-000000000001",
            "email": "ana@example.com",
            "user_id": "019e0000-0000-7000-8000-0000000000aa",
            "name": {"first": "Ana", "middle": "M."},
            "role": "auditor",
            "timestamp_created": "2026-05-11T21:12:35.942Z",
            "workspace_id": "not-a-uuid",
            "accepted": true,
            "permissions": ["campaigns.view", "timeMachine.use"],
            "badge": {"colour": "blue"},
        });
        let member: Member = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(member.role, Role::Unknown("auditor".into()));
        assert!(!member.permissions.as_ref().unwrap()[1].is_known());
        assert_eq!(serde_json::to_value(&member).unwrap(), json);
    }

    #[test]
    fn null_means_absent_and_a_required_field_is_named() {
        let mut json = json!({
            "id": "1", "email": "a", "user_id": "2", "role": "view", "timestamp_created": "", "workspace_id": "3",
            "accepted": false, "nickname": null, "name": null, "permissions": null, "issuer_id": null, "user_email": null,
        });
        let member: Member = serde_json::from_value(json.clone()).unwrap();
        assert_eq!((member.nickname, member.name, member.permissions), (None, None, None));
        json.as_object_mut().unwrap().remove("accepted");
        let error = serde_json::from_value::<Member>(json).unwrap_err().to_string();
        assert!(error.contains("missing field `accepted`"), "{error}");
    }
}
