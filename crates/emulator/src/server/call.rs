//! A request as it came, reduced to what answering it needs.

use std::borrow::Cow;
use std::net::IpAddr;

use axum::extract::Request;
use axum::http::{HeaderMap, header};
use instantly_rbac::Operation;

use super::body::Body;
use super::credential::Credential;
use super::{AS_WORKSPACE, Line};
use crate::Settings;

/// The parameter that carries the cursor of a list.
const CURSOR: &str = "starting_after";

pub(super) struct Call {
    /// Who sent it.
    pub(super) ip: IpAddr,
    pub(super) user_agent: Option<String>,
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
    pub(super) async fn receive(request: Request, line: &Line, settings: &Settings) -> Self {
        let (head, body) = request.into_parts();
        let user_agent = head.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Self {
            ip: line.peer.ip().to_canonical(),
            user_agent: user_agent.map(str::to_owned),
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            credential: Credential::of(&head.headers),
            subject: Subject::of(&head.headers),
            body: Body::receive(&head.headers, body, settings).await,
        }
    }

    /// The value of a path parameter, as it was sent.
    pub(super) fn path_parameter(&self, operation: Operation, name: &str) -> &str {
        let mut segments = operation.path().split('/').zip(self.path.split('/'));
        let own =
            |template: &str| template.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name);
        segments.find(|(template, _)| own(template)).map_or("", |(_, value)| value)
    }

    /// The cursor with which a list was asked, and what names the list apart from it.
    pub(super) fn cursor_and_list(&self) -> (Option<String>, String) {
        let cursor = self.query().find(|(name, _)| name == CURSOR).map(|(_, value)| value.into_owned());
        let others: Vec<_> = self.query().filter(|(name, _)| name != CURSOR).collect();
        let key = match &self.credential {
            Credential::Bearer(secret) => format!("{:?}", secret.as_bytes()),
            _ => String::new(),
        };
        let subject = if let Subject::As(id) = &self.subject { id } else { "" };
        (cursor, format!("{key} {subject} {} {others:?}", self.path))
    }

    /// Puts another cursor in the place of the one that was sent.
    pub(super) fn set_cursor(&mut self, cursor: &str) {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.query() {
            query.append_pair(&name, if name == CURSOR { cursor } else { &value });
        }
        self.query = query.finish();
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
