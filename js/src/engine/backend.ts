/** What decides: one engine in Rust, compiled for Node and for WebAssembly. */

import { loader } from '#engine';

import { BackendUnavailableError } from '../errors.js';
import { CATALOG_VERSION } from '../generated/catalog.js';
import type { Escalation, Explanation, MinimalScopes } from '../generated/types.js';
import { adviseWith } from './nearest.js';
import { Slot } from '../slot.js';

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
  /** Throws for a name that stands for no fact, no certainty or no rule. */
  escalation(
    scopes: readonly string[],
    given: readonly string[],
    weakest: string | undefined,
    refuted: readonly string[],
  ): Escalation;
  /** Throws where no operation has one of the ids. */
  minimalScopes(operations: readonly string[]): MinimalScopes;
}

/** The place of the engine. */
export const engineSlot: Slot<Engine> = /* @__PURE__ */ new Slot('the engine', loader, adopt);

/** Throws for an engine that is not of this package's version. */
function adopt(engine: Engine): void {
  const version = engine.catalogVersion();
  if (version !== CATALOG_VERSION) {
    throw new BackendUnavailableError(
      `the ${engine.kind} engine has catalogue ${version}, this package has ${CATALOG_VERSION}; install it afresh`,
    );
  }
  adviseWith((operation) => engine.checkOperation(operation));
}

/**
 * Loads the engine; await it once before the first call. Node, Bun and Cloudflare's workers load it by themselves when
 * the first call needs it: there `init()` does no harm, and ignores `source`. Elsewhere the module is fetched from
 * beside this package's files, unless `source` brings it.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/engine.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await engineSlot.init(source);
}

/** The engine in use. */
export function engine(): Engine {
  return engineSlot.get();
}

/** Which compilation of the engine is in use. */
export function backend(): BackendKind {
  return engine().kind;
}
