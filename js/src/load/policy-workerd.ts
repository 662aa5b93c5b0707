/** Policies in Cloudflare's workers: a module that is compiled when the worker is deployed, loaded at once by the first call. */

import type { PolicyBackend } from '../policy/backend.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/policy.js';
import module from '../wasm/policy.wasm';

export const loader: Loader<PolicyBackend> = {
  now: () => {
    const exports = loadWasmSync(glue, () => module);
    return { ...exports, engine: exports };
  },
};
