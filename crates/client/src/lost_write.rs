//! Finds out what became of a write whose answer was lost. A write is never sent twice: what it should have changed is
//! read instead, and if that shows, the write has done its work, whoever did it.

use std::time::Duration;

use instantly_rbac::api::{Answer, PageWalk, Request, prepare};
use instantly_rbac::{Method, Operation};
use serde_json::{Map, Value, json};

use crate::ClientError;
use crate::client::Client;
use crate::clock::sleep;

/// How often is looked: the server may still be at it when the answer has been given up.
const LOOKS: u32 = 2;
/// How many pages of a list are searched.
const PAGES: u32 = 50;

/// Where a write shows.
enum Trace {
    /// In the one thing that this request reads.
    In { request: Request, sign: Sign },
    /// In one item of this list.
    Among { list: Operation, filters: Value, sign: Sign },
}

/// By what it shows: fields with the values that they should have.
struct Sign {
    fields: Map<String, Value>,
    /// Fields that should have any value.
    set: &'static [&'static str],
}

impl Client {
    /// The answer to a write whose own was lost, from what can be read of its effect; or an error that says how to find
    /// out.
    pub(crate) async fn read_back(
        &self,
        request: &Request,
        cause: ClientError,
        timeout: Duration,
    ) -> Result<Answer, ClientError> {
        let unknown = |find_out: String| ClientError::UnknownOutcome {
            operation: request.operation(),
            cause: Box::new(cause.clone()),
            find_out,
        };
        let Some(trace) = Trace::of(request) else { return Err(unknown(advice(request))) };
        for look in 0..LOOKS {
            if look > 0 {
                sleep(self.retries().first_wait).await;
            }
            match self.look(&trace, timeout).await {
                Ok(Some(seen)) => {
                    let body = seen.to_string().into_bytes();
                    return Ok(Answer { status: 200, body, ..Answer::default() });
                }
                Ok(None) => {}
                Err(error) => {
                    return Err(unknown(format!(
                        "reading it back failed as well ({}): {}",
                        error.code().as_str(),
                        advice(request)
                    )));
                }
            }
        }
        Err(unknown(format!("{} did not show it: read again before you repeat it", trace.reader())))
    }

    async fn look(&self, trace: &Trace, timeout: Duration) -> Result<Option<Value>, ClientError> {
        let (list, filters, sign) = match trace {
            Trace::In { request, sign } => {
                let seen = self.value(request, timeout).await?;
                return Ok(sign.shows_in(&seen).then_some(seen));
            }
            Trace::Among { list, filters, sign } => (*list, filters, sign),
        };
        let mut walk = PageWalk::starting_after(None);
        let mut filters = filters.clone();
        for _ in 0..PAGES {
            let page = self.value(&prepare(list, &filters)?, timeout).await?;
            let items = page.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            if let Some(seen) = items.iter().find(|item| sign.shows_in(item)) {
                return Ok(Some(seen.clone()));
            }
            let cursor = page.get("next_starting_after").and_then(Value::as_str).map(str::to_owned);
            let page =
                instantly_rbac::api::Page { items: vec![(); items.len()], next_starting_after: cursor };
            let (Some(cursor), Some(filters)) = (walk.next(&page)?, filters.as_object_mut()) else { break };
            filters.insert("starting_after".to_owned(), cursor.into());
        }
        Ok(None)
    }

    async fn value(&self, request: &Request, timeout: Duration) -> Result<Value, ClientError> {
        let answer = self.persist(request, timeout).await?;
        self.read(answer, |answer| answer.read(request.operation()))
    }
}

