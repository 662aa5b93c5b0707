/** Copies the page's address, which holds the state. */

import { copy } from '../save/copy.js';
import { fragment } from '../state/link.js';

export function ShareButton() {
  return (
    <button
      type="button"
      onClick={() => {
        const address = new URL(`#${fragment()}`, location.href);
        void copy(address.href, 'A link with scopes and questions, but nothing you opened as a file, was');
      }}
    >
      Share
    </button>
  );
}
