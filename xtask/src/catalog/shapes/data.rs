//! The file as it stands, and its rows with everything that they imply.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::FILE;
use crate::catalog::check::Problem;

/// Everything the file holds.
#[derive(Default)]
pub(in crate::catalog) struct Shapes {
    pub(super) shapes: Vec<Row>,
}

/// What one operation takes.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) operation: String,
    pub(super) source: String,
    pub(super) response: String,
    /// The most that one page may hold; with it come `limit` and `starting_after`.
    pub(super) page: Option<u16>,
    /// Where those stand.
    #[serde(default)]
    page_in: PageIn,
    #[serde(default)]
    pub(super) open: bool,
    #[serde(default)]
    pub(super) at_least_one: bool,
    #[serde(default)]
    pub(super) hides: Vec<String>,
    #[serde(default)]
    pub(super) path: Vec<Field>,
    #[serde(default)]
    pub(super) query: Vec<Field>,
    pub(super) body: Option<Vec<Field>>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PageIn {
    #[default]
    Query,
    Body,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: String,
    #[serde(default)]
    pub(super) required: bool,
    pub(super) required_unless: Option<String>,
    #[serde(default)]
    pub(super) nullable: bool,
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
    #[serde(default)]
    pub(super) not_blank: bool,
    pub(super) of: Option<String>,
    pub(super) values: Option<Values>,
    pub(super) since: Option<String>,
    pub(super) assumed: Option<String>,
    pub(super) doc: String,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Values {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
}

/// A kind that several fields share.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedKind {
    kind: String,
    values: Values,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    kinds: BTreeMap<String, NamedKind>,
    shapes: Vec<serde_json::Value>,
}

impl Row {
    /// The fields of every part, in the order in which they are sent.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'static str, &Field)> {
        let path = self.path.iter().map(|field| ("path", field));
        let query = self.query.iter().map(|field| ("query", field));
        path.chain(query).chain(self.body.iter().flatten().map(|field| ("body", field)))
    }
}

impl Field {
    fn limit(most: u16) -> Self {
        let doc = format!("Items on one page, 1 to {most}. The API documents no default.");
        Self { min: Some(1), max: Some(most.into()), ..Self::optional("limit", "integer", &doc) }
    }

    fn cursor() -> Self {
        Self::optional("starting_after", "text", "Cursor of the page before, from its `next_starting_after`.")
    }

    fn optional(name: &str, kind: &str, doc: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: kind.to_owned(),
            required: false,
            required_unless: None,
            nullable: false,
            min: None,
            max: None,
            not_blank: false,
            of: None,
            values: None,
            since: None,
            assumed: None,
            doc: doc.to_owned(),
        }
    }
}

/// The shapes in the file's text.
pub(in crate::catalog) fn parse(text: &str, problems: &mut Vec<Problem>) -> Shapes {
    let Text { kinds, shapes } = match serde_json::from_str(text) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::file(FILE, error.to_string()));
            return Shapes::default();
        }
    };
    let mut rows = Vec::with_capacity(shapes.len());
    for (index, value) in shapes.into_iter().enumerate() {
        let id = value.get("operation").and_then(|id| id.as_str()).map(str::to_owned);
        match serde_json::from_value::<Row>(value) {
            Ok(row) => rows.push(complete(row, &kinds)),
            Err(error) => problems.push(Problem::row(FILE, index, id.as_deref(), error.to_string())),
        }
    }
    Shapes { shapes: rows }
}

/// The row with what it implies.
fn complete(mut row: Row, kinds: &BTreeMap<String, NamedKind>) -> Row {
    if let Some(most) = row.page {
        let fields = match row.page_in {
            PageIn::Query => &mut row.query,
            PageIn::Body => row.body.get_or_insert_default(),
        };
        fields.splice(0..0, [Field::limit(most), Field::cursor()]);
    }
    for field in row.path.iter_mut().chain(&mut row.query).chain(row.body.iter_mut().flatten()) {
        if let Some(named) = kinds.get(&field.kind) {
            field.kind.clone_from(&named.kind);
            field.values = Some(named.values.clone());
        }
    }
    row
}
