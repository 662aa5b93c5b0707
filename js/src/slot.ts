/** The place of one backend: which is in use, and how this runtime loads it. */

import type { WasmSource } from './engine/backend.js';
import { NotInitialisedError } from './errors.js';

/** How a runtime brings a backend into use. `#engine`, `#policy` and `#client` in `package.json` choose the one that fits. */
export interface Loader<Backend> {
  /** Loads it at once, where the runtime can: then nothing needs `init()`. */
  readonly now?: () => Backend;
  /** Loads it from its module, which is beside the package's files unless it is given. */
  readonly from?: (source: WasmSource | Promise<WasmSource> | undefined) => Promise<Backend>;
}

/** A place that is empty until something is installed in it, or loaded into it. */
export class Slot<Backend> {
  readonly #name: string;
  readonly #loader: Loader<Backend>;
  readonly #adopt: (backend: Backend) => void;
  #active: Backend | undefined;

  /**
   * @param name what the place is for, as an error calls it
   * @param loader how this runtime loads a backend
   * @param adopt what else becomes of a backend that is taken into use; throws for one that does not belong here
   */
  constructor(name: string, loader: Loader<Backend>, adopt: (backend: Backend) => void = () => undefined) {
    this.#name = name;
    this.#loader = loader;
    this.#adopt = adopt;
  }

  /** Takes a backend into use. */
  install(backend: Backend): void {
    this.#adopt(backend);
    this.#active = backend;
  }

  /** Whether there is a backend, or a way to load one at once. */
  get isReady(): boolean {
    return this.#active !== undefined || this.#loader.now !== undefined;
  }

  /** Loads the backend, from `source` where the runtime has to be given one. */
  async init(source: WasmSource | Promise<WasmSource> | undefined): Promise<void> {
    if (this.#loader.from === undefined) {
      await source;
      this.get();
    } else {
      this.install(await this.#loader.from(source));
    }
  }

  /** The backend in use. */
  get(): Backend {
    return this.#active ?? this.#load();
  }

  #load(): Backend {
    if (this.#loader.now === undefined) {
      throw new NotInitialisedError(this.#name);
    }
    const backend = this.#loader.now();
    this.install(backend);
    return backend;
  }
}
