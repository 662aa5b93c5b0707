/** Measures the calls that cross, in a thread of its own: its environment says which backend. */

import { parentPort } from 'node:worker_threads';

import { crossing } from './crossing.mjs';

parentPort.postMessage(await crossing());
