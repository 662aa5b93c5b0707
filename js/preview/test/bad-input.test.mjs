// What must not be kept, cannot be read, or does not load: a clear message, nothing lost, never a blank page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { address, lab, missing } from './page.mjs';

let page;
before(async () => {
  page = missing ? undefined : await lab();
});
after(() => page?.stop());

const HELD = '#access&key=campaigns:read';
const SECRET = Buffer.from('0b8f6f0e-8a51-4f4c-9d58-0f5f2f7f9c11:Zk3vQ9xT7bLm').toString('base64');
const bad = (name, use, fragment = HELD, options = {}) => test(name, { skip: missing }, () => page.open(fragment, use, options));
const unharmed = async (tab) => assert.equal(await tab.locator('.totals .allow dd').innerText(), '6');

/** That none of the words is in the page, its fields, its address, its storage, or what it saves. */
async function nowhere(tab, ...words) {
  const saved = [];
  for (const form of ['JSON', 'Markdown', 'CSV']) {
    await tab.getByText('Save', { exact: true }).click();
    const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name: form, exact: true }).click()]);
    saved.push(download.suggestedFilename(), await readFile(await download.path(), 'utf8'));
  }
  await address(tab);
  const kept = await tab.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    ...[...document.querySelectorAll('textarea, input')].map(({ value }) => value),
  ]);
  for (const word of words) {
    assert.deepEqual([...kept, ...saved].filter((text) => text.includes(word)), []);
  }
}

async function open(tab, content) {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.locator('input[type=file]').setInputFiles({ name: 'given.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

bad('a pasted API key is refused, and is nowhere: not in the page, its address or its storage', async (tab) => {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.evaluate((secret) => navigator.clipboard.writeText(secret), SECRET);
  await tab.getByRole('textbox').focus();
  await tab.keyboard.press('Control+a');
  await tab.keyboard.press('Control+v');
  await tab.getByText('This looks like an Instantly API key, so it was not kept').waitFor();
  await unharmed(tab);
  await address(tab);
  const kept = await tab.evaluate(() => [document.documentElement.outerHTML, location.href, JSON.stringify(localStorage), document.querySelector('textarea').value]);
  assert.ok(kept.every((text) => !text.includes(SECRET)));
});

bad('a typed key, a bearer token and a key in a request are refused as well', async (tab) => {
  await tab.getByRole('button', { name: 'Paste or open' }).click();
  await tab.getByRole('textbox').fill(`leads:read ${SECRET}`);
  await tab.getByText('This looks like an Instantly API key').waitFor();
  assert.equal(await tab.getByRole('textbox').inputValue(), 'campaigns:read');
  await unharmed(tab);
  await tab.getByRole('button', { name: 'Explain' }).click();
  await tab.getByRole('textbox').fill('/api/v2/campaigns?Authorization=Bearer abcdefghijklmnop1234');
  await tab.getByText('This looks like a bearer token').waitFor();
  assert.doesNotMatch(await address(tab), /abcdefghij/);
});

/** Forms of JSON that hold a key, each with what the page says of it. */
const JSON_WITH_A_KEY = {
  'an object of another form': [{ api_key: SECRET }, 'none of the forms this page reads'],
  'JSON that breaks off': [`{"name": "n8n", "note": "${SECRET}", "scopes": [`, 'The text could not be read'],
  'a key with its secret': [{ name: 'n8n', key: SECRET, scopes: ['campaigns:read'] }, 'Read a key. 1 secret was in it and not kept.'],
  'a key whose secret looks like a word': [{ name: 'n8n', key: 'canary', scopes: ['campaigns:read'] }, 'Read a key. 1 secret was in it and not kept.'],
  'a name that is a key': [{ name: SECRET, scopes: ['campaigns:read'] }, 'Read a key. 1 secret was in it and not kept.'],
  'a scope that is a key': [['campaigns:read', SECRET], 'This looks like an Instantly API key'],
  'a workspace with a key as a name and as a scope': [
    { keys: [{ name: SECRET, scopes: [SECRET, 'campaigns:read'] }], members: [{ email: `${SECRET}@example.com`, role: SECRET }] },
    'Read 1 key and 1 member. 4 secrets were in it and not kept.',
  ],
  'headers of a webhook': [{ items: [{ headers: { 'X-Secret': 'canary' } }] }, 'Read 0 keys and 0 members. 1 secret was in it and not kept.'],
  'a policy with a key as a name': [
    { version: 1, rules: [{ id: SECRET, forbid: { operations: ['listLeads'] } }] },
    'This looks like an Instantly API key',
  ],
  'a key behind escapes': [`["${[...SECRET].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')}"]`, 'This looks like a credential'],
};

for (const [form, [content, said]] of Object.entries(JSON_WITH_A_KEY)) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  bad(`the key in ${form} is kept nowhere, pasted or opened`, async (tab) => {
    await tab.getByRole('button', { name: 'Paste or open' }).click();
    await tab.getByRole('textbox').fill(text);
    await tab.getByText(said).first().waitFor();
    await unharmed(tab);
    await nowhere(tab, SECRET, 'canary');
    await tab.locator('.key-row').first().click({ timeout: 200 }).catch(() => undefined);
    await nowhere(tab, SECRET, 'canary');
    await open(tab, text);
    await tab.getByText(said.replace('The text', 'The file given.json')).first().waitFor();
    await nowhere(tab, SECRET, 'canary');
  });
}

bad('a link that carries a key is emptied', async (tab) => {
  await tab.getByText('The address held something that looks like a credential').waitFor();
  assert.ok(!(await address(tab)).includes(SECRET.slice(0, 20)));
}, `#access&key=${SECRET}`);

bad('names, ids and paths are not mistaken for keys', async (tab) => {
  for (const path of [
    '/api/v2/workspace-group-members/019e18e2-0000-7000-8000-000000000001',
    '/api/v2/supersearch-enrichment/preview-leads-from-supersearch',
    '/api/v2/workspaces/current/schedule-for-removal',
  ]) {
    await tab.getByRole('textbox').fill(path);
    assert.equal(await tab.getByRole('textbox').inputValue(), path);
  }
  assert.equal(await tab.locator('.notice').count(), 0);
}, '#explain&key=campaigns:read');

bad('a file of 10 MB is refused by its size', async (tab) => {
  await open(tab, 'x'.repeat(10 * 1024 * 1024));
  await tab.getByText('This is 10.0 MB, and the page reads at most 8 MB. What you had is as it was.').waitFor();
  await unharmed(tab);
});

bad('JSON that breaks at line 9,000 shows that line', async (tab) => {
  const lines = Array.from({ length: 9_500 }, (_, index) => (index === 8_999 ? '  "leads:read" "x",' : '  "leads:read",'));
  await open(tab, `[\n${lines.slice(1).join('\n')}\n  "leads:all"\n]`.replace('"leads:read" "x"', '"leads:read" "x"'));
  await tab.getByText('Line 9000, column 16:').waitFor();
  await tab.getByText('a comma is missing before this').waitFor();
  await tab.locator('.excerpt .at', { hasText: '9000' }).waitFor();
  await unharmed(tab);
});

bad('a file that is no text, one that is empty and one that is nested without end change nothing', async (tab) => {
  const nested = '['.repeat(200_000) + ']'.repeat(200_000);
  for (const [content, said] of [
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]), 'The file given.json is no text in UTF-8; what you had is as it was.'],
    [Buffer.from('campaigns:read', 'utf16le'), 'The file given.json is no text in UTF-8; what you had is as it was.'],
    ['  \n', 'The file given.json is empty; what you had is as it was.'],
    [nested, 'This is JSON that is nested too deeply to be read. What you had is as it was.'],
  ]) {
    await open(tab, content);
    await tab.getByText(said).waitFor();
    await unharmed(tab);
    await tab.getByRole('button', { name: 'Dismiss' }).click();
  }
});

