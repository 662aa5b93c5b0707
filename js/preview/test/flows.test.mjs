// What people come for, done as they do it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { address, lab, missing, picture, violations } from './page.mjs';

let page;
before(async () => {
  page = missing ? undefined : await lab();
});
after(() => page?.stop());

const flow = (name, fragment, use, options) => test(name, { skip: missing }, () => page.open(fragment, use, options));
const total = (tab, kind) => tab.locator(`.totals .${kind} dd`).innerText();
const clipboard = (tab) => tab.evaluate(() => navigator.clipboard.readText());

/** A workspace of many keys, as the API lists them. */
export function keys(amount) {
  const scopes = ['campaigns:read', 'leads:all', 'all:read', 'workspace_members:update', 'emails:create', 'webhooks:all'];
  return {
    items: Array.from({ length: amount }, (_, index) => ({
      name: `client ${index} automation`,
      scopes: scopes.filter((__, place) => (index + 1) & (1 << place)),
    })),
  };
}

function file(name, content) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) };
}

async function openFile(tab, content, name = 'keys.json') {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.locator('input[type=file]').setInputFiles(file(name, content));
}

/** What is saved in a form. */
async function save(tab, name) {
  await tab.getByText('Save', { exact: true }).click();
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name, exact: true }).click()]);
  return readFile(await download.path());
}

flow('ticking scopes changes the matrix, the totals and the address at once', '', async (tab) => {
  assert.equal(await total(tab, 'allow'), '0');
  await tab.getByRole('checkbox', { name: /^campaigns:read/ }).check();
  assert.equal(await total(tab, 'allow'), '6');
  await tab.getByRole('button', { name: 'Campaign, view: 5/9 allowed, 4 unknown' }).waitFor();
  await tab.waitForURL(/key=campaigns:read$/);
  await tab.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await total(tab, 'allow'), '0');
});

flow('the table of scopes is found by what a scope unlocks', '', async (tab) => {
  await tab.getByRole('searchbox', { name: /Search scopes/ }).fill('reply');
  await tab.getByRole('checkbox', { name: /^emails:create/ }).waitFor();
  assert.equal(await tab.getByRole('checkbox', { name: /^webhooks:read/ }).count(), 0);
  await tab.getByRole('searchbox', { name: /Search scopes/ }).fill('no such thing');
  await tab.getByText('No scope and nothing that one unlocks matches').waitFor();
});

flow('a pasted list is read, and a misspelt scope is shown at its line and mended', '', async (tab) => {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.getByRole('textbox').fill('leads:read\ncampaign:read');
  await tab.getByText('Line 2, column 1:').waitFor();
  assert.equal(await total(tab, 'allow'), '2');
  await tab.getByRole('button', { name: 'Use it' }).click();
  assert.equal(await total(tab, 'allow'), '8');
  assert.equal(await tab.locator('.problems').count(), 0);
});

flow('a workspace of 1,000 keys is opened, searched and picked from; their secrets are dropped', '', async (tab) => {
  const world = keys(1000);
  world.items[7].key = 'canary-secret-000000000000';
  await openFile(tab, world);
  await tab.getByText('Read 1,000 keys and 0 members. 1 secret was in it and not kept.').waitFor();
  assert.ok((await tab.locator('.key-row').count()) < 40, 'only what is seen is in the page');
  await tab.getByRole('searchbox', { name: /Search keys/ }).fill('client 999');
  await tab.getByRole('button', { name: /client 999 automation/ }).click();
  await tab.getByRole('heading', { name: 'client 999 automation' }).waitFor();
  assert.doesNotMatch(await tab.content(), /canary/);
  assert.doesNotMatch(await address(tab), /client/);
  await picture(tab, 'workspace-light-1280');
  assert.deepEqual(await violations(tab), []);
});

flow('a cell opens its operations, with reasons and a fix that works', '#access&key=campaigns:read', async (tab) => {
  await tab.getByRole('button', { name: /^Workspace member, control/ }).click();
  assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Workspace member, control');
  const row = tab.locator('.operation', { hasText: 'PATCH /api/v2/workspace-members/{id}' });
  await row.locator('summary').first().click();
  await row.getByText('Smallest changes that would allow it').waitFor();
  await row.getByText('Leads to full control of the workspace (documented)').first().click();
  await row.getByRole('img', { name: /E06.*documented/ }).waitFor();
  await row.getByRole('button', { name: 'Add' }).first().click();
  await row.locator('summary .verdict.allow').waitFor();
  await tab.getByRole('button', { name: 'Close' }).click();
  assert.match(await tab.evaluate(() => document.activeElement.getAttribute('aria-label')), /^Workspace member, control/);
});

