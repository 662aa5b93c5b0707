/** The workspace itself, its group of workspaces, and what it pays for. */

import { string } from '../arguments.js';
import type { CallOptions } from './connection.js';
import type { GroupLink, Page, PlanDetails, SubscriptionDetails, WhitelabelDomain, Workspace as WorkspaceEntity } from '../generated/types.js';
import { Group, type Params } from './group.js';

/** The workspace that the key acts on. */
export class Workspace extends Group {
  /** Reads the workspace. */
  get(options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('getWorkspace', {}, options);
  }

  /** Changes the workspace. A logo of `null` is taken away. */
  patch(patch: Params<'patchWorkspace'>, options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('patchWorkspace', patch, options);
  }

  /** Hands the workspace to another owner. How to obtain the secret `sec` is not documented. */
  changeOwner(transfer: Params<'changeWorkspaceOwner'>, options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('changeWorkspaceOwner', transfer, options);
  }

  /** Reads the domain under which clients see the workspace. */
  domain(options: CallOptions = {}): Promise<WhitelabelDomain> {
    return this.call('getWorkspaceDomainInfo', {}, options);
  }

  /** Sets the domain under which clients see the workspace. */
  async setDomain(domain: string, options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('addWorkspaceAgencyDomain', { domain: string(domain, 'domain') }, options);
  }

  /** Takes the domain away. */
  deleteDomain(options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('deleteWorkspaceDomain', {}, options);
  }

  /** Has the workspace removed in 24 hours. */
  scheduleRemoval(options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('scheduleCurrentWorkspaceRemoval', {}, options);
  }

  /** Takes the scheduled removal back. */
  cancelRemoval(options: CallOptions = {}): Promise<WorkspaceEntity> {
    return this.call('cancelCurrentWorkspaceRemoval', {}, options);
  }
}

/** The admin workspace above a workspace. */
export interface Parent {
  workspaceName: string;
  /** The link to it; removing it leaves the group. */
  link?: string;
}

/** Links between an admin workspace and sub-workspaces. A link joins workspaces, not people. */
export class Groups extends Group {
  /** Every link, page after page as they are read. */
  list(filters: Params<'listWorkspaceGroupMember'> = {}, options: CallOptions = {}): AsyncGenerator<GroupLink, void, undefined> {
    return this.items('listWorkspaceGroupMember', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listWorkspaceGroupMember'> = {}, options: CallOptions = {}): Promise<Page<GroupLink>> {
    return this.call('listWorkspaceGroupMember', filters, options);
  }

  /** One link. */
  async get(id: string, options: CallOptions = {}): Promise<GroupLink> {
    return this.call('getWorkspaceGroupMember', { id: string(id, 'id') }, options);
  }

  /** Invites a workspace. The link is pending until its owner accepts. */
  async invite(subWorkspaceId: string, options: CallOptions = {}): Promise<GroupLink> {
    return this.call('createWorkspaceGroupMember', { sub_workspace_id: string(subWorkspaceId, 'subWorkspaceId') }, options);
  }

  /** Removes a link: the admin side removes, the other side leaves. */
  async remove(id: string, options: CallOptions = {}): Promise<GroupLink> {
    return this.call('deleteWorkspaceGroupMember', { id: string(id, 'id') }, options);
  }

  /** The admin workspace above this one, if there is one. */
  async parent(options: CallOptions = {}): Promise<Parent | undefined> {
    const found = await this.call('getAdminWorkspaceGroupMember', {}, options);
    if (!found.has_admin_workspace) return undefined;
    const { workspace_name, workspace_group_member_id } = found;
    return { workspaceName: workspace_name, ...(workspace_group_member_id !== undefined && { link: workspace_group_member_id }) };
  }
}

/** What the workspace pays for. */
export class Billing extends Group {
  /** Reads the plans. */
  plans(options: CallOptions = {}): Promise<PlanDetails> {
    return this.call('getWorkspacePlanDetails', {}, options);
  }

  /** Reads the subscriptions. */
  subscriptions(options: CallOptions = {}): Promise<SubscriptionDetails> {
    return this.call('getWorkspaceSubscriptionDetails', {}, options);
  }
}
