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
contested: boolean, } | { "reason": "invitation_pending" } | { "reason": "other_kind",
/**
 * On what it acts.
 */
acts_on: ResourceKind,
/**
 * What the resource is.
 */
given: ResourceKind, } | { "reason": "other_workspace",
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
 * Which edges count.
 */
export type EscalationAssumptions = {
/**
 * The weakest certainty that an edge may have.
 */
weakest?: Certainty,
/**
 * Ids of edges that are known not to work here.
 */
refuted?: Array<string>, };

/**
 * Workspaces with whoever and whatever is in them.
 */
export type World = {
/**
 * The workspaces.
 */
workspaces: Array<WorldWorkspace>, };

/**
 * A workspace.
 */
export type WorldWorkspace = {
/**
 * Its id.
 */
id: WorkspaceId,
/**
 * The workspaces that it manages as an admin workspace, once they have accepted.
 */
manages?: Array<WorkspaceId>,
/**
 * The addresses of its sending mailboxes. `None` means *not known*, and then a member may sign in with one.
 */
mailboxes?: Array<string> | null,
/**
 * Its keys.
 */
keys?: Array<WorldKey>,
/**
 * Its members.
 */
members?: Array<WorldMember>, };

/**
 * A key of a workspace.
 */
export type WorldKey = {
/**
 * Its name, which tells it from the workspace's other keys.
 */
name: string,
/**
 * What it holds.
 */
scopes: string[], };

/**
 * A member of a workspace.
 */
export type WorldMember = {
/**
 * The e-mail address.
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
 * The sections of the app that the member is restricted to; `None` for an unrestricted one.
 */
permissions?: string[],
/**
 * Names of the workspace's keys that the member knows.
 */
knows?: Array<string>,
/**
 * Whether the member was removed. Keys that somebody knows go on working.
 */
removed?: boolean, };

/**
 * Who: a key or a member, in which workspace.
 */
export type WorldName = {
/**
 * The id of the workspace.
 */
workspace: string,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * The name.
 */
name: string, };

/**
 * What somebody could turn itself into, without the ways.
 */
export type WorldReach = {
/**
 * Whether it amounts to full control of its own workspace.
 */
root_equivalent: boolean,
/**
 * How certain that is; `null` when it does not.
 */
certainty: Certainty | null,
/**
 * How many workspaces it could control in full, its own included.
 */
controls: number,
/**
 * What it could gain in its own workspace, and its reach over others.
 */
gains: Array<EscalationFact>,
/**
 * The id of the workspace.
 */
workspace: string,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * The name.
 */
name: string, };

/**
 * Those who could do most.
 */
export type WorldHeadlines = {
/**
 * Keys that amount to full control of their workspace.
 */
admin_equivalent: Array<WorldName>,
/**
 * Keys that act in every managed workspace.
 */
fleet_equivalent: Array<WorldName>,
/**
 * Keys that get to see replies although they may not list e-mails.
 */
read_replies: Array<WorldName>,
/**
 * Members who could become the owner.
 */
become_owner: Array<WorldName>, };

/**
 * What somebody could turn itself into, with the ways.
 */
export type WorldEscalation = {
/**
 * Whether it amounts to full control of its own workspace.
 */
root_equivalent: boolean,
/**
 * How certain that is; `null` when it does not.
 */
certainty: Certainty | null,
/**
 * The shortest way to each gain in each workspace, and further ones where a longer way is more certain. What full
 * control of a workspace brings there besides is left out.
 */
paths: Array<WorldPath>,
/**
 * The id of the workspace.
 */
workspace: string,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * The name.
 */
name: string, };

/**
 * A way to a gain.
 */
export type WorldPath = {
/**
 * What it leads to.
 */
gain: EscalationFact,
/**
 * Where.
 */
workspace: string,
/**
 * That of its weakest step.
 */
certainty: Certainty,
/**
 * Its steps, in an order in which they can be taken.
 */
steps: Array<WorldStep>, };

/**
 * One use of an edge.
 */
export type WorldStep = {
/**
 * The edge.
 */
edge: EscalationEdge,
/**
 * The workspace in which it is used.
 */
workspace: string,
/**
 * The key with which it is used; `null` where what was gained before suffices.
 */
with: WorldName | null,
/**
 * The key or member that is taken over by it, if one is.
 */
takes: WorldName | null, };

/**
 * The smallest set of scopes whose removal keeps everybody asked about from full control of any workspace.
 */
export type WorldCut = {
/**
 * What to take away; no smaller set does.
 */
removals: Array<WorldRemoval>,
/**
 * Those whom no removal of scopes can stop, such as admins.
 */
beyond_scopes: Array<WorldName>, };

/**
 * A scope to take away from a key.
 */
export type WorldRemoval = {
/**
 * The scope.
 */
scope: KnownScope,
/**
 * The id of the workspace.
 */
workspace: string,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * The name.
 */
name: string, };

/**
 * The answer about everybody.
 */
export type WorldOverview = {
/**
 * Those who could do most.
 */
headlines: WorldHeadlines,
/**
 * What everybody could turn itself into.
 */
reach: Array<WorldReach>,
/**
 * What to take away so that nobody could gain full control of any workspace.
 */
cut: WorldCut, };

/**
 * The least grant for a list of operations.
 */
export type MinimalScopes = {
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
 * The scopes that could go without any operation being lost, by the reason.
 */
export type ScopeReview = {
/**
 * Another scope of the set covers them by name, and without all of them it still unlocks the same.
 */
redundant: KnownScope[],
/**
 * They take part in no operation that the set unlocks.
 */
inert: KnownScope[],
/**
 * Of these, the ones that no operation of the catalogue asks for at all. What they are for is not known, and that
 * may change.
 */
dormant: KnownScope[],
/**
 * Names that the catalogue does not know. They grant nothing.
 */
unknown: string[], };

/**
 * Differences between the catalogue and an OpenAPI description, each with what it touches.
 */
export type CatalogDiff = {
/**
 * Whether the description was found to say what the catalogue says. Where a requirement could not be read, the same
 * scopes must at least be named; a description without the list of key scopes is never equivalent.
 */
equivalent: boolean,
/**
 * Version of the catalogue that was compared.
 */
catalog: string,
/**
 * Operations that only the description has.
 */
added: Array<AddedOperation>,
/**
 * Operations that only the catalogue has.
 */
removed: Array<RemovedOperation>,
/**
 * Operations with another id, but the same method and path.
 */
renamed: Array<RenamedOperation>,
/**
 * Operations with another method or path, but the same id.
 */
moved: Array<MovedOperation>,
/**
 * Operations that ask for other scopes.
 */
changed: Array<ChangedRequirement>,
/**
 * Operations of the catalogue whose requirement in the description could not be read.
 */
unread: Array<UnreadRequirement>,
/**
 * Scopes that a new key may or may no longer hold; `null` when the description has no such list.
 */
scopes: ScopeChanges | null,
/**
 * What a key with one scope could not call by the catalogue, and can by the description.
 */
gained: Array<ScopeCase>,
/**
 * What a key with one scope could call by the catalogue, and no longer can by the description, as far as it can be
 * read.
 */
lost: Array<ScopeCase>, };

/**
 * An operation that the catalogue does not know.
 */
export type AddedOperation = {
/**
 * Its id; `null` when the description gives none.
 */
id: string | null,
/**
 * HTTP method, in capital letters.
 */
method: string,
/**
 * Path template.
 */
path: string,
/**
 * What the description says about its scopes.
 */
requirement: ScopeStatement, };

/**
 * An operation that the description no longer holds.
 */
export type RemovedOperation = {
/**
 * The operation.
 */
operation: OperationId,
/**
 * HTTP method.
 */
method: Method,
/**
 * Path template.
 */
path: string,
/**
 * All of [any of scopes] that unlocked it; `null` when nothing was documented.
 */
requires: KnownScope[][] | null, };

/**
 * An operation that has a new id.
 */
export type RenamedOperation = {
/**
 * The operation, by its id in the catalogue.
 */
operation: OperationId,
/**
 * Its id in the description.
 */
id: string, };

/**
 * An operation that has a new method or path.
 */
export type MovedOperation = {
/**
 * The operation; its old method and path are the catalogue's.
 */
operation: OperationId,
/**
 * HTTP method in the description, in capital letters.
 */
method: string,
/**
 * Path template in the description.
 */
path: string, };

/**
 * What a description says about the scopes of an operation.
 */
export type ScopeStatement = { "says": "one_of",
/**
 * The names, in the description's order.
 */
scopes: Array<string>, } | { "says": "nothing" } | { "says": "unread",
/**
 * The scopes it names, by their letters.
 */
scopes: Array<string>,
/**
 * Its text, shortened.
 */
text: string, };

/**
 * An operation that asks for other scopes than the catalogue knows.
 */
export type ChangedRequirement = {
/**
 * The operation.
 */
operation: OperationId,
/**
 * All of [any of scopes] in the catalogue; `null` when nothing is documented.
 */
before: KnownScope[][] | null,
/**
 * What the description says.
 */
after: ScopeStatement,
/**
 * Scopes that only the description names.
 */
gained: Array<string>,
/**
 * Scopes that only the catalogue names.
 */
lost: KnownScope[], };

/**
 * An operation of which the description speaks of scopes in a form that cannot be read.
 */
export type UnreadRequirement = {
/**
 * The operation.
 */
operation: OperationId,
/**
 * All of [any of scopes] in the catalogue; `null` when nothing is documented.
 */
before: KnownScope[][] | null,
/**
 * What the description says.
 */
after: ScopeStatement,
/**
 * Whether it names exactly the scopes that the catalogue names.
 */
same_scopes: boolean, };

/**
 * Changes of the list of scopes that a new key may hold.
 */
export type ScopeChanges = {
/**
 * Scopes that only the description lists.
 */
gained: Array<GainedScope>,
/**
 * Scopes that only the catalogue lists.
 */
lost: Array<LostScope>, };

/**
 * A scope that new keys may hold now.
 */
export type GainedScope = {
/**
 * Its name.
 */
scope: string,
/**
 * The operations of the description that name it: ids, or `METHOD path` where there is none.
 */
operations: Array<string>, };

/**
 * A scope that new keys may no longer hold.
 */
export type LostScope = {
/**
 * The scope.
 */
scope: KnownScope,
/**
 * The operations of the catalogue that name it.
 */
operations: OperationId[], };

/**
 * A scope, and the operations that a key with this scope alone gains or loses.
 */
export type ScopeCase = {
/**
 * The scope.
 */
scope: string,
/**
 * The operations: ids, or `METHOD path` where the description gives none.
 */
operations: Array<string>, };

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
 * What it is. `None` stands for whatever the operation acts on; a resource of a kind on which it does not act says
 * nothing about it, and so is never allowed.
 */
kind?: ResourceKind,
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
 * The decisions about one principal.
 */
export type OperationMatrixRow = {
/**
 * One per column.
 */
decisions: Array<Decision>,
/**
 * What it is.
 */
kind: PrincipalKind,
/**
 * Its name.
 */
name: string, };

/**
 * A matrix with every decision in it.
 */
export type OperationMatrix = {
/**
 * The columns: every operation, in the order of the catalogue.
 */
operations: OperationId[],
/**
 * A row per principal.
 */
rows: Array<OperationMatrixRow>, };

/**
 * The name under which a policy lists somebody; none for whom it does not list. An agent has the name of its key too.
 */
export type CaseName = {
/**
 * The member's name, the key's, or the agent's identity; `None` for one that no policy lists.
 */
name: string | null,
/**
 * The name of the agent's key, where a policy lists it.
 */
key?: string, };

/**
 * Principals of a case.
 */
export type CasePrincipals = {
/**
 * What they are.
 */
kind: PrincipalKind,
/**
 * Their names. Of agents and keys that are treated alike, one pair is shown.
 */
names: Array<CaseName>,
/**
 * Workspace roles of members; `other` is one that the catalogue does not know.
 */
roles?: Array<string>,
/**
 * Scopes that the key holds; others do not matter beyond what the operation requires.
 */
with_scopes?: KnownScope[],
/**
 * Scopes that the key does not hold.
 */
without_scopes?: KnownScope[], };

/**
 * Resources by their tags; tags that are not named do not matter.
 */
export type CaseTags = {
/**
 * Tags that it carries, all of them.
 */
with: Array<string>,
/**
 * Tags that it does not carry.
 */
without: Array<string>, };

/**
 * Workspaces of a case.
 */
export type CaseWorkspaces = {
/**
 * Where neither the principal's nor the resource's is known.
 */
not_given: boolean,
/**
 * These.
 */
ids: Array<string>,
/**
 * Any that no policy names.
 */
elsewhere: boolean, };

/**
 * One case, as [`Engine::check`](crate::Engine::check) takes it.
 */
export type ExampleRequest = {
/**
 * Who asks.
 */
principal: Principal,
/**
 * What for.
 */
operation: OperationId,
/**
 * About what; its tags may be left open.
 */
resource: Resource, };

/**
 * Requests that two policies decide differently, all of them in the same way.
 *
 * It speaks of principals about whom all is known. Somebody of the same names about whom less is known, whose invitation
 * is pending, or who acts elsewhere, is at most allowed as much.
 */
export type PolicyCase = {
/**
 * Whom it concerns.
 */
who: CasePrincipals,
/**
 * Which operations.
 */
operations: OperationId[],
/**
 * About which resources; `None` where their tags are not given.
 */
tags: CaseTags | null,
/**
 * In which workspaces; `None` where that makes no difference.
 */
workspaces: CaseWorkspaces | null,
/**
 * The decision by the first policy.
 */
before: Decision,
/**
 * The decision by the second.
 */
after: Decision,
/**
 * One such request, for the first of the operations.
 */
example: ExampleRequest, };

/**
 * What another policy changes: every case, of principals, operations and resources, that the two decide differently.
 */
export type PolicyDiff = {
/**
 * Whether they decide every case alike.
 */
equivalent: boolean,
/**
 * Cases that come closer to being allowed: from `deny` to `unknown` or `allow`, or from `unknown` to `allow`.
 */
gained: Array<PolicyCase>,
/**
 * Cases that go the other way.
 */
lost: Array<PolicyCase>,
/**
 * Whether every case is listed; at most [`CASES`] of each are.
 */
complete: boolean, };

/**
 * How the catalogue that a document names lies to the one of this engine.
 */
export type PolicyAge = "earlier" | "corrected" | "later";

/**
 * A part of a document that selects more than when it was written.
 */
export type PolicyMeaningChange = {
/**
 * JSON pointer to what selects them, such as `/rules/0/forbid`.
 */
pointer: string,
/**
 * The role, the team or the rule.
 */
id: string,
/**
 * The operations that the API has only since then.
 */
gained: OperationId[], };

/**
 * How a document's meaning differs from what its author had before them, because it was written for another catalogue.
 */
export type PolicyDrift = {
/**
 * The catalogue that the document names.
 */
catalog: string,
/**
 * Which of the two is the earlier one.
 */
age: PolicyAge,
/**
 * What selects operations that are newer than the document, in the order of the document.
 */
changes: Array<PolicyMeaningChange>, };

/**
 * What a check can find. The texts never change; new ones may be added.
 */
export type PolicyFindingCode = "assertion_fails" | "never_applies" | "contradicted" | "covered" | "redundant" | "other_catalog" | "changed_meaning";

/**
 * One thing that a check found.
 */
export type PolicyFinding = {
/**
 * What, as a stable code.
 */
code: PolicyFindingCode,
/**
 * JSON pointer to the rule, the assertion, or what else it is about.
 */
pointer: string,
/**
 * Its id or name.
 */
id: string,
/**
 * The rules for which it cannot matter, where there are any.
 */
by?: Array<string>,
/**
 * What, for a person.
 */
message: string,
/**
 * A case in which the assertion does not hold.
 */
counterexample?: ExampleRequest, };

/**
 * A filter by tags.
 */
export type TagFilter = { "kind": "everything" } | { "kind": "any_tag",
/**
 * As the policy names them, by their letters.
 */
tags: Array<string>, } | { "kind": "nothing" };

/**
 * What a list may return to somebody, as far as the API's filter can say it.
 *
 * `GET /api/v2/campaigns` and `GET /api/v2/accounts` take `tag_ids`, ids of tags of which an item must carry any; a policy
 * speaks of tags by whatever names the caller uses, so the caller turns the ones into the others.
 */
export type Residual = {
/**
 * The list call.
 */
operation: OperationId,
/**
 * The filter. Never lets anything through that is not allowed.
 */
filter: TagFilter,
/**
 * Whether it lets everything through that is allowed.
 */
complete: boolean,
/**
 * Items that are allowed and do not pass, where there are any.
 */
missed: CaseTags | null,
/**
 * Why nothing may be listed, where nothing may.
 */
code: Code | null, };

/**
 * Whether a team stays away from what belongs to another.
 */
export type Isolation = {
/**
 * Whether nobody of the team can get there.
 */
isolated: boolean,
/**
 * Tags of both teams. What carries one of them belongs to both, and was not looked at.
 */
shared_tags: Array<string>,
/**
 * A shortest way there, in the order of its steps; empty where there is none. The last step reaches, each one before
 * it tags anew.
 */
chain: Array<IsolationStep>, };

/**
 * One request of a way to another team's resource.
 */
export type IsolationStep = {
/**
 * What the principal is.
 */
kind: PrincipalKind,
/**
 * Its name.
 */
principal: string,
/**
 * What it does.
 */
operation: OperationId,
/**
 * The decision, which is not a denial.
 */
decision: Decision,
/**
 * Tags of the two teams, and others that matter, that the resource carries before the step.
 */
tags: Array<string>,
/**
 * Tags that the step attaches. One request attaches or detaches, never both.
 */
attached?: Array<string>,
/**
 * Tags that the step detaches.
 */
detached?: Array<string>, };

/**
 * A rule for CASL. In JSON it has the form that `unpackRules` reads: actions, subject, conditions, and 1 for a rule that
 * forbids.
 */
export type CaslRule = [actions: string, subject: string, conditions?: object | 0, inverted?: 1];

/**
 * What can be wrong with a document. The texts never change; new ones may be added.
 */
export type PolicyProblemCode = "syntax" | "too_large" | "too_many_problems" | "wrong_type" | "unknown_field" | "missing_field" | "duplicate" | "unknown_value" | "unsupported_version" | "unknown_operation" | "unknown_scope" | "unknown_resource" | "unknown_effect" | "unknown_role" | "unknown_team" | "unknown_tag" | "cyclic_extends" | "empty" | "bad_name";

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
 * `invalid_policy`, `unknown_operation`, `unknown_team`, `no_tags`, `too_complex` or `invalid_argument`.
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
 * Id of the link between an admin workspace and a sub-workspace.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type GroupLinkId = string;

/**
 * Id of an API key, which is not the key.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type ApiKeyId = string;

/**
 * Id of a tag.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type TagId = string;

/**
 * Id of a campaign.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type CampaignId = string;

/**
 * Id of a webhook.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type WebhookId = string;

/**
 * Id of a delivery to a webhook.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type WebhookEventId = string;

/**
 * Id of a lead.
 *
 * [`parse`](Self::parse) accepts UUIDs only. An id that an answer brings is kept as it came, and checked when a
 * request wants to use it.
 */
export type LeadId = string;

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
 * A workspace. Fields that are not known are kept.
 */
export type Workspace = {
/**
 * The workspace.
 */
id: WorkspaceId,
/**
 * What it is called.
 */
name: string,
/**
 * Who owns it.
 */
owner: UserId,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated: string,
/**
 * When it will be removed, if that is scheduled.
 */
scheduled_for_removal_at?: string,
/**
 * Its plan.
 */
plan_id?: string,
/**
 * Its bundle of plans.
 */
plan_id_bundle?: string,
/**
 * Address of its logo.
 */
org_logo_url?: string,
/**
 * The domain under which clients see it.
 */
org_client_domain?: string, };

/**
 * The domain under which clients see the workspace. Fields that are not known are kept.
 */
export type WhitelabelDomain = {
/**
 * Whether the domain was verified.
 */
verified?: boolean,
/**
 * The domain.
 */
name?: string,
/**
 * What is still to be proved.
 */
verification?: Array<DomainVerification>, };

/**
 * One record that proves a domain. Fields that are not known are kept.
 */
export type DomainVerification = {
/**
 * Type of the record.
 */
type?: string,
/**
 * Where it stands.
 */
domain?: string,
/**
 * What it holds.
 */
value?: string,
/**
 * Why it is wanted.
 */
reason?: string, };

/**
 * A link between an admin workspace and a sub-workspace. Fields that are not known are kept.
 */
export type GroupLink = {
/**
 * The link.
 */
id: GroupLinkId,
/**
 * The workspace that administrates.
 */
admin_workspace_id: WorkspaceId,
/**
 * The workspace that is administrated.
 */
sub_workspace_id: WorkspaceId,
/**
 * How far the link has come.
 */
status: 'pending' | 'accepted' | 'rejected' | (string & {}),
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated: string,
/**
 * Name of the sub-workspace.
 */
sub_workspace_name?: string,
/**
 * Name of the admin workspace.
 */
admin_workspace_name?: string, };

/**
 * What the API says of the admin workspace above this one. [`parent`](Self::parent) reads it. Fields that are not known are kept.
 */
export type AdminWorkspace = {
/**
 * Whether there is one.
 */
has_admin_workspace: boolean,
/**
 * Its name; the text `Undefined` when there is none.
 */
workspace_name: string,
/**
 * The link to it; deleting it leaves the group.
 */
workspace_group_member_id?: GroupLinkId, };

/**
 * An API key as lists and deletions show it. What they hold of the key itself is not documented, so it is not kept. Fields that are not known are kept.
 */
export type ApiKey = {
/**
 * The key.
 */
id: ApiKeyId,
/**
 * What it is called.
 */
name: string,
/**
 * What it may do; names that are not known are kept.
 */
scopes: string[],
/**
 * The workspace.
 */
organization_id: WorkspaceId,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated: string,
/**
 * Stands for what the answer holds of the key itself.
 */
key?: string, };

/**
 * A tag. Fields that are not known are kept.
 */
export type Tag = {
/**
 * The tag.
 */
id: TagId,
/**
 * The label, unique in the workspace.
 */
label: string,
/**
 * What it is for.
 */
description?: string,
/**
 * The workspace.
 */
organization_id: WorkspaceId,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated: string, };

/**
 * That a resource has a tag. Fields that are not known are kept.
 */
export type TagMapping = {
/**
 * The mapping.
 */
id: string,
/**
 * The tag.
 */
tag_id: TagId,
/**
 * The resource: id of a campaign, address of an account.
 */
resource_id: string,
/**
 * What the resource is.
 */
resource_type: number,
/**
 * The workspace.
 */
organization_id: WorkspaceId,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string, };

/**
 * What the API answers when tags were attached or taken off. Fields that are not known are kept.
 */
export type TagsSet = {
/**
 * Whether it was done.
 */
success: boolean, };

/**
 * One record. Fields that are not known are kept.
 */
export type AuditRecord = {
/**
 * The record.
 */
id: string,
/**
 * When it happened: RFC 3339, UTC.
 */
timestamp: string,
/**
 * The workspace.
 */
organization_id: WorkspaceId,
/**
 * What happened; a number that is not known is kept.
 */
activity_type: number,
/**
 * Where it came from.
 */
ip_address: string,
/**
 * Whether it came through the API.
 */
from_api: boolean,
/**
 * The program that asked.
 */
user_agent?: string,
/**
 * Who did it.
 */
user_id?: UserId,
/**
 * Name of who did it.
 */
user_name?: string,
/**
 * The key that did it; on records since 2026-07-09.
 */
api_key_id?: ApiKeyId,
/**
 * How many things it concerned.
 */
affected_count?: number,
/**
 * The campaign it concerned.
 */
campaign_id?: CampaignId,
/**
 * The webhook it concerned.
 */
webhook_id?: WebhookId,
/**
 * The subsequence it concerned.
 */
subsequence_id?: string,
/**
 * The lead list it concerned.
 */
list_id?: string,
/**
 * What else is said; its form is not documented.
 */
audit_metadata?: unknown, };

/**
 * A webhook. Its headers may hold the credentials of its receiver, so only their names are kept. Fields that are not known are kept.
 */
export type Webhook = {
/**
 * The webhook.
 */
id: WebhookId,
/**
 * The workspace.
 */
organization: WorkspaceId,
/**
 * Where events are sent.
 */
target_hook_url: string,
/**
 * Which events; absent for a label of your own.
 */
event_type?: string,
/**
 * The only campaign that it hears of.
 */
campaign?: CampaignId,
/**
 * What it is called.
 */
name?: string,
/**
 * Value of a lead label of your own.
 */
custom_interest_value?: number,
/**
 * Names of the headers that the receiver expects.
 */
headers?: Record<string, string>,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created: string,
/**
 * Whether it works.
 */
status?: number,
/**
 * When it failed.
 */
timestamp_error?: string, };

/**
 * The kinds of events that a webhook can be for. Fields that are not known are kept.
 */
export type WebhookEventTypes = {
/**
 * Every kind.
 */
event_types: Array<WebhookEventType>, };

/**
 * One kind of event. Fields that are not known are kept.
 */
export type WebhookEventType = {
/**
 * Its id; the type is not documented.
 */
id: unknown,
/**
 * What it is called.
 */
label?: string,
/**
 * What it is of.
 */
type?: string, };

/**
 * How the test of a webhook went. Fields that are not known are kept.
 */
export type WebhookTest = {
/**
 * Whether the receiver accepted.
 */
success?: boolean,
/**
 * What happened.
 */
message?: string,
/**
 * How long the receiver took, in milliseconds.
 */
response_time_ms?: number,
/**
 * What the receiver answered.
 */
status_code?: number,
/**
 * What went wrong.
 */
error?: string, };

/**
 * One delivery. Its payload holds what the event was about, such as the text of a reply. Fields that are not known are kept.
 */
export type WebhookEvent = {
/**
 * The delivery.
 */
id: WebhookEventId,
/**
 * When it was sent: RFC 3339, UTC.
 */
timestamp_created?: string,
/**
 * The day it was sent.
 */
timestamp_created_date?: string,
/**
 * The workspace.
 */
organization_id?: WorkspaceId,
/**
 * What was sent.
 */
payload?: unknown,
/**
 * Whether the receiver accepted.
 */
success?: boolean,
/**
 * How often it was repeated.
 */
retry_count?: number,
/**
 * Whether it will be repeated.
 */
will_retry?: boolean,
/**
 * Where it was sent.
 */
webhook_url?: string,
/**
 * What the receiver answered.
 */
status_code?: number,
/**
 * What went wrong.
 */
error_message?: string,
/**
 * When it will be repeated.
 */
timestamp_next_retry?: string,
/**
 * What joins it to its repetitions.
 */
retry_group_id?: string,
/**
 * Whether a repetition succeeded.
 */
retry_successful?: boolean,
/**
 * The lead it was about.
 */
lead_email?: string,
/**
 * How long the receiver took, in milliseconds.
 */
response_time_ms?: number, };

/**
 * A campaign. Fields that are not known are kept.
 */
export type Campaign = {
/**
 * The campaign.
 */
id: CampaignId,
/**
 * What it is called.
 */
name: string,
/**
 * How it stands.
 */
status?: number,
/**
 * The workspace.
 */
organization?: WorkspaceId,
/**
 * Whose it is.
 */
owned_by?: UserId,
/**
 * Sending accounts it uses.
 */
email_list?: Array<string>,
/**
 * Tags whose accounts it uses.
 */
email_tag_list?: Array<TagId>,
/**
 * When it was created: RFC 3339, UTC.
 */
timestamp_created?: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated?: string, };

/**
 * A sending account. Fields that are not known are kept.
 */
export type Account = {
/**
 * Its address, which is its id.
 */
email: EmailAddress,
/**
 * The workspace.
 */
organization: WorkspaceId,
/**
 * How it stands.
 */
status?: number,
/**
 * Its provider: 1 custom, 2 Google, 3 Microsoft, 4 AWS, 8 AirMail, 11 Airmail Instant.
 */
provider_code?: number,
/**
 * Who added it.
 */
added_by?: UserId,
/**
 * Who changed it last.
 */
modified_by?: UserId,
/**
 * When it was added: RFC 3339, UTC.
 */
timestamp_created?: string,
/**
 * When it was last changed: RFC 3339, UTC.
 */
timestamp_updated?: string, };

/**
 * A lead. Fields that are not known are kept.
 */
export type Lead = {
/**
 * The lead.
 */
id: LeadId,
/**
 * Its address.
 */
email?: string, };

/**
 * A job. Fields that are not known are kept.
 */
export type BackgroundJob = {
/**
 * The job.
 */
id: string,
/**
 * The workspace.
 */
workspace_id: WorkspaceId,
/**
 * Who started it.
 */
user_id?: UserId,
/**
 * What it does, such as `move-leads`.
 */
type: string,
/**
 * What it works on.
 */
entity_id?: string,
/**
 * Which kind of thing that is.
 */
entity_type?: string,
/**
 * What it knows; its form is not documented.
 */
data?: unknown,
/**
 * How far it has come, 0 to 100.
 */
progress: number,
/**
 * How far it has come.
 */
status: string,
/**
 * When it was started: RFC 3339, UTC.
 */
created_at: string,
/**
 * When it last changed: RFC 3339, UTC.
 */
updated_at: string, };

/**
 * The plans of the workspace. Subscriptions and add-ons are kept as they come. Fields that are not known are kept.
 */
export type PlanDetails = {
/**
 * The workspace.
 */
organization_id?: WorkspaceId,
/**
 * Its name.
 */
organization_name?: string,
/**
 * The plan of each product: `outreach`, `credits`, `bundle`, `crm`, `website_visitors`, `inbox_placement`.
 */
subscriptions?: Record<string, unknown>,
/**
 * The add-ons of each product.
 */
addons?: Record<string, unknown>, };

/**
 * The subscriptions of the workspace. Fields that are not known are kept.
 */
export type SubscriptionDetails = {
/**
 * Each of them.
 */
subscriptions?: Array<Subscription>,
/**
 * Whether all of them are cancelled.
 */
all_subs_cancelled?: boolean, };

/**
 * One subscription. Fields that are not known are kept.
 */
export type Subscription = {
/**
 * The workspace.
 */
workspace_id?: WorkspaceId,
/**
 * `month` or `year`.
 */
interval?: string,
/**
 * How many.
 */
quantity?: number,
/**
 * The product.
 */
product_id?: string,
/**
 * `prt_outreach` or `prt_leadfinder`.
 */
product_type?: string,
/**
 * `plt_addon` or `plt_primary`.
 */
plan_type?: string,
/**
 * When the paid period ends: Unix seconds.
 */
current_period_end?: number,
/**
 * When it is cancelled: Unix seconds.
 */
cancel_at_time?: number,
/**
 * Its price.
 */
price_in_dollars?: number,
/**
 * Which price that is.
 */
price_id?: string, };

/**
 * What can be wrong with a request. The texts never change; new ones may be added.
 */
export type ProblemCode = "missing" | "wrong_type" | "unknown_property" | "too_long" | "too_short" | "out_of_range" | "not_one_of" | "not_a_uuid" | "not_an_object_id" | "not_an_email" | "not_a_url" | "not_a_date" | "unknown_scope" | "not_assignable" | "nothing_to_change" | "not_a_path_value" | "not_a_path" | "unknown_method" | "unexpected_body";

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
export type FailureCode = "unauthorized" | "missing_scope" | "plan_required" | "not_found" | "conflict" | "invalid_request" | "rate_limited" | "edge_refused" | "server_error" | "unexpected_response" | "refused" | "network" | "timeout" | "unknown_outcome" | "cancelled" | "configuration";

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

/** A key that was just created: the one answer that holds the key itself. */
export type NewApiKey = Omit<ApiKey, 'key'> & { key: string };
