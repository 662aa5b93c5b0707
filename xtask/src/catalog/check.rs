//! What cannot be right in the data, each with file, row and field.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use super::data::Catalog;

pub(super) const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];
pub(super) const ACTIONS: [&str; 5] = ["all", "create", "read", "update", "delete"];
pub(super) const EFFECTS: [&str; 10] =
    ["view", "create", "edit", "delete", "launch", "send", "import", "export", "spend", "control"];

/// One mistake in a data file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    file: &'static str,
    row: Option<(usize, String)>,
    field: Option<&'static str>,
    message: String,
}

impl Problem {
    pub(super) fn file(file: &'static str, message: String) -> Self {
        Self { file, row: None, field: None, message }
    }

    pub(super) fn row(file: &'static str, index: usize, id: Option<&str>, message: String) -> Self {
        Self { file, row: Some((index + 1, id.unwrap_or("no id").to_owned())), field: None, message }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if let Some((number, id)) = &self.row {
            write!(out, ", row {number} (`{id}`)")?;
        }
        if let Some(field) = self.field {
            write!(out, ", field `{field}`")?;
        }
        write!(out, ": {}", self.message)
    }
}

/// Collects the problems of one file.
pub(super) struct Rows<'a> {
    pub(super) file: &'static str,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Rows<'_> {
    pub(super) fn report(&mut self, index: usize, id: &str, field: &'static str, message: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file,
            row: Some((index + 1, id.to_owned())),
            field: Some(field),
            message: message.into(),
        });
    }

    pub(super) fn unique<'k>(&mut self, field: &'static str, keys: impl Iterator<Item = (&'k str, String)>) {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (index, (id, key)) in keys.enumerate() {
            if let Some(first) = seen.get(&key) {
                self.report(index, id, field, format!("`{key}` stands in row {} already", first + 1));
            } else {
                seen.insert(key, index);
            }
        }
    }

    fn date(&mut self, index: usize, id: &str, since: Option<&str>) {
        if let Some(date) = since
            && !is_date(date)
        {
            self.report(index, id, "since", format!("`{date}` is not a date like 2026-08-21"));
        }
    }
}

/// Every problem of the whole catalogue, in the order of files and rows.
pub(super) fn problems(catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    sources(catalog, &mut problems);
    scopes(catalog, &mut problems);
    operations(catalog, &mut problems);
    unlisted(catalog, &mut problems);
    vocabulary(catalog, &mut problems);
    problems.extend(super::shapes::problems(catalog));
    problems
}

fn sources(catalog: &Catalog, problems: &mut Vec<Problem>) {
    if !is_date(&catalog.date) {
        problems.push(Problem {
            file: "sources.json",
            row: None,
            field: Some("date"),
            message: format!("`{}` is not a date like 2026-08-21", catalog.date),
        });
    }
    let mut rows = Rows { file: "sources.json", problems };
    rows.unique("id", catalog.sources.iter().map(|source| (source.id.as_str(), source.id.clone())));
    for (index, source) in catalog.sources.iter().enumerate() {
        if !["documented", "observed", "assumed"].contains(&source.certainty.as_str()) {
            let message = format!("`{}` is none of documented, observed, assumed", source.certainty);
            rows.report(index, &source.id, "certainty", message);
        }
    }
}

fn scopes(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut rows = Rows { file: "scopes.json", problems };
    rows.unique("resource", catalog.scopes.iter().map(|row| (row.resource.as_str(), row.resource.clone())));
    for (index, row) in catalog.scopes.iter().enumerate() {
        rows.date(index, &row.resource, row.since.as_deref());
        if !is_word(&row.resource, "_-") {
            rows.report(index, &row.resource, "resource", "only a-z, 0-9, `_` and `-` occur in scope names");
        }
        let mut seen = BTreeSet::new();
        for action in &row.actions {
            if !ACTIONS.contains(&action.as_str()) {
                let message = format!("`{action}` is none of {}", ACTIONS.join(", "));
                rows.report(index, &row.resource, "actions", message);
            } else if !seen.insert(action) {
                rows.report(index, &row.resource, "actions", format!("`{action}` occurs twice"));
            }
        }
        if row.actions.is_empty() {
            rows.report(index, &row.resource, "actions", "a resource without actions has no scope");
        }
    }
}

