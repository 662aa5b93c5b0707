//! What cannot be right in the shapes, each with row and field.

use std::collections::BTreeSet;

use super::FILE;
use super::data::{Field, Row, Values};
use crate::catalog::check::{Problem, Rows};
use crate::catalog::data::Catalog;

/// Kinds that need nothing but their name.
const PLAIN: [&str; 14] = [
    "secret",
    "uuid",
    "object_id",
    "email",
    "url",
    "date",
    "number",
    "boolean",
    "role",
    "permission",
    "scope",
    "text_map",
    "text_or_object",
    "text",
];

pub(super) fn problems(catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut rows = Rows { file: FILE, problems: &mut problems };
    let shapes = &catalog.shapes.shapes;
    rows.unique("operation", shapes.iter().map(|row| (row.operation.as_str(), row.operation.clone())));
    for (index, row) in shapes.iter().enumerate() {
        let mut report =
            |field: &'static str, message: String| rows.report(index, &row.operation, field, message);
        whole(catalog, row, &mut report);
        let mut names = BTreeSet::new();
        for (part, field) in row.fields() {
            if !names.insert(&field.name) {
                report(part, format!("`{}` stands in the request twice", field.name));
            }
            one(part, field, &mut |message| report(part, format!("`{}`: {message}", field.name)));
            if let Some(other) = &field.required_unless
                && !row.body.iter().flatten().any(|own| own.name == *other && own.kind == "boolean")
            {
                report(part, format!("`{}`: `{other}` is no boolean of the body", field.name));
            }
        }
    }
    problems
}

/// What is wrong with the row as a whole.
fn whole(catalog: &Catalog, row: &Row, report: &mut impl FnMut(&'static str, String)) {
    if !catalog.sources.iter().any(|known| known.id == row.source) {
        report("source", format!("`{}` is not in sources.json", row.source));
    }
    let Some(operation) = catalog.operations.iter().find(|own| own.id == row.operation) else {
        return report("operation", format!("`{}` is not in operations.json", row.operation));
    };
    let parameters = operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    if !parameters.eq(row.path.iter().map(|field| field.name.as_str())) {
        report("path", format!("its fields are not the parameters of {}", operation.path));
    }
    if row.body.is_some() && operation.method == "GET" {
        report("body", "a GET request has none".to_owned());
    }
    if row.at_least_one && row.body.is_none() {
        report("at_least_one", "there is no body".to_owned());
    }
    if row.open && row.body.is_none() {
        report("open", "there is no body".to_owned());
    }
    let item = row.response.strip_prefix("Page<").and_then(|rest| rest.strip_suffix('>'));
    if item.is_some() != row.page.is_some() {
        report("response", "a list has a page and answers `Page<…>`, nothing else does".to_owned());
    }
    let name = item.unwrap_or(&row.response);
    if name != "unknown" && !(name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric))
    {
        report("response", format!("`{name}` is no name of a type"));
    }
}

/// What is wrong with one field.
fn one(part: &str, field: &Field, report: &mut impl FnMut(String)) {
    if field.doc.trim().is_empty() {
        report("it has no doc".to_owned());
    }
    if let Some(since) = &field.since
        && !crate::catalog::check::is_date(since)
    {
        report(format!("`{since}` is not a date like 2026-08-21"));
    }
    if field.required && field.required_unless.is_some() {
        report("it is required, or required unless, but not both".to_owned());
    }
    if part != "body" && (field.nullable || field.required_unless.is_some()) {
        report("only a property of the body can be null, or required unless".to_owned());
    }
    if part == "path" && field.required {
        report("a path has no optional parameters; leave `required` out".to_owned());
    }
    let fits = match field.kind.as_str() {
        "integer" => field.of.is_none() && field.values.is_none() && !field.not_blank,
        "text" => field.of.is_none() && field.values.is_none(),
        "one_of" => matches!(&field.values, Some(Values::Texts(values)) if is_set(values)),
        "one_of_numbers" => matches!(&field.values, Some(Values::Numbers(values)) if is_set(values)),
        "list" => part == "body" && field.max.is_none() && is_plain(field.of.as_deref()),
        "joined" => part == "query" && field.min.is_none() && is_plain(field.of.as_deref()),
        kind if PLAIN.contains(&kind) => {
            let bounds = field.min.is_some() || field.max.is_some() || field.not_blank;
            !bounds && field.of.is_none() && field.values.is_none()
        }
        kind => return report(format!("`{kind}` is no kind")),
    };
    if !fits {
        report(format!("its properties or its place do not fit the kind `{}`", field.kind));
    }
    if field.min.zip(field.max).is_some_and(|(min, max)| min > max) {
        report("`min` is above `max`".to_owned());
    }
    let is_count = |bound: Option<i64>| bound.is_none_or(|bound| u16::try_from(bound).is_ok());
    if field.kind != "integer" && !(is_count(field.min) && is_count(field.max)) {
        report("`min` and `max` are counts below 65,536".to_owned());
    }
}

fn is_plain(of: Option<&str>) -> bool {
    of.is_some_and(|kind| PLAIN.contains(&kind))
}

fn is_set<T: Ord>(values: &[T]) -> bool {
    !values.is_empty() && values.iter().collect::<BTreeSet<_>>().len() == values.len()
}
