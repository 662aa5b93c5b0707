/** The client in Node: it loads itself, at once, when the first one is made. */

import { readFileSync } from 'node:fs';

import type { WasmSource } from '../backend.js';
import { choose } from '../backends/choice.js';
import { loadAddon, nativeClient } from '../backends/native.js';
import { loadWasmSync } from '../backends/wasm.js';
import { type ClientBackend, clientSlot } from '../client-backend.js';
import * as glue from '../wasm/client.js';
import './node.js';

export * from '../client-index.js';

clientSlot.loadWith(() =>
  choose<ClientBackend>({
    native: () => nativeClient(loadAddon()),
    wasm: () => loadWasmSync(glue, () => readFileSync(new URL('../wasm/client.wasm', import.meta.url))),
  }),
);

/** Loads the client. Never needed in Node, where `source` is ignored; it is here for code that runs elsewhere too. */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await source;
  clientSlot.get();
}
