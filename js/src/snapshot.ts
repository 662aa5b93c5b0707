/**
 * Snapshots alone: what decides in plain JavaScript, for a page, a worker or a server that is given the table and never
 * loads an engine.
 */

export {
  BackendUnavailableError,
  InstantlyRbacError,
  InvalidArgumentError,
  UnknownOperationError,
} from './errors.js';
export type { OperationId } from './generated/catalog.js';
export type { Code, Decision } from './generated/types.js';
export { PolicySnapshot, type PolicyTable, type ResourceFacts } from './policy/snapshot.js';
export { Snapshot, type Verdict } from './engine/snapshot.js';
