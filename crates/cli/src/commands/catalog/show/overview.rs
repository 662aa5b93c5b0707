//! The catalogue as a whole: its version, its sources and its size.

use std::fmt::Write;

use instantly_rbac::catalog::{self, AuditActivity, Source};
use instantly_rbac::{KnownScope, Operation, Permission, Requirement, Role};
use serde::Serialize;

use crate::failure::Failure;
use crate::listing::{Format, Row, json, listing};
use crate::output::heading;

#[derive(Serialize)]
struct Overview {
    version: &'static str,
    date: &'static str,
    sources: Vec<SourceFacts>,
    counts: Vec<Count>,
}

#[derive(Serialize)]
struct SourceFacts {
    id: &'static str,
    certainty: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct Count {
    of: &'static str,
    count: usize,
    meaning: &'static str,
}

impl Row for Count {
    const COLUMNS: &'static [&'static str] = &["of", "count", "meaning"];
    const IN_TABLE: usize = 3;
}

pub(super) fn show(format: Format) -> Result<String, Failure> {
    let overview = Overview {
        version: catalog::VERSION,
        date: catalog::DATE,
        sources: sources().into_iter().map(facts).collect(),
        counts: counts(),
    };
    match format {
        Format::Json => json(&overview),
        Format::Csv | Format::Md => listing(overview.counts.into_iter(), format),
        Format::Table => {
            let mut text = format!(
                "{} {}, API description of {}\n",
                heading("Catalogue"),
                overview.version,
                overview.date
            );
            for SourceFacts { certainty, title, .. } in overview.sources {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "  {certainty:<11} {title}");
            }
            Ok(text + "\n" + &listing(overview.counts.into_iter(), format)?)
        }
    }
}

/// Every source that some fact names, in the order of first mention.
fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let named =
        Operation::all().map(Operation::source).chain(catalog::unlisted().map(|route| route.source()));
    for source in named {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

fn facts(source: Source) -> SourceFacts {
    SourceFacts { id: source.as_str(), certainty: source.certainty().as_str(), title: source.title() }
}

fn counts() -> Vec<Count> {
    let groups = |operation: Operation| match operation.requirement() {
        Requirement::Documented(groups) => groups.len(),
        Requirement::Undocumented { .. } => 0,
    };
    let operations = |wanted: fn(usize) -> bool| Operation::all().filter(|one| wanted(groups(*one))).count();
    let scopes = |in_enum| KnownScope::all().filter(|scope| scope.is_in_key_enum() == in_enum).count();
    let count = |of, count, meaning| Count { of, count, meaning };
    vec![
        count("operations", Operation::all().count(), "in the current API description"),
        count(
            "undocumented",
            operations(|groups| groups == 0),
            "operations for which no scope is documented: unknown",
        ),
        count(
            "compound",
            operations(|groups| groups > 1),
            "operations that need one scope of each of several groups",
        ),
        count("unlisted", catalog::unlisted().count(), "routes that were removed or never described"),
        count("key_scopes", scopes(true), "scopes that a new key may hold"),
        count("other_scopes", scopes(false), "scopes that only operations name"),
        count("roles", Role::KNOWN.len(), "workspace roles of members"),
        count("permissions", Permission::all().count(), "app permissions of members"),
        count("activities", AuditActivity::all().count(), "types of audit records"),
    ]
}
