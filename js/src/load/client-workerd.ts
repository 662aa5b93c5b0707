/** The client in Cloudflare's workers: a module that is compiled when the worker is deployed, loaded at once by the first call. */

import type { ClientBackend } from '../client/backend.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/client.js';
import module from '../wasm/client.wasm';

export const loader: Loader<ClientBackend> = {
  now: () => {
    const exports = loadWasmSync(glue, () => module);
    return { ...exports, engine: exports };
  },
};
