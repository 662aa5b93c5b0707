//! Prints the TypeScript that the npm package is written against: `types`, the shapes of this crate's values,
//! `catalog`, its vocabulary and routes, `details`, what else the catalogue knows and no decision needs, or `parameters`,
//! what operations take and answer. `cargo xtask types` writes them into `js/src/generated`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

#[path = "typescript/parameters.rs"]
mod parameters;

use std::fmt::Display;
use std::process::ExitCode;

use instantly_rbac::analysis::{
    Candidate, Case, Cell, Column, Example, Filter, Finding, FindingCode, Isolation, IsolationStep, KeyDiff,
    MatrixSummary, MinimalScopes, Named, OperationMatrix, OperationRow, PolicyDiff, Residual, ScopeReview,
    SummaryRow, TagCase, Who, WhoCan, WorkspaceCase,
};
use instantly_rbac::api::accounts::Account;
use instantly_rbac::api::api_keys::ApiKey;
use instantly_rbac::api::audit_logs::AuditRecord;
use instantly_rbac::api::background_jobs::BackgroundJob;
use instantly_rbac::api::billing::{PlanDetails, Subscription, SubscriptionDetails};
use instantly_rbac::api::campaigns::Campaign;
use instantly_rbac::api::groups::{AdminWorkspace, GroupLink};
use instantly_rbac::api::leads::Lead;
use instantly_rbac::api::tags::{Tag, TagMapping, TagsSet};
use instantly_rbac::api::webhook_events::WebhookEvent;
use instantly_rbac::api::webhooks::{Webhook, WebhookEventType, WebhookEventTypes, WebhookTest};
use instantly_rbac::api::workspace::{DomainVerification, WhitelabelDomain, Workspace};
use instantly_rbac::api::{
    ApiKeyId, CampaignId, EmailAddress, Failure, FailureCode, GroupLinkId, LeadId, Member, MemberId,
    MemberName, Page, Problem, ProblemCode, TagId, UserId, WebhookEventId, WebhookId, WorkspaceId,
};
use instantly_rbac::catalog::{
    self, AddedOperation, CatalogDiff, ChangedRequirement, Effect, GainedScope, LostScope, MovedOperation,
    RemovedOperation, RenamedOperation, ResourceKind, ScopeCase, ScopeChanges, Statement, UnreadRequirement,
};
use instantly_rbac::escalation::{
    self, Assumptions, Cut, Edge, Escalation, Fact, Headlines, Overview, Path, Premise, Reach, Removal, Step,
    World, WorldEscalation, WorldKey, WorldMember, WorldName, WorldPath,
};
use instantly_rbac::interop::{CaslRule, JsonError};
use instantly_rbac::policy::Preset;
use instantly_rbac::{
    Agent, Key, NO_TAGS, POLICY_LAYOUT_VERSION, Principal, PrincipalKind, PrincipalName, Resource, Situation,
    Verdict, policy,
};
use instantly_rbac::{
    AssignableRole, Certainty, Change, Code, Decision, Explanation, KnownScope, LAYOUT_VERSION, Layer,
    Method, Operation, Permission, Reason, Requirement, Role,
};
use serde_json::{Value, json};
use ts_rs::{Config, TS};

