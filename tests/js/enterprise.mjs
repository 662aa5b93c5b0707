/** What the example `js/examples/enterprise-rbac.ts` meets and prints, in every runtime and in Rust. */

import { readFileSync } from 'node:fs';

import { withWorld as withSeed } from './contracts.mjs';

const { world, lines } = JSON.parse(readFileSync(new URL('../corpus/enterprise.json', import.meta.url), 'utf8'));

export const LINES = lines;

/** Hands `use` the settings of the tour, with an emulator of its world behind them. */
export const withWorld = (use) =>
  withSeed(world, ({ baseUrl, keys, workspaces }) =>
    use({
      baseUrl,
      apiKey: keys.automation,
      subWorkspace: workspaces[1].id,
      transferSecret: world.workspaces[0].transfer_secret,
    }),
  );
