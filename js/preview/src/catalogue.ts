/** The catalogue, arranged for looking things up. */

import {
  type Effect,
  type OperationDetail,
  type OperationId,
  OPERATION_DETAILS,
  type ResourceKind,
  SCOPE_DETAILS,
  type ScopeDetail,
} from 'instantly-rbac/catalog';

/** Every operation with its place, by which decisions are kept. */
export interface Operation extends OperationDetail {
  readonly index: number;
}

export const operations: readonly Operation[] = OPERATION_DETAILS.map((detail, index) => ({ ...detail, index }));

const BY_ID: ReadonlyMap<string, Operation> = new Map(operations.map((operation) => [operation.id, operation]));

/** The operation of an id, if there is one. */
export function operationOf(id: string): Operation | undefined {
  return BY_ID.get(id);
}

export function isOperation(id: string): id is OperationId {
  return BY_ID.has(id);
}

/** The operations on a kind of resource with an effect: one cell of the matrix. */
export function cell(kind: ResourceKind, effect: Effect): readonly Operation[] {
  return CELLS.get(`${kind} ${effect}`) ?? NONE;
}

const NONE: readonly Operation[] = [];
const CELLS: ReadonlyMap<string, readonly Operation[]> = byCell();

function byCell(): Map<string, Operation[]> {
  const cells = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = `${operation.resource} ${operation.effect}`;
    cells.set(key, [...(cells.get(key) ?? []), operation]);
  }
  return cells;
}

/** A row of the table of scopes: all scopes of one name before the colon. */
export interface ScopeFamily {
  readonly resource: string;
  readonly members: Readonly<Partial<Record<ScopeDetail['action'], ScopeDetail>>>;
}

export const ACTIONS = ['all', 'create', 'read', 'update', 'delete'] as const;

export const scopeFamilies: readonly ScopeFamily[] = [...new Set(SCOPE_DETAILS.map(({ resource }) => resource))].map(
  (resource) => ({
    resource,
    members: Object.fromEntries(
      SCOPE_DETAILS.filter((scope) => scope.resource === resource).map((scope) => [scope.action, scope]),
    ),
  }),
);

const SCOPES: ReadonlyMap<string, ScopeDetail> = new Map(SCOPE_DETAILS.map((detail) => [detail.scope, detail]));

/** What is known of a scope; nothing of a name that the catalogue does not hold. */
export function scopeOf(name: string): ScopeDetail | undefined {
  return SCOPES.get(name);
}

/** Whether every word of a search is somewhere in the text. */
export function matches(search: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase().replaceAll('_', ' ');
  return search
    .toLowerCase()
    .replaceAll('_', ' ')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