flow('a key that amounts to full control says so, draws the way, and the cut closes it', '#access&key=campaigns:read,workspace_members:update', async (tab) => {
  await tab.getByText('Amounts to full control').click();
  await tab.getByRole('img', { name: /Way to full control: E06/ }).waitFor();
  await picture(tab, 'escalation-light-1280');
  await tab.getByRole('button', { name: 'Take away' }).click();
  await tab.getByText('No known way from these scopes to full control').waitFor();
  await tab.waitForURL(/key=campaigns:read$/);
});

flow('redundant, inert and unknown scopes are named, and go with one click', '#access&key=campaigns:all,campaigns:read,custom_prompt_templates:all,campaign:read', async (tab) => {
  await tab.getByRole('button', { name: 'Remove redundant scopes' }).click();
  await tab.getByRole('button', { name: 'Remove inert scopes' }).click();
  await tab.waitForURL(/key=campaigns:all,campaign:read$/);
  await tab.getByRole('button', { name: 'Use campaigns:read' }).click();
  await tab.getByText('Redundant:').waitFor();
});

flow('two keys are compared exactly: gained on one side, lost on the other', '#compare&before=campaigns:read,leads:all&after=campaigns:all,leads:read', async (tab) => {
  await tab.getByText('8 operations gained').waitFor();
  const [gained, lost] = [tab.getByRole('region', { name: 'Gained' }), tab.getByRole('region', { name: 'Lost' })];
  assert.deepEqual([await gained.locator('li').count(), await lost.locator('li').count()], [8, 9]);
  await tab.getByRole('button', { name: 'Swap sides' }).click();
  assert.deepEqual([await gained.locator('li').count(), await lost.locator('li').count()], [9, 8]);
  for (const side of await tab.getByRole('textbox').all()) {
    await side.fill('leads:read');
    await side.blur();
  }
  await tab.getByText('No difference:').waitFor();
});

flow('the least scopes for a job are found, copied in four forms, and looked at', '#recommend', async (tab) => {
  for (const name of [/^Page through campaigns/, /^Start or resume a campaign/]) {
    await tab.getByRole('checkbox', { name }).check();
  }
  await tab.getByRole('list', { name: 'Scopes to grant' }).getByText('campaigns:update').waitFor();
  await picture(tab, 'recommend-light-1280');
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('button', { name: 'Copy JSON' }).click();
  await tab.getByText('The key as JSON was copied.').waitFor();
  assert.deepEqual(JSON.parse(await clipboard(tab)).scopes, ['campaigns:read', 'campaigns:update']);
  for (const [form, said] of [['curl', 'Bearer $INSTANTLY_API_KEY'], ['TypeScript', "client.request('/api-keys'"], ['policy YAML', '- activateCampaign']]) {
    await tab.getByRole('button', { name: `Copy ${form}` }).click();
    await tab.getByText(`The key as ${form} was copied.`).waitFor();
    assert.ok((await clipboard(tab)).includes(said), form);
  }
  await tab.getByRole('button', { name: 'See its access' }).click();
  await tab.getByRole('heading', { name: 'A key with 2 scopes' }).waitFor();
});

flow('a job may start from a ready-made role, and what no scope is documented for stays unknown', '#recommend', async (tab) => {
  await tab.getByRole('button', { name: 'viewer' }).click();
  await tab.getByText('Stays unknown:').waitFor();
  const scopes = await tab.getByRole('list', { name: 'Scopes to grant' }).locator('li').allInnerTexts();
  assert.deepEqual(scopes, ['campaigns:read', 'leads:read', 'accounts:read']);
});

flow('a request is explained, allowed, denied and unknown', '#explain&key=campaigns:read', async (tab) => {
  const field = tab.getByRole('textbox', { name: 'Path or address of the request' });
  for (const [request, decision, code] of [
    ['GET https://api.instantly.ai/api/v2/campaigns', 'allow', 'allowed'],
    ['PATCH /api/v2/workspace-members/1', 'deny', 'missing_scope'],
    ['GET /api/v2/webhooks', 'unknown', 'undocumented_operation'],
    ['GET /api/v2/nothing', 'unknown', 'no_operation'],
  ]) {
    await field.fill(request);
    await tab.locator('.answer', { hasText: code }).locator(`.verdict.${decision}`).waitFor();
  }
});

