//! The JSON that the API wraps its errors in.

use serde::Deserialize;
use serde_json::Value;

/// `{"statusCode", "error", "message"}` as documented. Seen as well: only `message`, only `error`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    status_code: Option<Value>,
    error: Option<Value>,
    message: Option<Value>,
}

/// What the envelope says; `None` when the body is none. The text is empty when there is only a status code.
pub(super) fn message(body: &[u8]) -> Option<String> {
    let wire: Wire = serde_json::from_slice(body).ok()?;
    if wire.status_code.is_none() && wire.error.is_none() && wire.message.is_none() {
        return None;
    }
    Some(text(wire.message).or_else(|| text(wire.error)).unwrap_or_default())
}

/// A text stays, anything else is shown as JSON: it still is what the API said.
fn text(value: Option<Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => (!text.is_empty()).then_some(text),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn the_envelope_and_its_variants() {
        for (body, said) in [
            (
                r#"{"statusCode":404,"error":"Not Found","message":"Resource not found"}"#,
                Some("Resource not found"),
            ),
            (r#"{"message":"Bad"}"#, Some("Bad")),
            (r#"{"error":"Rate limit exceeded"}"#, Some("Rate limit exceeded")),
            (r#"{"error":"Conflict","message":""}"#, Some("Conflict")),
            (r#"{"message":["a","b"]}"#, Some(r#"["a","b"]"#)),
            (r#"{"statusCode":403}"#, Some("")),
            (r#"{"detail":"x"}"#, None),
            ("[]", None),
            ("null", None),
            ("<html>", None),
            ("", None),
        ] {
            assert_eq!(message(body.as_bytes()).as_deref(), said, "{body}");
        }
    }
}
