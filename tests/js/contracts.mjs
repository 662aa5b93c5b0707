/** The contract's table, and an emulator of its world. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withEmulator } from './emulator.mjs';

/** The file `tests/corpus/contract.json`. */
export const contract = JSON.parse(readFileSync(new URL('../corpus/contract.json', import.meta.url), 'utf8'));

/** Hands `use` the address of an emulator of that world, without limits. */
export async function withWorld(world, use) {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  const seed = join(folder, 'world.json');
  writeFileSync(seed, JSON.stringify(world));
  try {
    return await withEmulator(use, ['--world', seed, '--set', 'limits=off']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
