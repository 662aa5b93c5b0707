//! `POST /api/v2/workspace-members`.

use serde_json::{Map, Value};

use super::{Member, assignable_role, nickname};
use crate::api::fields::{Fields, Place, text, wrong_type};
use crate::api::validation::{Fault, Problems};
use crate::api::{EmailAddress, Endpoint, Request, ValidationError};
use crate::{AssignableRole, Operation, Permission};

/// Invites a person into the workspace. The answer is the member, not yet accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct InviteMember {
    /// Where the invitation goes.
    pub email: EmailAddress,
    /// The role. There is no default: nobody gets access by omission.
    pub role: AssignableRole,
    /// Address of the person's account, where it differs.
    pub user_email: Option<EmailAddress>,
    /// What the owner calls the member; at most 80 characters.
    pub nickname: Option<String>,
    /// Sections of the app that the member may use. They can be set here only, not changed later.
    #[cfg_attr(feature = "typescript", ts(type = "Permission[]", optional))]
    pub permissions: Option<Vec<Permission>>,
}

impl InviteMember {
    /// An invitation with nothing but what is required.
    pub const fn new(email: EmailAddress, role: AssignableRole) -> Self {
        Self { email, role, user_email: None, nickname: None, permissions: None }
    }

    /// Reads the body `{"email", "role", "user_email"?, "nickname"?, "permissions"?}`; the optional ones may be `null`.
    pub fn from_json(body: &Value) -> Result<Self, ValidationError> {
        let mut fields = Fields::of(Place::Body, body)?;
        let required = fields.required("email", email).zip(fields.required("role", assignable_role));
        let user_email = fields.nullable("user_email", email);
        let nickname = fields.nullable("nickname", nickname::read);
        let permissions = fields.nullable("permissions", permissions);
        fields.finish(required.map(|(email, role)| Self { email, role, user_email, nickname, permissions }))
    }
}

impl Endpoint for InviteMember {
    type Response = Member;

    const OPERATION: Operation = Operation::CREATE_WORKSPACE_MEMBER;

    fn request(&self) -> Result<Request, ValidationError> {
        let mut problems = Problems::default();
        let mut body = Map::new();
        let addresses = [("email", Some(&self.email)), ("user_email", self.user_email.as_ref())];
        for (name, address) in
            addresses.into_iter().filter_map(|(name, address)| address.map(|own| (name, own)))
        {
            problems.check(Place::Body.field(name), address.clone().checked().map_err(Fault::from));
            body.insert(name.to_owned(), address.as_str().into());
        }
        body.insert("role".to_owned(), self.role.as_str().into());
        if let Some(nickname) = &self.nickname {
            problems.check(Place::Body.field("nickname"), nickname::check(nickname));
            body.insert("nickname".to_owned(), nickname.as_str().into());
        }
        if let Some(permissions) = &self.permissions {
            let names = permissions.iter().map(|permission| permission.as_str().into()).collect();
            body.insert("permissions".to_owned(), Value::Array(names));
        }
        problems.finish(Some(Request::of(Self::OPERATION, &[])?.with_body(body.into())))
    }
}

fn email(value: &Value) -> Result<EmailAddress, Fault> {
    Ok(EmailAddress::parse(text(value)?)?)
}

/// Permissions are an open list: a name that is not known may be one that is newer.
fn permissions(value: &Value) -> Result<Vec<Permission>, Fault> {
    let names = value.as_array().ok_or_else(|| wrong_type("an array of strings", value))?;
    names.iter().map(|name| Ok(text(name)?.into())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::ProblemCode;

    #[test]
    fn an_invitation_is_sent_as_it_was_read() {
        for body in [
            json!({"email": "ana@example.com", "role": "view"}),
            json!({
                "email": "ana@example.com", "role": "admin", "user_email": "ana@example.org", "nickname": "",
                "permissions": ["campaigns.view", "timeMachine.use"],
            }),
        ] {
            let request = InviteMember::from_json(&body).unwrap().request().unwrap();
            assert_eq!(request.body(), Some(&body));
            assert_eq!(request.target(), "/api/v2/workspace-members");
        }
    }

    #[test]
    fn null_leaves_an_optional_property_out() {
        let body = json!({"email": "ana@example.com", "role": "view", "nickname": null, "permissions": null});
        let request = InviteMember::from_json(&body).unwrap().request().unwrap();
        assert_eq!(request.body(), Some(&json!({"email": "ana@example.com", "role": "view"})));
    }

    #[test]
    fn every_problem_has_its_code() {
        use ProblemCode as Is;
        let good = json!({"email": "ana@example.com", "role": "view"});
        for (property, value, code) in [
            ("email", json!("ana"), Is::NotAnEmail),
            ("email", json!(7), Is::WrongType),
            ("role", json!("owner"), Is::NotAssignable),
            ("role", json!("client"), Is::NotAssignable),
            ("role", json!("Manager"), Is::NotAssignable),
            ("role", json!(null), Is::WrongType),
            ("user_email", json!("@"), Is::NotAnEmail),
            ("nickname", json!("é".repeat(81)), Is::TooLong),
            ("permissions", json!("campaigns.view"), Is::WrongType),
            ("permissions", json!([1]), Is::WrongType),
            ("workspace", json!("x"), Is::UnknownProperty),
        ] {
            let mut body = good.clone();
            body[property] = value.clone();
            let error = InviteMember::from_json(&body).unwrap_err();
            let [problem] = error.problems() else { panic!("{error}") };
            assert_eq!((problem.field.as_str(), problem.code), (&*format!("/{property}"), code), "{value}");
        }
        let error = InviteMember::from_json(&json!({"nickname": "x".repeat(81)})).unwrap_err();
        let codes: Vec<ProblemCode> = error.problems().iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [Is::Missing, Is::Missing, Is::TooLong]);
        assert_eq!(InviteMember::from_json(&json!([])).unwrap_err().problems()[0].code, Is::WrongType);
    }
}
