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
    const id = requestIdleCallback(() => setShown(() => value), { timeout: MOST_WAIT });
    return () => cancelIdleCallback(id);
  }, [value, shown]);
  return shown;
}

/** In milliseconds. */
const MOST_WAIT = 200;
