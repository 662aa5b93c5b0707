/** What can wait until what was asked for is on the screen. */

import { useEffect, useState } from 'preact/hooks';

/** How many of a list to draw now: those that are seen first, and after the next picture all. */
export function useGrowing(total: number, first: number): number {
  const whole = useLater(true, total <= first);
  return whole ? total : Math.min(first, total);
}

/** A value as it was, until the picture that follows its change stands. */
export function useLater<Value>(value: Value, first: Value = value): Value {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown === value) {
      return undefined;
    }
    return afterPicture(() => setShown(() => value));
  }, [value, shown]);
  return shown;
}

/** Does it once the next picture stands; answers how to call it off. */
export function afterPicture(task: () => void): () => void {
  return whenIdle(task, { timeout: MOST_WAIT });
}

/** Does it once there is nothing else to do, or soon where the browser, such as Safari, does not say when that is. */
export function whenIdle(task: () => void, options?: IdleRequestOptions): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const id = setTimeout(task);
    return () => clearTimeout(id);
  }
  const id = requestIdleCallback(task, options);
  return () => cancelIdleCallback(id);
}

/** In milliseconds. */
const MOST_WAIT = 200;
