/** What all tables for plain JavaScript begin with: the version of their layout, and the hash of the catalogue. */

import { BackendUnavailableError } from '../errors.js';
import { CATALOG_VERSION } from '../generated/catalog.js';

const HASH = /* @__PURE__ */ Number.parseInt(CATALOG_VERSION.split('+')[1] ?? '', 16);

/** Throws for a table that another version of this package made, or that is not as long or as wide as it should be. */
export function checkTable(table: ArrayLike<number>, layout: number, isWhole: boolean): void {
  if (table[0] !== layout || table[1] !== HASH || !isWhole) {
    throw new BackendUnavailableError('the snapshot was made by another version of this package; make it afresh');
  }
}