const NOTICE: &str = "// Written by `cargo xtask types` from the Rust crate. Do not edit.\n";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("types") => print!("{}", types()),
        Some("catalog") => print!("{}", catalog()),
        Some("details") => print!("{}", details()),
        Some("parameters") => print!("{}", parameters::print(NOTICE)),
        _ => {
            eprintln!("say which file to print: `types`, `catalog`, `details` or `parameters`");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// The declarations, in the order in which they are best read.
fn types() -> String {
    let config = Config::default().with_large_int("number");
    let mut text = format!(
        "{NOTICE}\nimport type {{\n  AssignableRole,\n  KnownScope,\n  OperationId,\n  Permission,\n  ResourceKind,\n  Role,\n}} from './catalog.js';\nimport type {{ Effect }} from './details.js';\n"
    );
    for declaration in [
        declaration::<Decision>(&config),
        declaration::<Code>(&config),
        declaration::<Layer>(&config),
        declaration::<Certainty>(&config),
        declaration::<Method>(&config),
        declaration::<Reason>(&config),
        declaration::<Fact>(&config),
        declaration::<Premise>(&config),
        declaration::<Edge>(&config),
        declaration::<Path>(&config),
        declaration::<Escalation>(&config),
        declaration::<Assumptions>(&config),
        declaration::<World>(&config),
        declaration::<escalation::Workspace>(&config),
        declaration::<WorldKey>(&config),
        declaration::<WorldMember>(&config),
        declaration::<WorldName<'_>>(&config),
        declaration::<Reach<'_>>(&config),
        declaration::<Headlines<'_>>(&config),
        declaration::<WorldEscalation<'_>>(&config),
        declaration::<WorldPath<'_>>(&config),
        declaration::<Step<'_>>(&config),
        declaration::<Cut<'_>>(&config),
        declaration::<Removal<'_>>(&config),
        declaration::<Overview<'_, '_>>(&config),
        declaration::<MinimalScopes>(&config),
        declaration::<Change>(&config),
        declaration::<Explanation>(&config),
        declaration::<KeyDiff>(&config),
        declaration::<ScopeReview>(&config),
        declaration::<CatalogDiff>(&config),
        declaration::<AddedOperation>(&config),
        declaration::<RemovedOperation>(&config),
        declaration::<RenamedOperation>(&config),
        declaration::<MovedOperation>(&config),
        declaration::<Statement>(&config),
        declaration::<ChangedRequirement>(&config),
        declaration::<UnreadRequirement>(&config),
        declaration::<ScopeChanges>(&config),
        declaration::<GainedScope>(&config),
        declaration::<LostScope>(&config),
        declaration::<ScopeCase>(&config),
        declaration::<Situation>(&config),
        declaration::<Key>(&config),
        declaration::<instantly_rbac::Member>(&config),
        declaration::<Agent>(&config),
        declaration::<Principal>(&config),
        declaration::<PrincipalKind>(&config),
        declaration::<PrincipalName<'_>>(&config),
        declaration::<Resource>(&config),
        declaration::<Verdict>(&config),
        declaration::<Candidate<'_>>(&config),
        declaration::<WhoCan<'_>>(&config),
        declaration::<Cell>(&config),
        declaration::<Column>(&config),
        declaration::<SummaryRow<'_>>(&config),
        declaration::<MatrixSummary<'_>>(&config),
        declaration::<OperationRow<'_>>(&config),
        declaration::<OperationMatrix<'_>>(&config),
        declaration::<Named>(&config),
        declaration::<Who>(&config),
        declaration::<TagCase>(&config),
        declaration::<WorkspaceCase>(&config),
        declaration::<Example>(&config),
        declaration::<Case>(&config),
        declaration::<PolicyDiff>(&config),
        declaration::<policy::Age>(&config),
        declaration::<policy::MeaningChange>(&config),
        declaration::<policy::Drift>(&config),
        declaration::<FindingCode>(&config),
        declaration::<Finding>(&config),
        declaration::<Filter>(&config),
        declaration::<Residual>(&config),
        declaration::<Isolation>(&config),
        declaration::<IsolationStep>(&config),
        declaration::<CaslRule>(&config),
        declaration::<policy::ProblemCode>(&config),
        declaration::<policy::Problem>(&config),
        declaration::<JsonError>(&config),
        declaration::<MemberId>(&config),
        declaration::<UserId>(&config),
        declaration::<WorkspaceId>(&config),
        declaration::<GroupLinkId>(&config),
        declaration::<ApiKeyId>(&config),
        declaration::<TagId>(&config),
        declaration::<CampaignId>(&config),
        declaration::<WebhookId>(&config),
        declaration::<WebhookEventId>(&config),
        declaration::<LeadId>(&config),
        declaration::<EmailAddress>(&config),
        declaration::<Member>(&config),
        declaration::<MemberName>(&config),
        declaration::<Page<Member>>(&config),
        declaration::<Workspace>(&config),
        declaration::<WhitelabelDomain>(&config),
        declaration::<DomainVerification>(&config),
        declaration::<GroupLink>(&config),
        declaration::<AdminWorkspace>(&config),
        declaration::<ApiKey>(&config),
        declaration::<Tag>(&config),
        declaration::<TagMapping>(&config),
        declaration::<TagsSet>(&config),
        declaration::<AuditRecord>(&config),
        declaration::<Webhook>(&config),
        declaration::<WebhookEventTypes>(&config),
        declaration::<WebhookEventType>(&config),
        declaration::<WebhookTest>(&config),
        declaration::<WebhookEvent>(&config),
        declaration::<Campaign>(&config),
        declaration::<Account>(&config),
        declaration::<Lead>(&config),
        declaration::<BackgroundJob>(&config),
        declaration::<PlanDetails>(&config),
        declaration::<SubscriptionDetails>(&config),
        declaration::<Subscription>(&config),
        declaration::<ProblemCode>(&config),
        declaration::<Problem>(&config),
        declaration::<FailureCode>(&config),
        declaration::<Failure>(&config),
    ] {
        text.push_str(&declaration);
    }
    // A secret has no declaration of its own, so that no value with one is written by accident.
    text.push_str("\n/** A key that was just created: the one answer that holds the key itself. */\nexport type NewApiKey = Omit<ApiKey, 'key'> & { key: string };\n");
    // The generator of the declarations leaves blanks at the ends of lines.
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn declaration<T: TS>(config: &Config) -> String {
    format!("\n{}export {}\n", T::docs().unwrap_or_default(), T::decl(config))
}

/// The vocabulary as arrays, of which the unions are the types, and every operation with its route.
fn catalog() -> String {
    let mut text = format!(
        "{NOTICE}
/** Version of the catalogue: date of the API description and a hash of the data. */
export const CATALOG_VERSION = '{}';

/** Version of the layout of a prepared key's table. */
export const LAYOUT_VERSION = {LAYOUT_VERSION};

/** Version of the layout of a principal's table under a policy. */
export const POLICY_LAYOUT_VERSION = {POLICY_LAYOUT_VERSION};

/** What stands in that table for a part that does not speak of tags. */
export const NO_TAGS = {NO_TAGS};
",
        catalog::VERSION
    );
    let strings = |names: Vec<String>| names.into_iter().map(|name| format!("'{name}'")).collect();
    let operation =
        |operation: Operation| format!("['{operation}', '{}', '{}']", operation.method(), operation.path());
    for (doc, name, rows) in [
        ("Every scope of the catalogue, in its order.", "SCOPES", strings(all(KnownScope::all()))),
        ("Every documented role, most powerful first.", "ROLES", strings(all(Role::KNOWN))),
        ("The roles that a request may give.", "ASSIGNABLE_ROLES", strings(all(AssignableRole::ALL))),
        ("Every documented app permission.", "PERMISSIONS", strings(all(Permission::all()))),
        ("What operations act on.", "RESOURCE_KINDS", strings(all(ResourceKind::all()))),
        (
            "Every operation of the catalogue, in its order: id, method, path template.",
            "OPERATIONS",
            Operation::all().map(operation).collect::<Vec<_>>(),
        ),
        (
            "What each operation acts on, in their order: places in `RESOURCE_KINDS`.",
            "KINDS_ACTED_ON",
            Operation::all().map(kinds_acted_on).collect::<Vec<_>>(),
        ),
    ] {
        text.push_str(&array(doc, name, &rows));
    }
    text.push_str(
        "
/** A scope of the catalogue. */
export type KnownScope = (typeof SCOPES)[number];

/** A documented role. Members may come with one that the catalogue does not know. */
export type Role = (typeof ROLES)[number];

/** A role that a request may give. */
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** A documented app permission. */
export type Permission = (typeof PERMISSIONS)[number];

/** What an operation acts on. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The id that the API description gives to an operation. */
export type OperationId = (typeof OPERATIONS)[number][0];
",
    );
    text
}

/// The facts about operations, scopes and roles that a page shows and no decision needs.
fn details() -> String {
    let mut text = format!("{NOTICE}{DETAIL_TYPES}");
    let effects: Vec<String> = Effect::ALL.iter().map(|effect| format!("'{effect}'")).collect();
    text.push_str(&array("Every effect that an operation can have.", "EFFECTS", &effects));
    for (doc, name, shape, rows) in [
        (
            "What is known of every operation, in the order of `OPERATIONS`.",
            "OPERATION_DETAILS",
            "OperationDetail",
            Operation::all().map(operation_detail).collect::<Vec<_>>(),
        ),
        (
            "What is known of every scope, in the order of `SCOPES`.",
            "SCOPE_DETAILS",
            "ScopeDetail",
            KnownScope::all().map(scope_detail).collect(),
        ),
        (
            "What is known of every documented role, most powerful first.",
            "ROLE_DETAILS",
            "RoleDetail",
            Role::KNOWN.iter().map(role_detail).collect(),
        ),
        (
            "The ready-made local roles, most powerful first.",
            "PRESETS",
            "PresetDetail",
            Preset::ALL.into_iter().map(preset_detail).collect(),
        ),
        (
            "The rules of escalation: who has all of `from` gains `to`.",
            "ESCALATION_EDGES",
            "EscalationEdge",
            escalation::edges().iter().map(|edge| json!(edge)).collect(),
        ),
    ] {
        text.push_str(&format!("\n/** {doc} */\nexport const {name}: readonly {shape}[] = [\n"));
        for row in rows {
            text.push_str(&format!("  {row},\n"));
        }
        text.push_str("];\n");
    }
    text
}

const DETAIL_TYPES: &str = "
import type { KnownScope, OperationId, ResourceKind, Role } from './catalog.js';
import type { Certainty, EscalationEdge, Method } from './types.js';

/** What an operation does to what it acts on: our classification, assumed from its summary. */
export type Effect = (typeof EFFECTS)[number];

/** What is known of an operation. */
export interface OperationDetail {
  readonly id: OperationId;
  readonly method: Method;
  /** Path template, such as `/api/v2/workspace-members/{id}`. */
  readonly path: string;
  /** What it acts on. */
  readonly resource: ResourceKind;
  /** What it does to that; our classification, never documented. */
  readonly effect: Effect;
  /** What it does, in a few words. */
  readonly summary: string;
  /** All of [any of scopes]; `null` where nothing is documented, which is not the same as \"no scope needed\". */
  readonly requires: readonly (readonly KnownScope[])[] | null;
  /** Scopes of which one probably suffices; a guess never allows. */
  readonly guess: readonly KnownScope[];
  /** What the guess rests on. */
  readonly guessBecause: string | null;
  /** How far the requirement can be relied on. */
  readonly certainty: Certainty;
  /** What else is worth knowing. */
  readonly note: string | null;
}

/** What is known of a scope. */
export interface ScopeDetail {
  readonly scope: KnownScope;
  /** The part before the colon; `all` is the wildcard. */
  readonly resource: string;
  /** The part after the colon. */
  readonly action: 'all' | 'create' | 'read' | 'update' | 'delete';
  /**
   * Whether the documented list of scopes for key creation holds it. Where it does not, only the dashboard may be able
   * to make such a key.
   */
  readonly mintable: boolean;
  /** How many operations it unlocks by itself. 0: no documented operation asks for it alone. */
  readonly unlocks: number;
}

/** What is known of a role. */
export interface RoleDetail {
  readonly role: Role;
  /** Whether a request may give it. */
  readonly assignable: boolean;
  /** Whether official sources contradict each other about it. */
  readonly contested: boolean;
  /** What it may do, in a few words. */
  readonly summary: string;
}

/** A ready-made local role: an organisation's, unknown to Instantly and not enforced by it. */
export interface PresetDetail {
  /** The name by which a policy refers to it, such as `preset:sdr`. */
  readonly preset: string;
  /** The operations of all its cells. */
  readonly operations: readonly OperationId[];
}
";

fn operation_detail(operation: Operation) -> Value {
    let (requires, because) = match operation.requirement() {
        Requirement::Documented(groups) => (Some(groups), None),
        Requirement::Undocumented { because, .. } => (None, because),
    };
    json!({
        "id": operation, "method": operation.method(), "path": operation.path(), "resource": operation.resource(),
        "effect": operation.effect(), "summary": operation.summary(), "requires": requires,
        "guess": operation.guess(), "guessBecause": because, "certainty": operation.certainty(),
        "note": operation.note(),
    })
}

fn scope_detail(scope: KnownScope) -> Value {
    json!({
        "scope": scope, "resource": scope.resource(), "action": scope.action().as_str(),
        "mintable": scope.is_in_key_enum(), "unlocks": scope.operations().len(),
    })
}

fn role_detail(role: &Role) -> Value {
    json!({
        "role": role.as_str(), "assignable": role.is_assignable(), "contested": role.is_contested(),
        "summary": role.summary(),
    })
}

fn preset_detail(preset: Preset) -> Value {
    json!({"preset": preset.as_str(), "operations": preset.operations()})
}

fn all(values: impl IntoIterator<Item = impl Display>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// The places of what an operation acts on.
fn kinds_acted_on(operation: Operation) -> String {
    let kinds = ResourceKind::all().enumerate().filter(|(_, kind)| operation.acts_on(*kind));
    format!("[{}]", all(kinds.map(|(place, _)| place)).join(", "))
}

fn array(doc: &str, name: &str, rows: &[String]) -> String {
    let mut text = format!("\n/** {doc} */\nexport const {name} = [\n");
    for row in rows {
        text.push_str(&format!("  {row},\n"));
    }
    text.push_str("] as const;\n");
    text
}
