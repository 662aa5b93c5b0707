/** TypeScript of another major version than the one that built the package, in both ways of finding modules. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { run, tool, write } from '../installed.mjs';

const PROGRAM = `
import { snapshot, type OperationId } from 'instantly-rbac';
import { OPERATION_DETAILS } from 'instantly-rbac/catalog';
import { programPath } from 'instantly-rbac/cli';
import { InstantlyClient, type Member } from 'instantly-rbac/client';
import { guard } from 'instantly-rbac/middleware';
import { Engine, Policy } from 'instantly-rbac/policy';
import { Can, type CanProps } from 'instantly-rbac/react';
import { Snapshot } from 'instantly-rbac/snapshot';

const operation: OperationId = 'listLeads';
console.log(Snapshot.from(snapshot('leads:all').toJSON()).can(operation));
// @ts-expect-error: a misspelt operation
export const wrong = () => snapshot('leads:all').can('listLead');
export const kept = [OPERATION_DETAILS, programPath, guard, Engine, Policy, Can, InstantlyClient];
export type Kept = [Member, CanProps];
`;

const WAYS = {
  node16: { module: 'node16' },
  // The types of everything it reaches are checked as well: none of Node or of a framework may be missing.
  bundler: { module: 'esnext', moduleResolution: 'bundler', noEmit: true, skipLibCheck: false },
};

for (const [way, options] of Object.entries(WAYS)) {
  test(`TypeScript finds the types by \`${way}\``, async () => {
    write(`${way}/index.mts`, PROGRAM);
    const compilerOptions = { target: 'es2022', strict: true, skipLibCheck: true, types: [], ...options };
    await tool('tsc', ['--project', write(`${way}/tsconfig.json`, JSON.stringify({ compilerOptions }))]);
    if (compilerOptions.noEmit !== true) {
      assert.equal(await run('node', [`${way}/index.mjs`]), 'true');
    }
  });
}