bad('a snapshot of another version says so, and what to do', async (tab) => {
  for (const table of ['[1, 7, 240, 0, 0]', '{"table": [1, 7, 240, 0], "names": [], "workspace": null}']) {
    await open(tab, table);
    await tab.getByText('A snapshot of another version or of another catalogue').waitFor();
    await unharmed(tab);
    await tab.getByRole('button', { name: 'Dismiss' }).click();
  }
  await open(tab, '{"table": [1, 2], "names": "west"}');
  await tab.getByText('Not a snapshot as the package writes it').waitFor();
  await unharmed(tab);
});

bad('where the part of the engine for policies cannot be loaded, the rest goes on', async (tab) => {
  await tab.route('**/policy*.wasm', (route) => route.abort());
  await tab.reload();
  await tab.getByRole('button', { name: 'Role', exact: true }).click();
  await tab.getByRole('button', { name: /^editor/ }).click();
  await tab.getByText('The part of the engine for members and policies could not be loaded; what you had is as it was.').waitFor();
  await unharmed(tab);
  await tab.unroute('**/policy*.wasm');
  await tab.getByRole('button', { name: /^editor/ }).click();
  await tab.getByRole('heading', { name: 'A member with the role editor' }).waitFor();
}, HELD, { tolerant: true });

bad('a workspace with unknown scopes and roles is read, and they are named at their lines', async (tab) => {
  await open(tab, JSON.stringify({ keys: [{ name: 'old', scopes: ['campaign:read', 'leads:read'] }], members: [{ email: 'a@b.example', role: 'manager' }] }, null, 1));
  await tab.getByText('`campaign:read` is no scope of the catalogue').waitFor();
  await tab.getByText('`manager` is no documented role; what it may do is unknown').waitFor();
  await unharmed(tab);
  await tab.getByRole('button', { name: /old/ }).click();
  assert.equal(await tab.locator('.totals .allow dd').innerText(), '2');
});

bad('JSON of another form says what is read', async (tab) => {
  await open(tab, '{"hello": "world"}');
  await tab.getByText('none of the forms this page reads').waitFor();
  await unharmed(tab);
});

