//! One line of the batch: the question it holds, and the answer.

use std::borrow::Cow;

use instantly_rbac::{
    Change, Code, Decision, KnownScope, Operation, Policy, Principal, Resource, ScopeSet, explain_request,
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::lines::LONGEST;

/// Characters of an error that are shown; it may quote the line.
const SHOWN: usize = 200;

/// What a line asks. Members it does not know are passed over.
#[derive(Deserialize)]
#[serde(expecting = "an object with `scopes` or `principal`, `method` and `path`")]
pub(super) struct Question<'a> {
    /// Comes back as it is.
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    scopes: Option<ScopeSet>,
    /// Who asks, where it is more than a key without a name.
    #[serde(default)]
    principal: Option<Principal>,
    #[serde(default)]
    resource: Option<Resource>,
    #[serde(borrow)]
    method: Cow<'a, str>,
    #[serde(borrow)]
    path: Cow<'a, str>,
}

/// The answer, in the order in which its members are written.
#[derive(Serialize)]
pub(super) struct Answer<'a> {
    id: Option<&'a RawValue>,
    decision: Decision,
    code: Code,
    operation: Option<Operation>,
    template: Option<&'static str>,
    requires: Option<&'static [&'static [KnownScope]]>,
    would_allow: Vec<Change>,
}

impl<'a> Question<'a> {
    /// Reads a line; an error says what is wrong with it.
    pub(super) fn read(bytes: Option<&'a [u8]>) -> Result<Self, String> {
        let bytes = bytes.ok_or_else(|| format!("the line is longer than {LONGEST} bytes"))?;
        let text = std::str::from_utf8(bytes).map_err(|_| "the line is not UTF-8".to_owned())?;
        if !text.starts_with('{') {
            return Err("the line is no JSON object".to_owned());
        }
        // Which member is wrong takes a slower parser to say.
        let question: Self = serde_json::from_str(text).or_else(|_| -> Result<Self, String> {
            let mut parser = serde_json::Deserializer::from_str(text);
            let question = serde_path_to_error::deserialize(&mut parser).map_err(|error| {
                let member = error.path().to_string();
                describe(error.inner(), if matches!(member.as_str(), "." | "?") { "" } else { &member })
            })?;
            parser.end().map_err(|error| describe(&error, ""))?;
            Ok(question)
        })?;
        match (&question.scopes, &question.principal) {
            (None, None) => Err("missing field `scopes`".to_owned()),
            (Some(_), Some(_)) => Err("`scopes` and `principal` exclude each other".to_owned()),
            _ => Ok(question),
        }
    }

    /// The decision, with what it takes.
    pub(super) fn answer(&self, policy: Option<&Policy>) -> Answer<'a> {
        let (method, path) = (&self.method, &self.path);
        let explanation = match (policy, &self.scopes, &self.principal, &self.resource) {
            (None, Some(scopes), None, None) => explain_request(scopes, method, path),
            (policy, scopes, principal, resource) => {
                let key = || crate::question::key(String::new(), scopes.clone().unwrap_or_default());
                let principal = principal.clone().unwrap_or_else(key);
                let nothing = Policy::default();
                policy.unwrap_or(&nothing).explain_request(&principal, method, path, resource.as_ref())
            }
        };
        Answer {
            id: self.id,
            decision: explanation.decision,
            code: explanation.code,
            operation: explanation.operation,
            template: explanation.template,
            requires: explanation.requires,
            would_allow: explanation.would_allow,
        }
    }
}

/// The id of a line that is otherwise wrong, if it can be read.
pub(super) fn id(bytes: Option<&[u8]>) -> Option<&RawValue> {
    #[derive(Deserialize)]
    struct Identified<'a> {
        #[serde(borrow, default)]
        id: Option<&'a RawValue>,
    }
    let object = bytes.filter(|bytes| bytes.starts_with(b"{"))?;
    serde_json::from_slice::<Identified<'_>>(object).ok()?.id
}

/// The parser's own words, short, and without the line number that is always 1.
fn describe(error: &serde_json::Error, member: &str) -> String {
    let text = error.to_string().replace(" at line 1 column ", " at column ");
    let text = if member.is_empty() { text } else { format!("`{member}`: {text}") };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
