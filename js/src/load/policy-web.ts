/** Policies in browsers, and wherever else nothing says more: WebAssembly, fetched by `init()`. */

import type { PolicyBackend } from '../policy/backend.js';
import { loadWasm } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/policy.js';

export const loader: Loader<PolicyBackend> = {
  from: async (source) => {
    const exports = await loadWasm(glue, source ?? new URL('../wasm/policy.wasm', import.meta.url));
    return { ...exports, engine: exports };
  },
};
