/** The snippets of the package's README, so that none of them is only read. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './workspace.mjs';

const README = readFileSync(join(root, 'js/README.md'), 'utf8');

/** The first snippet under a heading, of a language. */
export function section(heading, language) {
  const section = README.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [, code] = section.split(`\`\`\`${language}\n`);
  if (code === undefined) {
    throw new Error(`js/README.md has no snippet in ${language} under "${heading}"`);
  }
  return code.split('```')[0];
}

/** The same in JavaScript. */
export const snippet = (heading) => section(heading, 'js');

/** The snippet as a file inside the package, where it can import the package by name. */
export function file(heading) {
  const folder = join(root, 'js/dist/examples');
  const path = join(folder, `readme-${heading.toLowerCase().replaceAll(' ', '-')}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, snippet(heading));
  return { path, url: pathToFileURL(path).href };
}

/** What a snippet says that it prints: the comments behind its calls. */
export const said = (heading) => [...snippet(heading).matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text);