flow('a link restores what it was made from', '#access&key=leads:read', async (tab) => {
  await tab.getByRole('button', { name: 'Explain' }).click();
  await tab.getByRole('textbox', { name: 'Path or address of the request' }).fill('/api/v2/leads/1');
  await tab.getByRole('button', { name: 'Share' }).click();
  await tab.getByText(/^A link .* copied\.$/).waitFor();
  const link = await clipboard(tab);
  assert.match(link, /#explain&key=leads:read&ask=GET%20\/api\/v2\/leads\/1$/);
  await tab.goto('about:blank');
  await tab.goto(link);
  await tab.locator('.answer .verdict.allow').waitFor();
  await tab.goBack();
});

flow('what is shown is saved as CSV, Markdown, JSON, SVG and PNG', '#access&key=campaigns:read', async (tab) => {
  const csv = (await save(tab, 'CSV')).toString();
  assert.equal(csv.split('\r\n').length, 242);
  assert.match(csv, /^campaign,view,listCampaign,GET,\/api\/v2\/campaigns,allow,documented,/m);
  assert.match((await save(tab, 'Markdown')).toString(), /\| campaign \| view \| listCampaign \| GET \|/);
  assert.equal(JSON.parse(await save(tab, 'JSON')).rows.filter(({ decision }) => decision === 'allow').length, 6);
  assert.match((await save(tab, 'Matrix as SVG')).toString(), /^<svg .*5\/9.*<\/svg>$/s);
  assert.match((await save(tab, 'Escalation as SVG')).toString(), /^<svg .*E20: .*<\/svg>$/s);
  for (const name of ['Matrix as PNG', 'Escalation as PNG']) {
    assert.deepEqual([...(await save(tab, name)).subarray(1, 4)], [...Buffer.from('PNG')]);
  }
});

flow('the print view lists every operation under its decision', '#access&key=campaigns:read', async (tab) => {
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await tab.emulateMedia({ media: 'print' });
  await tab.locator('.print table').first().waitFor();
  assert.equal(await tab.locator('.print tbody tr').count(), 240);
  assert.equal(await tab.locator('header.top').isVisible(), false);
  await picture(tab, 'print');
});

flow('everything is reached by keyboard: one stop for a table, arrows inside it', '', async (tab) => {
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await tab.keyboard.press('Enter');
  const focused = () => tab.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
  const stops = [];
  for (let stop = 0; stop < 15; stop += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate(() => document.activeElement !== document.body)) {
      stops.push(await focused());
    }
  }
  assert.equal(stops.filter((name) => /^all:all: unlocks/.test(name)).length, 1, stops.join('\n'));
  assert.equal(stops.filter((name) => / allowed/.test(name)).length, 1, stops.join('\n'));
  await tab.locator('.matrix [tabindex="0"]').focus();
  const first = await focused();
  await tab.keyboard.press('ArrowDown');
  assert.notEqual(await focused(), first);
  await tab.keyboard.press('Enter');
  await tab.locator('.drilldown').waitFor();
});

flow('all 185 scopes at once and long names stay readable', '', async (tab) => {
  await openFile(tab, { items: [{ name: 'a name of a key '.repeat(12), scopes: ['all:all'] }] });
  await tab.locator('.key-row').click();
  const [wide, seen] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= seen);
  await tab.getByRole('button', { name: 'Scopes', exact: true }).click();
  await tab.waitForFunction(() => document.querySelectorAll('.tick').length === 185);
  await tab.evaluate(() => document.querySelectorAll('.tick input:not(:checked)').forEach((box) => box.click()));
  await tab.getByRole('heading', { name: 'A key with 185 scopes' }).waitFor();
  await picture(tab, 'all-scopes-360');
}, { width: 360 });

const POLICY = `version: 1
teams:
  west: {keys: [n8n], members: [ana], role: preset:viewer}
rules:
  - {id: no-deletions, forbid: {effects: [delete]}}
`;

