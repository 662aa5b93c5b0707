/** The place of one backend: which is in use, and how to load one when the first call needs it. */

import { NotInitialisedError } from './errors.js';

/** A place that is empty until something is installed in it, or loaded into it. */
export class Slot<Backend> {
  readonly #name: string;
  #active: Backend | undefined;
  #load: (() => Backend) | undefined;

  /** @param name what the place is for, as an error calls it */
  constructor(name: string) {
    this.#name = name;
  }

  /** Says how to load a backend when there is none yet. */
  loadWith(load: () => Backend): void {
    this.#load = load;
  }

  /** Takes a backend into use. */
  install(backend: Backend): void {
    this.#active = backend;
  }

  /** Whether there is a backend, or a way to load one. */
  get isReady(): boolean {
    return this.#active !== undefined || this.#load !== undefined;
  }

  /** The backend in use. */
  get(): Backend {
    if (this.#active === undefined) {
      if (this.#load === undefined) {
        throw new NotInitialisedError(this.#name);
      }
      this.#active = this.#load();
    }
    return this.#active;
  }
}
