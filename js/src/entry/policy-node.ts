/** Policies in Node: they load themselves, at once, when the first call needs them. */

import { readFileSync } from 'node:fs';

import type { WasmSource } from '../backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativePolicy } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import { type PolicyBackend, policySlot } from '../policy-backend.js';
import * as glue from '../wasm/policy.js';
import './node.js';

export * from '../policy-index.js';

policySlot.loadWith(() =>
  choose<PolicyBackend>({
    native: () => nativePolicy(loadAddon()),
    wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/policy.wasm', import.meta.url))),
  }),
);

/** Loads the policies. Never needed in Node, where `source` is ignored; it is here for code that runs elsewhere too. */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await source;
  policySlot.get();
}
