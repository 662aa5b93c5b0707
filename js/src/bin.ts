#!/usr/bin/env node
/** `npx instantly-rbac …`: hands everything to the program in Rust, and ends as it ends. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { programPath } from './program.js';

function run(program: string): void {
  const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });
  // Ctrl-C reaches the program from the terminal; this process only has to outlive it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', (signal) => child.kill(signal));
  child.on('error', (error) => fail(error));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}

function fail(error: unknown): void {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

try {
  run(programPath());
} catch (error) {
  fail(error);
}
