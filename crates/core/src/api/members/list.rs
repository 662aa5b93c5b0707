//! `GET /api/v2/workspace-members`.

use serde_json::{Map, Value};

use super::{LIMIT, Member};
use crate::Operation;
use crate::api::fields::{Fields, Place, boolean, text, wrong_type};
use crate::api::validation::{Fault, ProblemCode, Problems};
use crate::api::{Endpoint, Page, Request, ValidationError};

/// Pages through the members of the workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct ListMembers {
    /// Members on one page, 1 to 100. The API documents no default.
    pub limit: Option<u16>,
    /// Cursor of the page before, from [`Page::next_starting_after`].
    pub starting_after: Option<String>,
    /// Only those who accepted, or only those who did not yet.
    pub accepted: Option<bool>,
    /// Only those whose name or e-mail address matches.
    pub search: Option<String>,
}

impl ListMembers {
    /// Reads `{"limit"?, "starting_after"?, "accepted"?, "search"?}`; `null` means absent.
    pub fn from_json(params: &Value) -> Result<Self, ValidationError> {
        let mut fields = Fields::of(Place::Parameters, params)?;
        let list = Self {
            limit: fields.nullable("limit", limit),
            starting_after: fields.nullable("starting_after", |value| text(value).map(str::to_owned)),
            accepted: fields.nullable("accepted", boolean),
            search: fields.nullable("search", |value| text(value).map(str::to_owned)),
        };
        fields.finish(Some(list))
    }

    /// Reads the decoded parameters of a query, as a server receives them. Unknown ones are ignored; of one that is
    /// given twice the last counts.
    pub fn from_query<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, ValidationError> {
        let mut params = Map::new();
        for (name, value) in pairs {
            let value = match name {
                "limit" => value.parse::<i64>().map_or_else(|_| value.into(), Value::from),
                "accepted" => value.parse::<bool>().map_or_else(|_| value.into(), Value::from),
                "starting_after" | "search" => value.into(),
                _ => continue,
            };
            params.insert(name.to_owned(), value);
        }
        Self::from_json(&params.into())
    }
}

impl Endpoint for ListMembers {
    type Response = Page<Member>;

    const OPERATION: Operation = Operation::LIST_WORKSPACE_MEMBER;

    fn request(&self) -> Result<Request, ValidationError> {
        let mut request = Request::of(Self::OPERATION, &[])?;
        let mut problems = Problems::default();
        if let Some(limit) = self.limit {
            problems.check("limit", check_limit(limit.into()));
            request = request.with_query("limit", &limit.to_string());
        }
        if let Some(cursor) = &self.starting_after {
            request = request.with_query("starting_after", cursor);
        }
        if let Some(accepted) = self.accepted {
            request = request.with_query("accepted", if accepted { "true" } else { "false" });
        }
        if let Some(search) = &self.search {
            request = request.with_query("search", search);
        }
        problems.finish(Some(request))
    }
}

fn limit(value: &Value) -> Result<u16, Fault> {
    check_limit(value.as_i64().ok_or_else(|| wrong_type("a whole number", value))?)
}

fn check_limit(limit: i64) -> Result<u16, Fault> {
    u16::try_from(limit).ok().filter(|limit| LIMIT.contains(limit)).ok_or_else(|| {
        let message = format!("{limit} is not between {} and {}", LIMIT.start(), LIMIT.end());
        Fault::new(ProblemCode::OutOfRange, message)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_query_is_what_was_asked_for() {
        for (params, query) in [
            (json!({}), ""),
            (json!({"limit": 100, "search": null}), "limit=100"),
            (
                json!({"search": "Ana & co", "accepted": false, "starting_after": "a=b", "limit": 1}),
                "limit=1&starting_after=a%3Db&accepted=false&search=Ana%20%26%20co",
            ),
        ] {
            assert_eq!(
                ListMembers::from_json(&params).unwrap().request().unwrap().query(),
                query,
                "{params}"
            );
        }
    }

    #[test]
    fn every_problem_of_a_query_is_named_at_once() {
        let params = json!({"limit": 0, "accepted": "yes", "serch": "x"});
        let error = ListMembers::from_json(&params).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the request was not sent: `limit`: 0 is not between 1 and 100; `accepted`: expected a boolean, \
             not a string; `serch`: no such property; did you mean `search`?"
        );
        for limit in [json!(101), json!(-1), json!(1.5), json!("5"), json!(u64::MAX)] {
            assert!(ListMembers::from_json(&json!({ "limit": limit })).is_err(), "{limit}");
        }
        assert!(ListMembers { limit: Some(101), ..ListMembers::default() }.request().is_err());
    }

    #[test]
    fn a_received_query_reads_as_it_was_sent() {
        let pairs = [("limit", "7"), ("accepted", "true"), ("search", "7"), ("utm", "x"), ("limit", "8")];
        let list = ListMembers::from_query(pairs).unwrap();
        assert_eq!((list.limit, list.accepted, list.search.as_deref()), (Some(8), Some(true), Some("7")));
        let error = ListMembers::from_query([("limit", "many"), ("accepted", "1")]).unwrap_err();
        assert_eq!(error.problems().len(), 2);
    }
}
