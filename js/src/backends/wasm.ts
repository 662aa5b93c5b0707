/** The backends in WebAssembly. */

import type { WasmSource } from '../engine/backend.js';
import { BackendUnavailableError } from '../errors.js';

/** What wasm-bindgen writes beside a module: its loader, and its exports once it is loaded. */
type Glue = Pick<typeof import('../wasm/engine.js'), 'default' | 'initSync'>;

/** Loads a module and answers its exports. */
export async function loadWasm<Exports extends Glue>(
  glue: Exports,
  source: WasmSource | Promise<WasmSource>,
): Promise<Exports & { kind: 'wasm' }> {
  try {
    await glue.default({ module_or_path: source });
  } catch (cause) {
    throw unavailable(cause);
  }
  return { ...glue, kind: 'wasm' };
}

/** Loads a module, from its bytes or compiled, before it returns, and answers its exports. */
export function loadWasmSync<Exports extends Glue>(
  glue: Exports,
  module: () => BufferSource | WebAssembly.Module,
): Exports & { kind: 'wasm' } {
  try {
    glue.initSync({ module: module() });
  } catch (cause) {
    throw unavailable(cause);
  }
  return { ...glue, kind: 'wasm' };
}

function unavailable(cause: unknown): BackendUnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BackendUnavailableError(`the WebAssembly module could not be loaded: ${reason}`, { cause });
}
