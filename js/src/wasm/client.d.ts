/** The loader that wasm-bindgen writes into `dist/wasm`: the exports of `crates/wasm` with its feature `client`. */

import type { CancelHandle, ClientHandle, PageWalkHandle } from '../client/backend.js';

export * from './engine.js';
export { default } from './engine.js';

export const Client: new (apiKey: string, settings: string) => ClientHandle;
export const Cancel: new () => CancelHandle;
export const PageWalk: new (startingAfter: string | undefined) => PageWalkHandle;
