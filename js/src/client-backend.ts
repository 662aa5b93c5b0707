/** What carries requests: the API client in Rust, compiled for Node and for WebAssembly. */

import type { BackendKind } from './backend.js';
import { Slot } from './slot.js';

/** A client across the boundary, with the key inside. Rejects with an `Error` of which the message is a failure. */
export interface ClientHandle {
  request(method: string, path: string, body: string | undefined, cancel: CancelHandle): Promise<string>;
  call(operation: string, params: string, cancel: CancelHandle): Promise<string>;
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
  readonly Client: new (apiKey: string, settings: string) => ClientHandle;
  readonly Cancel: new () => CancelHandle;
  readonly PageWalk: new (startingAfter: string | undefined) => PageWalkHandle;
}

/** The place of the client; the package's entries fill it. */
export const clientSlot: Slot<ClientBackend> = /* @__PURE__ */ new Slot('the client');
