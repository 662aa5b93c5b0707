/**
 * `node bench/node/run.mjs`: asserts equal decisions, measures everybody, prints one table per contest. An argument selects
 * contests by name, such as `teams`.
 */

import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';

import { BARE, OURS } from './contest.mjs';
import { CONTESTS } from './contests.mjs';
import { markdown } from './table.mjs';

const wanted = process.argv[2] ?? '';
const contests = CONTESTS.filter(({ name }) => name.includes(wanted));

for (const contest of contests) {
  Object.keys(contest.entrants).forEach((name) => contest.check(name));
}

for (const contest of contests) {
  const medians = new Map();
  for (const entrant of Object.keys(contest.entrants)) {
    medians.set(entrant, await inThread('./measure.mjs', { workerData: { contest: contest.name, entrant } }));
  }
  const rows = [...medians].map(([name, median]) => [
    name,
    median.toFixed(1),
    (median / medians.get(BARE)).toFixed(2),
    (median / medians.get(OURS)).toFixed(2),
  ]);
  console.log(markdown([contest.name, 'median, ns', 'to bare', `to ${OURS}`], rows));
}

const backends = [];
for (const backend of ['native', 'wasm']) {
  const env = { ...process.env, INSTANTLY_RBAC_BACKEND: backend };
  backends.push(await inThread('./measure-crossing.mjs', { env }));
}
const calls = Object.keys(backends[0].medians);
console.log(
  markdown(
    ['answered by the engine, median, ns', ...backends.map(({ backend }) => backend)],
    calls.map((call) => [call, ...backends.map(({ medians }) => medians[call].toFixed(0))]),
  ),
);

/** What a module, run in a thread of its own, has to say. */
async function inThread(module, options) {
  const worker = new Worker(new URL(module, import.meta.url), options);
  const [answer] = await once(worker, 'message');
  await worker.terminate();
  return answer;
}
