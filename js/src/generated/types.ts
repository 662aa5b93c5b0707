// Written by `cargo xtask types` from the Rust crate. Do not edit.

import type { KnownScope, OperationId, ResourceKind } from './catalog.js';

/**
 * May it be done? Three values, after Kleene: `Unknown` is neither of the others and never turns into `Allow`.
 */
export type Decision = "allow" | "deny" | "unknown";

/**
 * Why: a closed set of stable codes. Their texts never change; new ones may be added.
 */
export type Code = "allowed" | "missing_scope" | "undocumented_operation" | "no_operation";

/**
 * Which layer decided.
 */
export type Layer = "platform";

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
did_you_mean: KnownScope | null, } | { "reason": "no_such_route",
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
