// Written by `cargo xtask types` from the Rust crate. Do not edit.

import type {
  AssignableRole,
  KnownScope,
  OperationId,
  Permission,
  ResourceKind,
  Role,
} from './catalog.js';
import type { Effect } from './details.js';

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

/**
 * What changes when one set of scopes takes the place of another.
 */
export type KeyDiff = {
/**
 * Whether nothing does: the same operations are allowed, and the same can be gained from them.
 */
equivalent: boolean,
/**
 * Operations that only the second allows.
 */
gained: OperationId[],
/**
 * Operations that only the first allows.
 */
lost: OperationId[],
/**
 * Ways, from the second, to what the first could not turn itself into.
 */
escalation_gained: Array<EscalationPath>,
/**
 * Ways, from the first, to what the second cannot turn itself into.
 */
escalation_lost: Array<EscalationPath>, };

/**
 * What a workspace is to others in an agency's group.
 */
export type Situation = "admin_workspace" | "sub_workspace" | "independent";

/**
 * An API key. It carries scopes, and neither a role nor app permissions: those never bind a key.
 */
export type KeyPrincipal = {
/**
 * The name under which a policy lists it, such as the key's id.
 */
name: string,
/**
 * What it holds.
 */
scopes: string[],
/**
 * The workspace it belongs to, where known.
 */
workspace?: string | null,
/**
 * What its workspace is to others, where known.
 */
situation?: Situation | null,
/**
 * The sub-workspace it acts as, which the header `x-as-workspace` says. Only the key of an admin workspace can.
 */
acting_as?: string | null, };

/**
 * A member, who works through the app.
 */
export type MemberPrincipal = {
/**
 * The name under which a policy lists the member, such as the e-mail address.
 */
name: string,
/**
 * The role in the workspace.
 */
role: Role | (string & {}),
/**
 * Whether the invitation was accepted.
 */
accepted: boolean,
/**
 * The workspace, where known.
 */
workspace?: string | null,
/**
 * The sections of the app that the member is restricted to; `None` for an unrestricted one. Which operations a
 * section holds is documented nowhere.
 */
permissions?: string[], };

/**
 * A program that acts through a key. What a policy says of the key holds for it, and what it says of the agent too.
 */
export type AgentPrincipal = {
/**
 * The name under which a policy lists it.
 */
identity: string,
/**
 * The key it acts through.
 */
key: KeyPrincipal, };

/**
 * Whoever wants to do something. Its name is what the teams and rules of a [`Policy`](crate::Policy) list.
 */
export type Principal = { "kind": "key" } & KeyPrincipal | { "kind": "member" } & MemberPrincipal | { "kind": "agent" } & AgentPrincipal;

/**
 * What a principal is. Members, keys and agents are named apart: a key called like a member is not that member.
 */
export type PrincipalKind = "member" | "key" | "agent";

/**
 * The kind of a principal and its name, by which a policy lists it.
 */
export type PrincipalName = {
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * Its name.
 */
name: string, };

/**
 * The thing that a request reads or changes, as far as the caller knows it. What is not given is not guessed: an answer
 * that depends on it is unknown.
 */
export type Resource = {
/**
 * Its id, by which an [`Engine`](crate::Engine) finds it; it takes no part in decisions.
 */
id?: string | null,
/**
 * The workspace that holds it; `None` stands for the one in which the principal acts, since a request reaches no
 * other.
 */
workspace?: string | null,
/**
 * The tags it carries, by the names that the policy uses. `None` means *not given*, which is not the same as *no
 * tags*.
 */
tags?: Array<string> | null, };

/**
 * A decision without its reasons.
 */
export type PolicyVerdict = {
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
layer: Layer, };

/**
 * Somebody who may do it, or perhaps may.
 */
export type Candidate = {
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * Its name.
 */
name: string,
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
layer: Layer, };

/**
 * Everybody who may do something.
 */
export type WhoCan = {
/**
 * What is to be done.
 */
operation: OperationId,
/**
 * Those to whom it is allowed or of whom it is unknown, in the order in which they were added.
 */
principals: Array<Candidate>, };

