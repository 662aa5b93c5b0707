/** The engine in WebAssembly. */

import type { Engine, WasmSource } from '../backend.js';
import { BackendUnavailableError } from '../errors.js';

/** What wasm-bindgen writes beside a module: its loader, and its exports once it is loaded. */
export type EngineGlue = typeof import('../wasm/engine.js');

/** Loads a module and answers its engine. */
export async function loadWasm(glue: EngineGlue, source: WasmSource | Promise<WasmSource>): Promise<Engine> {
  try {
    await glue.default({ module_or_path: source });
  } catch (cause) {
    throw unavailable(cause);
  }
  return { ...glue, kind: 'wasm' };
}

/** Loads a module from its bytes before it returns. */
export function loadWasmSync(glue: EngineGlue, bytes: () => BufferSource): Engine {
  try {
    glue.initSync({ module: bytes() });
  } catch (cause) {
    throw unavailable(cause);
  }
  return { ...glue, kind: 'wasm' };
}

function unavailable(cause: unknown): BackendUnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BackendUnavailableError(`the WebAssembly module could not be loaded: ${reason}`, { cause });
}
