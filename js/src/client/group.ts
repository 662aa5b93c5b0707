/** What every group of operations does alike: call one, or read a list page after page. */

import { object } from '../arguments.js';
import { clientSlot } from './backend.js';
import { fromBackend } from './errors.js';
import type { CallOptions, Connection } from './connection.js';
import type { OperationAnswers, OperationParameters } from '../generated/parameters.js';
import type { Page } from '../generated/types.js';

/** The operations that the catalogue describes. */
export type Described = keyof OperationParameters & keyof OperationAnswers;

/** Those of them that answer a page of a list. */
export type Listed = { [Id in Described]: OperationAnswers[Id] extends Page<unknown> ? Id : never }[Described];

/** What an operation takes. */
export type Params<Id extends Described> = OperationParameters[Id];

/** What an operation answers. */
export type Answer<Id extends Described> = OperationAnswers[Id];

/** What a list consists of. */
export type Item<Id extends Listed> = OperationAnswers[Id] extends Page<infer T> ? T : never;

/** Operations that share a connection. */
export class Group {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @internal */
  protected async call<Id extends Described>(id: Id, params: object, options: CallOptions): Promise<Answer<Id>> {
    return (await this.#connection.call(id, object(params, 'params'), options)) as Answer<Id>;
  }

  /** @internal */
  protected async *items<Id extends Listed>(id: Id, filters: Params<Id>, options: CallOptions): AsyncGenerator<Item<Id>, void, undefined> {
    const { starting_after } = object(filters, 'filters') as { starting_after?: string | undefined };
    const walk = new (clientSlot.get().PageWalk)(starting_after);
    let cursor = starting_after;
    try {
      do {
        const params = cursor === undefined ? filters : { ...filters, starting_after: cursor };
        const page = (await this.call(id, params, options)) as Page<Item<Id>>;
        yield* page.items;
        cursor = next(() => walk.next(page.items.length, page.next_starting_after));
      } while (cursor !== undefined);
    } finally {
      walk.free?.();
    }
  }
}

function next(step: () => string | null | undefined): string | undefined {
  try {
    return step() ?? undefined;
  } catch (thrown) {
    throw fromBackend(thrown);
  }
}
