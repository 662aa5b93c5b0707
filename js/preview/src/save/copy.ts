/** Puts a text on the clipboard, or says that it could not. */

import { say } from '../state/store.js';

export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied.`);
  } catch {
    // Pages that are not served securely have no clipboard; the old way still works there.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    say(copied ? `${what} copied.` : `${what} could not be copied: the browser does not allow it here.`);
  }
}
