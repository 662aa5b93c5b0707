/**
 * The usual request, quickly: the ids in its path are UUIDs, which are all as long. Its length and a few characters
 * propose a path of the catalogue; then the whole is compared at once, by V8's own means. To look at every character in
 * JavaScript would take several times as long.
 *
 * What is found here is what the tree would find: a literal goes before an id, but none is as long as one.
 */

import { BASE, NONE, templates, type Template } from './operations.js';

const PARAMETER = /\{[^}]*\}/g;
/** No character. */
const ANY = -1;
const ID = '019e0000-0000-7000-8000-000000000000';

/** A path of the catalogue, and how to know it. A class, because V8 reads its fields faster than those of a copy. */
class Usual {
  readonly path: string;
  readonly operations: readonly number[];
  /** What `hint` says of such a path; `ANY` of one that ends with an id. */
  readonly hint: number;
  readonly isFixed: boolean;
  /** The form of a path that is not fixed; made when it is first asked for. */
  pattern: RegExp | undefined = undefined;

  constructor({ path, operations }: Template, example: string) {
    this.path = path;
    this.operations = operations;
    this.hint = example.endsWith(ID) ? ANY : hint(example, 0, example.length);
    this.isFixed = example === path;
  }
}

/** The paths with the same first segment. */
interface Collection {
  readonly name: string;
  readonly hint: number;
  /** By the length of what follows the first segment. */
  readonly paths: Usual[][];
}

/** By the length of the name. */
const COLLECTIONS = /* @__PURE__ */ collections();
const NO_COLLECTIONS: readonly Collection[] = [];
const NO_PATHS: readonly Usual[] = [];

function collections(): Collection[][] {
  const byLength: Collection[][] = [];
  for (const template of templates()) {
    const [name = ''] = template.path.slice(BASE.length).split('/');
    const alike = (byLength[name.length] ??= []);
    let collection = alike.find((other) => other.name === name);
    if (collection === undefined) {
      collection = { name, hint: hint(name, 0, name.length), paths: [] };
      alike.push(collection);
    }
    const example = template.path.replaceAll(PARAMETER, ID);
    const rest = example.length - BASE.length - name.length;
    (collection.paths[rest] ??= []).push(new Usual(template, example));
  }
  return byLength;
}

/** A character in which texts of one length differ; where they do not, the answer is as right, but takes longer. */
function hint(text: string, start: number, stop: number): number {
  return text.charCodeAt(Math.max(start, stop - 4));
}

/** The index of the operation with this method and path, or `NONE` when the path is not a usual one. */
export function findUsual(verb: number, path: string): number {
  const slash = path.indexOf('/', BASE.length);
  const stop = slash < 0 ? path.length : slash;
  const atName = hint(path, BASE.length, stop);
  const atEnd = hint(path, 0, path.length);
  for (const collection of COLLECTIONS[stop - BASE.length] ?? NO_COLLECTIONS) {
    if (collection.hint === atName) {
      for (const usual of collection.paths[path.length - stop] ?? NO_PATHS) {
        const operation = usual.operations[verb] ?? NONE;
        if (operation !== NONE && (usual.hint === ANY || usual.hint === atEnd) && isPath(usual, path)) {
          return operation;
        }
      }
    }
  }
  return NONE;
}

/** Whether the path is this one, with an id in the place of each parameter. */
function isPath(usual: Usual, path: string): boolean {
  return usual.isFixed ? path === usual.path : (usual.pattern ??= patternOf(usual.path)).test(path);
}

/** Of a single id, the length of the whole path has told the length. To count takes longer. */
function patternOf(path: string): RegExp {
  const ids = path.match(PARAMETER)?.length ?? 0;
  return new RegExp(`^${path.replaceAll(PARAMETER, ids > 1 ? `[-\\w]{${ID.length}}` : '[-\\w]+')}$`);
}
