/** The client everywhere but in Node: WebAssembly, loaded by `init()`. */

import { checked, engineSlot, type WasmSource } from '../backend.js';
import { loadWasm } from '../backends/wasm.js';
import { NotInitialisedError } from '../errors.js';
import { clientSlot } from '../client-backend.js';
import * as glue from '../wasm/client.js';

export * from '../client-index.js';

/**
 * Loads the client, and with it the engine, which the same module holds; await it once before the first client is
 * made. Without `source` the module is fetched from beside this file. The questions `escalation` and `minimalScopes` need
 * `init()` of `instantly-rbac` as well.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/client.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  const exports = await loadWasm(glue, source ?? new URL('../wasm/client.wasm', import.meta.url));
  if (!engineSlot.isReady) {
    engineSlot.install(checked({ ...exports, escalation: leftOut, minimalScopes: leftOut }));
  }
  clientSlot.install(exports);
}

/** The client's module has no room for the analysis. */
function leftOut(): never {
  throw new NotInitialisedError('the analysis, which init() of `instantly-rbac` brings,');
}