flow('a policy narrows what a key may do, by its name, and the reasons say so', '#access&key=campaigns:all', async (tab) => {
  const allowed = () => tab.locator('.totals .allow dd').innerText().then(Number);
  const without = await allowed();
  await openFile(tab, POLICY, 'access.yaml');
  await tab.getByText('Read a policy.').waitFor();
  const narrowed = await allowed();
  assert.ok(narrowed < without);
  await tab.getByRole('button', { name: /^Campaign, delete/ }).click();
  await tab.locator('.operation summary').first().click();
  await tab.getByText('Take the rule no-deletions out of the policy').first().waitFor();
  await picture(tab, 'policy-1280');
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('textbox', { name: 'The name by which the policy knows it' }).fill('n8n');
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'n8n', exact: true }).waitFor();
  assert.ok((await allowed()) < narrowed);
  await tab.getByRole('combobox', { name: 'Policy that narrows the access' }).selectOption('');
  assert.equal(await allowed(), without);
});

flow('what is allowed on neither side is neither gained nor lost', '#compare&before=leads:read&after=role=editor', async (tab) => {
  const count = (name) => tab.getByRole('region', { name, exact: true }).locator('li').count();
  await tab.getByText(/operations gained, 0 lost, \d+ between denied and unknown/).waitFor();
  assert.equal(await count('Lost'), 0);
  const [gained, between] = [await count('Gained'), await count('Allowed on neither side')];
  assert.ok(gained > 0 && between > 0);
  const steps = await tab.getByRole('region', { name: 'Allowed on neither side' }).locator('.step').allInnerTexts();
  assert.ok(steps.every((step) => !/Allowed/.test(step)), steps.join());
  await tab.getByRole('button', { name: 'Swap sides' }).click();
  await tab.getByText(/0 operations gained/).waitFor();
  assert.deepEqual([await count('Gained'), await count('Lost'), await count('Allowed on neither side')], [0, gained, between]);
});

flow('certainty in the table is that of the reasons, for keys and members, under a policy and none', '', async (tab) => {
  const { Engine, Policy, init } = await import('../../dist/policy/index.js');
  await init();
  const member = { email: 'ana@example.com', role: 'editor', accepted: true };
  const key = { name: 'n8n', scopes: ['campaigns:all', 'leads:read'] };
  await openFile(tab, POLICY, 'policy.yaml');
  await tab.getByText('Read a policy.').waitFor();
  await openFile(tab, { keys: [key], members: [member] });
  await tab.getByText('Read 1 key and 1 member.').waitFor();
  for (const [name, principal] of [
    ['n8n', { kind: 'key', ...key }],
    ['ana@example.com', { kind: 'member', name: 'ana@example.com', role: 'editor', accepted: true }],
  ]) {
    await tab.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    for (const [title, policy] of [['policy.yaml', Policy.parse(POLICY)], ['', undefined]]) {
      await tab.getByRole('combobox', { name: 'Policy that narrows the access' }).selectOption(title);
      const { rows } = JSON.parse(await save(tab, 'JSON'));
      const engine = new Engine(policy);
      const reasons = rows.map(({ operation }) => engine.explain(principal, operation));
      assert.deepEqual(
        rows.map(({ operation, decision, certainty }) => [operation, decision, certainty]),
        reasons.map(({ operation, decision, certainty }) => [operation, decision, certainty]),
      );
    }
  }
});

flow('two keys of a workspace are compared', '', async (tab) => {
  await openFile(tab, { items: [{ name: 'old n8n', scopes: ['leads:all'] }, { name: 'new n8n', scopes: ['leads:read'] }] });
  await tab.getByText('Read 2 keys and 0 members.').waitFor();
  await tab.getByRole('button', { name: 'Compare' }).click();
  for (const [side, name] of [['Before', 'old n8n'], ['After', 'new n8n']]) {
    await tab.getByRole('combobox', { name: `${side}: a key of the workspace` }).fill(name);
    await tab.keyboard.press('Enter');
  }
  await tab.getByText(/0 operations gained, 9 lost/).waitFor();
  assert.doesNotMatch(await address(tab), /n8n/);
});

