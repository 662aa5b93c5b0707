/** What carries requests: the API client in Rust, compiled for Node and for WebAssembly. */

import { loader } from '#client';

import { type BackendKind, type Engine, engineSlot, type WasmSource } from '../engine/backend.js';
import { NotInitialisedError } from '../errors.js';
import { Slot } from '../slot.js';

/** A client across the boundary, with the key inside. Rejects with an `Error` of which the message is a failure. */
export interface ClientHandle {
  request(method: string, path: string, body: string | undefined, cancel: CancelHandle): Promise<string>;
  call(operation: string, params: string, cancel: CancelHandle): Promise<string>;
  recording(): string;
}

/** Gives up the one request that it is passed to. */
export interface CancelHandle {
  cancel(): void;
  /** Where memory is not collected. */
  free?(): void;
}

/** Says which page of a list comes next. */
export interface PageWalkHandle {
  next(items: number, cursor: string | undefined): string | null | undefined;
  /** Where memory is not collected. */
  free?(): void;
}

/** The exports of a compilation that holds the client. */
export interface ClientBackend {
  readonly kind: BackendKind;
  /** The engine, where the same module is it as well; without the analysis, for which it has no room. */
  readonly engine?: Omit<Engine, 'escalation' | 'minimalScopes'>;
  readonly Client: new (apiKey: string, settings: string) => ClientHandle;
  readonly Cancel: new () => CancelHandle;
  readonly PageWalk: new (startingAfter: string | undefined) => PageWalkHandle;
}

/** The place of the client. */
export const clientSlot: Slot<ClientBackend> = /* @__PURE__ */ new Slot('the client', loader, ({ engine }) => {
  if (engine !== undefined && !engineSlot.isReady) {
    engineSlot.install({ ...engine, escalation: leftOut, minimalScopes: leftOut });
  }
});

function leftOut(): never {
  throw new NotInitialisedError('the analysis, which init() of `instantly-rbac` brings,');
}

/**
 * Loads the client, and with it the engine, which the same module holds; await it once before the first client is
 * made. Where it is not needed, as in Node, it does no harm. The questions `escalation` and `minimalScopes` need `init()`
 * of `instantly-rbac` as well.
 *
 * @param source address, `Response`, bytes or compiled `WebAssembly.Module` of `instantly-rbac/client.wasm`
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  await clientSlot.init(source);
}
