/** The package everywhere but in Node: WebAssembly, loaded by `init()`. */

import { checked, engineSlot, type WasmSource } from '../backend.js';
import { loadWasm } from '../backends/wasm.js';
import * as glue from '../wasm/engine.js';

export * from '../index.js';

/**
 * Loads the engine; await it once before the first call. Without `source` the module is fetched from beside this file.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/engine.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  const exports = await loadWasm(glue, source ?? new URL('../wasm/engine.wasm', import.meta.url));
  engineSlot.install(checked(exports));
}