bad('a policy that does not load says what is wrong at its lines, and changes nothing', async (tab) => {
  await open(tab, 'version: 1\nteams:\n  west: {keys: [n8n], role: preset:sdrs}\nrulez: []\n');
  await tab.getByText('given.json is a policy that does not load; what you had is as it was').waitFor();
  await tab.getByText('Line 3, column 29:').waitFor();
  await tab.locator('.excerpt .at', { hasText: 'preset:sdrs' }).waitFor();
  await tab.getByText('Line 4, column 8:').waitFor();
  assert.equal(await tab.locator('.policy-picker').count(), 0);
  await unharmed(tab);
});

bad('what names no catalogue in a policy is shown at its line', async (tab) => {
  await open(tab, '{"version": 1, "catalog": "latest", "roles": {}}');
  await tab.getByText(/Line 1, column 27:/).waitFor();
  await tab.locator('.problems', { hasText: 'no version of a catalogue' }).waitFor();
  await unharmed(tab);
});

bad('a policy for another catalogue loads, and the page says what changed meaning', async (tab) => {
  const rule = '{"id": "r", "forbid": {"resources": ["deliverability_agent"], "effects": ["launch"]}}';
  await open(tab, `{"version": 1, "catalog": "2026-08-01+00000000", "rules": [${rule}]}`);
  await tab.getByText(/written for the catalogue 2026-08-01\+00000000, .* selects 3 newer operations, at \/rules\/0\/forbid/).waitFor();
  await open(tab, `{"version": 1, "catalog": "2999-01-01+00000000", "rules": [${rule}]}`);
  await tab.getByText(/a later one, and what it has more cannot be told/).waitFor();
});

bad('a browser that does not say when it is idle, such as Safari, shows the same', async (tab) => {
  await tab.addInitScript(() => {
    delete globalThis.requestIdleCallback;
    delete globalThis.cancelIdleCallback;
  });
  await tab.reload();
  assert.equal(await tab.evaluate(() => 'requestIdleCallback' in globalThis), false);
  await unharmed(tab);
  await tab.getByRole('button', { name: /^Campaign, edit/ }).click();
  await tab.locator('.drilldown').waitFor();
  await tab.getByRole('button', { name: 'Scopes', exact: true }).click();
  await tab.waitForFunction(() => document.querySelectorAll('.tick').length === 185);
});

bad('once loaded, everything works offline', async (tab) => {
  await tab.waitForLoadState('networkidle');
  await tab.context().setOffline(true);
  await tab.getByRole('checkbox', { name: /^leads:read/ }).check();
  assert.equal(await tab.locator('.totals .allow dd').innerText(), '8');
  for (const view of ['Compare', 'Recommend', 'Explain', 'Access']) {
    await tab.getByRole('button', { name: view, exact: true }).click();
  }
  await open(tab, 'version: 1\nrules:\n  - {id: none, forbid: {operations: [listLeads]}}\n');
  await tab.getByText('Read a policy.').waitFor();
  assert.equal(await tab.locator('.totals .allow dd').innerText(), '7');
});

test('the page can reach nothing but its own folder', { skip: missing }, () =>
  page.open(
    HELD,
    async (tab) => {
      const refused = await tab.evaluate(async () => {
        const seen = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
        await fetch('https://api.instantly.ai/api/v2/campaigns').catch(() => seen.push('fetch failed'));
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.head.append(script);
        const image = new Image();
        image.src = 'https://example.com/pixel.png';
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [seen.sort(), document.title];
      });
      assert.deepEqual(refused, [['connect-src', 'fetch failed', 'img-src', 'script-src-elem'], 'Permission preview · instantly-rbac']);
    },
    { tolerant: true },
  ),
);

test('it asks for nothing but its own files', { skip: missing }, async () => {
  const asked = [];
  await page.open(HELD, async (tab, context) => {
    context.on('request', (request) => asked.push(request.url()));
    await tab.reload();
    await tab.locator('header.top').waitFor();
  });
  assert.ok(asked.length >= 4, asked.join());
  assert.deepEqual(asked.filter((url) => !url.startsWith(page.address)), []);
});

test('where the host forbids WebAssembly, the page says so and what to do', { skip: missing }, async () => {
  const strict = await lab({ headers: { 'content-security-policy': "script-src 'self'" } });
  try {
    await strict.open(
      '',
      async (tab) => {
        await tab.getByRole('heading', { name: 'The engine did not start' }).waitFor();
        await tab.getByText('forbids WebAssembly').waitFor();
        await tab.getByText("'wasm-unsafe-eval'").first().waitFor();
      },
      { ready: false, tolerant: true },
    );
  } finally {
    await strict.stop();
  }
});

test('without JavaScript the page says what is missing', { skip: missing }, () =>
  page.open('', (tab) => tab.getByText("the page's script did not run").waitFor(), { ready: false, javaScriptEnabled: false }),
);
