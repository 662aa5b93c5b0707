//! Rows of the catalogue, with the columns in which they are shown.

use instantly_rbac::catalog::{AuditActivity, Unlisted};
use instantly_rbac::{AssignableRole, KnownScope, Operation, OperationSet, Permission, Role};
use serde::Serialize;

use crate::listing::Row;

#[derive(Serialize)]
pub(super) struct OperationRow {
    id: Operation,
    method: &'static str,
    path: &'static str,
    resource: &'static str,
    requires: Option<&'static [&'static [KnownScope]]>,
    certainty: &'static str,
    source: &'static str,
    guess: &'static [KnownScope],
    since: Option<&'static str>,
    summary: &'static str,
    note: Option<&'static str>,
}

impl OperationRow {
    pub(super) fn new(operation: Operation) -> Self {
        Self {
            id: operation,
            method: operation.method().as_str(),
            path: operation.path(),
            resource: operation.resource().as_str(),
            requires: operation.requirement().documented(),
            certainty: operation.certainty().as_str(),
            source: operation.source().as_str(),
            guess: operation.guess(),
            since: operation.since(),
            summary: operation.summary(),
            note: operation.note(),
        }
    }
}

impl Row for OperationRow {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "method",
        "path",
        "requires",
        "resource",
        "certainty",
        "source",
        "guess",
        "since",
        "summary",
        "note",
    ];
    const IN_TABLE: usize = 4;

    fn absent(column: &str) -> &'static str {
        // An empty cell would look like "no scope needed".
        if column == "requires" { "undocumented" } else { "" }
    }
}

#[derive(Serialize)]
pub(super) struct ScopeRow {
    scope: KnownScope,
    in_key_enum: bool,
    operations: usize,
    unlocks: OperationSet,
}

impl ScopeRow {
    pub(super) fn new(scope: KnownScope) -> Self {
        let unlocks = scope.operations();
        Self { scope, in_key_enum: scope.is_in_key_enum(), operations: unlocks.len(), unlocks }
    }
}

impl Row for ScopeRow {
    const COLUMNS: &'static [&'static str] = &["scope", "in_key_enum", "operations", "unlocks"];
    const IN_TABLE: usize = 3;
}

#[derive(Serialize)]
pub(super) struct RoleRow {
    role: String,
    assignable: bool,
    contested: bool,
    summary: Option<&'static str>,
}

impl RoleRow {
    pub(super) fn new(role: &Role) -> Self {
        Self {
            role: role.to_string(),
            assignable: AssignableRole::try_from(role.as_str()).is_ok(),
            contested: role.is_contested(),
            summary: role.summary(),
        }
    }
}

impl Row for RoleRow {
    const COLUMNS: &'static [&'static str] = &["role", "assignable", "contested", "summary"];
    const IN_TABLE: usize = 4;
}

#[derive(Serialize)]
pub(super) struct PermissionRow {
    permission: String,
    since: Option<&'static str>,
}

impl PermissionRow {
    pub(super) fn new(permission: &Permission) -> Self {
        Self { permission: permission.as_str().to_owned(), since: permission.since() }
    }
}

impl Row for PermissionRow {
    const COLUMNS: &'static [&'static str] = &["permission", "since"];
    const IN_TABLE: usize = 2;
}

#[derive(Serialize)]
pub(super) struct ActivityRow {
    activity_type: u16,
    name: Option<&'static str>,
    summary: Option<&'static str>,
    since: Option<&'static str>,
}

impl ActivityRow {
    pub(super) fn new(activity: AuditActivity) -> Self {
        Self {
            activity_type: activity.0,
            name: activity.name(),
            summary: activity.summary(),
            since: activity.since(),
        }
    }
}

impl Row for ActivityRow {
    const COLUMNS: &'static [&'static str] = &["activity_type", "name", "summary", "since"];
    const IN_TABLE: usize = 4;
}

#[derive(Serialize)]
pub(super) struct UnlistedRow {
    id: &'static str,
    method: &'static str,
    path: &'static str,
    status: &'static str,
    resource: &'static str,
    source: &'static str,
    since: Option<&'static str>,
    summary: &'static str,
}

impl UnlistedRow {
    pub(super) fn new(route: Unlisted) -> Self {
        Self {
            id: route.id(),
            method: route.method().as_str(),
            path: route.path(),
            status: route.status().as_str(),
            resource: route.resource().as_str(),
            source: route.source().as_str(),
            since: route.since(),
            summary: route.summary(),
        }
    }
}

impl Row for UnlistedRow {
    const COLUMNS: &'static [&'static str] =
        &["id", "method", "path", "status", "resource", "source", "since", "summary"];
    const IN_TABLE: usize = 4;
}
