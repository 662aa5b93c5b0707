/** What answers about policies: the same engine, in a compilation that holds them. */

import type { BackendKind } from './backend.js';
import { Slot } from './slot.js';

/** A policy across the boundary. JSON goes in and comes out; an exception's message is a `QuestionFailure` in JSON. */
export interface PolicyHandle {
  check(principal: string, operation: string, resource?: string): string;
  explain(principal: string, operation: string, resource?: string): string;
  explainRequest(principal: string, method: string, path: string, resource?: string): string;
  snapshot(principal: string): string;
  whoCan(operation: string, principals: string, resource?: string): string;
  matrix(principals: string, resource?: string): string;
}

/** The exports of a compilation that holds policies. */
export interface PolicyBackend {
  readonly kind: BackendKind;
  readonly Policy: new (text: string) => PolicyHandle;
  diffKeys(before: string, after: string): string;
}

/** The place of the policies; the package's entries fill it. */
export const policySlot: Slot<PolicyBackend> = /* @__PURE__ */ new Slot('the policy engine');
