/** The client in Node and Bun: the addon, and WebAssembly where none fits, loaded at once by the first call. */

import { readFileSync } from 'node:fs';

import type { ClientBackend } from '../client/backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativeClient } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/client.js';

export const loader: Loader<ClientBackend> = {
  now: () =>
    choose<ClientBackend>({
      native: () => nativeClient(loadAddon()),
      wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/client.wasm', import.meta.url))),
    }),
};
