//! Pages of a list, and the walk over them.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use super::excerpt;

/// One page of a list. The API's envelope is `{"items", "next_starting_after"}`; a bare array is taken as the one last
/// page, and unknown fields are ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema), schemars(rename = "PageOf{T}"))]
pub struct Page<T> {
    /// The items, in the order of the API, which documents none.
    pub items: Vec<T>,
    /// Cursor of the next page; `None` at the end. A page may carry one although nothing follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_starting_after: Option<String>,
}

#[derive(Deserialize)]
struct Envelope<T> {
    items: Vec<T>,
    #[serde(default)]
    next_starting_after: Option<String>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a page `{\"items\": [...]}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let page = Envelope::deserialize(MapAccessDeserializer::new(map))?;
        let next_starting_after = page.next_starting_after.filter(|cursor| !cursor.is_empty());
        Ok(Page { items: page.items, next_starting_after })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        let items = Vec::deserialize(SeqAccessDeserializer::new(items))?;
        Ok(Page { items, next_starting_after: None })
    }
}

/// A walk over the pages of a list: says which page comes next, and that none comes after an empty one.
#[derive(Clone, Debug, Default)]
pub struct PageWalk {
    seen: HashSet<String>,
}

/// A list that gave the same cursor twice, and so would never end.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the list gave the cursor `{cursor}` twice and would never end")]
pub struct RepeatedCursor {
    cursor: String,
}

impl PageWalk {
    /// A walk that starts behind this cursor, or at the beginning.
    pub fn starting_after(cursor: Option<&str>) -> Self {
        Self { seen: cursor.map(str::to_owned).into_iter().collect() }
    }

    /// The cursor of the page after this one; `None` when it was the last.
    pub fn next<T>(&mut self, page: &Page<T>) -> Result<Option<String>, RepeatedCursor> {
        let Some(cursor) = page.next_starting_after.as_ref().filter(|_| !page.items.is_empty()) else {
            return Ok(None);
        };
        if self.seen.insert(cursor.clone()) {
            Ok(Some(cursor.clone()))
        } else {
            Err(RepeatedCursor { cursor: excerpt(cursor, 80) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(json: &str) -> Page<u8> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn pages_read_in_every_form() {
        for (json, items, cursor) in [
            (r#"{"items":[1,2],"next_starting_after":"b"}"#, 2, Some("b")),
            (r#"{"items":[1],"next_starting_after":""}"#, 1, None),
            (r#"{"items":[1],"next_starting_after":null,"total":9}"#, 1, None),
            (r#"{"items":[]}"#, 0, None),
            ("[1,2,3]", 3, None),
        ] {
            assert_eq!(page(json).items.len(), items, "{json}");
            assert_eq!(page(json).next_starting_after.as_deref(), cursor, "{json}");
        }
    }

    #[test]
    fn what_is_no_page_says_so() {
        for (json, why) in [
            ("{}", "missing field `items`"),
            ("7", "expected a page `{\"items\": [...]}`"),
            (r#"{"items":["x"]}"#, "invalid type: string \"x\", expected u8"),
        ] {
            let error = serde_json::from_str::<Page<u8>>(json).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }

    #[test]
    fn a_walk_ends_at_an_empty_page_and_refuses_to_go_round() {
        let mut walk = PageWalk::starting_after(Some("a"));
        let next = |walk: &mut PageWalk, json: &str| walk.next(&page(json));
        assert_eq!(next(&mut walk, r#"{"items":[1],"next_starting_after":"b"}"#), Ok(Some("b".into())));
        assert_eq!(next(&mut walk, r#"{"items":[],"next_starting_after":"c"}"#), Ok(None));
        assert_eq!(next(&mut walk, r#"{"items":[1]}"#), Ok(None));
        for cursor in ["a", "b"] {
            let json = format!(r#"{{"items":[1],"next_starting_after":"{cursor}"}}"#);
            assert!(next(&mut walk, &json).is_err(), "{cursor}");
        }
    }
}
