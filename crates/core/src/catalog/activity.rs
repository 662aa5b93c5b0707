//! What the audit log records.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::rows::ActivityRow;
use super::tables::vocabulary::ACTIVITIES;

/// Type of an audit record: the number `activity_type` of the API. Numbers the catalogue does not know are kept; the
/// API has added types several times.
///
/// The log has **no** type for members, roles, tags, workspace groups or ownership: their absence proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuditActivity(pub u16);

impl AuditActivity {
    /// Every documented type, by number.
    pub fn all() -> impl Iterator<Item = Self> {
        ACTIVITIES.iter().map(|row| Self(row.code))
    }

    fn row(self) -> Option<&'static ActivityRow> {
        ACTIVITIES.iter().find(|row| row.code == self.0)
    }

    /// Short name of a documented type, such as `api_key_created` (our word: the API has numbers only).
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|row| row.id)
    }

    /// What a documented type records, in a few words.
    pub fn summary(self) -> Option<&'static str> {
        self.row().map(|row| row.summary)
    }

    /// Date (`YYYY-MM-DD`) of the first API description that names the type; `None` for the oldest and the unknown.
    pub fn since(self) -> Option<&'static str> {
        self.row().and_then(|row| row.since)
    }
}

impl fmt::Display for AuditActivity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => out.pad(name),
            None => write!(out, "activity {}", self.0),
        }
    }
}
