/** What is wrong in a text, and where. */

export interface Problem {
  /** Errors keep the text from being used; warnings do not. */
  readonly severity: 'error' | 'warning';
  /** From 1; `null` where it concerns the whole text. */
  readonly line: number | null;
  /** From 1. */
  readonly column: number | null;
  readonly message: string;
  /** What would mend it. */
  readonly suggestion?: string;
}

/** Line and column of places in a text, looked up in the order of the text or not. */
export class Places {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  at(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.#starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      [low, high] = (this.#starts[middle] ?? 0) <= offset ? [middle, high] : [low, middle];
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** The lines around a place, for showing it. */
export function excerpt(text: string, line: number): { number: number; text: string }[] {
  const wanted = { from: Math.max(1, line - 1), to: line + 1 };
  const lines: { number: number; text: string }[] = [];
  let start = 0;
  for (let number = 1; number <= wanted.to; number += 1) {
    const end = text.indexOf('\n', start);
    if (number >= wanted.from) {
      lines.push({ number, text: text.slice(start, end === -1 ? undefined : end).slice(0, 160) });
    }
    if (end === -1) {
      break;
    }
    start = end + 1;
  }
  return lines;
}
