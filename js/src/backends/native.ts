/** The engine as an addon of Node, from the binaries that the package carries, one per platform. */

import { createRequire } from 'node:module';

import type { Engine } from '../engine/backend.js';
import { BriefReader, type BriefSource } from '../engine/brief.js';
import type { ClientBackend } from '../client/backend.js';
import { operationIndex } from '../engine/operations.js';
import { BackendUnavailableError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import type { Escalation, MinimalScopes } from '../generated/types.js';
import type { PolicyBackend } from '../policy/backend.js';

/** The addon's exports: those of both backends, but answers come as text, which is cheaper here than objects. */
export interface Addon
  extends Omit<Engine, 'kind' | 'explain' | 'explainRequest' | 'escalation' | 'minimalScopes'>,
    Omit<ClientBackend, 'kind' | 'engine'>,
    Omit<PolicyBackend, 'kind' | 'engine'>,
    BriefSource {
  explain(scopes: string | readonly string[], place: number): string;
  explainRequest(scopes: string | readonly string[], method: string, path: string): string;
  escalation(...question: Parameters<Engine['escalation']>): string;
  minimalScopes(operations: readonly string[]): string;
}

/** Loads the addon of this platform; throws `BackendUnavailableError` where there is none that fits. */
export function loadAddon(): Addon {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  const failures: unknown[] = [];
  // Which C library a Linux has is expensive to ask and cheap to try.
  for (const name of process.platform === 'linux' ? [platform, `${platform}-musl`] : [platform]) {
    try {
      return require(`../native/${name}.node`) as Addon;
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new BackendUnavailableError(`this package has no native addon that loads on ${platform}`, {
    cause: failures[0],
  });
}

/** The client of an addon. */
export function nativeClient(addon: Addon): ClientBackend {
  return { ...addon, kind: 'native' };
}

/** The policies of an addon. */
export function nativePolicy(addon: Addon): PolicyBackend {
  return { ...addon, kind: 'native' };
}

/** The engine of an addon. */
export function nativeEngine(addon: Addon): Engine {
  const reader = new BriefReader(addon);
  return {
    ...addon,
    kind: 'native',
    explain: (scopes, operation) => reader.read(addon.explain(crossing(scopes), operationIndex(operation as OperationId))),
    explainRequest: (scopes, method, path) => reader.read(addon.explainRequest(crossing(scopes), method, path)),
    escalation: (...question) => JSON.parse(addon.escalation(...question)) as Escalation,
    minimalScopes: (operations) => JSON.parse(addon.minimalScopes(operations)) as MinimalScopes,
  };
}

/** Names as lines, of which one text crosses in a fraction of the time; those that are no lines stay as they are. */
function crossing(names: readonly string[]): string | readonly string[] {
  return names.length === 0 || names.some(isNoLine) ? names : names.join('\n');
}

function isNoLine(name: string): boolean {
  return name.includes('\n');
}
