/** What the tests share: the package as its users meet it, through its own exports, and the corpus. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The workspace's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Resolves as a file of the package in `js` would, which may name itself. */
export const require = createRequire(new URL('js/package.json', pathToFileURL(root)));

const load = (name) => import(pathToFileURL(require.resolve(name)).href);

/** The package. */
export const rbac = await load('instantly-rbac');

/** Its client. */
export const client = await load('instantly-rbac/client');

/** Its policies. */
export const policies = await load('instantly-rbac/policy');

const text = (name) => readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8');

/** The conformance corpus. */
export const corpus = {
  decisions: JSON.parse(text('decisions.json')),
  routing: JSON.parse(text('routing.json')),
  explanations: JSON.parse(text('explanations.json')),
  digest: text('explanations.sha256').trim(),
  analyses: JSON.parse(text('analyses.json')),
};
