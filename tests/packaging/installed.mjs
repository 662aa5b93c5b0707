/** An app that has the package as npm gives it: packed, then installed from the tarball. */

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { root } from '../js/workspace.mjs';

/** This folder, whose `node_modules` hold the tools. */
export const here = fileURLToPath(new URL('.', import.meta.url));

/** The app. It lies below the tools, so that they are found from it. */
export const app = join(here, 'app');

/** The package as it is installed there. */
export const installed = join(app, 'node_modules/instantly-rbac');

const platform = `cli-${process.platform}-${process.arch}`;
/** The program's package, linked, since npm would copy a large file twice. */
export const programPackage = join(app, 'node_modules/@instantly-rbac', platform);

/** Runs a program in the app and answers what it printed; throws with everything it said where it fails. */
export async function run(program, args, { env = {}, cwd = app } = {}) {
  const { INSTANTLY_RBAC_BACKEND: _, NODE_OPTIONS: __, NODE_TEST_CONTEXT: ___, ...inherited } = process.env;
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, env: { ...inherited, ...env } });
    return stdout.trimEnd();
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
}

/** Runs one of the tools of this folder. */
export const tool = (name, args, options) => run(join(here, 'node_modules/.bin', name), args, options);

/** Writes a file of the app and answers its path. */
export function write(path, text) {
  const file = join(app, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Packs and installs; answers the tarball. */
async function install() {
  rmSync(app, { recursive: true, force: true });
  write('package.json', '{ "name": "app", "private": true, "type": "module" }');
  await run('npm', ['pack', '--pack-destination', app], { cwd: join(root, 'js') });
  const tarball = join(app, readdirSync(app).find((name) => name.endsWith('.tgz')));
  await run('npm', ['install', tarball, '--offline', '--no-save', '--omit=peer', '--no-audit', '--no-fund']);
  const program = join(root, 'js/programs', platform.slice('cli-'.length));
  if (!existsSync(join(program, 'package.json'))) {
    throw new Error(`${program} is no package; \`cargo xtask test\` makes it one`);
  }
  mkdirSync(dirname(programPackage), { recursive: true });
  symlinkSync(program, programPackage);
  return tarball;
}

/** The tarball, once the app has the package. */
export const tarball = await install();
