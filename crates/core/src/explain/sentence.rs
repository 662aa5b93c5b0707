//! One plain sentence for a person.

use std::borrow::Cow;
use std::fmt::Write;

use super::{Change, Reason};
use crate::catalog::Status;
use crate::{Decision, KnownScope, Operation, ScopeSet};

/// How many names a list shows before it says how many more there are.
const SHOWN: usize = 6;

/// Room for most sentences.
const ROOM: usize = 512;

pub(super) fn of_operation(
    scopes: &ScopeSet,
    operation: Operation,
    decision: Decision,
    because: &[Reason],
    would_allow: &[Change],
) -> String {
    let mut sentence = Sentence::default();
    match decision {
        Decision::Allow => {
            sentence.say("Allowed: ").held_of(because).say(" permits ").operation(operation).say(".");
        }
        Decision::Deny => {
            sentence.say("Denied: ").operation(operation).say(" needs ").missing(because);
            sentence.say(", and the key holds ").held(scopes).say(".");
            if let Some(change) = would_allow.first() {
                sentence.narrowest(change, |sentence| sentence.granting(&change.scopes()));
            }
            for reason in because {
                sentence.remark(reason);
            }
        }
        Decision::Unknown => {
            sentence.say("Unknown: Instantly documents no scope for ").operation(operation);
            sentence.say(". It probably needs ").any_of(operation.guess()).say(", but a guess never allows.");
        }
    }
    sentence.0
}

pub(super) fn of_no_operation(method: &str, path: &str, listed_as: Option<Status>) -> String {
    let why = match listed_as {
        Some(Status::Removed) => "it was removed from the API description",
        Some(_) => "it was never part of the API description",
        None if method.bytes().any(|byte| byte.is_ascii_lowercase()) => {
            "methods are written in capital letters"
        }
        None if !path.starts_with("/api/v2/") => "paths start with /api/v2/",
        None => "no operation of the catalogue has this method and path",
    };
    format!("Unknown: {method} {path} cannot be decided; {why}.")
}

/// A sentence in the making. It grows in one piece: to make parts and join them took half the time of an explanation.
pub(super) struct Sentence(pub(super) String);

impl Default for Sentence {
    fn default() -> Self {
        Self(String::with_capacity(ROOM))
    }
}

impl Sentence {
    pub(super) fn say(&mut self, words: &str) -> &mut Self {
        self.0.push_str(words);
        self
    }

    pub(super) fn quote(&mut self, name: &str) -> &mut Self {
        self.say("`").say(name).say("`")
    }

    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        // To write to a string does not fail.
        let _ = write!(self.0, "{number}");
        self
    }

    pub(super) fn operation(&mut self, operation: Operation) -> &mut Self {
        self.say(operation.id())
            .say(" (")
            .say(operation.method().as_str())
            .say(" ")
            .say(operation.path())
            .say(")")
    }

    /// `a`, `b` or `c`: so many names.
    pub(super) fn list(
        &mut self,
        count: usize,
        names: impl Iterator<Item = impl AsRef<str>>,
        last: &str,
    ) -> &mut Self {
        let ends = count.min(SHOWN + 1);
        for (at, name) in names.take(SHOWN).enumerate() {
            self.separate(at, ends, last).quote(name.as_ref());
        }
        if count > SHOWN {
            self.separate(SHOWN, ends, last).number(count - SHOWN).say(" more");
        }
        self
    }

    /// What stands before a part of a list.
    fn separate(&mut self, at: usize, ends: usize, last: &str) -> &mut Self {
        match at {
            0 => self,
            _ if at + 1 == ends => self.say(" ").say(last).say(" "),
            _ => self.say(", "),
        }
    }

    pub(super) fn scopes(&mut self, scopes: &[KnownScope], last: &str) -> &mut Self {
        self.list(scopes.len(), scopes.iter().map(|scope| scope.as_str()), last)
    }

    /// The narrowest scope, which the API lists first, and the others in parentheses.
    pub(super) fn any_of(&mut self, group: &[KnownScope]) -> &mut Self {
        match group {
            [] => self,
            [only] => self.quote(only.as_str()),
            [first, others @ ..] => self.quote(first.as_str()).say(" (or ").scopes(others, "or").say(")"),
        }
    }

    pub(super) fn granting(&mut self, scopes: &ScopeSet) -> &mut Self {
        self.say("grant ").list(scopes.len(), scopes.known().map(KnownScope::as_str), "and")
    }

    /// The deed that makes a change, and what else it does.
    pub(super) fn narrowest<'s>(
        &'s mut self,
        change: &Change,
        deed: impl FnOnce(&mut Self) -> &mut Self,
    ) -> &'s mut Self {
        self.say(" The narrowest fix is to ");
        deed(self);
        match change.also_unlocks().len() {
            0 => self.say(", which unlocks nothing else"),
            1 => self.say(", which also unlocks 1 other operation"),
            more => self.say(", which also unlocks ").number(more).say(" other operations"),
        };
        if matches!(change, Change::GrantScopes { mintable: false, .. }) {
            self.say("; the API does not list it for new keys, the dashboard may");
        }
        self.say(".");
        if let Some(way) = change.escalates() {
            self.say(" Mind that it can lead to full control (").say(way.certainty.as_str()).say("): ");
            for (at, edge) in way.edges.iter().enumerate() {
                self.say(if at == 0 { "" } else { ", then " }).say(edge.how);
            }
            self.say(".");
        }
        self
    }

    fn held_of(&mut self, because: &[Reason]) -> &mut Self {
        let mut between = "";
        for reason in because {
            if let Reason::HoldsScope { scopes } = reason {
                self.say(between).scopes(scopes, "or");
                between = " together with ";
            }
        }
        self
    }

    fn missing(&mut self, because: &[Reason]) -> &mut Self {
        let mut between = "";
        for reason in because {
            if let Reason::LacksScope { any_of } = reason {
                self.say(between).any_of(any_of);
                between = " and ";
            }
        }
        self
    }

    fn held(&mut self, scopes: &ScopeSet) -> &mut Self {
        if scopes.is_empty() {
            return self.say("no scope");
        }
        // Only what the catalogue does not know can hold what a terminal would act on.
        let known = scopes.known().map(|scope| Cow::Borrowed(scope.as_str()));
        let unknown =
            scopes.unknown().iter().map(|scope| Cow::Owned(scope.as_str().escape_debug().to_string()));
        self.list(scopes.len(), known.chain(unknown), "and")
    }

    /// What else is worth a sentence.
    fn remark(&mut self, reason: &Reason) {
        match reason {
            Reason::MaySuffice { scopes } => {
                self.say(" ").scopes(scopes, "or");
                self.say(" may suffice as well, but that is assumed, not documented.");
            }
            Reason::UnknownScope { scope, did_you_mean } => {
                self.say(" ").quote(scope).say(" is no known scope and grants nothing");
                match did_you_mean {
                    Some(meant) => self.say("; did you mean ").quote(meant.as_str()).say("?"),
                    None => self.say("."),
                };
            }
            _ => {}
        }
    }
}
