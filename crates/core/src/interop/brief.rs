//! Explanations for a binding on whose other side the catalogue is as well.
//!
//! What a change would unlock besides is a hundred names and more, and carrying and reading these takes ten times as long as
//! finding them. So names of the catalogue cross as numbers, sets of operations as bits, the ways to full control, of which
//! there are few, by their scope, and what is the same for every explanation of an operation once, as its [frame]. All of
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
/// 2. how many reasons there are, then each
/// 3. how many changes there are, then each
/// 4. the sentence, which may have several lines
///
/// A list is a line that says how many there are, then the items. Scopes are their places in the catalogue. Operations are a
/// line that says how many there are, and one with their bits.
///
/// | a reason begins with | then comes |
/// | --- | --- |
/// | a digit | it is the number of the group of required scopes that is lacking |
/// | `+` | the list of the scopes that are held |
/// | `a`, `r`, `f`, `p` | in the same line a name: the team that allows it, whose role lacks it; the rule that forbids it, that permits it |
/// | `d` | in the same line the team whose tags differ, then the list of its tags |
/// | `{` | the rest of it as JSON, also where a name has several lines |
///
/// | a change begins with | then comes |
/// | --- | --- |
/// | `g` | the list of scopes to grant, whether they are mintable, the operations, and the scope whose [way](way_of) to full control they open |
/// | `j`, `t`, `x` | in the same line the team to join, the tag to put on or the rule to drop, then the operations |
/// | `&` | the list of changes, then the operations |
/// | `{` | the rest of it as JSON, also where a name has several lines |
pub fn brief(explanation: &Explanation) -> String {
    let Explanation { decision, code, layer, certainty, because, would_allow, sentence, .. } = explanation;
    let Some(operation) = explanation.operation else { return written(explanation) };
    let mut lines = Lines(String::with_capacity(ROOM));
    lines.number(operation.index());
    for word in [decision.as_str(), code.as_str(), layer.as_str(), certainty.as_str()] {
        lines.line(word);
    }
    lines.list(because, |lines, reason| lines.reason(reason, operation));
    lines.list(would_allow, Lines::change);
    lines.0.push_str(sentence);
    lines.0
}

/// What is the same for every explanation of an operation, as JSON.
pub fn frame(operation: Operation) -> String {
    written(&Frame {
        operation,
        method: operation.method(),
        template: operation.path(),
        resource: operation.resource(),
        requires: operation.requirement().documented(),
        catalog: catalog::VERSION,
    })
}

#[derive(Serialize)]
struct Frame {
    operation: Operation,
    method: Method,
    template: &'static str,
    resource: ResourceKind,
    requires: Option<&'static [&'static [KnownScope]]>,
    catalog: &'static str,
}

/// The [way](way_of) from a scope to full control, as JSON; `null` where there is none.
pub fn way(scope: &str) -> String {
    written(&KnownScope::parse(scope).and_then(way_of))
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
    fn reason(&mut self, reason: &Reason, operation: Operation) {
        match reason {
            Reason::HoldsScope { scopes } => {
                self.line("+");
                self.scopes(scopes);
            }
            Reason::TeamAllows { team } if is_line(team) => self.named('a', team),
            Reason::TeamRoleLacks { team } if is_line(team) => self.named('r', team),
            Reason::ForbiddenBy { rule } if is_line(rule) => self.named('f', rule),
            Reason::PermittedBy { rule } if is_line(rule) => self.named('p', rule),
            Reason::TeamTagsDiffer { team, any_of }
                if any_of.iter().chain([team]).all(|name| is_line(name)) =>
            {
                self.named('d', team);
                self.list(any_of, |lines, tag| lines.line(tag));
            }
            _ => match group_lacking(reason, operation) {
                Some(group) => self.number(group),
                None => self.line(&written(reason)),
            },
        }
    }

    fn change(&mut self, change: &Change) {
        match change {
            Change::GrantScopes { scopes, mintable, escalates, .. } => {
                self.line("g");
                self.scopes(scopes);
                self.line(if *mintable { "mintable" } else { "" });
                self.operations(change.also_unlocks());
                self.line(opening(scopes, *escalates).map_or("", KnownScope::as_str));
                return;
            }
            Change::JoinTeam { team, .. } if is_line(team) => self.named('j', team),
            Change::TagResource { tag, .. } if is_line(tag) => self.named('t', tag),
            Change::DropRule { rule, .. } if is_line(rule) => self.named('x', rule),
            Change::Together { changes, .. } => {
                self.line("&");
                self.list(changes, Self::change);
            }
            _ => return self.line(&written(change)),
        }
        self.operations(change.also_unlocks());
    }

    fn list<Item>(&mut self, items: &[Item], mut write: impl FnMut(&mut Self, &Item)) {
        self.number(items.len());
        items.iter().for_each(|item| write(self, item));
    }

    fn scopes(&mut self, scopes: &[KnownScope]) {
        self.list(scopes, |lines, scope| lines.number(scope.index()));
    }

    fn named(&mut self, kind: char, name: &str) {
        self.0.push(kind);
        self.line(name);
    }

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

    /// How many there are, then four operations to a character, from `0` to `?`; without those at the end that hold none.
    fn operations(&mut self, operations: OperationSet) {
        self.number(operations.len());
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

fn is_line(name: &str) -> bool {
    !name.contains('\n')
}