flow('two policies are compared for the same key', '#access&key=campaigns:all', async (tab) => {
  await openFile(tab, 'version: 1\n', 'before.yaml');
  await tab.getByText('Read a policy.').waitFor();
  await openFile(tab, POLICY.replace(/teams:[^]*?rules/, 'rules'), 'after.yaml');
  await tab.getByRole('option', { name: 'after.yaml' }).first().waitFor({ state: 'attached' });
  await tab.getByRole('button', { name: 'Compare' }).click();
  await tab.getByRole('checkbox', { name: 'Whoever the view Access shows' }).first().check();
  await tab.getByRole('combobox', { name: 'Before: under which policy' }).selectOption('before.yaml');
  await tab.getByRole('combobox', { name: 'After: under which policy' }).selectOption('after.yaml');
  await tab.getByText('0 operations gained, 1 lost').waitFor();
  await tab.locator('.changes.lost').getByText('deleteCampaign').first().waitFor();
  await tab.getByRole('heading', { name: 'The policies, for everybody' }).waitFor();
  await tab.getByRole('region', { name: 'Policies: Lost' }).getByText('Any key that neither policy names').first().waitFor();
  await picture(tab, 'policies-1280');
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('combobox', { name: 'After: under which policy' }).selectOption('');
  await tab.getByText('both decide every case alike').waitFor();
});

flow('roles of Instantly and ready-made ones are looked at and compared', '', async (tab) => {
  await tab.getByRole('button', { name: 'Role', exact: true }).click();
  await tab.getByRole('button', { name: /^editor/ }).click();
  await tab.getByRole('heading', { name: 'A member with the role editor' }).waitFor();
  await tab.waitForURL(/key=role%3Deditor|key=role=editor/);
  await tab.getByRole('button', { name: /^Viewer \(ready-made\)/ }).click();
  await tab.getByRole('heading', { name: 'Viewer (ready-made)' }).waitFor();
  await picture(tab, 'roles-1280');
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('button', { name: 'Compare' }).click();
  await tab.getByRole('combobox', { name: 'Before: a role' }).selectOption('Viewer (ready-made)');
  await tab.getByRole('combobox', { name: 'After: a role' }).selectOption('Manager (ready-made)');
  await tab.locator('.changes.gained').getByText('createCampaign').waitFor();
  await tab.getByText(/operations gained, 0 lost/).waitFor();
  await picture(tab, 'compare-roles-1280');
  assert.deepEqual(await violations(tab), []);
});

flow('a snapshot is looked at: its decisions, and that it says no more', '#access&key=campaigns:read', async (tab) => {
  const { ScopeSet } = await import('../../dist/index.js');
  const { Engine } = await import('../../dist/policy/index.js');
  const editor = { kind: 'member', name: 'ana', role: 'editor', accepted: true };
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  for (const snapshot of [ScopeSet.from(['leads:read', 'campaigns:read']).snapshot(), new Engine().snapshot(editor)]) {
    const allowed = (await import('../../dist/catalog.js')).OPERATIONS.filter(([id]) => snapshot.can(id)).length;
    await tab.getByRole('textbox', { name: /^A key's scopes/ }).fill(JSON.stringify(snapshot));
    await tab.getByRole('heading', { name: 'A snapshot' }).waitFor();
    await tab.locator('.totals .allow dd', { hasText: new RegExp(`^${allowed}$`) }).waitFor();
    await tab.getByRole('button', { name: /^Lead, view/ }).click();
    await tab.locator('.operation', { hasText: 'GET /api/v2/leads/{id}' }).locator('summary').click();
    await tab.getByText('It holds decisions alone: not from what they were made, nor why.').waitFor();
    await tab.getByRole('button', { name: 'Close' }).click();
    await tab.getByRole('button', { name: 'Explain' }).click();
    await tab.getByRole('textbox', { name: 'Path or address of the request' }).fill('/api/v2/leads/1');
    await tab.locator('.answer .verdict.allow').waitFor();
    await tab.getByRole('button', { name: 'Access', exact: true }).click();
  }
  await picture(tab, 'snapshot-1280');
  assert.deepEqual(await violations(tab), []);
  await tab.getByRole('button', { name: 'Compare' }).click();
  await tab.getByText(/operations? gained/).waitFor();
});

flow('a link restores a role', '#access&key=role=admin', async (tab) => {
  await tab.getByRole('heading', { name: 'A member with the role admin' }).waitFor();
});

flow('a member of a workspace is looked at', '', async (tab) => {
  await openFile(tab, { members: [{ email: 'ana@example.com', role: 'view', accepted: false }] });
  await tab.getByRole('button', { name: /^ana@example.com/ }).click();
  await tab.getByText('member, role view; invitation pending').waitFor();
  await tab.getByText('Assumed: Instantly documents a few words about each role').waitFor();
  await tab.getByRole('button', { name: /^Lead, view: .*, assumed$/ }).click();
  await tab.locator('.operation .certainty', { hasText: 'assumed' }).first().waitFor();
});
