//! Explanations for a binding on whose other side the catalogue is as well.
//!
//! What a grant would unlock besides is a hundred names and more, and carrying and reading these takes ten times as long as
//! finding them. So names of the catalogue cross as numbers, sets of operations as bits, the ways to full control, of which
//! there are few, by their scope, and what is the same for every explanation of an operation once, as its [`Frame`]. All of
//! it is lines, which JavaScript takes apart in half the time that JSON takes.

use serde::Serialize;

use super::written;
use crate::catalog::{self, ResourceKind};
use crate::escalation::{Path, way_of};
use crate::explain::{Change, Reason};
use crate::{Explanation, KnownScope, Method, Operation, OperationSet};

/// Room for most of them.
const ROOM: usize = 1024;

/// An explanation in lines; as JSON where it is about no operation.
///
/// 1. the operation's place in the catalogue, decision, code, layer and certainty
/// 2. how many reasons there are, then each: as JSON, or the number of the group of required scopes that is lacking
/// 3. how many changes there are, then each: as JSON, or for a grant how many scopes, their places, whether they are mintable,
///    how many operations it also unlocks, which, and the scope whose [way](way_of) to full control it opens
/// 4. the sentence, which may have several
pub fn brief(explanation: &Explanation) -> String {
    let Explanation { decision, code, layer, certainty, because, would_allow, sentence, .. } = explanation;
    let Some(operation) = explanation.operation else { return written(explanation) };
    let mut lines = Lines(String::with_capacity(ROOM));
    lines.number(operation.index());
    for word in [decision.as_str(), code.as_str(), layer.as_str(), certainty.as_str()] {
        lines.line(word);
    }
    lines.number(because.len());
    for reason in because {
        match group_lacking(reason, operation) {
            Some(group) => lines.number(group),
            None => lines.line(&written(reason)),
        }
    }
    lines.number(would_allow.len());
    for change in would_allow {
        match change {
            Change::GrantScopes { scopes, mintable, also_unlocks, escalates } => {
                lines.number(scopes.len());
                scopes.iter().for_each(|scope| lines.number(scope.index()));
                lines.line(if *mintable { "mintable" } else { "" });
                lines.number(also_unlocks.len());
                lines.operations(*also_unlocks);
                lines.line(opening(scopes, *escalates).map_or("", KnownScope::as_str));
            }
            _ => lines.line(&written(change)),
        }
    }
    lines.0.push_str(sentence);
    lines.0
}

/// What is the same for every explanation of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    operation: Operation,
    method: Method,
    template: &'static str,
    resource: ResourceKind,
    requires: Option<&'static [&'static [KnownScope]]>,
    catalog: &'static str,
}

impl From<Operation> for Frame {
    fn from(operation: Operation) -> Self {
        Self {
            operation,
            method: operation.method(),
            template: operation.path(),
            resource: operation.resource(),
            requires: operation.requirement().documented(),
            catalog: catalog::VERSION,
        }
    }
}

/// The number of the group of required scopes that a reason calls lacking.
fn group_lacking(reason: &Reason, operation: Operation) -> Option<usize> {
    let Reason::LacksScope { any_of } = reason else { return None };
    operation.requirement().documented()?.iter().position(|group| group == any_of)
}

/// The scope of which this is the way.
fn opening(scopes: &[KnownScope], way: Option<&'static Path>) -> Option<KnownScope> {
    let opens =
        |scope: &&KnownScope| way_of(**scope).zip(way).is_some_and(|(own, way)| std::ptr::eq(own, way));
    scopes.iter().find(opens).copied()
}

/// A text of lines in the making.
struct Lines(String);

impl Lines {
    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn number(&mut self, number: usize) {
        self.digits(number);
        self.0.push('\n');
    }

    /// What formatting writes as well, but takes longer for: there are dozens of numbers, none of them long.
    fn digits(&mut self, number: usize) {
        if number > 9 {
            self.digits(number / 10);
        }
        self.0.extend(char::from_digit((number % 10) as u32, 10));
    }

    /// Four operations to a character, from `0` to `?`; without those at the end that hold none.
    fn operations(&mut self, operations: OperationSet) {
        let words = operations.0.words();
        let used = words.iter().rposition(|word| *word != 0).map_or(0, |last| last + 1);
        for word in words.iter().take(used) {
            let nibbles = word.to_le_bytes().map(|byte| [b'0' + (byte & 0xf), b'0' + (byte >> 4)]);
            self.0.push_str(str::from_utf8(nibbles.as_flattened()).unwrap_or_default());
        }
        self.0.truncate(self.0.trim_end_matches('0').len());
        self.0.push('\n');
    }
}
