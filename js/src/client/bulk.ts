/** The same work for many things, a few at a time. */

import { InvalidArgumentError } from '../errors.js';

/** How a bulk is done. */
export interface BulkOptions {
  /** How many are under way at a time at most. Default: 4. */
  atOnce?: number | undefined;
  /** Hears of each one as it ends. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Starts no more of them; those under way end by their own signal. What was not started is rejected with its reason. */
  signal?: AbortSignal | undefined;
}

/** How far a bulk is. */
export interface BulkProgress {
  /** Which one has ended, by its place in what was given, from 0. */
  index: number;
  /** How many have ended. */
  done: number;
  /** How many there are. */
  total: number;
}

/**
 * Does `work` for each of `items`, a few at a time, and answers how each ended, in the order of the items. One failure stops
 * nothing. The client's pace holds however many are under way.
 */
export async function bulk<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => Promise<Result>,
  { atOnce = 4, onProgress, signal }: BulkOptions = {},
): Promise<PromiseSettledResult<Result>[]> {
  if (!Number.isInteger(atOnce) || atOnce < 1) {
    throw new InvalidArgumentError('atOnce must be a whole number above 0');
  }
  const all = [...items];
  const results: PromiseSettledResult<Result>[] = [];
  let next = 0;
  let done = 0;
  const run = async (): Promise<void> => {
    while (next < all.length) {
      const index = next++;
      try {
        signal?.throwIfAborted();
        results[index] = { status: 'fulfilled', value: await work(all[index] as Item, index) };
      } catch (reason) {
        results[index] = { status: 'rejected', reason };
      }
      done += 1;
      onProgress?.({ index, done, total: all.length });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, run));
  return results;
}
