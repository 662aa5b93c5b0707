//! A request that is ready to be sent: method, path, query and body, all of them checked.

use std::fmt;

use serde_json::Value;

use super::encoding;
use super::excerpt::excerpt;
use super::validation::{Fault, ProblemCode, Problems, ValidationError};
use crate::{Method, Operation, match_operation};

const BASE: &str = "/api/v2";

/// A request to the API, without host and headers. Its debug form leaves the body out, which may hold secrets.
#[derive(Clone, PartialEq)]
pub struct Request {
    // INVARIANT: what `match_operation` says of method and path.
    operation: Option<Operation>,
    method: Method,
    // INVARIANT: starts with `/api/v2/`, percent-encoded, no empty or dot segments.
    path: String,
    query: String,
    body: Option<Value>,
}

impl Request {
    /// A request to any path of the API, also one that the catalogue does not know. The path may go without `/api/v2`
    /// and may carry a query: `/campaigns?limit=1`.
    ///
    /// What cannot stand in a URL is percent-encoded; what could lead the path elsewhere (`..`, empty segments,
    /// backslashes, another host) is refused, and so is a body with `GET`, which browsers cannot send.
    ///
    /// ```
    /// use instantly_rbac::{Operation, api::Request};
    /// let request = Request::raw("GET", "/campaigns?limit=1", None)?;
    /// assert_eq!(request.target(), "/api/v2/campaigns?limit=1");
    /// assert_eq!(request.operation(), Some(Operation::LIST_CAMPAIGN));
    /// # Ok::<(), instantly_rbac::api::ValidationError>(())
    /// ```
    pub fn raw(method: &str, path: &str, body: Option<Value>) -> Result<Self, ValidationError> {
        let mut problems = Problems::default();
        let known = method.parse::<Method>().map_err(|_| {
            let given = excerpt(method, 20);
            let message =
                format!("`{given}` is none of GET, POST, PATCH, PUT, DELETE; capital letters matter");
            Fault::new(ProblemCode::UnknownMethod, message)
        });
        let known = problems.check("method", known);
        if known == Some(Method::Get) && body.is_some() {
            let fault = Fault::new(ProblemCode::UnexpectedBody, "a GET request has no body");
            problems.push(fault.at("body"));
        }
        let target = problems.check("path", split_target(path));
        problems.finish(known.zip(target).map(|(method, (path, query))| Self {
            operation: match_operation(method.as_str(), &path),
            method,
            path,
            query,
            body,
        }))
    }

    /// A request to an operation whose path parameters take these values.
    pub(super) fn of(operation: Operation, values: &[(&str, &str)]) -> Result<Self, ValidationError> {
        let mut problems = Problems::default();
        let mut path = String::new();
        for (index, segment) in operation.path().split('/').enumerate() {
            if index > 0 {
                path.push('/');
            }
            let Some(name) = parameter(segment) else {
                path.push_str(segment);
                continue;
            };
            match values.iter().find(|(own, value)| *own == name && !value.is_empty()) {
                Some((_, value)) => path.push_str(&encoding::component(value)),
                None => {
                    let fault =
                        Fault::new(ProblemCode::Missing, format!("the path {} needs it", operation.path()));
                    problems.push(fault.at(name));
                }
            }
        }
        // A value such as `analytics` or `..` would address another operation than the one that was checked.
        if problems.is_empty() && match_operation(operation.method().as_str(), &path) != Some(operation) {
            for (name, value) in values {
                let (value, path) = (excerpt(value, 60), operation.path());
                let message =
                    format!("`{value}` cannot stand in {path}: it would not mean {operation} any more");
                problems.push(Fault::new(ProblemCode::NotAPathValue, message).at(*name));
            }
        }
        problems.finish(Some(Self {
            operation: Some(operation),
            method: operation.method(),
            path,
            query: String::new(),
            body: None,
        }))
    }

