/** Where the command line's program lies: in a package of its own per platform, of which npm installs the one that fits. */

import { createRequire } from 'node:module';

import { InstantlyRbacError } from './errors.js';

/** The program is not installed, or there is none for this platform. */
export class ProgramMissingError extends InstantlyRbacError {
  constructor(message: string, options?: ErrorOptions) {
    super('program_missing', message, options);
  }

  static {
    this.prototype.name = 'ProgramMissingError';
  }
}

/** The path of the program `instantly-rbac` for this platform. Throws `ProgramMissingError` where it is not installed. */
export function programPath(): string {
  const { resolve } = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  const file = `bin/instantly-rbac${process.platform === 'win32' ? '.exe' : ''}`;
  // On Linux npm has installed the one package whose C library is the machine's.
  const packages = [platform, `${platform}-musl`].map((name) => `@instantly-rbac/cli-${name}`);
  for (const name of packages) {
    try {
      return resolve(`${name}/${file}`);
    } catch {
      // The next one, or the error below.
    }
  }
  throw new ProgramMissingError(
    `the program is not installed for ${platform}: npm brings it as the optional package ${packages[0]}; ` +
      'install again without --omit=optional, or build it with `cargo install instantly-rbac-cli`',
  );
}
