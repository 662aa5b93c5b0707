/** The built page in headless Chromium, served from a folder below a host's root, as a static host would. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const ARTIFACTS = fileURLToPath(new URL('../../../tests/artifacts/preview', import.meta.url));
const BASE = '/teams/access';

/** Chromium keeps to itself: no graphics card, no services of its own, no questions at the first run. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Why there is no browser, for `skip`; `false` where there is one. In CI there must be one. */
export const missing =
  existsSync(PATH) || process.env.CI === 'true' ? false : `there is no Chromium at ${PATH}; set CHROMIUM_PATH`;

/** Starts server and browser; `stop` ends both. */
export async function lab({ headers = {} } = {}) {
  const server = createServer((request, response) => answer(request, response, headers));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}${BASE}/`;
  const browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
  return {
    address,
    browser,
    /** Opens the page at a fragment, hands it to `use`, and fails if it threw or was refused something by its policy. */
    async open(fragment, use, { width = 1280, height = 900, ready = true, tolerant = false, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      const trouble = [];
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      try {
        await page.goto(address + fragment);
        if (ready) {
          await page.locator('header.top').waitFor();
        }
        const result = await use(page, context);
        if (!tolerant) {
          assert.deepEqual(trouble, []);
        }
        return result;
      } finally {
        await context.close();
      }
    },
    async stop() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(request, response, headers) {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  const file = join(DIST, path === `${BASE}/` ? 'index.html' : path.slice(BASE.length));
  if (path.startsWith(`${BASE}/`) && existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', ...headers }).end(readFileSync(file));
  } else {
    response.writeHead(404).end();
  }
}

/** The page's address, once it has followed what was done last: it changes after the picture. */
export async function address(page) {
  await page.waitForTimeout(150);
  return page.url();
}

/** Keeps a picture for review. */
export async function picture(page, name) {
  await page.screenshot({ path: artifact(`${name}.png`), fullPage: true });
}

/** Where something is left for review. */
export function artifact(name) {
  mkdirSync(ARTIFACTS, { recursive: true });
  return join(ARTIFACTS, name);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, as rule and place. */
export async function violations(page) {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}
