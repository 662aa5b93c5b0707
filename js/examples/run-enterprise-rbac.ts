/**
 * Starts the tour of `enterprise-rbac.ts` from a terminal, against an emulator (`instantly-rbac emulate`):
 * `node dist/examples/run-enterprise-rbac.js <address> <sub-workspace to invite>`. The key of the admin workspace comes from
 * `INSTANTLY_API_KEY`, the secret of the transfer from `INSTANTLY_TRANSFER_SECRET`.
 */

import { tour } from './enterprise-rbac.js';

const [baseUrl, subWorkspace] = process.argv.slice(2);
const { INSTANTLY_API_KEY: apiKey, INSTANTLY_TRANSFER_SECRET: transferSecret } = process.env;
if (baseUrl === undefined || subWorkspace === undefined || apiKey === undefined || transferSecret === undefined) {
  throw new Error('give the address and the sub-workspace, and set INSTANTLY_API_KEY and INSTANTLY_TRANSFER_SECRET');
}
await tour({ baseUrl, apiKey, subWorkspace, transferSecret }, (line) => console.log(line));
