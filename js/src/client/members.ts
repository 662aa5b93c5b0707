/** The members of the workspace that the key acts on. */

import { object, string } from '../arguments.js';
import type { CallOptions } from './connection.js';
import type { Member, Page } from '../generated/types.js';
import { Group, type Params } from './group.js';

/** Which members a list is about. */
export type ListMembers = Params<'listWorkspaceMember'>;
/** An invitation. */
export type InviteMember = Params<'createWorkspaceMember'>;
/** What changes about a member: at least one property. */
export type MemberPatch = Omit<Params<'patchWorkspaceMember'>, 'id'>;

/** The five operations on members. Requests are checked whole before they are sent. */
export class Members extends Group {
  /** Every member that matches, page after page as they are read. */
  list(filters: ListMembers = {}, options: CallOptions = {}): AsyncGenerator<Member, void, undefined> {
    return this.items('listWorkspaceMember', filters, options);
  }

  /** One page. */
  listPage(filters: ListMembers = {}, options: CallOptions = {}): Promise<Page<Member>> {
    return this.call('listWorkspaceMember', filters, options);
  }

  /** One member. */
  async get(id: string, options: CallOptions = {}): Promise<Member> {
    return this.call('getWorkspaceMember', { id: string(id, 'id') }, options);
  }

  /** Invites a person. The member is pending until the invitation is accepted. */
  invite(invitation: InviteMember, options: CallOptions = {}): Promise<Member> {
    return this.call('createWorkspaceMember', invitation, options);
  }

  /** Changes a member, and answers the member after the change. A nickname of `null` is taken away. */
  async patch(id: string, patch: MemberPatch, options: CallOptions = {}): Promise<Member> {
    return this.call('patchWorkspaceMember', { ...object(patch, 'patch'), id: string(id, 'id') }, options);
  }

  /** Removes a member, and answers who was removed. */
  async remove(id: string, options: CallOptions = {}): Promise<Member> {
    return this.call('deleteWorkspaceMember', { id: string(id, 'id') }, options);
  }
}
