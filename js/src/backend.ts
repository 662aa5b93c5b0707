/** What decides: one engine in Rust, compiled for Node and for WebAssembly. */

import { BackendUnavailableError } from './errors.js';
import { CATALOG_VERSION } from './generated/catalog.js';
import type { Escalation, Explanation, MinimalScopes } from './generated/types.js';
import { Slot } from './slot.js';

/** Which compilation of the engine answers. */
export type BackendKind = 'native' | 'wasm';

/** Where a WebAssembly module comes from: an address, a response, its bytes, or the compiled module. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** The engine across the boundary. Nothing behind it checks a type: callers pass strings and arrays of strings. */
export interface Engine {
  readonly kind: BackendKind;
  catalogVersion(): string;
  parseScopes(list: string): string[];
  collectScopes(scopes: readonly string[]): string[];
  minimiseScopes(scopes: readonly string[]): string[];
  coversScopes(scopes: readonly string[], other: readonly string[]): boolean;
  didYouMean(name: string): string | null | undefined;
  /** Throws where no operation has that id. */
  checkOperation(id: string): void;
  explain(scopes: readonly string[], operation: string): Explanation;
  explainRequest(scopes: readonly string[], method: string, path: string): Explanation;
  snapshot(scopes: readonly string[]): Uint32Array;
  escalation(scopes: readonly string[]): Escalation;
  /** Throws where no operation has one of the ids. */
  minimalScopes(operations: readonly string[]): MinimalScopes;
}

/** The place of the engine; the package's entries fill it. */
export const engineSlot: Slot<Engine> = /* @__PURE__ */ new Slot('the engine');

/** The engine itself, once it is known to be of this package's version. */
export function checked(engine: Engine): Engine {
  const version = engine.catalogVersion();
  if (version !== CATALOG_VERSION) {
    throw new BackendUnavailableError(
      `the ${engine.kind} engine has catalogue ${version}, this package has ${CATALOG_VERSION}; install it afresh`,
    );
  }
  return engine;
}

/** The engine in use. */
export function engine(): Engine {
  return engineSlot.get();
}

/** Which compilation of the engine is in use. */
export function backend(): BackendKind {
  return engine().kind;
}
