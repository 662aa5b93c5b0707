//! A document that names the catalogue it was written for, and what has changed its meaning since.
//!
//! An engine holds the facts of one catalogue, so a document for another one does not load: it would be read with other
//! facts than its author had. What can be said from here is said: which of its roles and rules select, by resource, effect
//! or scope, operations that the API has only since then. Whether an operation was dropped, or asks for other scopes now,
//! cannot be seen from one catalogue; [`catalog::diff`] tells it from an API description.

use super::operations::{self, Selection};
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::{Preset, roles};
use crate::OperationSet;
use crate::catalog;

/// Reads the field `catalog`; where it names another catalogue, reports that and what changed.
pub(super) fn read(root: Node<'_>, node: Node<'_>, problems: &mut Problems) {
    let Some(version) = node.text(problems).filter(|version| *version != catalog::VERSION) else { return };
    let date = date(version);
    let own = date_of_catalogue();
    let known = match date {
        None => "it is no version of a catalogue",
        Some(date) if date > own => "that is a later one; a newer engine may have it",
        Some(date) if date == own => {
            "both follow the same API description, and what was corrected since cannot be told from here"
        }
        Some(_) => {
            "what selects operations that are newer is listed; review it and name this catalogue instead"
        }
    };
    let message = format!(
        "written for the catalogue `{}`, and this engine has `{}`: {known}",
        version.escape_debug(),
        catalog::VERSION
    );
    node.report(problems, ProblemCode::OtherCatalog, message);
    if let Some(date) = date {
        report_newer(root, date, problems);
    }
}

fn date_of_catalogue() -> &'static str {
    date(catalog::VERSION).unwrap_or_default()
}

/// The date with which a version begins. Dates of this form compare as texts.
fn date(version: &str) -> Option<&str> {
    let (date, _) = version.split_once('+')?;
    let is_date = date.len() == 10
        && date.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    is_date.then_some(date)
}

fn report_newer(root: Node<'_>, date: &str, problems: &mut Problems) {
    let report = |node: Node<'_>, selected: OperationSet, problems: &mut Problems| {
        let newer: Vec<String> = selected
            .iter()
            .filter(|operation| operation.since().is_some_and(|since| since > date))
            .map(|operation| format!("`{operation}`"))
            .collect();
        if !newer.is_empty() {
            let message = format!("selects what the API has only since {date}: {}", newer.join(", "));
            node.report(problems, ProblemCode::ChangedMeaning, message);
        }
    };
    // What is wrong with the rest was reported when it was read.
    let silent = || Problems::default();
    root.with_field("roles", |node| {
        node.entries(&mut silent(), |_, role, _| {
            role.with_field("grants", |grants| {
                report(grants, roles::granted(grants, &mut silent()), problems)
            });
            role.with_field("scopes", |scopes| {
                report(scopes, roles::unlocked(scopes, &mut silent()), problems)
            });
            role.with_field("extends", |extends| {
                extends.items(&mut silent(), |item, _| report(item, preset(item), problems));
            });
        });
    });
    root.with_field("teams", |node| {
        node.entries(&mut silent(), |_, team, _| {
            team.with_field("role", |role| report(role, preset(role), problems));
        });
    });
    root.with_field("rules", |node| {
        node.items(&mut silent(), |rule, _| {
            for verb in ["forbid", "permit"] {
                rule.with_field(verb, |statement| report(statement, selected(statement), problems));
            }
        });
    });
}

/// The operations of the preset that the node names, if it names one.
fn preset(node: Node<'_>) -> OperationSet {
    let name = node.text(&mut Problems::default()).and_then(Preset::parse);
    name.map_or(OperationSet::EMPTY, Preset::operations)
}

/// The operations that a statement selects other than by their ids. All of them is a selection that no date changes.
fn selected(statement: Node<'_>) -> OperationSet {
    let (mut selection, mut problems) = (Selection::default(), Problems::default());
    let mut lists_ids = false;
    statement.with_field("operations", |_| lists_ids = true);
    statement.with_field("resources", |node| selection.narrow(operations::of_kinds(node, &mut problems)));
    statement.with_field("effects", |node| selection.narrow(operations::of_effects(node, &mut problems)));
    if lists_ids { OperationSet::EMPTY } else { selection.selected().unwrap_or(OperationSet::EMPTY) }
}