    /// Adds one query parameter.
    pub(super) fn with_query(mut self, name: &str, value: &str) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&encoding::component(name));
        self.query.push('=');
        self.query.push_str(&encoding::component(value));
        self
    }

    pub(super) fn with_body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The operation; `None` for a path that the catalogue does not know.
    pub const fn operation(&self) -> Option<Operation> {
        self.operation
    }

    /// HTTP method.
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The concrete path, percent-encoded; starts with `/api/v2/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, percent-encoded, without the question mark; empty when there is none.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Path and query as they stand behind the host.
    pub fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// The JSON body. Only a request that has one may carry `Content-Type`: the API answers 400 otherwise.
    pub const fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = if self.body.is_some() { ", body hidden" } else { "" };
        write!(out, "Request({} {}{body})", self.method, self.path)
    }
}

/// The names of the operation's path parameters, in the order of the path.
pub(super) fn parameters(operation: Operation) -> impl Iterator<Item = &'static str> {
    operation.path().split('/').filter_map(parameter)
}

fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Path and query, both encoded.
fn split_target(given: &str) -> Result<(String, String), Fault> {
    let refused = |why: &str| Fault::new(ProblemCode::NotAPath, format!("`{}` {why}", excerpt(given, 120)));
    if given.chars().any(|char| char.is_control() || char == '\\') {
        return Err(refused("holds a control character or a backslash"));
    }
    if given.contains('#') {
        return Err(refused("holds a fragment, which is never sent; encode # as %23"));
    }
    let (path, query) = given.split_once('?').unwrap_or((given, ""));
    let Some(relative) = path.strip_prefix('/') else {
        return Err(refused("does not start with /, such as /campaigns or /api/v2/campaigns"));
    };
    let relative = relative.strip_prefix("api/v2/").unwrap_or(relative);
    if matches!(relative, "api" | "api/v2") || relative.starts_with("api/") {
        return Err(refused("is not below /api/v2/"));
    }
    let segments = relative.strip_suffix('/').unwrap_or(relative);
    if segments.split('/').any(|segment| segment.is_empty() || is_dots(segment)) {
        return Err(refused("holds an empty or a dot segment"));
    }
    Ok((format!("{BASE}/{}", encoding::leniently(relative)), encoding::leniently(query)))
}

/// Whether a URL parser takes the segment as "here" or "one up", also in its encoded forms.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_paths_lead_below_the_api_or_nowhere() {
        for (path, target) in [
            ("/campaigns", Some("/api/v2/campaigns")),
            ("/api/v2/campaigns", Some("/api/v2/campaigns")),
            ("/campaigns?limit=1&search=a b", Some("/api/v2/campaigns?limit=1&search=a%20b")),
            ("/no-such-thing/", Some("/api/v2/no-such-thing/")),
            ("/accounts/ana%40example.com", Some("/api/v2/accounts/ana%40example.com")),
            ("campaigns", None),
            ("", None),
            ("/", None),
            ("/api/v2", None),
            ("/api/v2/", None),
            ("/api/v1/campaign/list", None),
            ("//evil.example/api/v2/campaigns", None),
            ("https://evil.example/api/v2/campaigns", None),
            ("/../oauth/token", None),
            ("/campaigns/%2E%2e/api-keys", None),
            ("/campaigns//x", None),
            ("/campaigns\\x", None),
            ("/campaigns\r\nHost: evil.example", None),
            ("/campaigns#top", None),
        ] {
            let request = Request::raw("GET", path, None);
            assert_eq!(request.as_ref().ok().map(Request::target).as_deref(), target, "{path}");
        }
    }

    #[test]
    fn every_problem_of_a_raw_request_is_named() {
        let error = Request::raw("get", "campaigns", None).unwrap_err();
        let fields: Vec<&str> = error.problems().iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["method", "path"]);
        let error = Request::raw("GET", "/campaigns", Some(Value::Null)).unwrap_err();
        assert_eq!(error.problems()[0].code, ProblemCode::UnexpectedBody);
    }

    #[test]
    fn a_raw_request_finds_its_operation() {
        let request = Request::raw("DELETE", "/workspace-members/019e0000-0000-7000-8000-000000000001", None);
        assert_eq!(request.unwrap().operation(), Some(Operation::DELETE_WORKSPACE_MEMBER));
        assert_eq!(Request::raw("PUT", "/workspace-members", None).unwrap().operation(), None);
    }

    #[test]
    fn a_path_value_cannot_turn_one_operation_into_another() {
        let request = |id| Request::of(Operation::GET_CAMPAIGN, &[("id", id)]);
        assert_eq!(request("019e").unwrap().path(), "/api/v2/campaigns/019e");
        for id in ["analytics", "..", "a/b", "%2e%2e", "a;b"] {
            let error = request(id).unwrap_err();
            assert_eq!(error.problems()[0].code, ProblemCode::NotAPathValue, "{id}");
        }
        assert_eq!(request("").unwrap_err().problems()[0].code, ProblemCode::Missing);
    }
}
