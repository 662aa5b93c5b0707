// How long the preview page takes to appear, and to answer, with 1,000 keys loaded. Every time is the browser's own: from
// the input to the next paint (Event Timing, in steps of 8 ms).
//
//     cargo xtask build && node bench/preview/measure.mjs
//
// It leaves a trace of a round beside the pictures, for the Performance panel of Chromium, and says what in it held the page
// up for longer than 50 ms.

import { readFile } from 'node:fs/promises';

import { artifact, lab } from '../../js/preview/test/page.mjs';

const ROUNDS = 9;
const KEYS = 1_000;
const ROLES = ['admin', 'editor', 'view'];
const SCOPES = ['campaigns:read', 'leads:all', 'all:read', 'workspace_members:update', 'emails:create', 'webhooks:all'];

const world = JSON.stringify({
  items: Array.from({ length: KEYS }, (_, index) => ({
    name: `client ${index} automation`,
    scopes: SCOPES.filter((__, place) => (index + 1) & (1 << place)),
  })).concat(ROLES.map((role) => ({ email: `${role}@example.com`, role, accepted: true }))),
});

const POLICY = `version: 1
teams:
  west: {keys: [client 1 automation], role: preset:manager, tags: [west]}
rules:
  - {id: no-deletions, forbid: {effects: [delete]}}
`;

const button = (name, exact = true) => (tab) => tab.getByRole('button', { name, exact });
const letter = (role, name) => (tab) => tab.getByRole(role, { name });
const view = (name) => (tab) => tab.locator('header nav').getByRole('button', { name });

/** Everything a person does again and again; each is done once per round: a click there, or a key pressed in it. */
const INTERACTIONS = [
  ['pick a key', (tab, round) => tab.locator('.key-row').nth(round % 7)],
  ['pick a member', (tab, round) => tab.getByRole('button', { name: `${ROLES[round % ROLES.length]}@example.com` })],
  ['put it under a policy', (tab) => policyOf(tab), 'ArrowDown'],
  ['and under none', (tab) => policyOf(tab), 'ArrowUp'],
  ['search the keys, one letter', letter('searchbox', /Search keys/), '9'],
  ['open a cell', button(/^Campaign, view/)],
  ['open the reasons', (tab) => tab.locator('.operation summary').first()],
  ['close it', button('Close')],
  ['to the scopes', button('Scopes')],
  ['tick a scope', (tab) => tab.getByRole('checkbox', { name: /^leads:read/ })],
  ['search the scopes, one letter', letter('searchbox', /Search scopes/), 'a'],
  ['to Compare', view('Compare')],
  ['to Recommend', view('Recommend')],
  ['tick an operation', (tab) => tab.getByRole('checkbox', { name: /^Page through campaigns/ })],
  ['to Explain', view('Explain')],
  ['type in a path, one letter', letter('textbox', /Path or address/), 'a'],
  ['to Access', view('Access')],
  ['to the keys', button('Workspace')],
];

/**
 * Does it as a mouse or a keyboard does, and answers how long the page took. Whatever Playwright asks of the page before it
 * acts is over by then.
 */
async function time(tab, locator, key) {
  await locator.scrollIntoViewIfNeeded();
  if (key !== undefined) {
    await locator.focus();
  }
  const { x, y, width, height } = await locator.boundingBox();
  await tab.mouse.move(x + width / 2, y + height / 2);
  await tab.waitForTimeout(REST);
  await tab.evaluate(() => {
    globalThis.seen.length = 0;
  });
  await (key === undefined ? tab.mouse.click(x + width / 2, y + height / 2) : tab.keyboard.press(key));
  await tab.waitForTimeout(REST);
  // Nothing reported means that it stayed below the threshold.
  return tab.evaluate(() => Math.max(0, ...globalThis.seen));
}

/** Until what was done before is over, in milliseconds. */
const REST = 200;

const policyOf = (tab) => tab.getByRole('combobox', { name: 'Policy that narrows the access' });

async function openFile(tab, name, content) {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** The tasks of a trace that held its page up for longer than this, in milliseconds, the longest first. */
const LONG = 50;

async function longTasks(path) {
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8'));
  const isTask = ({ name, dur }) => name === 'RunTask' && dur > LONG * 1000;
  return traceEvents.filter(isTask).map(({ dur }) => dur / 1000).toSorted((one, other) => other - one);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const page = await lab();
try {
  const paints = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.open('', async (tab) => {
      const first = await tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
      const useful = await tab.evaluate(() => performance.now());
      paints.push([first, useful]);
    });
  }
  console.log(`first paint ${median(paints.map(([first]) => first)).toFixed(0)} ms, matrix on the page by ${median(paints.map(([, useful]) => useful)).toFixed(0)} ms (medians of ${ROUNDS} fresh contexts)`);

  await page.open('', async (tab) => {
    await tab.evaluate(() => {
      globalThis.seen = [];
      const times = (list) => list.getEntries().filter(({ interactionId }) => interactionId > 0).map(({ duration }) => duration);
      new PerformanceObserver((list) => globalThis.seen.push(...times(list))).observe({ type: 'event', durationThreshold: 16 });
    });
    await openFile(tab, 'policy.yaml', POLICY);
    await tab.getByText('Read a policy.').waitFor();
    await policyOf(tab).selectOption('');
    await openFile(tab, 'keys.json', world);
    await tab.locator('.key-row').first().waitFor();
    const times = new Map(INTERACTIONS.map(([name]) => [name, []]));
    const trace = artifact('trace.json');
    for (let round = 0; round < ROUNDS; round += 1) {
      const isLast = round + 1 === ROUNDS;
      if (isLast) {
        await page.browser.startTracing(tab, { path: trace });
      }
      for (const [name, find, key] of INTERACTIONS) {
        const taken = await time(tab, find(tab, round), key);
        // What records a trace takes its own time.
        if (!isLast) {
          times.get(name).push(taken);
        }
      }
      if (isLast) {
        await page.browser.stopTracing();
      }
      for (const field of await tab.getByRole('searchbox').all()) {
        await field.fill('');
      }
    }
    console.log(`\n${KEYS} keys loaded; ${ROUNDS - 1} rounds; 0 stands for less than 16 ms\n`);
    for (const [name, durations] of times) {
      console.log(`${name.padEnd(32)} median ${String(median(durations)).padStart(3)} ms   worst ${String(Math.max(...durations)).padStart(3)} ms`);
    }
    const long = await longTasks(trace);
    console.log(`\ntrace of one more round in ${trace}\ntasks longer than ${LONG} ms in it: ${long.length === 0 ? 'none' : long.map((time) => `${time.toFixed(0)} ms`).join(', ')}`);
  });
} finally {
  await page.stop();
}
