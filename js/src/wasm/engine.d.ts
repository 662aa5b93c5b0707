/** The loader that wasm-bindgen writes into `dist/wasm`, beside the module it loads: the exports of `crates/wasm`. */

import type { WasmSource } from '../engine/backend.js';
import type { Escalation, Explanation, MinimalScopes } from '../generated/types.js';

export function initSync(source: { module: BufferSource | WebAssembly.Module }): unknown;
export default function init(source: { module_or_path: WasmSource | Promise<WasmSource> }): Promise<unknown>;

export function catalogVersion(): string;
export function parseScopes(list: string): string[];
export function collectScopes(scopes: readonly string[]): string[];
export function minimiseScopes(scopes: readonly string[]): string[];
export function coversScopes(scopes: readonly string[], other: readonly string[]): boolean;
export function didYouMean(name: string): string | undefined;
export function checkOperation(id: string): void;
export function explain(scopes: readonly string[], operation: string): Explanation;
export function explainRequest(scopes: readonly string[], method: string, path: string): Explanation;
export function snapshot(scopes: readonly string[]): Uint32Array;
export function escalation(
  scopes: readonly string[],
  given: readonly string[],
  weakest: string | undefined,
  refuted: readonly string[],
): Escalation;
export function minimalScopes(operations: readonly string[]): MinimalScopes;
