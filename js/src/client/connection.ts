/** One client of the backend, its calls with cancellation, and its failures as errors. */

import { type CancelHandle, type ClientHandle, clientSlot } from './backend.js';
import { fromBackend } from './errors.js';
import { InvalidArgumentError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';

/** What may be set for one call. */
export interface CallOptions {
  /** Gives up the call; it then rejects with `CancelledError`. */
  signal?: AbortSignal | undefined;
}

/** Holds the key where no program can read it back, and speaks JSON. */
export class Connection {
  readonly #client: ClientHandle;

  constructor(apiKey: string, settings: object) {
    try {
      this.#client = new (clientSlot.get().Client)(apiKey, JSON.stringify(settings));
    } catch (thrown) {
      throw thrown instanceof Error && thrown.message.startsWith('{') ? fromBackend(thrown) : thrown;
    }
  }

  /** Sends a request of any kind. */
  request(method: string, path: string, body: string | undefined, options: CallOptions): Promise<unknown> {
    return exchange(options, (cancel) => this.#client.request(method, path, body, cancel));
  }

  /** What was called so far. */
  recording(): string {
    return this.#client.recording();
  }

  /** Calls an operation with its parameters. */
  call(operation: OperationId, params: object, options: CallOptions): Promise<unknown> {
    return exchange(options, (cancel) => this.#client.call(operation, JSON.stringify(params), cancel));
  }
}

async function exchange(
  { signal }: CallOptions,
  send: (cancel: CancelHandle) => Promise<string>,
): Promise<unknown> {
  if (signal !== undefined && typeof signal.addEventListener !== 'function') {
    throw new InvalidArgumentError('signal must be an AbortSignal');
  }
  const cancel = new (clientSlot.get().Cancel)();
  const give = (): void => cancel.cancel();
  signal?.addEventListener('abort', give);
  if (signal?.aborted === true) {
    give();
  }
  let answer: string;
  try {
    answer = await send(cancel);
  } catch (thrown) {
    throw fromBackend(thrown, signal?.aborted === true ? signal.reason : undefined);
  } finally {
    signal?.removeEventListener('abort', give);
    cancel.free?.();
  }
  return JSON.parse(answer) as unknown;
}
