/**
 * Starts the tour of `members.ts` from a terminal, against an emulator (`instantly-rbac emulate`):
 * `node dist/examples/run-members.js <address> <key that manages members> <key that does not>`.
 */

import { tour } from './members.js';

const [baseUrl, adminKey, importKey] = process.argv.slice(2);
if (baseUrl === undefined || adminKey === undefined || importKey === undefined) {
  throw new Error('give the address of the API, a key that manages members, and one that does not');
}
await tour({ baseUrl, adminKey, importKey }, (line) => console.log(line));
