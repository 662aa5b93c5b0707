/** Which backend Node uses: the addon, and WebAssembly where there is none, unless the environment forces one. */

import type { BackendKind } from '../engine/backend.js';
import { BackendUnavailableError } from '../errors.js';

const VARIABLE = 'INSTANTLY_RBAC_BACKEND';

/** Loads the backend that the environment names, or the native one with WebAssembly as its fallback. */
export function choose<Loaded>(loaders: Record<BackendKind, () => Loaded>): Loaded {
  const forced = process.env[VARIABLE];
  if (forced === 'native' || forced === 'wasm') {
    return loaders[forced]();
  }
  if (forced !== undefined && forced !== '') {
    throw new BackendUnavailableError(`${VARIABLE} is neither \`native\` nor \`wasm\`; correct it or unset it`);
  }
  try {
    return loaders.native();
  } catch {
    return loaders.wasm();
  }
}
