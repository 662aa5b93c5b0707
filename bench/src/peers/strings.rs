//! What people write by hand: scopes as strings, looked for in a list or in a hash set.

use std::collections::HashSet;

use anyhow::Result;
use instantly_rbac::{KnownScope, Operation, Requirement};

use crate::requests::Request;

/// A key's scopes in a hash set.
pub type Set = HashSet<String>;

/// The scopes of the request's key in a hash set.
pub fn set(request: &Request) -> Result<Set> {
    Ok(request.scopes.iter().cloned().collect())
}

/// Whether the list holds one of the scopes.
#[inline]
pub fn list_holds_any(held: &[String], required: &[&str]) -> bool {
    required.iter().any(|scope| held.iter().any(|own| own == scope))
}

/// Whether the hash set holds one of the scopes.
#[inline]
pub fn set_holds_any(held: &Set, required: &[&str]) -> bool {
    required.iter().any(|scope| held.contains(*scope))
}

/// A list of scopes, separated by commas.
pub fn parse(list: &str) -> Set {
    list.split(',').map(|scope| scope.trim().to_owned()).collect()
}

/// All operations with the names of the scopes they ask for: all of [any of].
pub struct Requirements(Vec<(Operation, Vec<Vec<&'static str>>)>);

impl Requirements {
    /// Reads the documented requirements.
    pub fn new() -> Self {
        let named = |groups: &[&[KnownScope]]| {
            groups.iter().map(|group| group.iter().map(|scope| scope.as_str()).collect()).collect()
        };
        Self(
            Operation::all()
                .filter_map(|operation| match operation.requirement() {
                    Requirement::Documented(groups) => Some((operation, named(groups))),
                    Requirement::Undocumented { .. } => None,
                })
                .collect(),
        )
    }

    /// The operations that the scopes allow.
    pub fn met_by(&self, held: &Set) -> Vec<Operation> {
        let met = |groups: &[Vec<&str>]| groups.iter().all(|group| set_holds_any(held, group));
        self.0.iter().filter(|(_, groups)| met(groups)).map(|(operation, _)| *operation).collect()
    }
}

impl Default for Requirements {
    fn default() -> Self {
        Self::new()
    }
}
