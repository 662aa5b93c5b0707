//! A request as it came, reduced to what answering it needs.

use std::borrow::Cow;

use axum::extract::Request;
use axum::http::HeaderMap;
use instantly_rbac::Operation;

use super::AS_WORKSPACE;
use super::body::Body;
use super::credential::Credential;

pub(super) struct Call {
    pub(super) method: String,
    /// Percent-encoded, as it was sent.
    pub(super) path: String,
    query: String,
    pub(super) credential: Credential,
    pub(super) subject: Subject,
    pub(super) body: Body,
}

/// Which workspace a request wants to be about.
pub(super) enum Subject {
    /// That of the key.
    Own,
    /// That of `x-as-workspace`; empty when the header cannot be read as one value.
    As(String),
}

impl Call {
    pub(super) async fn receive(request: Request, max_body_bytes: usize) -> Self {
        let (head, body) = request.into_parts();
        Self {
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            credential: Credential::of(&head.headers),
            subject: Subject::of(&head.headers),
            body: Body::receive(&head.headers, body, max_body_bytes).await,
        }
    }

    /// The value of a path parameter, as it was sent.
    pub(super) fn path_parameter(&self, operation: Operation, name: &str) -> &str {
        let mut segments = operation.path().split('/').zip(self.path.split('/'));
        let own =
            |template: &str| template.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name);
        segments.find(|(template, _)| own(template)).map_or("", |(_, value)| value)
    }

    /// The query parameters, decoded.
    pub(super) fn query(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(self.query.as_bytes())
    }
}

impl Subject {
    fn of(headers: &HeaderMap) -> Self {
        let mut values = headers.get_all(AS_WORKSPACE).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::Own,
            (Some(value), None) => Self::As(value.to_str().unwrap_or_default().trim().to_owned()),
            (Some(_), Some(_)) => Self::As(String::new()),
        }
    }
}