fn operations(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let scopes: BTreeSet<String> = catalog
        .scopes
        .iter()
        .flat_map(|family| family.actions.iter().map(move |action| format!("{}:{action}", family.resource)))
        .collect();
    let mut rows = Rows { file: "operations.json", problems };
    rows.unique("id", catalog.operations.iter().map(|row| (row.id.as_str(), row.id.clone())));
    rows.unique(
        "path",
        catalog.operations.iter().map(|row| (row.id.as_str(), shape(&row.method, &row.path))),
    );
    for (index, row) in catalog.operations.iter().enumerate() {
        let id = row.id.as_str();
        rows.date(index, id, row.since.as_deref());
        route(&mut rows, index, id, &row.method, &row.path);
        source(&mut rows, catalog, index, id, &row.source);
        if !is_word(&row.resource, "_") {
            rows.report(index, id, "resource", format!("`{}` is not a snake_case name", row.resource));
        }
        if !EFFECTS.contains(&row.effect.as_str()) {
            rows.report(index, id, "effect", format!("`{}` is none of {}", row.effect, EFFECTS.join(", ")));
        }
        if row.summary.trim().is_empty() {
            rows.report(index, id, "summary", "is empty");
        }
        for (field, group) in row
            .requires
            .iter()
            .flatten()
            .map(|group| ("requires", group))
            .chain((!row.guess.is_empty()).then_some(("guess", &row.guess)))
        {
            if group.is_empty() {
                rows.report(index, id, field, "a group without scopes can never be met");
            }
            for scope in group {
                if !scopes.contains(scope) {
                    rows.report(index, id, field, format!("scope `{scope}` is not in scopes.json"));
                }
            }
            if group.iter().collect::<BTreeSet<_>>().len() != group.len() {
                rows.report(index, id, field, "names a scope twice");
            }
        }
        match &row.requires {
            Some(groups) if groups.is_empty() => {
                rows.report(
                    index,
                    id,
                    "requires",
                    "an empty list would mean `no scope needed`; write null for unknown",
                );
            }
            None if row.guess_because.is_none() && !row.guess.is_empty() => {
                rows.report(index, id, "guess_because", "a guess needs its reason");
            }
            _ => {}
        }
    }
}

fn unlisted(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let current: BTreeSet<String> =
        catalog.operations.iter().map(|row| shape(&row.method, &row.path)).collect();
    let mut rows = Rows { file: "unlisted.json", problems };
    rows.unique("id", catalog.unlisted.iter().map(|row| (row.id.as_str(), row.id.clone())));
    for (index, row) in catalog.unlisted.iter().enumerate() {
        route(&mut rows, index, &row.id, &row.method, &row.path);
        source(&mut rows, catalog, index, &row.id, &row.source);
        rows.date(index, &row.id, row.since.as_deref());
        if !["removed", "undocumented"].contains(&row.status.as_str()) {
            let message = format!("`{}` is neither removed nor undocumented", row.status);
            rows.report(index, &row.id, "status", message);
        }
        if current.contains(&shape(&row.method, &row.path)) {
            rows.report(index, &row.id, "path", "is a current operation");
        }
    }
}

fn vocabulary(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut rows = Rows { file: "roles.json", problems };
    rows.unique("id", catalog.roles.iter().map(|row| (row.id.as_str(), row.id.clone())));
    let mut rows = Rows { file: "permissions.json", problems };
    rows.unique("id", catalog.permissions.iter().map(|row| (row.id.as_str(), row.id.clone())));
    for (index, row) in catalog.permissions.iter().enumerate() {
        rows.date(index, &row.id, Some(&row.since));
    }
    let mut rows = Rows { file: "activities.json", problems };
    rows.unique("code", catalog.activities.iter().map(|row| (row.id.as_str(), row.code.to_string())));
    rows.unique("id", catalog.activities.iter().map(|row| (row.id.as_str(), row.id.clone())));
    for (index, row) in catalog.activities.iter().enumerate() {
        rows.date(index, &row.id, row.since.as_deref());
    }
}

fn source(rows: &mut Rows<'_>, catalog: &Catalog, index: usize, id: &str, source: &str) {
    if !catalog.sources.iter().any(|known| known.id == source) {
        rows.report(index, id, "source", format!("`{source}` is not in sources.json"));
    }
}

fn route(rows: &mut Rows<'_>, index: usize, id: &str, method: &str, path: &str) {
    if !METHODS.contains(&method) {
        rows.report(index, id, "method", format!("`{method}` is none of {}", METHODS.join(", ")));
    }
    let Some(rest) = path.strip_prefix("/api/v2/") else {
        rows.report(index, id, "path", format!("`{path}` does not start with /api/v2/"));
        return;
    };
    for segment in rest.strip_suffix('/').unwrap_or(rest).split('/') {
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let right = match name {
            Some(name) => {
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
            }
            None => is_word(segment, "-"),
        };
        if !right {
            rows.report(
                index,
                id,
                "path",
                format!("segment `{segment}` is neither a literal nor a {{parameter}}"),
            );
        }
    }
}

/// Method and path with the names of parameters left out: two routes of one shape cannot be told apart.
fn shape(method: &str, path: &str) -> String {
    let segments =
        path.trim_end_matches('/').split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}

fn is_word(text: &str, also: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || also.contains(char))
}

pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |index: usize, length: usize| {
        parts.get(index).filter(|part| part.len() == length).and_then(|part| part.parse::<u32>().ok())
    };
    parts.len() == 3
        && number(0, 4).is_some()
        && number(1, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(2, 2).is_some_and(|day| (1..=31).contains(&day))
}
