//! Pages: where one starts, and the cursor to the next.

use serde::Serialize;
use serde_json::value::RawValue;

use super::params::Params;
use super::refusal::Refusal;
use super::{Admitted, Reply};

/// The page that a request wants.
pub(super) struct Paging<'a> {
    pub(super) starting_after: Option<&'a str>,
    pub(super) limit: usize,
}

#[derive(Serialize)]
struct Page<T> {
    items: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_starting_after: Option<String>,
}

impl Admitted<'_> {
    pub(super) fn paging<'p>(&self, params: &'p Params) -> Paging<'p> {
        let limit = params.number("limit").and_then(|limit| usize::try_from(limit).ok());
        Paging {
            // An empty cursor is that of the first page.
            starting_after: params.text("starting_after").filter(|cursor| !cursor.is_empty()),
            limit: limit.unwrap_or(self.settings.page_size.get().into()),
        }
    }
}

impl Paging<'_> {
    /// The position behind which the page starts, where cursors are those of [`cursor`].
    pub(super) fn position(&self) -> Result<Option<i64>, Refusal> {
        self.starting_after.map(position).transpose()
    }

    /// The page. A full one carries a cursor even when nothing follows: the documents allow it, and clients must cope.
    pub(super) fn reply<T: Serialize>(
        &self,
        items: Vec<T>,
        cursor: impl FnOnce(&T) -> String,
    ) -> Result<Reply, Refusal> {
        let last = items.last().filter(|_| items.len() == self.limit);
        let next_starting_after = last.map(cursor);
        Reply::of(&Page { items, next_starting_after })
    }

    /// The page of documents, each with its cursor.
    pub(super) fn documents(&self, found: Vec<(String, String)>) -> Result<Reply, Refusal> {
        let cursor = found.last().map(|(cursor, _)| cursor.clone()).unwrap_or_default();
        let items = found.into_iter().map(|(_, document)| RawValue::from_string(document));
        let items: Vec<Box<RawValue>> =
            items.collect::<Result<_, _>>().map_err(|error| Refusal::internal(error.to_string()))?;
        self.reply(items, |_| cursor)
    }
}

/// Opaque to clients. Made like the cursor that is documented for accounts, `<timestamp>&<key>`, so that a client which
/// does not percent-encode it fails here and not first in production. Only the position counts: it outlives its item.
pub(super) fn cursor(timestamp: &str, position: i64) -> String {
    format!("{timestamp}&{position}")
}

fn position(cursor: &str) -> Result<i64, Refusal> {
    let position = cursor.rsplit_once('&').and_then(|(_, position)| position.parse().ok());
    position.ok_or_else(wrong_cursor)
}

/// 400 of a cursor that no list gave.
pub(super) fn wrong_cursor() -> Refusal {
    Refusal::bad_request("querystring/starting_after: no list gave this cursor")
}
