// Written by `cargo xtask types` from the Rust crate. Do not edit.

import type { KnownScope, OperationId, ResourceKind } from './catalog.js';

/**
 * May it be done? Three values, after Kleene: `Unknown` is neither of the others and never turns into `Allow`.
 */
export type Decision = "allow" | "deny" | "unknown";

/**
 * Why: a closed set of stable codes. Their texts never change; new ones may be added.
 */
export type Code = "allowed" | "missing_scope" | "role_too_low" | "forbidden_by_rule" | "not_permitted_by_rule" | "wrong_workspace" | "tag_mismatch" | "member_pending" | "missing_fact" | "undocumented_operation" | "no_operation";

/**
 * Which layer decided.
 */
export type Layer = "platform" | "governance";

/**
 * How far the facts behind an answer can be relied on, strongest first.
 */
export type Certainty = "documented" | "observed" | "assumed";

/**
 * HTTP method of an operation. Methods are case-sensitive, as in HTTP itself.
 */
export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/**
 * One thing a decision rests on.
 */
export type Reason = { "reason": "holds_scope",
/**
 * Every held scope of the group.
 */
scopes: KnownScope[], } | { "reason": "lacks_scope",
/**
 * Any of these would meet it.
 */
any_of: KnownScope[], } | { "reason": "may_suffice",
/**
 * The scopes.
 */
scopes: KnownScope[], } | { "reason": "undocumented",
/**
 * Scopes of which one probably suffices; a guess never allows.
 */
guess: KnownScope[],
/**
 * What the guess rests on.
 */
because: string | null, } | { "reason": "unknown_scope",
/**
 * The name.
 */
scope: string,
/**
 * The nearest scope of the catalogue, if one is near.
 */
did_you_mean: KnownScope | null, } | { "reason": "role",
/**
 * The role.
 */
role: string,
/**
 * Whether it holds the operation; `null` where nothing says.
 */
holds: boolean | null,
/**
 * The role in a few words, from which that is assumed.
 */
says: string | null,
/**
 * Whether official sources contradict each other about the role.
 */
contested: boolean, } | { "reason": "invitation_pending" } | { "reason": "other_workspace",
/**
 * Where the principal acts.
 */
acts_in: string | null,
/**
 * Where the resource is, if that was said.
 */
resource_in: string | null, } | { "reason": "missing_fact",
/**
 * Which: `tags`, `workspace`, `situation`, `role` or `permissions`.
 */
fact: string, } | { "reason": "forbidden_by",
/**
 * The rule's id.
 */
rule: string, } | { "reason": "permitted_by",
/**
 * The rule's id.
 */
rule: string, } | { "reason": "team_allows",
/**
 * The team.
 */
team: string, } | { "reason": "team_role_lacks",
/**
 * The team.
 */
team: string, } | { "reason": "team_tags_differ",
/**
 * The team.
 */
team: string,
/**
 * Any of these would do.
 */
any_of: Array<string>, } | { "reason": "denied_by_default" } | { "reason": "no_such_route",
/**
 * The method as given.
 */
method: string,
/**
 * The path as given, without query and with control characters escaped.
 */
path: string,
/**
 * What is known of the route all the same: `removed` from the API description, or `undocumented`.
 */
listed_as: string | null, };

/**
 * Something a holder has or can gain.
 */
export type EscalationFact = "admin_workspace_key" | "sub_workspace_key" | "owner_member" | "admin_member" | "integrating_member" | "restricted_member" | "removed_member" | "every_scope" | "other_keys" | "lock_out" | "session" | "fleet" | "foothold" | "further_workspace" | "replies" | "receiver_secrets" | "mailboxes" | "impersonation" | "diversion" | "silent_copy" | "campaign_copy" | "mailbox_move" | "retagging" | "spending" | "removal" | "departure" | "hidden_access" | "bypass" | "aftermath";

/**
 * What an edge asks for.
 */
export type EscalationPremise = { "can": OperationId } | { "may_call": OperationId } | { "holds": KnownScope } | "any_operation" | { "has": EscalationFact };

/**
 * Who has all of `from` gains `to`.
 */
export type EscalationEdge = {
/**
 * Stable id of the rule, such as `E06`; several edges share one where one of several operations suffices.
 */
id: string,
/**
 * What it takes: all of these.
 */
from: Array<EscalationPremise>,
/**
 * What it gives.
 */
to: EscalationFact,
/**
 * How certain it is that it works.
 */
certainty: Certainty,
/**
 * How, in one sentence.
 */
how: string, };

