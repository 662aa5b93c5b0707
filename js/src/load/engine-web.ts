/** The engine in browsers, and wherever else nothing says more: WebAssembly, fetched by `init()`. */

import type { Engine } from '../engine/backend.js';
import { loadWasm } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/engine.js';

export const loader: Loader<Engine> = {
  from: (source) => loadWasm(glue, source ?? new URL('../wasm/engine.wasm', import.meta.url)),
};
