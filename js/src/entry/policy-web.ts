/** Policies everywhere but in Node: WebAssembly, loaded by `init()`. */

import { checked, engineSlot, type WasmSource } from '../backend.js';
import { loadWasm } from '../backends/wasm.js';
import { policySlot } from '../policy-backend.js';
import * as glue from '../wasm/policy.js';

export * from '../policy-index.js';

/**
 * Loads policies, and with them the engine, which the same module holds; await it once before the first policy is read.
 * Without `source` the module is fetched from beside this file.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/policy.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  const exports = await loadWasm(glue, source ?? new URL('../wasm/policy.wasm', import.meta.url));
  // Over whatever is there: the engine of the client's module leaves the analysis out.
  engineSlot.install(checked(exports));
  policySlot.install(exports);
}
