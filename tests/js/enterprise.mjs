/** What the example `js/examples/enterprise-rbac.ts` meets and prints, in every runtime and in Rust. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withEmulator } from './emulator.mjs';

const { world, lines } = JSON.parse(readFileSync(new URL('../corpus/enterprise.json', import.meta.url), 'utf8'));

export const LINES = lines;

/** Hands `use` the settings of the tour, with an emulator of its world behind them. */
export async function withWorld(use) {
  const folder = mkdtempSync(join(tmpdir(), 'enterprise-'));
  const seed = join(folder, 'world.json');
  writeFileSync(seed, JSON.stringify(world));
  try {
    const settings = ({ baseUrl, keys, workspaces }) => ({
      baseUrl,
      apiKey: keys.automation,
      subWorkspace: workspaces[1].id,
      transferSecret: world.workspaces[0].transfer_secret,
    });
    return await withEmulator((emulator) => use(settings(emulator)), ['--seed', seed]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
