/**
 * Reads the keys and members of a workspace from what the API, the emulator and our own tools write: a page of a list
 * (`{"items": […]}`), a bare array, `{"keys": […], "members": […]}`, or a world of several workspaces
 * (`{"workspaces": […]}`). Secrets were taken out before.
 */

import { getNodeValue, type Node, findNodeAtLocation } from 'jsonc-parser';
import { ROLES } from 'instantly-rbac/catalog';

import { unknownScopes } from '../engine.js';
import type { Places, Problem } from './problem.js';
import { unknownScope } from './scopes.js';

export interface WorkspaceKey {
  readonly name: string;
  readonly workspace: string;
  readonly scopes: readonly string[];
}

export interface WorkspaceMember {
  readonly name: string;
  readonly workspace: string;
  readonly role: string;
  readonly permissions: readonly string[];
  readonly accepted: boolean;
}

export interface Workspace {
  readonly keys: readonly WorkspaceKey[];
  readonly members: readonly WorkspaceMember[];
}

/** Whether a JSON value looks like one of the forms. */
export function isWorkspace(root: Node): boolean {
  return (
    ['items', 'keys', 'members', 'workspaces'].some((name) => findNodeAtLocation(root, [name])?.type === 'array') ||
    (root.type === 'array' && root.children?.[0]?.type === 'object')
  );
}

export function readWorkspace(root: Node, places: Places): { workspace: Workspace; problems: Problem[] } {
  const reader = new Reader(places);
  reader.group(root, '');
  return { workspace: reader.finish(), problems: reader.problems };
}

/** Beyond this the list of problems helps nobody. */
const MOST_PROBLEMS = 100;

class Reader {
  readonly problems: Problem[] = [];
  readonly #keys: WorkspaceKey[] = [];
  readonly #members: WorkspaceMember[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  finish(): Workspace {
    return { keys: this.#keys, members: this.#members };
  }

  group(node: Node, workspace: string): void {
    if (node.type === 'array') {
      this.#each(node, workspace);
      return;
    }
    const name = text(node, 'name') ?? workspace;
    for (const field of ['items', 'keys', 'members']) {
      const list = findNodeAtLocation(node, [field]);
      if (list?.type === 'array') {
        this.#each(list, name);
      }
    }
    for (const inner of findNodeAtLocation(node, ['workspaces'])?.children ?? []) {
      this.group(inner, '');
    }
  }

  #each(list: Node, workspace: string): void {
    for (const item of list.children ?? []) {
      if (findNodeAtLocation(item, ['scopes'])?.type === 'array') {
        this.#key(item, workspace);
      } else if (text(item, 'role') !== undefined) {
        this.#member(item, workspace);
      } else {
        this.#report(item, 'error', 'neither a key (`scopes`) nor a member (`role`); it is left out');
      }
    }
  }

  #key(item: Node, workspace: string): void {
    const nodes = findNodeAtLocation(item, ['scopes'])?.children ?? [];
    const scopes = nodes.flatMap((node) => (node.type === 'string' ? [node.value as string] : []));
    const unknown = new Map(unknownScopes(scopes).map(({ scope, didYouMean }) => [scope, didYouMean]));
    for (const node of unknown.size === 0 ? [] : nodes) {
      if (typeof node.value === 'string' && unknown.has(node.value)) {
        this.#push(unknownScope(node.value, unknown.get(node.value) ?? null, this.#places.at(node.offset)));
      }
    }
    this.#keys.push({ name: text(item, 'name') ?? 'unnamed key', workspace: text(item, 'workspace') ?? workspace, scopes });
  }

  #member(item: Node, workspace: string): void {
    const role = text(item, 'role') ?? '';
    if (!ROLES.some((known) => known === role)) {
      const node = findNodeAtLocation(item, ['role']) ?? item;
      this.#report(node, 'warning', `\`${role.slice(0, 80)}\` is no documented role; what it may do is unknown`);
    }
    const permissions = findNodeAtLocation(item, ['permissions']);
    this.#members.push({
      name: text(item, 'nickname') ?? text(item, 'email') ?? 'unnamed member',
      workspace,
      role,
      permissions: permissions?.type === 'array' ? (getNodeValue(permissions) as unknown[]).map(String) : [],
      accepted: findNodeAtLocation(item, ['accepted'])?.value !== false,
    });
  }

  #report(node: Node, severity: Problem['severity'], message: string): void {
    this.#push({ severity, ...this.#places.at(node.offset), message });
  }

  #push(problem: Problem): void {
    if (this.problems.length < MOST_PROBLEMS) {
      this.problems.push(problem);
    }
  }
}

function text(node: Node, field: string): string | undefined {
  const value: unknown = findNodeAtLocation(node, [field])?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
