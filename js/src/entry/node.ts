/** The package in Node: the engine loads itself, at once, when the first call needs it. */

import { readFileSync } from 'node:fs';

import { checked, engine, engineSlot, type WasmSource } from '../backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativeEngine } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import * as glue from '../wasm/engine.js';

export * from '../index.js';

engineSlot.loadWith(() =>
  checked(
    choose({
      native: () => nativeEngine(loadAddon()),
      wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/engine.wasm', import.meta.url))),
    }),
  ),
);

/** Loads the engine. Never needed in Node, where `source` is ignored; it is here for code that runs elsewhere too. */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await source;
  engine();
}
