//! How many requests came, so that a test can prove that nothing was sent twice.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use instantly_rbac::Operation;
use serde::Serialize;

/// What became of the requests of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Requests {
    /// How many came.
    pub received: u64,
    /// How many of them were done: a read was answered, a write is in the database. What became of the answer on its way
    /// does not matter.
    pub done: u64,
}

/// Requests by the id of their operation.
#[derive(Default)]
pub(super) struct Tally(Mutex<BTreeMap<&'static str, Requests>>);

impl Tally {
    pub(super) fn received(&self, operation: Operation) {
        self.counts().entry(operation.id()).or_default().received += 1;
    }

    pub(super) fn done(&self, operation: Operation) {
        self.counts().entry(operation.id()).or_default().done += 1;
    }

    pub(super) fn all(&self) -> BTreeMap<&'static str, Requests> {
        self.counts().clone()
    }

    pub(super) fn clear(&self) {
        self.counts().clear();
    }

    fn counts(&self) -> MutexGuard<'_, BTreeMap<&'static str, Requests>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
