//! A comparison, laid out for a person.

use std::fmt::{self, Display, Formatter};

use instantly_rbac::KnownScope;
use instantly_rbac::catalog::{CatalogDiff, Statement};

use crate::output::{heading, printable};

pub(super) struct Report<'a>(pub(super) &'a CatalogDiff);

impl Display for Report<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let diff = self.0;
        section(out, "Operations added", &diff.added, |one| {
            let id = one.id.as_deref().unwrap_or("(no id)");
            format!("+ {id}  {} {}\n    {}", one.method, one.path, statement(&one.requirement))
        })?;
        section(out, "Operations removed", &diff.removed, |one| {
            let was = one.requires.map_or_else(|| "nothing was documented".to_owned(), needs);
            format!("- {}  {} {}  ({was})", one.operation, one.method, one.path)
        })?;
        section(out, "Operations renamed", &diff.renamed, |one| {
            format!("~ {} is now {}", one.operation, one.id)
        })?;
        section(out, "Operations moved", &diff.moved, |one| {
            let (method, path) = (one.operation.method(), one.operation.path());
            format!("~ {}  {method} {path}\n    is now {} {}", one.operation, one.method, one.path)
        })?;
        section(out, "Requirements changed", &diff.changed, |one| {
            let before = one.before.map_or_else(|| "nothing documented".to_owned(), needs);
            let mut text =
                format!("~ {}\n    was: {before}\n    now: {}", one.operation, statement(&one.after));
            for (what, names) in [("gained", names(&one.gained)), ("lost", names(&one.lost))] {
                if !names.is_empty() {
                    text.push_str(&format!("\n    {what}: {names}"));
                }
            }
            text
        })?;
        section(out, "Requirements that could not be read", &diff.unread, |one| {
            let scopes = if one.same_scopes { "it names the same scopes" } else { "it names other scopes" };
            format!("? {} ({scopes})\n    {}", one.operation, statement(&one.after))
        })?;
        match &diff.scopes {
            None => writeln!(out, "{}\n", heading("The description lists no scopes for new keys"))?,
            Some(scopes) => {
                section(out, "Scopes that new keys may hold now", &scopes.gained, |one| {
                    format!("+ {}  {}", one.scope, touches(one.operations.iter()))
                })?;
                section(out, "Scopes that new keys may no longer hold", &scopes.lost, |one| {
                    format!("- {}  {}", one.scope, touches(one.operations.iter()))
                })?;
            }
        }
        section(out, "Scopes that unlock more", &diff.gained, |case| {
            format!("+ {}  {}", case.scope, names(&case.operations))
        })?;
        section(out, "Scopes that unlock less", &diff.lost, |case| {
            format!("- {}  {}", case.scope, names(&case.operations))
        })?;
        let end = if diff.equivalent { "Nothing differs from" } else { "Compared with" };
        writeln!(out, "{end} catalogue {}", diff.catalog)
    }
}

fn section<T>(out: &mut Formatter<'_>, title: &str, items: &[T], show: impl Fn(&T) -> String) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "{} ({})", heading(title), items.len())?;
    for item in items {
        // What is shown comes from a file; only the line breaks between our own lines are meant.
        show(item).lines().try_for_each(|line| writeln!(out, "  {}", printable(line)))?;
    }
    writeln!(out)
}

fn statement(statement: &Statement) -> String {
    match statement {
        Statement::OneOf { scopes } => format!("needs one of {}", names(scopes)),
        Statement::Nothing => "names no scope: unknown".to_owned(),
        Statement::Unread { text, .. } => format!("“{text}”"),
        _ => "says something else".to_owned(),
    }
}

fn needs(groups: &[&[KnownScope]]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| format!("one of {}", names(group))).collect();
    format!("needs {}", groups.join(" and "))
}

fn touches<T: Display>(operations: impl Iterator<Item = T>) -> String {
    let operations: Vec<T> = operations.collect();
    if operations.is_empty() {
        "(no operation names it)".to_owned()
    } else {
        format!("named by {}", names(&operations))
    }
}

fn names<T: Display>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
