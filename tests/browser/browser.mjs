/** A page in headless Chromium, and the server that it loads its files from. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { require, root } from '../js/workspace.mjs';

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

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
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** An empty page in which the package has its name, as an import map or a bundler gives it. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>instantly-rbac</title>
<script type="importmap">{"imports": {
  "instantly-rbac": "/js/dist/index.js", "instantly-rbac/client": "/js/dist/client/index.js",
  "instantly-rbac/policy": "/js/dist/policy/index.js", "#engine": "/js/dist/load/engine-web.js",
  "#client": "/js/dist/load/client-web.js", "#policy": "/js/dist/load/policy-web.js"
}}</script>`;

/** Why there is no browser, for `skip`; `false` where there is one. In CI there must be one. */
export const missing =
  existsSync(PATH) || process.env.CI === 'true' ? false : `there is no Chromium at ${PATH}; set CHROMIUM_PATH`;

/** Opens the empty page, hands it to `use`, and closes browser and server whatever happens. */
export const withPage = (use) => open(answer, use);

/** What an example of `js/examples` prints from a page, given its settings. */
export const linesInPage = (example, settings) =>
  withPage((page) =>
    page.evaluate(
      async ([path, given]) => {
        const { init } = await import('instantly-rbac/client');
        const { tour } = await import(path);
        await init();
        const lines = [];
        await tour(given, (line) => lines.push(line));
        return lines;
      },
      [`/js/dist/examples/${example}.js`, settings],
    ),
  );

/** The same with the `index.html` of a folder. */
export const withFolder = (folder, use) =>
  open((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    send(response, join(folder, path.endsWith('/') ? `${path}index.html` : path));
  }, use);

async function open(answer, use) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = await use(page);
    if (errors.length > 0) {
      throw new AggregateError(errors, 'the page threw');
    }
    return result;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Answers with files of the workspace's `js/dist` and `tests`, and with the empty page. */
function answer(request, response) {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  const file = join(root, path);
  if (path === '/') {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(PAGE);
  } else if (/^\/(js\/dist|tests)\//.test(path)) {
    send(response, file);
  } else {
    response.writeHead(404).end();
  }
}

function send(response, file) {
  if (existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  } else {
    response.writeHead(404).end();
  }
}