/**
 * A way to a gain.
 */
export type EscalationPath = {
/**
 * What it leads to.
 */
gain: EscalationFact,
/**
 * That of its weakest edge.
 */
certainty: Certainty,
/**
 * Its edges, in an order in which they can be taken.
 */
edges: Array<EscalationEdge>, };

/**
 * A minimal change that would make a denied request allowed. Made as a whole it does; without any part it does not.
 */
export type Change = { "change": "grant_scopes",
/**
 * All of these.
 */
scopes: KnownScope[],
/**
 * Whether the documented list of scopes for key creation holds them all. Where it does not, only the dashboard
 * may be able to make such a key.
 */
mintable: boolean,
/**
 * The other operations that the key could then call.
 */
also_unlocks: OperationId[],
/**
 * The most certain way from this grant to full control of the workspace, if only in the worst case; `null` when there is
 * none, or the key has one already.
 */
escalates: EscalationPath | null, } | { "change": "raise_role",
/**
 * The role.
 */
role: AssignableRole,
/**
 * The other operations that would then be allowed on the resource.
 */
also_unlocks: OperationId[],
/**
 * The most certain way from the role to full control of the workspace; `null` when there is none.
 */
escalates: EscalationPath | null, } | { "change": "join_team",
/**
 * The team.
 */
team: string,
/**
 * The other operations that would then be allowed on the resource.
 */
also_unlocks: OperationId[], } | { "change": "tag_resource",
/**
 * The tag.
 */
tag: string,
/**
 * The other operations that would then be allowed on the resource.
 */
also_unlocks: OperationId[], } | { "change": "drop_rule",
/**
 * The rule's id.
 */
rule: string,
/**
 * The other operations that would then be allowed on the resource.
 */
also_unlocks: OperationId[], } | { "change": "together",
/**
 * The parts, each with what it would unlock alone.
 */
changes: Array<Change>,
/**
 * The other operations that would then be allowed on the resource.
 */
also_unlocks: OperationId[], };

/**
 * A decision and why. One JSON shape in Rust, Node, WebAssembly and on the command line.
 */
export type Explanation = {
/**
 * The decision.
 */
decision: Decision,
/**
 * Why, as a stable code.
 */
code: Code,
/**
 * Which layer decided.
 */
layer: Layer,
/**
 * How far the facts behind it can be relied on.
 */
certainty: Certainty,
/**
 * The operation; `null` when none matches.
 */
operation: OperationId | null,
/**
 * Its HTTP method; `null` when no operation matches.
 */
method: Method | null,
/**
 * Its path template; `null` when no operation matches.
 */
template: string | null,
/**
 * What it acts on; `null` when no operation matches.
 */
resource: ResourceKind | null,
/**
 * All of [any of scopes]; `null` when nothing is documented, which is not the same as "no scope needed".
 */
requires: KnownScope[][] | null,
/**
 * Everything the decision rests on.
 */
because: Array<Reason>,
/**
 * Every minimal change that would make it allowed, narrowest first. Empty when it is allowed, and when no change
 * can be shown to help.
 */
would_allow: Array<Change>,
/**
 * All of it in one plain sentence.
 */
sentence: string,
/**
 * Version of the catalogue that decided.
 */
catalog: string, };

/**
 * What a holder could turn itself into.
 */
export type Escalation = {
/**
 * Whether it amounts to full control of the workspace.
 */
root_equivalent: boolean,
/**
 * How certain that is, by the most certain way; `null` when it does not.
 */
certainty: Certainty | null,
/**
 * The shortest way to each gain, and further ones where a longer way is more certain. Full control comes first.
 */
paths: Array<EscalationPath>,
/**
 * The scopes to take away so that full control is out of reach; no smaller set does. Empty when it is out of reach,
 * or does not come from scopes.
 */
cut: KnownScope[], };

/**
 * The least grant for a list of operations.
 */
export type LeastScopes = {
/**
 * The scopes to grant. They allow every operation of the job that can be allowed.
 */
scopes: KnownScope[],
/**
 * What they unlock besides: no grant that allows the job unlocks fewer.
 */
extra_operations: OperationId[],
/**
 * Operations of the job that only a wildcard can allow, because the list of scopes for new keys holds none of the
 * narrower scopes that they name.
 */
wildcard_forced_by: OperationId[],
/**
 * Operations of the job that no grant can be shown to allow, because no scope is documented for them.
 */
undocumented: OperationId[], };