impl Trace {
    fn of(request: &Request) -> Option<Self> {
        let operation = request.operation()?;
        let body = request.body().and_then(Value::as_object).cloned().unwrap_or_default();
        let given = |name: &str| body.get(name).cloned().unwrap_or_default();
        let sign = |fields: Value| Sign { fields: fields.as_object().cloned().unwrap_or_default(), set: &[] };
        match operation {
            Operation::PATCH_WORKSPACE_MEMBER
            | Operation::PATCH_WORKSPACE
            | Operation::PATCH_CUSTOM_TAG
            | Operation::PATCH_WEBHOOK
            | Operation::PATCH_CAMPAIGN
            | Operation::PATCH_ACCOUNT => Self::at(request.path(), Sign { fields: body, set: &[] }),
            // 1 is active and 2 paused, of campaigns and accounts alike; a webhook that is resumed is 1 (documented).
            Operation::ACTIVATE_CAMPAIGN | Operation::RESUME_ACCOUNT | Operation::RESUME_WEBHOOK => {
                Self::at(above(request.path()), sign(json!({"status": 1})))
            }
            Operation::PAUSE_CAMPAIGN | Operation::PAUSE_ACCOUNT => {
                Self::at(above(request.path()), sign(json!({"status": 2})))
            }
            Operation::ADD_WORKSPACE_AGENCY_DOMAIN => {
                Self::at(above(request.path()), sign(json!({"org_client_domain": given("domain")})))
            }
            Operation::DELETE_WORKSPACE_DOMAIN => {
                Self::at(above(request.path()), sign(json!({"org_client_domain": null})))
            }
            Operation::CANCEL_CURRENT_WORKSPACE_REMOVAL => {
                Self::at(above(request.path()), sign(json!({"scheduled_for_removal_at": null})))
            }
            Operation::SCHEDULE_CURRENT_WORKSPACE_REMOVAL => Self::at(
                above(request.path()),
                Sign { set: &["scheduled_for_removal_at"], ..sign(json!({})) },
            ),
            Operation::CREATE_WORKSPACE_MEMBER => Some(Self::Among {
                list: Operation::LIST_WORKSPACE_MEMBER,
                filters: json!({"limit": 100, "search": given("email")}),
                sign: Sign { fields: body, set: &[] },
            }),
            Operation::CREATE_CUSTOM_TAG => Some(Self::Among {
                list: Operation::LIST_CUSTOM_TAG,
                filters: json!({"limit": 100, "search": given("label")}),
                sign: Sign { fields: body, set: &[] },
            }),
            Operation::CREATE_WORKSPACE_GROUP_MEMBER => Some(Self::Among {
                list: Operation::LIST_WORKSPACE_GROUP_MEMBER,
                filters: json!({"limit": 100}),
                sign: Sign { fields: body, set: &[] },
            }),
            _ => None,
        }
    }

    fn at(path: &str, sign: Sign) -> Option<Self> {
        Request::raw(Method::Get.as_str(), path, None).ok().map(|request| Self::In { request, sign })
    }

    fn reader(&self) -> Operation {
        match self {
            Self::In { request, .. } => request.operation().unwrap_or(Operation::GET_WORKSPACE),
            Self::Among { list, .. } => *list,
        }
    }
}

impl Sign {
    fn shows_in(&self, seen: &Value) -> bool {
        let fields = self.fields.iter().all(|(name, wanted)| match (wanted, seen.get(name)) {
            (Value::Null, seen) => seen.is_none_or(Value::is_null),
            // Addresses compare without regard to case.
            (Value::String(wanted), Some(Value::String(seen))) if name == "email" => {
                wanted.eq_ignore_ascii_case(seen)
            }
            (wanted, seen) => seen == Some(wanted),
        });
        fields && self.set.iter().all(|name| seen.get(*name).is_some_and(|value| !value.is_null()))
    }
}

/// The path without its last segment.
fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(above, _)| above)
}

/// How a person finds out.
fn advice(request: &Request) -> String {
    match request.operation() {
        Some(Operation::CREATE_API_KEY) => {
            "list the API keys: if the new one is there, revoke it, since its secret is lost, and create another"
        }
        Some(Operation::TOGGLE_TAG_RESOURCE) => {
            "list the tag mappings; setting the same tags again does no harm"
        }
        Some(Operation::CHANGE_WORKSPACE_OWNER) => "list the members and see who is owner",
        _ => "read what it should have changed before you repeat it, since it may be done twice",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_shows_only_where_every_field_is_as_it_asked() {
        let sign = Sign {
            fields: json!({"email": "Ana@example.com", "role": "view", "nickname": null})
                .as_object()
                .unwrap()
                .clone(),
            set: &["id"],
        };
        for (seen, shows) in [
            (json!({"id": "1", "email": "ana@example.com", "role": "view"}), true),
            (json!({"id": "1", "email": "ana@example.com", "role": "view", "nickname": null}), true),
            (json!({"id": "1", "email": "ana@example.com", "role": "View"}), false),
            (json!({"id": "1", "email": "ana@example.com", "role": "view", "nickname": "A"}), false),
            (json!({"id": "1", "email": "ana@example.org", "role": "view"}), false),
            (json!({"id": null, "email": "ana@example.com", "role": "view"}), false),
            (json!({"id": "1", "email": "ana@example.com"}), false),
        ] {
            assert_eq!(sign.shows_in(&seen), shows, "{seen}");
        }
    }

    #[test]
    fn everything_that_is_read_back_is_read_by_an_operation() {
        let id = "019e0000-0000-7000-8000-000000000001";
        let mut traced = 0;
        for operation in Operation::all() {
            let path = operation.path().replace("{id}", id).replace("{email}", "a@b.example");
            let body = (operation.method() != Method::Get)
                .then(|| json!({"domain": "x", "email": "e", "label": "l"}));
            let Ok(request) = Request::raw(operation.method().as_str(), &path, body) else { continue };
            match Trace::of(&request) {
                Some(Trace::In { request, .. }) => assert!(request.operation().is_some(), "{operation}"),
                Some(Trace::Among { list, filters, .. }) => {
                    assert!(prepare(list, &filters).is_ok(), "{operation}")
                }
                None => continue,
            }
            traced += 1;
        }
        assert_eq!(traced, 18);
    }
}
