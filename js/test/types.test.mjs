import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

test('the published types accept what is right and refuse what is not', () => {
  const compiler = at('../node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--project', at('types/tsconfig.json')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});
