/** What answers about policies: the same engine, in a compilation that holds them. */

import { loader } from '#policy';

import { type BackendKind, type Engine, engineSlot, type WasmSource } from '../engine/backend.js';
import { BriefReader, type BriefSource } from '../engine/brief.js';
import { Slot } from '../slot.js';

/**
 * A policy across the boundary. JSON goes in and comes out, but explanations come in brief; an exception's message is a
 * `QuestionFailure` in JSON.
 */
export interface PolicyHandle {
  check(principal: string, operation: string, resource?: string): string;
  explain(principal: string, operation: string, resource?: string): string;
  explainRequest(principal: string, method: string, path: string, resource?: string): string;
  snapshot(principal: string): string;
  whoCan(operation: string, principals: string, resource?: string): string;
  matrix(principals: string, resource?: string): string;
  matrixByOperation(principals: string, resource?: string): string;
  findings(): string;
  drift(): string;
  assertions(): string;
  diff(other: PolicyHandle): string;
  equivalent(other: PolicyHandle): boolean;
  implies(other: PolicyHandle): boolean;
  residual(principal: string, operation: string): string;
  isolation(principals: string, team: string, other: string, operations?: string): string;
  toCasl(principal: string): string;
}

/** The exports of a compilation that holds policies. */
export interface PolicyBackend extends BriefSource {
  readonly kind: BackendKind;
  /** The engine, where the same module is it as well. */
  readonly engine?: Engine;
  readonly Policy: new (text: string) => PolicyHandle;
  diffCatalog(openapi: string): string;
  escalations(world: string, assumptions: string): string;
  escalationOf(who: string, world: string, assumptions: string): string;
  diffKeys(before: string, after: string): string;
  formatPolicy(text: string): string;
  reviewScopes(scopes: string): string;
}

/** The place of the policies. */
export const policySlot: Slot<PolicyBackend> = /* @__PURE__ */ new Slot('the policy engine', loader, ({ engine }) => {
  if (engine !== undefined) {
    // Over whatever is there: the engine of the client's module leaves the analysis out.
    engineSlot.install(engine);
  }
});

/**
 * Loads policies, and with them the engine, which the same module holds; await it once before the first policy is read.
 * Where it is not needed, as in Node, it does no harm.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/policy.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await policySlot.init(source);
}

/** Reads explanations of the backend in use. */
export const explanations: BriefReader = /* @__PURE__ */ new BriefReader({
  frameOf: (operation) => policySlot.get().frameOf(operation),
  wayOf: (scope) => policySlot.get().wayOf(scope),
});
