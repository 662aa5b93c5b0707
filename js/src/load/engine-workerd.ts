/** The engine in Cloudflare's workers: a module that is compiled when the worker is deployed, loaded at once by the first call. */

import type { Engine } from '../engine/backend.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/engine.js';
import module from '../wasm/engine.wasm';

export const loader: Loader<Engine> = { now: () => loadWasmSync(glue, () => module) };
