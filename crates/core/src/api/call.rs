//! Requests for any operation, from plain JSON. This is what the bindings of other languages call.

use serde_json::{Map, Value};

use super::fields::{Fields, Place, wrong_type};
use super::request::parameters;
use super::validation::{Fault, Problem, ProblemCode, Problems};
use super::{Request, Shape, ValidationError};
use crate::{Operation, suggest};

/// The request for an operation with these parameters.
///
/// - An operation with a [`Shape`] takes one flat object with everything it needs, and is checked completely:
///   `{"id": "019e…", "role": "editor"}`.
/// - Every other operation takes `{"path": {…}, "query": {…}, "body": …}`, each where it has one. Path parameters must all
///   be there; in the query, arrays are joined by commas and `null` is left out; a body of `null` is none.
///
/// `null` stands for no parameters.
///
/// ```
/// use instantly_rbac::{Operation, api::prepare};
/// use serde_json::json;
/// let request = prepare(Operation::LIST_ACCOUNT, &json!({"limit": 10, "status": 1}))?;
/// assert_eq!(request.target(), "/api/v2/accounts?limit=10&status=1");
/// let request = prepare(Operation::MOVE_LEADS, &json!({"body": {"ids": []}}))?;
/// assert_eq!(request.target(), "/api/v2/leads/move");
/// # Ok::<(), instantly_rbac::api::ValidationError>(())
/// ```
pub fn prepare(operation: Operation, params: &Value) -> Result<Request, ValidationError> {
    let none = Value::Object(Map::new());
    let params = if params.is_null() { &none } else { params };
    match Shape::of(operation) {
        Some(shape) => shape.request(params),
        None => untyped(operation, params),
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

pub(super) fn plain(value: &Value) -> Result<String, Fault> {
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
    fn parameters_are_flat_where_the_operation_has_a_shape() {
        for (operation, params, request) in [
            (Operation::LIST_WORKSPACE_MEMBER, json!(null), "GET /api/v2/workspace-members -"),
            (
                Operation::PATCH_WORKSPACE_MEMBER,
                json!({"id": ID, "role": "editor"}),
                r#"PATCH /api/v2/workspace-members/019e0000-0000-7000-8000-000000000001 {"role":"editor"}"#,
            ),
            (
                Operation::GET_ACCOUNT,
                json!({"email": "ana+1@example.com"}),
                "GET /api/v2/accounts/ana%2B1%40example.com -",
            ),
            (
                Operation::GET_CTD_STATUS,
                json!({"query": {"host": ["a", "b"], "none": null}}),
                "GET /api/v2/accounts/ctd/status?host=a%2Cb -",
            ),
            (
                Operation::MOVE_LEADS,
                json!({"body": {"ids": [ID]}, "query": null}),
                r#"POST /api/v2/leads/move {"ids":["019e0000-0000-7000-8000-000000000001"]}"#,
            ),
        ] {
            let made = prepare(operation, &params).unwrap();
            let body = made.body().map_or_else(|| "-".to_owned(), Value::to_string);
            assert_eq!(format!("{} {} {body}", made.method(), made.target()), request);
            assert_eq!(made.operation(), Some(operation));
        }
    }

    #[test]
    fn what_does_not_fit_an_operation_without_a_shape_is_named() {
        use ProblemCode as Is;
        let operation = Operation::DUPLICATE;
        for (params, field, code) in [
            (json!({}), "id", Is::Missing),
            (json!({"path": {"id": ""}}), "id", Is::Missing),
            (json!({"path": {"idd": ID}}), "idd", Is::UnknownProperty),
            (json!({"path": {"id": "a/b"}}), "id", Is::NotAPathValue),
            (json!({"path": {"id": {}}}), "path", Is::WrongType),
            (json!({"id": ID}), "id", Is::UnknownProperty),
            (json!("x"), "", Is::WrongType),
        ] {
            let error = prepare(operation, &params).unwrap_err();
            let problem = &error.problems()[0];
            assert_eq!((problem.field.as_str(), problem.code), (field, code), "{params}");
        }
    }

    #[test]
    fn every_operation_without_a_shape_can_be_prepared() {
        for operation in Operation::all().filter(|operation| Shape::of(*operation).is_none()) {
            let path: Map<String, Value> =
                parameters(operation).map(|name| (name.to_owned(), ID.into())).collect();
            let request = prepare(operation, &json!({ "path": path })).unwrap();
            assert_eq!((request.operation(), request.method()), (Some(operation), operation.method()));
        }
    }
}
