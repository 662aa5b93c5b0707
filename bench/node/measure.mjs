/**
 * Measures one entrant, in a thread of its own. What V8 learns about one entrant's objects and calls would otherwise
 * stand in the way of the next one, and the order would decide who is fast.
 */

import { parentPort, workerData } from 'node:worker_threads';

import { CONTESTS } from './contests.mjs';

const { contest, entrant } = workerData;
parentPort.postMessage(await CONTESTS.find(({ name }) => name === contest).median(entrant));
