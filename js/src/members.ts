/** The members of the workspace that the key acts on. */

import { object, string } from './arguments.js';
import { clientSlot } from './client-backend.js';
import { fromBackend } from './client-errors.js';
import type { CallOptions, Connection } from './connection.js';
import type { InviteMember, ListMembers, Member, MemberPatch, Page } from './generated/types.js';

/** The five operations on members. Requests are checked whole before they are sent. */
export class Members {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Every member that matches, page after page as they are read. */
  async *list(filters: ListMembers = {}, options: CallOptions = {}): AsyncGenerator<Member, void, undefined> {
    let cursor = object(filters, 'filters').starting_after;
    const walk = new (clientSlot.get().PageWalk)(cursor);
    try {
      do {
        const page = await this.listPage(cursor === undefined ? filters : { ...filters, starting_after: cursor }, options);
        yield* page.items;
        cursor = next(() => walk.next(page.items.length, page.next_starting_after));
      } while (cursor !== undefined);
    } finally {
      walk.free?.();
    }
  }

  /** One page. */
  async listPage(filters: ListMembers = {}, options: CallOptions = {}): Promise<Page<Member>> {
    return (await this.#connection.call('listWorkspaceMember', object(filters, 'filters'), options)) as Page<Member>;
  }

  /** One member. */
  async get(id: string, options: CallOptions = {}): Promise<Member> {
    return (await this.#connection.call('getWorkspaceMember', { id: string(id, 'id') }, options)) as Member;
  }

  /** Invites a person. The member is pending until the invitation is accepted. */
  async invite(invitation: InviteMember, options: CallOptions = {}): Promise<Member> {
    return (await this.#connection.call('createWorkspaceMember', object(invitation, 'invitation'), options)) as Member;
  }

  /** Changes a member, and answers the member after the change. A nickname of `null` is taken away. */
  async patch(id: string, patch: MemberPatch, options: CallOptions = {}): Promise<Member> {
    const params = { ...object(patch, 'patch'), id: string(id, 'id') };
    return (await this.#connection.call('patchWorkspaceMember', params, options)) as Member;
  }

  /** Removes a member, and answers who was removed. */
  async remove(id: string, options: CallOptions = {}): Promise<Member> {
    return (await this.#connection.call('deleteWorkspaceMember', { id: string(id, 'id') }, options)) as Member;
  }
}

function next(step: () => string | null | undefined): string | undefined {
  try {
    return step() ?? undefined;
  } catch (thrown) {
    throw fromBackend(thrown);
  }
}
