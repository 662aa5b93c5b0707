/** The loader that wasm-bindgen writes into `dist/wasm`: the exports of `crates/wasm` with its feature `policy`. */

import type { PolicyHandle } from '../policy/backend.js';

export * from './engine.js';
export { default } from './engine.js';

export const Policy: new (text: string) => PolicyHandle;
export function diffCatalog(openapi: string): string;
export function escalations(world: string, assumptions: string): string;
export function escalationOf(who: string, world: string, assumptions: string): string;
export function diffKeys(before: string, after: string): string;
export function formatPolicy(text: string): string;
export function reviewScopes(scopes: string): string;
export function frameOf(operation: string): string;
export function wayOf(scope: string): string;
