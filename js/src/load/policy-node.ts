/** Policies in Node and Bun: the addon, and WebAssembly where none fits, loaded at once by the first call. */

import { readFileSync } from 'node:fs';

import type { PolicyBackend } from '../policy/backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativePolicy } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import type { Loader } from '../slot.js';
import * as glue from '../wasm/policy.js';

export const loader: Loader<PolicyBackend> = {
  now: () =>
    choose<PolicyBackend>({
      native: () => nativePolicy(loadAddon()),
      wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/policy.wasm', import.meta.url))),
    }),
};
