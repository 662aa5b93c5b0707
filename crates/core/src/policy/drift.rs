//! A document that names the catalogue it was written for, and what has changed its meaning since.
//!
//! An engine holds the facts of one catalogue. A document for another one loads with these facts, and carries the difference:
//! which of its roles, teams and rules select, by resource, effect or scope, operations that the API has only since then.
//! Whether an operation was dropped, or asks for other scopes now, cannot be seen from one catalogue; [`catalog::diff`] tells
//! it from an API description.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

use super::operations::{self, Selection};
use super::problem::ProblemCode;
use super::reader::{Node, Problems};
use super::{Preset, roles};
use crate::catalog;
use crate::{Operation, OperationSet};

/// How a document's meaning differs from what its author had before them, because it was written for another catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyDrift"))]
pub struct Drift {
    /// The catalogue that the document names.
    pub catalog: String,
    /// Which of the two is the earlier one.
    pub age: Age,
    /// What selects operations that are newer than the document, in the order of the document.
    pub changes: Vec<MeaningChange>,
}

/// How the catalogue that a document names lies to the one of this engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyAge"))]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// It follows an earlier API description.
    Earlier,
    /// It follows the same API description. What was corrected since cannot be told from here.
    Corrected,
    /// It follows a later API description. What it has and this engine has not cannot be told from here.
    Later,
}

/// A part of a document that selects more than when it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "PolicyMeaningChange"))]
pub struct MeaningChange {
    /// JSON pointer to what selects them, such as `/rules/0/forbid`.
    pub pointer: String,
    /// The role, the team or the rule.
    pub id: String,
    /// The operations that the API has only since then.
    #[cfg_attr(feature = "typescript", ts(type = "OperationId[]"))]
    pub gained: OperationSet,
}

impl fmt::Display for Drift {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = match (self.age, self.changes.is_empty()) {
            (Age::Later, _) => "a later one; what it has more cannot be told from here",
            (Age::Corrected, _) => {
                "a correction of the same one; what was corrected cannot be told from here"
            }
            (Age::Earlier, true) => "nothing in it changed meaning; name this catalogue instead",
            (Age::Earlier, false) => "review what changed meaning, and name this catalogue instead",
        };
        let own = catalog::VERSION;
        write!(
            out,
            "written for the catalogue `{}`, and this engine has `{own}`: {known}",
            self.catalog.escape_debug()
        )
    }
}

impl fmt::Display for MeaningChange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gained: Vec<String> = self.gained.iter().map(|operation| format!("`{operation}`")).collect();
        write!(out, "also selects what is newer: {}", gained.join(", "))
    }
}

/// Reads the field `catalog`; where it names another catalogue, finds what changed.
pub(super) fn read(root: Node<'_>, node: Node<'_>, problems: &mut Problems) -> Option<Drift> {
    let version = node.text(problems).filter(|version| *version != catalog::VERSION)?;
    let Some(date) = date(version) else {
        let message = format!(
            "`{}` is no version of a catalogue; that of this engine is `{}`",
            version.escape_debug(),
            catalog::VERSION
        );
        node.report(problems, ProblemCode::UnknownValue, message);
        return None;
    };
    let age = match date.cmp(self::date(catalog::VERSION).unwrap_or_default()) {
        Ordering::Less => Age::Earlier,
        Ordering::Equal => Age::Corrected,
        Ordering::Greater => Age::Later,
    };
    Some(Drift { catalog: version.to_owned(), age, changes: changes(root, date) })
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

/// Every part that selects operations which the API has only since the date.
fn changes(root: Node<'_>, date: &str) -> Vec<MeaningChange> {
    let mut changes = Vec::new();
    let mut note = |node: Node<'_>, id: &str, selected: OperationSet| {
        let is_newer = |operation: &Operation| operation.since().is_some_and(|since| since > date);
        let gained: OperationSet = selected.iter().filter(is_newer).collect();
        if !gained.is_empty() {
            changes.push(MeaningChange { pointer: node.place.pointer(), id: id.to_owned(), gained });
        }
    };
    // What is wrong with any of it was reported when it was read.
    let silent = || Problems::default();
    root.with_field("roles", |node| {
        node.entries(&mut silent(), |name, role, _| {
            role.with_field("grants", |grants| note(grants, name, roles::granted(grants, &mut silent())));
            role.with_field("scopes", |scopes| note(scopes, name, roles::unlocked(scopes, &mut silent())));
            role.with_field("extends", |extends| {
                extends.items(&mut silent(), |item, _| note(item, name, preset(item)));
            });
        });
    });
    root.with_field("teams", |node| {
        node.entries(&mut silent(), |name, team, _| {
            team.with_field("role", |role| note(role, name, preset(role)));
        });
    });
    root.with_field("rules", |node| {
        node.items(&mut silent(), |rule, _| {
            rule.with_field("id", |id| {
                let id = id.text(&mut silent()).unwrap_or_default();
                for verb in ["forbid", "permit"] {
                    rule.with_field(verb, |statement| note(statement, id, selected(statement)));
                }
            });
        });
    });
    changes
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
