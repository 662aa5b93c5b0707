//! What a program really called, so that its key can be made as narrow as that. Secrets have no place in it: a line
//! holds the path as the catalogue writes it, never a value, a query, a header or a body.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use instantly_rbac::api::Request;
use instantly_rbac::{Operation, OperationSet, match_operation};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// How many different requests are told apart that the catalogue does not know.
const STRANGERS: usize = 200;

/// Keeps what clients call. Clones keep one recording; a client takes one by
/// [`ClientBuilder::recording`](crate::ClientBuilder::recording).
///
/// ```
/// use instantly_rbac_client::Recording;
/// let recording = Recording::new();
/// recording.note("GET", "/api/v2/campaigns/019e0000-0000-7000-8000-000000000001", false);
/// assert_eq!(
///     recording.to_jsonl(),
///     "{\"operation\":\"getCampaign\",\"method\":\"GET\",\"path\":\"/api/v2/campaigns/{id}\",\"calls\":1,\"refused\":0}\n"
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct Recording(Arc<Mutex<Vec<Recorded>>>);

/// Requests of one kind. Its JSON form is a line of a recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Id of the operation; absent where the catalogue knows none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path as the catalogue writes it; of an unknown request, `*` stands for every segment that the catalogue has not.
    pub path: String,
    /// How often it was called.
    pub calls: u64,
    /// How many of the calls were answered 401 or 403.
    #[serde(default)]
    pub refused: u64,
}

/// A line that is none of a recording.
#[derive(Debug, Error)]
#[error("line {line} of the recording cannot be read: {reason}")]
pub struct RecordingError {
    /// Its number, from 1.
    pub line: usize,
    /// Why.
    pub reason: String,
}

impl Recording {
    /// An empty recording.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a request, and whether it was answered 401 or 403.
    pub fn note(&self, method: &str, path: &str, refused: bool) {
        self.add(match_operation(method, path), method, path, [1, u64::from(refused)]);
    }

    /// Notes a request that goes out, before anybody can give it up.
    pub(crate) fn sends(&self, request: &Request) {
        self.add(request.operation(), request.method().as_str(), request.path(), [1, 0]);
    }

    /// Notes that one was refused.
    pub(crate) fn refuses(&self, request: &Request) {
        self.add(request.operation(), request.method().as_str(), request.path(), [0, 1]);
    }

    fn add(&self, operation: Option<Operation>, method: &str, path: &str, [calls, refused]: [u64; 2]) {
        let (operation, path) = match operation {
            Some(operation) => (Some(operation.id().to_owned()), operation.path().to_owned()),
            None => (None, masked(path)),
        };
        self.merge(Recorded { operation, method: method.to_owned(), path, calls, refused }, STRANGERS);
    }

    /// Counts a line together with the one of its kind, if there is one, or else keeps it; of those that the catalogue
    /// does not know no more than so many.
    fn merge(&self, line: Recorded, strangers: usize) {
        let mut lines = self.lines();
        let has_room = lines.len() < Operation::all().count().saturating_add(strangers);
        match lines.iter_mut().find(|own| own.method == line.method && own.path == line.path) {
            Some(own) => {
                own.calls += line.calls;
                own.refused += line.refused;
            }
            None if line.operation.is_some() || has_room => lines.push(line),
            None => {}
        }
    }

    /// What was called, in the order of the first calls.
    pub fn recorded(&self) -> Vec<Recorded> {
        self.lines().clone()
    }

    /// The operations that were called.
    pub fn operations(&self) -> OperationSet {
        self.lines().iter().filter_map(Recorded::operation).collect()
    }

    /// The recording as JSON, a line for each kind of request.
    pub fn to_jsonl(&self) -> String {
        let lines = self.lines();
        let lines = lines.iter().filter_map(|line| serde_json::to_string(line).ok());
        lines.map(|line| line + "\n").collect()
    }

    /// Reads what [`Recording::to_jsonl`] writes; several recordings may stand one after the other.
    pub fn parse(text: &str) -> Result<Self, RecordingError> {
        let recording = Self::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |reason: String| RecordingError { line: index + 1, reason };
            let line: Recorded = serde_json::from_str(line).map_err(|error| wrong(error.to_string()))?;
            if line.operation.is_some() && line.operation().is_none() {
                return Err(wrong("the catalogue has no operation of that id".to_owned()));
            }
            recording.merge(line, usize::MAX);
        }
        Ok(recording)
    }

    fn lines(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recorded {
    /// The operation, where the catalogue knows it.
    pub fn operation(&self) -> Option<Operation> {
        self.operation.as_deref().and_then(|id| Operation::parse(id).ok())
    }
}

/// A path of which nothing is left that could be a value.
fn masked(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_literal = |part: &str| {
        part.is_empty()
            || Operation::all().any(|operation| operation.path().split('/').any(|own| own == part))
    };
    let parts: Vec<&str> = path.split('/').map(|part| if is_literal(part) { part } else { "*" }).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_counts_calls_and_holds_no_value() {
        let recording = Recording::new();
        let id = "019e0000-0000-7000-8000-0000000canary";
        for (method, path, refused) in [
            ("GET", "/api/v2/campaigns".to_owned(), false),
            ("GET", format!("/api/v2/leads/{id}"), true),
            ("GET", format!("/api/v2/leads/{id}?x=canary"), true),
            ("DELETE", "/api/v2/accounts/canary%40example.com".to_owned(), false),
            ("POST", "/api/v2/campaigns/canary/canary".to_owned(), false),
            ("POST", "/api/v2/canary?key=canary#canary".to_owned(), false),
        ] {
            recording.note(method, path.split('?').next().unwrap_or(&path), refused);
        }
        let text = recording.to_jsonl();
        assert!(!text.contains("canary"), "{text}");
        assert_eq!(text.lines().count(), 5);
        assert!(text.contains(r#"{"method":"POST","path":"/api/v2/campaigns/*/*","calls":1,"refused":0}"#));
        let again = Recording::parse(&format!("{text}\n{text}")).unwrap();
        assert_eq!(again.operations(), recording.operations());
        assert_eq!(again.recorded().iter().map(|line| line.calls).sum::<u64>(), 12);
        assert_eq!(again.recorded()[1].refused, 4);
    }

    #[test]
    fn what_is_no_recording_says_where() {
        for (text, said) in [
            ("{}", "line 1 of the recording cannot be read: missing field `method`"),
            ("\nnonsense", "line 2"),
            (r#"{"operation":"flyHome","method":"GET","path":"/","calls":1}"#, "no operation of that id"),
            (r#"{"method":"GET","path":"/","calls":1,"key":"x"}"#, "unknown field `key`"),
        ] {
            let error = Recording::parse(text).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn strangers_cannot_fill_the_memory() {
        let recording = Recording::new();
        for index in 0..1_000 {
            recording.note(&format!("M{index}"), "/x", false);
        }
        assert!(recording.recorded().len() <= Operation::all().count() + STRANGERS);
    }
}
