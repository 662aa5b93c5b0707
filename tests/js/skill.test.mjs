// The agent skill that the package carries: all of its snippets, one after the other, against the emulator.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { withEmulator } from './emulator.mjs';
import { client, root } from './workspace.mjs';

const { InstantlyClient } = client;
const SKILL = readFileSync(join(root, 'js/skill/SKILL.md'), 'utf8');
const SNIPPETS = [...SKILL.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);

test('an agent finds the skill by its name and description', () => {
  assert.match(SKILL, /^---\nname: [a-z-]+\ndescription: .{50,1024}\n---\n/);
});

test('every snippet does what it says', async () => {
  assert.equal(SNIPPETS.length, 7);
  // A line before each, so that what is printed can be told apart.
  const program = SNIPPETS.map((code, index) => `${code}\nconsole.log('== ${index}');`).join('\n');
  mkdirSync(join(root, 'js/dist/examples'), { recursive: true });
  const file = join(root, 'js/dist/examples/skill.mjs');
  writeFileSync(file, program);
  await withEmulator(async ({ baseUrl, workspaces }) => {
    const apiKey = workspaces[2].keys.everything;
    // There is no campaign in this workspace yet, and the snippets want one to tag.
    await new InstantlyClient({ apiKey, baseUrl }).campaigns.create({ name: 'Spring' });
    const env = { ...process.env, INSTANTLY_API_KEY: apiKey, INSTANTLY_BASE_URL: baseUrl };
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
    const printed = stdout.split(/== \d\n/).map((part) => part.trimEnd().split('\n').filter((line) => line !== ''));
    SNIPPETS.forEach((code, index) => {
      for (const [, said] of code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)) {
        assert.ok(printed[index].includes(said), `snippet ${index} did not print "${said}" but\n${printed[index].join('\n')}`);
      }
    });
    const [, , , keyLines, links, , log] = printed;
    assert.deepEqual(keyLines.slice(1), ['can become everything: everything']);
    assert.deepEqual(links.slice(0, -1), ['accepted']);
    assert.match(log[0], /^\d{4}-\d\d-\d\dT.+ \d+ /);
  });
});
