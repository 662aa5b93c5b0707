/** What each entry adds to a page's scripts, minified, and what of the package is in it. The modules are apart. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

import { write } from '../installed.mjs';

const BUDGET = JSON.parse(readFileSync(new URL('../sizes.json', import.meta.url), 'utf8'));

/** Bundles a program for a page; answers its size and the package's files in it. */
async function bundle(name, source) {
  const { metafile, outputFiles } = await build({
    entryPoints: [write(`sizes/${name}.js`, source)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    external: ['react', 'node:*'],
    logLevel: 'error',
  });
  const [{ contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { raw: contents.length, brotli: brotliCompressSync(contents).length, files: files.map(([file]) => file) };
}

for (const [entry, { use, raw, brotli, without = [] }] of Object.entries(BUDGET)) {
  test(`${entry} stays within its size`, async (t) => {
    const source = `import { ${use} } from '${entry}';\nglobalThis.kept = [${use}];`;
    const size = await bundle(entry.replaceAll('/', '-'), source);
    t.diagnostic(`${entry}: ${size.raw} bytes, ${size.brotli} with Brotli`);
    assert.ok(size.raw <= raw, `${size.raw} bytes, budget ${raw}`);
    assert.ok(size.brotli <= brotli, `${size.brotli} bytes with Brotli, budget ${brotli}`);
    for (const room of without) {
      assert.deepEqual(size.files.filter((file) => file.includes(room)), [], `${entry} brings ${room} along`);
    }
  });
}

test('what is imported and not used leaves nothing behind', async () => {
  const { raw, files } = await bundle('unused', Object.keys(BUDGET).map((entry) => `import '${entry}';`).join('\n'));
  assert.deepEqual(files.filter((file) => file.includes('instantly-rbac')), []);
  assert.ok(raw < 10, `${raw} bytes`);
});
