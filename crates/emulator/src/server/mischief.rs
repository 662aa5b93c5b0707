//! Does what the rules of [`Faults`] say, and remembers what that needs: how often a rule had a candidate, which page a
//! list gave last, and which cursors are other names of cursors.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use instantly_rbac::Operation;
use serde_json::{Map, Value};

use crate::faults::{Fault, FaultKind, Faults};

/// How many lists' last pages are remembered.
const PAGES: usize = 1_000;

pub(super) struct Mischief(Mutex<State>);

#[derive(Default)]
struct State {
    faults: Faults,
    /// Per rule: candidates and strikes so far.
    counts: Vec<(u64, u64)>,
    /// The last page that a list gave, by credential, path and filters.
    pages: HashMap<String, Value>,
    aliases: HashMap<String, String>,
}

/// What happens to one request.
#[derive(Default)]
pub(super) struct Harm {
    pub(super) delay: Duration,
    pub(super) fault: Option<Fault>,
}

impl Mischief {
    pub(super) fn new(faults: Faults) -> Self {
        let mischief = Self(Mutex::default());
        mischief.set(faults);
        mischief
    }

    /// Begins anew with other rules.
    pub(super) fn set(&self, faults: Faults) {
        let counts = vec![(0, 0); faults.rules.len()];
        *self.state() = State { faults, counts, ..State::default() };
    }

    pub(super) fn rules(&self) -> Faults {
        self.state().faults.clone()
    }

    /// What happens to a request of that operation.
    pub(super) fn next(&self, operation: Operation) -> Harm {
        let mut harm = Harm::default();
        let state = &mut *self.state();
        let rules = state.faults.rules.iter().zip(&mut state.counts).enumerate();
        for (index, (rule, (candidates, strikes))) in rules {
            if rule.on.as_deref().is_some_and(|on| on != operation.id()) {
                continue;
            }
            *candidates += 1;
            let spent = rule.times.is_some_and(|times| *strikes >= times);
            if spent || !rule.strikes(state.faults.seed, index, *candidates - 1) {
                continue;
            }
            if rule.kind == FaultKind::Delay {
                harm.delay += Duration::from_millis(rule.milliseconds.unwrap_or(1_000));
            } else if harm.fault.is_none() {
                harm.fault = Some(rule.clone());
            } else {
                continue;
            }
            *strikes += 1;
        }
        harm
    }

    /// The cursor that another one is a name of.
    pub(super) fn real_cursor(&self, cursor: &str) -> Option<String> {
        self.state().aliases.get(cursor).cloned()
    }

    /// Remembers the page that a list gave; `None` when no rule needs it.
    pub(super) fn remember(&self, list: &str, page: &str) {
        let state = &mut *self.state();
        let needed = state.faults.rules.iter().any(|rule| rule.kind == FaultKind::DuplicatePage);
        if needed
            && state.pages.len() < PAGES
            && let Ok(page) = serde_json::from_str(page)
        {
            state.pages.insert(list.to_owned(), page);
        }
    }

    /// The page that a list gave last, once more, with a new name for the cursor that it was asked with.
    pub(super) fn again(&self, list: &str, cursor: &str) -> Option<String> {
        let state = &mut *self.state();
        let mut page = state.pages.get(list)?.clone();
        let alias = format!("again&{}", state.aliases.len());
        page.as_object_mut()?.insert("next_starting_after".to_owned(), alias.clone().into());
        state.aliases.insert(alias, cursor.to_owned());
        Some(page.to_string())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The answer with the cursor that it was asked with.
pub(super) fn looped(answer: &str, cursor: &str) -> Option<String> {
    let mut page: Map<String, Value> = serde_json::from_str(answer).ok()?;
    page.insert("next_starting_after".to_owned(), cursor.into());
    Some(Value::Object(page).to_string())
}

/// The answer as a later version of the API might give it.
pub(super) fn renewed(answer: &str, kind: FaultKind) -> Option<String> {
    let mut value = serde_json::from_str(answer).ok()?;
    renew(&mut value, kind);
    Some(value.to_string())
}

fn renew(value: &mut Value, kind: FaultKind) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| renew(item, kind)),
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                match (kind, name.as_str(), &*value) {
                    (
                        FaultKind::UnknownValues,
                        "role" | "status" | "event_type" | "type",
                        Value::String(_),
                    ) => {
                        *value = "from_the_future".into();
                    }
                    (
                        FaultKind::UnknownValues,
                        "status" | "activity_type" | "resource_type",
                        Value::Number(_),
                    ) => {
                        *value = 4_711.into();
                    }
                    _ => renew(value, kind),
                }
            }
            if kind == FaultKind::UnknownFields {
                object.insert("from_the_future".to_owned(), serde_json::json!({"since": "2027-01-01"}));
            }
        }
        _ => {}
    }
}
