/** What sends, and what hears of it: campaigns, accounts, leads, webhooks, background jobs. */

import { object, string } from '../arguments.js';
import type { CallOptions } from './connection.js';
import type { Account, BackgroundJob, Campaign, Lead, Page, Webhook, WebhookEvent, WebhookEventTypes, WebhookTest } from '../generated/types.js';
import { Group, type Params } from './group.js';

/** Campaigns: read, launch, pause. */
export class Campaigns extends Group {
  /** Every campaign that matches, page after page as they are read. */
  list(filters: Params<'listCampaign'> = {}, options: CallOptions = {}): AsyncGenerator<Campaign, void, undefined> {
    return this.items('listCampaign', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listCampaign'> = {}, options: CallOptions = {}): Promise<Page<Campaign>> {
    return this.call('listCampaign', filters, options);
  }

  /** One campaign. */
  async get(id: string, options: CallOptions = {}): Promise<Campaign> {
    return this.call('getCampaign', { id: string(id, 'id') }, options);
  }

  /** Creates a campaign, not launched. */
  create(campaign: Params<'createCampaign'>, options: CallOptions = {}): Promise<Campaign> {
    return this.call('createCampaign', campaign, options);
  }

  /** Changes a campaign. */
  async patch(id: string, patch: Omit<Params<'patchCampaign'>, 'id'>, options: CallOptions = {}): Promise<Campaign> {
    return this.call('patchCampaign', { ...object(patch, 'patch'), id: string(id, 'id') }, options);
  }

  /** Deletes a campaign. */
  async delete(id: string, options: CallOptions = {}): Promise<Campaign> {
    return this.call('deleteCampaign', { id: string(id, 'id') }, options);
  }

  /** Launches a campaign, or resumes it. */
  async activate(id: string, options: CallOptions = {}): Promise<Campaign> {
    return this.call('activateCampaign', { id: string(id, 'id') }, options);
  }

  /** Pauses a campaign. */
  async pause(id: string, options: CallOptions = {}): Promise<Campaign> {
    return this.call('pauseCampaign', { id: string(id, 'id') }, options);
  }
}

/** Sending accounts. Their id is their address. */
export class Accounts extends Group {
  /** Every account that matches, page after page as they are read. */
  list(filters: Params<'listAccount'> = {}, options: CallOptions = {}): AsyncGenerator<Account, void, undefined> {
    return this.items('listAccount', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listAccount'> = {}, options: CallOptions = {}): Promise<Page<Account>> {
    return this.call('listAccount', filters, options);
  }

  /** One account. */
  async get(email: string, options: CallOptions = {}): Promise<Account> {
    return this.call('getAccount', { email: string(email, 'email') }, options);
  }

  /** Changes an account. */
  async patch(email: string, patch: Omit<Params<'patchAccount'>, 'email'>, options: CallOptions = {}): Promise<Account> {
    return this.call('patchAccount', { ...object(patch, 'patch'), email: string(email, 'email') }, options);
  }

  /** Removes an account from the workspace. */
  async delete(email: string, options: CallOptions = {}): Promise<Account> {
    return this.call('deleteAccount', { email: string(email, 'email') }, options);
  }

  /** Pauses an account. */
  async pause(email: string, options: CallOptions = {}): Promise<Account> {
    return this.call('pauseAccount', { email: string(email, 'email') }, options);
  }

  /** Resumes an account. */
  async resume(email: string, options: CallOptions = {}): Promise<Account> {
    return this.call('resumeAccount', { email: string(email, 'email') }, options);
  }
}

/** Leads, as far as access to them needs. */
export class Leads extends Group {
  /** Every lead that matches, page after page as they are read. */
  list(filters: Params<'listLeads'> = {}, options: CallOptions = {}): AsyncGenerator<Lead, void, undefined> {
    return this.items('listLeads', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listLeads'> = {}, options: CallOptions = {}): Promise<Page<Lead>> {
    return this.call('listLeads', filters, options);
  }

  /** One lead. */
  async get(id: string, options: CallOptions = {}): Promise<Lead> {
    return this.call('getLead', { id: string(id, 'id') }, options);
  }

  /** Creates a lead. */
  create(lead: Params<'createLead'>, options: CallOptions = {}): Promise<Lead> {
    return this.call('createLead', lead, options);
  }

  /** Deletes a lead. */
  async delete(id: string, options: CallOptions = {}): Promise<Lead> {
    return this.call('deleteLead', { id: string(id, 'id') }, options);
  }
}

/** Webhooks. Their headers may hold the credentials of their receivers, so answers show only the names. */
export class Webhooks extends Group {
  /** Every webhook that matches, page after page as they are read. */
  list(filters: Params<'listWebhook'> = {}, options: CallOptions = {}): AsyncGenerator<Webhook, void, undefined> {
    return this.items('listWebhook', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listWebhook'> = {}, options: CallOptions = {}): Promise<Page<Webhook>> {
    return this.call('listWebhook', filters, options);
  }

  /** One webhook. */
  async get(id: string, options: CallOptions = {}): Promise<Webhook> {
    return this.call('getWebhook', { id: string(id, 'id') }, options);
  }

  /** Creates a webhook. */
  create(webhook: Params<'createWebhook'>, options: CallOptions = {}): Promise<Webhook> {
    return this.call('createWebhook', webhook, options);
  }

  /** Changes a webhook. */
  async patch(id: string, patch: Omit<Params<'patchWebhook'>, 'id'>, options: CallOptions = {}): Promise<Webhook> {
    return this.call('patchWebhook', { ...object(patch, 'patch'), id: string(id, 'id') }, options);
  }

  /** Deletes a webhook. */
  async delete(id: string, options: CallOptions = {}): Promise<Webhook> {
    return this.call('deleteWebhook', { id: string(id, 'id') }, options);
  }

  /** Has an event sent to a webhook. */
  async test(id: string, options: CallOptions = {}): Promise<WebhookTest> {
    return this.call('testWebhook', { id: string(id, 'id') }, options);
  }

  /** Starts a webhook again that the API had stopped. */
  async resume(id: string, options: CallOptions = {}): Promise<Webhook> {
    return this.call('resumeWebhook', { id: string(id, 'id') }, options);
  }

  /** Which kinds of events there are. */
  eventTypes(options: CallOptions = {}): Promise<WebhookEventTypes> {
    return this.call('listWebhookEventTypes', {}, options);
  }
}

/** Deliveries to webhooks. */
export class WebhookEvents extends Group {
  /** Every delivery that matches, page after page as they are read. */
  list(filters: Params<'listWebhookEvent'> = {}, options: CallOptions = {}): AsyncGenerator<WebhookEvent, void, undefined> {
    return this.items('listWebhookEvent', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listWebhookEvent'> = {}, options: CallOptions = {}): Promise<Page<WebhookEvent>> {
    return this.call('listWebhookEvent', filters, options);
  }

  /** One delivery. */
  async get(id: string, options: CallOptions = {}): Promise<WebhookEvent> {
    return this.call('getWebhookEvent', { id: string(id, 'id') }, options);
  }
}

/** Jobs that run in the background. */
export class BackgroundJobs extends Group {
  /** Every job that matches, page after page as they are read. */
  list(filters: Params<'listBackgroundJob'> = {}, options: CallOptions = {}): AsyncGenerator<BackgroundJob, void, undefined> {
    return this.items('listBackgroundJob', filters, options);
  }

  /** One page. */
  listPage(filters: Params<'listBackgroundJob'> = {}, options: CallOptions = {}): Promise<Page<BackgroundJob>> {
    return this.call('listBackgroundJob', filters, options);
  }

  /** One job. */
  async get(id: string, options: CallOptions = {}): Promise<BackgroundJob> {
    return this.call('getBackgroundJob', { id: string(id, 'id') }, options);
  }
}
