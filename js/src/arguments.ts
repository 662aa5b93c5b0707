/** Checks what a caller passes before it crosses into Rust, where a wrong type would not be noticed in time. */

import { InvalidArgumentError } from './errors.js';

/** `value` as a string, or an error that names the argument. */
export function string(value: unknown, argument: string): string {
  if (typeof value !== 'string') {
    throw new InvalidArgumentError(`${argument} must be a string, not ${kind(value)}`);
  }
  return value;
}

/** The array if every item is a string, or an error that names the item. */
export function strings(values: readonly unknown[], argument: string): readonly string[] {
  // Counted, because `forEach` would pass over a hole in the array.
  for (let index = 0; index < values.length; index += 1) {
    if (typeof values[index] !== 'string') {
      string(values[index], `${argument}[${index}]`);
    }
  }
  return values as readonly string[];
}

/** What a value is, in a word, without showing it: it may be a secret in the wrong place. */
export function kind(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'an array';
  }
  const type = typeof value;
  return type === 'undefined' ? type : `${type === 'object' ? 'an' : 'a'} ${type}`;
}

/** The value as an object with properties, or an error that names the argument. */
export function object<T extends object>(value: T, argument: string): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidArgumentError(`${argument} must be an object, not ${kind(value)}`);
  }
  return value;
}

/** The value as an array, or an error that names the argument. */
export function list<Item>(value: readonly Item[], argument: string): readonly Item[] {
  if (!Array.isArray(value)) {
    throw new InvalidArgumentError(`${argument} must be an array, not ${kind(value)}`);
  }
  return value;
}

/** The value as a list of numbers, or an error that names the argument. */
export function numbers(value: readonly number[] | Uint32Array, argument: string): readonly number[] | Uint32Array {
  if (!Array.isArray(value) && !(value instanceof Uint32Array)) {
    throw new InvalidArgumentError(`${argument} must be an array of numbers, not ${kind(value)}`);
  }
  return value;
}
