/** A principal under a policy, prepared for many decisions in plain JavaScript. `engine/table.rs` describes the table. */

import { list, numbers, object, strings } from '../arguments.js';
import { type OperationId, POLICY_LAYOUT_VERSION } from '../generated/catalog.js';
import type { Decision, Resource } from '../generated/types.js';
import { operationIndex } from '../engine/operations.js';
import { checkTable } from '../engine/table.js';
import { isWhole, PolicyBits } from './bits.js';
import { actsOn } from './kinds.js';

/** A policy snapshot as plain data. */
export interface PolicyTable {
  /** Layout version, hash of the catalogue, and the bits. */
  readonly table: readonly number[];
  /** The tags that decisions depend on. */
  readonly names: readonly string[];
  /** Where the principal belongs, if that is known. */
  readonly workspace: string | null;
}

/** What of a resource takes part in decisions. */
export type ResourceFacts = Pick<Resource, 'kind' | 'tags' | 'workspace'>;

/** Asks the engine itself, about the few resources of which the table says nothing. */
export type Fallback = (operation: OperationId, resource: ResourceFacts) => Decision;

/**
 * What a principal may do under a policy, frozen. Made by `engine.snapshot(principal)`. It is plain data, like `Snapshot`:
 * `JSON.stringify` writes it, `PolicySnapshot.from` reads it where the engine is not loaded.
 */
export class PolicySnapshot {
  readonly #bits: PolicyBits;
  /** Names of tags that permit; few principals have more of them. They stand here because this is quick to reach. */
  readonly #first: string | undefined;
  readonly #second: string | undefined;
  readonly #third: string | undefined;
  readonly #names: readonly string[];
  readonly #workspace: string | null;
  readonly #fallback: Fallback;

  /**
   * Reads what `toJSON` answered. Of the one case that the table leaves open, a resource's workspace while the
   * principal's own is not known, it says `unknown`. Throws `BackendUnavailableError` where another version made it.
   */
  static from(data: PolicyTable): PolicySnapshot {
    const { table, names } = object(data, 'data');
    numbers(table, 'data.table');
    strings(list(names, 'data.names'), 'data.names');
    return new PolicySnapshot(data, () => 'unknown');
  }

  /** @internal */
  constructor(data: PolicyTable, fallback: Fallback) {
    const { table, names, workspace } = data;
    checkTable(table, POLICY_LAYOUT_VERSION, isWhole(table, names.length));
    this.#bits = PolicyBits.of(table);
    this.#names = names.slice();
    [this.#first, this.#second, this.#third] = this.#bits.permitting.map((place) => names[place]);
    this.#workspace = workspace;
    this.#fallback = fallback;
    Object.freeze(this);
  }

  /** Whether it is allowed, as far as the facts are known: not when it is denied, and not when it is unknown. */
  can(operation: OperationId, resource?: ResourceFacts): boolean {
    return this.decide(operation, resource) === 'allow';
  }

  /**
   * The decision in three values. Tags that are not given are not the same as none. What an operation does not act on says
   * nothing about it: with such a resource it is never allowed.
   */
  decide(operation: OperationId, resource?: ResourceFacts): Decision {
    const index = operationIndex(operation);
    const kind = resource?.kind ?? null;
    if (kind !== null && !actsOn(index, kind)) {
      return this.#decide(index, undefined) === 'deny' ? 'deny' : 'unknown';
    }
    const workspace = resource?.workspace ?? null;
    if (workspace !== null && workspace !== this.#workspace) {
      return this.#workspace === null ? this.#fallback(operation, resource as ResourceFacts) : 'deny';
    }
    return this.#decide(index, resource?.tags);
  }

  #decide(index: number, tags: Resource['tags']): Decision {
    return this.#bits.decide(index, tags, this.#names, this.#first, this.#second, this.#third);
  }

  /** The data, for `PolicySnapshot.from`. Names of tags are in it. */
  toJSON(): PolicyTable {
    return { table: this.#bits.table.slice(), names: this.#names.slice(), workspace: this.#workspace };
  }
}
