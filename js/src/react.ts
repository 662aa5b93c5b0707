/** Permissions in React. Denied and unknown are hidden alike; whether a request is allowed is for the server to decide. */

import { createContext, createElement, type ReactNode, useContext } from 'react';

import { InvalidArgumentError } from './errors.js';
import type { OperationId } from './generated/catalog.js';
import type { ResourceFacts } from './policy/snapshot.js';

/** Whatever answers `can`: a `Snapshot`, a `PolicySnapshot`, or an object of your own. */
export interface Permissions {
  /** Whether the operation is allowed, on the resource if one is given. */
  can(operation: OperationId, resource?: ResourceFacts): boolean;
}

const Context = /* @__PURE__ */ createContext<Permissions | null | undefined>(undefined);

/** What `PermissionsProvider` takes. */
export interface PermissionsProviderProps {
  /** The permissions of whoever looks at the page; `null` while they are loading, when nothing is allowed. */
  readonly value: Permissions | null;
  readonly children?: ReactNode;
}

/** Gives everything below it the permissions that `useCan` and `Can` ask. */
export function PermissionsProvider({ value, children }: PermissionsProviderProps): ReactNode {
  return createElement(Context.Provider, { value }, children);
}

/** Whether the operation is allowed. Throws `InvalidArgumentError` outside a `PermissionsProvider`. */
export function useCan(operation: OperationId, resource?: ResourceFacts): boolean {
  const permissions = useContext(Context);
  if (permissions === undefined) {
    throw new InvalidArgumentError('useCan and Can need a PermissionsProvider above them');
  }
  return permissions?.can(operation, resource) ?? false;
}

/** What `Can` takes. */
export interface CanProps {
  /** What they would do. */
  readonly operation: OperationId;
  /** What it would be done to: its tags and its workspace, where a policy decides by them. */
  readonly resource?: ResourceFacts;
  /** Shown when it is allowed. */
  readonly children?: ReactNode;
  /** Shown when it is not. */
  readonly otherwise?: ReactNode;
}

/** Shows its children when the operation is allowed. */
export function Can({ operation, resource, children, otherwise }: CanProps): ReactNode {
  return useCan(operation, resource) ? children : otherwise;
}
