/** One stop of the Tab key for a whole table; arrows move inside it. */

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const MOVES: Record<string, (row: number, column: number) => [number, number]> = {
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
};

/** Cells are the elements with `data-at="row,column"` and `tabindex="-1"`; gaps are skipped. */
export function useGridKeys(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (element !== null && element.querySelector('[data-at][tabindex="0"]') === null) {
      element.querySelector<HTMLElement>('[data-at]')?.setAttribute('tabindex', '0');
    }
  });
  useEffect(() => {
    const element = container.current;
    if (element === null) {
      return;
    }
    const keydown = (event: KeyboardEvent) => {
      const move = MOVES[event.key];
      if (move !== undefined && event.target instanceof HTMLElement && go(element, event.target, move)) {
        event.preventDefault();
      }
    };
    const focusin = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.dataset['at'] !== undefined) {
        element.querySelector('[data-at][tabindex="0"]')?.setAttribute('tabindex', '-1');
        target.setAttribute('tabindex', '0');
      }
    };
    element.addEventListener('keydown', keydown);
    element.addEventListener('focusin', focusin);
    return () => {
      element.removeEventListener('keydown', keydown);
      element.removeEventListener('focusin', focusin);
    };
  }, []);
}

/** Wider or longer than any table here. */
const FAR = 64;

function go(element: HTMLElement, from: HTMLElement, move: (row: number, column: number) => [number, number]): boolean {
  let [row = 0, column = 0] = (from.dataset['at'] ?? '').split(',').map(Number);
  for (let step = 0; step < FAR; step += 1) {
    [row, column] = move(row, column);
    const next = element.querySelector<HTMLElement>(`[data-at="${row},${column}"]`);
    if (next !== null) {
      next.focus();
      return true;
    }
  }
  return false;
}
