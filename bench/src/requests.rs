//! The requests that everybody decides, from `bench/requests.json`: eight keys of five scopes, each with operations that
//! it may call and as many that it may not, shuffled, because a processor learns a short row of answers by heart. All
//! operations ask for one scope of four, as nearly every one of the API does.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use instantly_rbac::{KnownScope, Operation, Requirement, ScopeSet};
use serde::Deserialize;

/// What stands in a path where its template has a parameter.
const ID: &str = "019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3";

/// A key that asks for an operation.
#[derive(Clone)]
pub struct Request {
    /// Which key.
    pub key: usize,
    /// The scopes of the key.
    pub scopes: Rc<[String]>,
    /// What it wants to do.
    pub operation: Operation,
    /// The concrete path under which it asks.
    pub path: String,
}

impl Request {
    /// The scopes of which one suffices; none for an operation that asks for something else.
    pub fn required(&self) -> Vec<&'static str> {
        any_of(self.operation)
    }

    /// The scopes in the engine's form.
    pub fn scope_set(&self) -> ScopeSet {
        self.scopes.iter().map(String::as_str).collect()
    }
}

/// The scopes of which one suffices for the operation; none for an operation that asks for something else.
pub fn any_of(operation: Operation) -> Vec<&'static str> {
    match operation.requirement() {
        Requirement::Documented([group]) => group.iter().map(|scope| scope.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Eight lists of that many different scopes, always the same ones.
pub fn scope_lists(length: usize) -> Vec<Vec<&'static str>> {
    let scopes: Vec<_> = KnownScope::all().map(KnownScope::as_str).collect();
    // Steps of a size that shares no factor with the number of scopes meet every scope before one comes again.
    let list = |at: usize| scopes.iter().cycle().skip(at * 23).step_by(41).take(length).copied().collect();
    (0..8).map(list).collect()
}

/// `requests.json`, which Node reads too.
#[derive(Deserialize)]
struct File {
    keys: Vec<Rc<[String]>>,
    requests: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    key: usize,
    operation: String,
    allowed: bool,
}

/// All requests with their answers, in the order of the file.
pub fn requests() -> Result<Vec<(Request, bool)>> {
    let file: File = serde_json::from_str(include_str!("../requests.json"))?;
    let request = |Row { key, operation, allowed }: Row| {
        let scopes = file.keys.get(key).context("a request of a key that is not there")?;
        let operation: Operation = operation.parse()?;
        Ok((Request { key, scopes: Rc::clone(scopes), operation, path: concrete(operation.path()) }, allowed))
    };
    file.requests.into_iter().map(request).collect()
}

/// Puts each key into a form once, so that the requests of one key share it, as they do in a program.
pub fn per_key<Form>(form: impl Fn(&Request) -> Result<Form>) -> impl Fn(&Request) -> Result<Rc<Form>> {
    let forms = RefCell::new(HashMap::<usize, Rc<Form>>::new());
    move |request| {
        if let Some(form) = forms.borrow().get(&request.key) {
            return Ok(Rc::clone(form));
        }
        let form = Rc::new(form(request)?);
        forms.borrow_mut().insert(request.key, Rc::clone(&form));
        Ok(form)
    }
}

fn concrete(template: &str) -> String {
    let segments = template.split('/').map(|segment| if segment.starts_with('{') { ID } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_as_many_different_scopes_as_asked() {
        for mut list in scope_lists(40) {
            list.sort_unstable();
            list.dedup();
            assert_eq!(list.len(), 40);
        }
    }

    #[test]
    fn answers_are_what_the_lists_of_scopes_say() {
        let requests = requests().unwrap();
        let allowed = requests.iter().filter(|(_, allowed)| *allowed).count();
        assert_eq!(requests.len(), 2 * allowed);
        for (request, allowed) in requests {
            let required = request.required();
            assert_eq!(required.len(), 4, "{}", request.operation);
            let held = request.scopes.iter().any(|scope| required.contains(&scope.as_str()));
            assert_eq!(held, allowed, "{}", request.operation);
        }
    }
}
