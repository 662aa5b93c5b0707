/** The client in browsers, and wherever else nothing says more: WebAssembly, fetched by `init()`. */

import type { ClientBackend } from '../client/backend.js';
import { loadWasm } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/client.js';

export const loader: Loader<ClientBackend> = {
  from: async (source) => {
    const exports = await loadWasm(glue, source ?? new URL('../wasm/client.wasm', import.meta.url));
    return { ...exports, engine: exports };
  },
};
