//! Requests for any operation, from plain JSON. This is what the bindings of other languages call.

use serde_json::{Map, Value};

use super::fields::{Fields, Place, wrong_type};
use super::request::parameters;
use super::validation::{Fault, Problem, ProblemCode, Problems};
use super::{
    Endpoint, GetMember, InviteMember, ListMembers, PatchMember, RemoveMember, Request, ValidationError,
};
use crate::{Operation, suggest};

/// The request for an operation with these parameters.
///
/// - The operations on members take one flat object with everything they need, and check it completely:
///   `{"id": "019e…", "role": "editor"}`.
/// - Every other operation takes `{"path": {…}, "query": {…}, "body": …}`, each where it has one. Path parameters must all
///   be there; in the query, arrays are joined by commas and `null` is left out; a body of `null` is none.
///
/// `null` stands for no parameters.
///
/// ```
/// use instantly_rbac::{Operation, api::prepare};
/// use serde_json::json;
/// let request = prepare(Operation::LIST_CAMPAIGN, &json!({"query": {"limit": 10, "tag_ids": ["a", "b"]}}))?;
/// assert_eq!(request.target(), "/api/v2/campaigns?limit=10&tag_ids=a%2Cb");
/// # Ok::<(), instantly_rbac::api::ValidationError>(())
/// ```
pub fn prepare(operation: Operation, params: &Value) -> Result<Request, ValidationError> {
    let none = Value::Object(Map::new());
    let params = if params.is_null() { &none } else { params };
    match operation {
        Operation::LIST_WORKSPACE_MEMBER => ListMembers::from_json(params)?.request(),
        Operation::GET_WORKSPACE_MEMBER => GetMember::from_json(params)?.request(),
        Operation::CREATE_WORKSPACE_MEMBER => InviteMember::from_json(params)?.request(),
        Operation::PATCH_WORKSPACE_MEMBER => PatchMember::from_json(params)?.request(),
        Operation::DELETE_WORKSPACE_MEMBER => RemoveMember::from_json(params)?.request(),
        _ => untyped(operation, params),
    }
}

fn untyped(operation: Operation, params: &Value) -> Result<Request, ValidationError> {
    let mut fields = Fields::of(Place::Parameters, params)?;
    let path = fields.nullable("path", pairs).unwrap_or_default();
    let query = fields.nullable("query", pairs).unwrap_or_default();
    let body = fields.nullable("body", |body| Ok(body.clone()));
    let (path, query, body) = fields.finish(Some((path, query, body)))?;

    let mut problems = Problems::default();
    for (name, _) in &path {
        if !parameters(operation).any(|own| own == name) {
            problems.push(no_such_parameter(operation, name));
        }
    }
    let values: Vec<(&str, &str)> =
        path.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut request = problems.finish(Some(())).and_then(|()| Request::of(operation, &values))?;
    for (name, value) in &query {
        request = request.with_query(name, value);
    }
    Ok(match body {
        Some(body) => request.with_body(body),
        None => request,
    })
}

/// Names with their values as text, in the order of the names.
fn pairs(value: &Value) -> Result<Vec<(String, String)>, Fault> {
    let object = value.as_object().ok_or_else(|| wrong_type("an object", value))?;
    let given = object.iter().filter(|(_, value)| !value.is_null());
    given.map(|(name, value)| Ok((name.clone(), plain(value)?))).collect()
}

fn plain(value: &Value) -> Result<String, Fault> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().map(plain).collect::<Result<_, _>>()?;
            Ok(texts.join(","))
        }
        Value::Null | Value::Object(_) => {
            Err(wrong_type("strings, numbers, booleans, or arrays of them", value))
        }
    }
}

fn no_such_parameter(operation: Operation, name: &str) -> Problem {
    let suggestion = suggest::nearest(name, parameters(operation));
    let message =
        format!("the path {} has no such parameter{}", operation.path(), suggest::hint(&suggestion));
    Place::Parameters.problem(name, ProblemCode::UnknownProperty, message)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ID: &str = "019e0000-0000-7000-8000-000000000001";

    #[test]
    fn members_take_flat_parameters() {
        for (operation, params, request) in [
            (Operation::LIST_WORKSPACE_MEMBER, json!(null), "GET /api/v2/workspace-members -"),
            (
                Operation::LIST_WORKSPACE_MEMBER,
                json!({"limit": 50, "accepted": true}),
                "GET /api/v2/workspace-members?limit=50&accepted=true -",
            ),
            (
                Operation::PATCH_WORKSPACE_MEMBER,
                json!({"id": ID, "role": "editor"}),
                r#"PATCH /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 {"role":"editor"}"#,
            ),
            (
                Operation::DELETE_WORKSPACE_MEMBER,
                json!({"id": ID}),
                "DELETE /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 -",
            ),
            (
                Operation::GET_ACCOUNT,
                json!({"path": {"email": "ana+1@example.com"}}),
                "GET /api/v2/accounts/ana%2B1%40example.com -",
            ),
            (
                Operation::CREATE_API_KEY,
                json!({"body": {"name": "n", "scopes": ["leads:read"]}, "query": null}),
                r#"POST /api/v2/api-keys {"name":"n","scopes":["leads:read"]}"#,
            ),
        ] {
            let made = prepare(operation, &params).unwrap();
            let body = made.body().map_or_else(|| "-".to_owned(), Value::to_string);
            assert_eq!(format!("{} {} {body}", made.method(), made.target()), request);
            assert_eq!(made.operation(), Some(operation));
        }
    }

    #[test]
    fn what_does_not_fit_the_operation_is_named() {
        use ProblemCode as Is;
        for (operation, params, field, code) in [
            (Operation::GET_CAMPAIGN, json!({}), "id", Is::Missing),
            (Operation::GET_CAMPAIGN, json!({"path": {"id": ""}}), "id", Is::Missing),
            (Operation::GET_CAMPAIGN, json!({"path": {"idd": ID}}), "idd", Is::UnknownProperty),
            (Operation::GET_CAMPAIGN, json!({"path": {"id": "analytics"}}), "id", Is::NotAPathValue),
            (Operation::GET_CAMPAIGN, json!({"path": {"id": {}}}), "path", Is::WrongType),
            (Operation::GET_CAMPAIGN, json!({"id": ID}), "id", Is::UnknownProperty),
            (Operation::GET_CAMPAIGN, json!("x"), "", Is::WrongType),
            (Operation::GET_WORKSPACE_MEMBER, json!({"path": {"id": ID}}), "id", Is::Missing),
        ] {
            let error = prepare(operation, &params).unwrap_err();
            let problem = &error.problems()[0];
            assert_eq!((problem.field.as_str(), problem.code), (field, code), "{params}");
        }
    }

    #[test]
    fn every_operation_can_be_prepared() {
        for operation in Operation::all() {
            let path: Map<String, Value> =
                parameters(operation).map(|name| (name.to_owned(), ID.into())).collect();
            let params = match operation {
                Operation::CREATE_WORKSPACE_MEMBER => json!({"email": "ana@example.com", "role": "view"}),
                Operation::PATCH_WORKSPACE_MEMBER => json!({"id": ID, "role": "view"}),
                Operation::GET_WORKSPACE_MEMBER | Operation::DELETE_WORKSPACE_MEMBER => json!({"id": ID}),
                Operation::LIST_WORKSPACE_MEMBER => json!({}),
                _ => json!({ "path": path }),
            };
            let request = prepare(operation, &params).unwrap();
            assert_eq!((request.operation(), request.method()), (Some(operation), operation.method()));
        }
    }
}
