/** The operations as the router sees them: a place per method, and paths under one base. */

import { OPERATIONS } from '../generated/catalog.js';
import type { Method } from '../generated/types.js';

/** No operation. */
export const NONE = -1;

/** What every path begins with. */
export const BASE = '/api/v2/';

const METHODS = 5;

/** The place of a method in a list by method. A `switch`, because looking it up takes V8 longer. */
export function place(method: string): number | undefined {
  switch (method as Method) {
    case 'GET':
      return 0;
    case 'POST':
      return 1;
    case 'PATCH':
      return 2;
    case 'PUT':
      return 3;
    case 'DELETE':
      return 4;
    default:
      return undefined;
  }
}

/** A place for the operation of each method, all empty. */
export function byMethod(): number[] {
  return new Array<number>(METHODS).fill(NONE);
}

/** A path and the operations on it, by method. */
export interface Template {
  readonly path: string;
  readonly operations: readonly number[];
}

/** All paths of the catalogue, without the slash that some have at the end. */
export function templates(): Template[] {
  const found = new Map<string, number[]>();
  OPERATIONS.forEach(([, method, template], index) => {
    const path = withoutSlash(template);
    const operations = found.get(path) ?? byMethod();
    operations[place(method) ?? NONE] = index;
    found.set(path, operations);
  });
  return [...found].map(([path, operations]) => ({ path, operations }));
}

export function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
