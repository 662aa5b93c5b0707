/**
 * Reads a snapshot, as `snapshot(scopes)` and `engine.snapshot(principal)` of the package write it: decisions made earlier,
 * without the scopes, the role or the policy that they were made from.
 */

import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { BackendUnavailableError, InstantlyRbacError, PolicySnapshot, Snapshot } from 'instantly-rbac/snapshot';

import type { SnapshotSubject } from '../state/subject.js';

/** Whether a JSON value looks like one: a list of numbers, or an object with such a list. */
export function isSnapshot(root: Node): boolean {
  const table = tableOf(root);
  return table?.type === 'array' && table.children?.[0]?.type === 'number';
}

function tableOf(root: Node): Node | undefined {
  return root.type === 'array' ? root : findNodeAtLocation(root, ['table']);
}

/** Reads it, or answers why it cannot be used. */
export function readSnapshot(root: Node): SnapshotSubject | string {
  const data: unknown = getNodeValue(root);
  try {
    return root.type === 'array'
      ? { kind: 'snapshot', of: 'scopes', table: Snapshot.from(data as number[]), scopes: [] }
      : { kind: 'snapshot', of: 'policy', table: PolicySnapshot.from(data as never), scopes: [] };
  } catch (error) {
    if (error instanceof BackendUnavailableError) {
      return 'A snapshot of another version or of another catalogue: its decisions may not hold here. Make it afresh with this version, or paste the scopes or the policy that it was made from';
    }
    if (error instanceof InstantlyRbacError) {
      return `Not a snapshot as the package writes it: ${error.message}`;
    }
    throw error;
  }
}
