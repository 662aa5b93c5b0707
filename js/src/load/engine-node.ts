/** The engine in Node and Bun: the addon, and WebAssembly where none fits, loaded at once by the first call. */

import { readFileSync } from 'node:fs';

import type { Engine } from '../engine/backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativeEngine } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/engine.js';

export const loader: Loader<Engine> = {
  now: () =>
    choose<Engine>({
      native: () => nativeEngine(loadAddon()),
      wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/engine.wasm', import.meta.url))),
    }),
};
