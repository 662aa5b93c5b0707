/** The emulator keeps what its own description promises: schemathesis sends what the description allows and what it does not. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { withEmulator } from '../js/emulator.mjs';

const PROGRAM = process.env.SCHEMATHESIS_PATH;
const CONFIG = fileURLToPath(new URL('schemathesis.toml', import.meta.url));
const skip = PROGRAM ? false : 'there is no schemathesis; python3 with venv and pip lets `cargo xtask setup` install it';

test('the emulator answers as /openapi.json says', { skip, timeout: 300_000 }, async (t) => {
  const world = fileURLToPath(new URL('world.json', import.meta.url));
  // It leaves notes where it runs.
  const cwd = await mkdtemp(join(tmpdir(), 'schemathesis-'));
  t.after(() => rm(cwd, { recursive: true }));
  await withEmulator(async ({ baseUrl, keys }) => {
    const child = spawn(
      PROGRAM,
      ['--config-file', CONFIG, 'run', `${baseUrl}/openapi.json`, '--no-color', '-H', `Authorization: Bearer ${keys.everything}`],
      { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    assert.equal(code, 0, said);
    // A run that found no operation would be content as well.
    assert.match(said, /Tested: [1-9]/);
  }, ['--set', 'limits=off', '--world', world]);
});