/**
 * How many of a column's operations are allowed.
 */
export type MatrixCell = "all" | "some" | "none" | "unknown";

/**
 * The operations about one kind of resource that have one effect.
 */
export type MatrixColumn = {
/**
 * What they act on.
 */
resource: ResourceKind,
/**
 * What they do to it.
 */
effect: Effect,
/**
 * Which they are; at least one.
 */
operations: OperationId[], };

/**
 * What one principal may do.
 */
export type MatrixRow = {
/**
 * One cell per column.
 */
cells: Array<MatrixCell>,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * Its name.
 */
name: string, };

/**
 * A matrix that a person can read.
 */
export type MatrixSummary = {
/**
 * By kind of resource, then by effect; only those that some operation has.
 */
columns: Array<MatrixColumn>,
/**
 * A row per principal.
 */
rows: Array<MatrixRow>, };

/**
 * What can be wrong with a document. The texts never change; new ones may be added.
 */
export type PolicyProblemCode = "syntax" | "too_large" | "too_many_problems" | "wrong_type" | "unknown_field" | "unsupported_field" | "missing_field" | "duplicate" | "unknown_value" | "unsupported_version" | "other_catalog" | "changed_meaning" | "unknown_operation" | "unknown_scope" | "unknown_resource" | "unknown_effect" | "unknown_role" | "unknown_team" | "cyclic_extends" | "empty" | "bad_name";

/**
 * One thing that is wrong with a document.
 */
export type PolicyProblem = {
/**
 * Line, from 1.
 */
line: number,
/**
 * Column in characters, from 1.
 */
column: number,
/**
 * JSON pointer to the value, such as `/teams/west/role`.
 */
pointer: string,
/**
 * What, as a stable code.
 */
code: PolicyProblemCode,
/**
 * What, for a person.
 */
message: string,
/**
 * The nearest known name, if one is near.
 */
did_you_mean: string | null, };

/**
 * Why a question could not be answered.
 */
export type QuestionFailure = {
/**
 * `invalid_policy`, `unknown_operation` or `invalid_argument`.
 */
code: string,
/**
 * What is wrong, for a person.
 */
message: string,
/**
 * Everything that is wrong with a policy; empty for other failures.
 */
problems: Array<PolicyProblem>, };

/**
 * Id of a membership: one person in one workspace.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type MemberId = string;

/**
 * Id of a person's account, the same in every workspace.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type UserId = string;

/**
 * Id of a workspace, which other entities call `workspace_id`, `organization_id` or `organization`.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type WorkspaceId = string;

/**
 * An e-mail address.
 *
 * [`parse`](Self::parse) checks the shape, since the API documents `email` and nothing finer: at most 254 bytes; exactly
 * one `@`; before it 1 to 64 bytes without white space, control characters, quotes or any of `(),:;<>[\]`, and no dot at
 * either end or beside another; after it at least two labels, joined by dots, each of 1 to 63 letters, digits and inner
 * hyphens. Whether the mailbox exists is another question. An address that an answer brings is kept as it came.
 */
export type EmailAddress = string;

/**
 * A member of a workspace. Fields, roles and permissions that are not known are kept as they came. An optional field
 * that is `null` means the same as one that is absent, and is written as absent.
 */
export type Member = {
/**
 * The membership.
 */
id: MemberId,
/**
 * Address of the invitation.
 */
email: EmailAddress,
/**
 * The person's account.
 */
user_id: UserId,
/**
 * Address of the person's account.
 */
user_email?: EmailAddress,
/**
 * What the owner calls the member; shown to the owner only.
 */
nickname?: string,
/**
 * The person's name.
 */
name?: MemberName,
/**
 * The role.
 */
role: Role | (string & {}),
/**
 * When the membership was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * The workspace.
 */
workspace_id: WorkspaceId,
/**
 * Whether the invitation was accepted.
 */
accepted: boolean,
/**
 * Who sent the invitation.
 */
issuer_id?: UserId,
/**
 * Sections of the app that the member may use. They say nothing about API keys.
 */
permissions?: (Permission | (string & {}))[], };

