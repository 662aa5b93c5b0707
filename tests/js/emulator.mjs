/** The emulator of the API's control plane, as a process of its own, started through the command line. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { root } from './workspace.mjs';

const CLI = process.env.INSTANTLY_RBAC_CLI ?? join(root, 'target/debug/instantly-rbac');

/** Starts it with the built-in agency unless `given` are other arguments, hands `use` its address and the first workspace's keys, and stops it. */
export async function withEmulator(use, given = []) {
  const emulator = spawn(CLI, ['emulate', '--port', '0', '--cors', '--format', 'json', ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(emulator, 'exit');
  try {
    const ready = once(createInterface({ input: emulator.stdout }), 'line');
    const [line] = await Promise.race([
      ready,
      ended.then(([code]) => Promise.reject(new Error(`${CLI} ended with ${code} before it was ready`))),
    ]);
    const { url, workspaces } = JSON.parse(line);
    return await use({ baseUrl: url, keys: workspaces[0].keys, workspaces });
  } finally {
    emulator.kill();
    await ended;
  }
}
