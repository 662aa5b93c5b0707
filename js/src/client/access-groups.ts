/** Who has access and what shows it: API keys, tags, the audit log. */

import { object, string } from '../arguments.js';
import type { CallOptions } from './connection.js';
import type { ApiKey, AuditRecord, NewApiKey, Page, Tag, TagMapping } from '../generated/types.js';
import { Group, type Params } from './group.js';

/** API keys. There is no operation to read one, to change its scopes or to rotate it. */
export class ApiKeys extends Group {
  /** Every key, page after page as they are read. What lists hold of the keys themselves is hidden. */
  list(filters: Params<'listAPIKey'> = {}, options: CallOptions = {}): AsyncGenerator<ApiKey, void, undefined> {
    return this.items('listAPIKey', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listAPIKey'> = {}, options: CallOptions = {}): Promise<Page<ApiKey>> {
    return this.call('listAPIKey', filters, options);
  }

  /** Creates a key. `key` of the answer is the key itself; it is not shown again. */
  create(key: Params<'createAPIKey'>, options: CallOptions = {}): Promise<NewApiKey> {
    return this.call('createAPIKey', key, options);
  }

  /** Revokes a key. */
  async revoke(id: string, options: CallOptions = {}): Promise<ApiKey> {
    return this.call('deleteAPIKey', { id: string(id, 'id') }, options);
  }
}

/** Resources that tags can be attached to: accounts by their address, campaigns by their id. */
export type Tagged = { accounts: readonly string[]; campaigns?: undefined } | { campaigns: readonly string[]; accounts?: undefined };

/** Tags. They are labels: the API restricts nobody by them. */
export class Tags extends Group {
  /** Every tag that matches, page after page as they are read. */
  list(filters: Params<'listCustomTag'> = {}, options: CallOptions = {}): AsyncGenerator<Tag, void, undefined> {
    return this.items('listCustomTag', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listCustomTag'> = {}, options: CallOptions = {}): Promise<Page<Tag>> {
    return this.call('listCustomTag', filters, options);
  }

  /** One tag. */
  async get(id: string, options: CallOptions = {}): Promise<Tag> {
    return this.call('getCustomTag', { id: string(id, 'id') }, options);
  }

  /** Creates a tag. Its label is unique in the workspace. */
  create(tag: Params<'createCustomTag'>, options: CallOptions = {}): Promise<Tag> {
    return this.call('createCustomTag', tag, options);
  }

  /** Changes a tag. A description of `null` is taken away. */
  async patch(id: string, patch: Omit<Params<'patchCustomTag'>, 'id'>, options: CallOptions = {}): Promise<Tag> {
    return this.call('patchCustomTag', { ...object(patch, 'patch'), id: string(id, 'id') }, options);
  }

  /** Deletes a tag. */
  async delete(id: string, options: CallOptions = {}): Promise<Tag> {
    return this.call('deleteCustomTag', { id: string(id, 'id') }, options);
  }

  /** Attaches tags to resources. Doing it twice changes nothing more. */
  assign(tagIds: readonly string[], resources: Tagged, options: CallOptions = {}): Promise<void> {
    return this.#set(true, tagIds, resources, options);
  }

  /** Takes tags off resources. */
  unassign(tagIds: readonly string[], resources: Tagged, options: CallOptions = {}): Promise<void> {
    return this.#set(false, tagIds, resources, options);
  }

  /** What has which tag, page after page as it is read. */
  mappings(filters: Params<'listCustomTagMapping'> = {}, options: CallOptions = {}): AsyncGenerator<TagMapping, void, undefined> {
    return this.items('listCustomTagMapping', filters, options);
  }

  async #set(assign: boolean, tagIds: readonly string[], resources: Tagged, options: CallOptions): Promise<void> {
    const { accounts, campaigns } = object(resources, 'resources');
    const kind = accounts === undefined ? { resource_type: 2, resource_ids: campaigns } : { resource_type: 1, resource_ids: accounts };
    await this.call('toggleTagResource', { ...kind, tag_ids: tagIds, assign }, options);
  }
}

/** The audit log. It records nothing of members, roles, tags, groups or billing, so its silence proves nothing. */
export class AuditLogs extends Group {
  /** Every record that matches, page after page as they are read. */
  list(filters: Params<'listAuditLog'> = {}, options: CallOptions = {}): AsyncGenerator<AuditRecord, void, undefined> {
    return this.items('listAuditLog', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listAuditLog'> = {}, options: CallOptions = {}): Promise<Page<AuditRecord>> {
    return this.call('listAuditLog', filters, options);
  }
}