/**
 * A person's name.
 */
export type MemberName = {
/**
 * First name.
 */
first?: string,
/**
 * Last name.
 */
last?: string, };

/**
 * One page of a list. The API's envelope is `{"items", "next_starting_after"}`; a bare array is taken as the one last
 * page, and unknown fields are ignored.
 */
export type Page<T> = {
/**
 * The items, in the order of the API, which documents none.
 */
items: Array<T>,
/**
 * Cursor of the next page; `None` at the end. A page may carry one although nothing follows.
 */
next_starting_after?: string, };

/**
 * Pages through the members of the workspace.
 */
export type ListMembers = {
/**
 * Members on one page, 1 to 100. The API documents no default.
 */
limit?: number,
/**
 * Cursor of the page before, from [`Page::next_starting_after`].
 */
starting_after?: string,
/**
 * Only those who accepted, or only those who did not yet.
 */
accepted?: boolean,
/**
 * Only those whose name or e-mail address matches.
 */
search?: string, };

/**
 * Invites a person into the workspace. The answer is the member, not yet accepted.
 */
export type InviteMember = {
/**
 * Where the invitation goes.
 */
email: EmailAddress,
/**
 * The role. There is no default: nobody gets access by omission.
 */
role: AssignableRole,
/**
 * Address of the person's account, where it differs.
 */
user_email?: EmailAddress,
/**
 * What the owner calls the member; at most 80 characters.
 */
nickname?: string,
/**
 * Sections of the app that the member may use. They can be set here only, not changed later.
 */
permissions?: Permission[], };

/**
 * What changes about a member: at least one property. Permissions cannot be changed.
 */
export type MemberPatch = {
/**
 * The new role.
 */
role?: AssignableRole,
/**
 * What the owner calls the member; at most 80 characters.
 */
nickname?: string | null, };

/**
 * What can be wrong with a request. The texts never change; new ones may be added.
 */
export type ProblemCode = "missing" | "wrong_type" | "unknown_property" | "too_long" | "out_of_range" | "not_a_uuid" | "not_an_email" | "not_assignable" | "nothing_to_change" | "not_a_path_value" | "not_a_path" | "unknown_method" | "unexpected_body";

/**
 * One thing that is wrong with a request.
 */
export type Problem = {
/**
 * Where: a JSON pointer such as `/role` into the body, or the name of a path or query parameter such as `limit`.
 * Empty for the whole.
 */
field: string,
/**
 * What, as a stable code.
 */
code: ProblemCode,
/**
 * What, for a person; complete without the field.
 */
message: string, };

/**
 * What went wrong: the closed list of codes. Their texts never change; new ones may be added.
 */
export type FailureCode = "unauthorized" | "missing_scope" | "plan_required" | "not_found" | "conflict" | "invalid_request" | "rate_limited" | "edge_refused" | "server_error" | "unexpected_response" | "refused" | "network" | "timeout" | "cancelled" | "configuration";

/**
 * A failure as a plain value. What does not apply is absent.
 */
export type Failure = {
/**
 * What went wrong.
 */
code: FailureCode,
/**
 * Cause, evidence and next step, for a person.
 */
message: string,
/**
 * HTTP status, when the API answered.
 */
status?: number,
/**
 * What was asked for, where the catalogue knows it.
 */
operation?: OperationId,
/**
 * What the API said, at most 200 characters of it.
 */
said?: string,
/**
 * Scopes that the API named as required.
 */
required?: Array<string>,
/**
 * Scopes that the API found on the key.
 */
found?: Array<string>,
/**
 * What the engine says of the scopes and the operation.
 */
explanation?: Explanation,
/**
 * Seconds to wait.
 */
retry_after?: number,
/**
 * Cloudflare's id of the request.
 */
ray?: string,
/**
 * Everything that is wrong with the request, when it was not sent for that.
 */
problems?: Array<Problem>, };
