/** The reference that typedoc makes from the sources: whatever an entry exports says what it is. */

import { test } from 'node:test';

import { root } from '../../js/workspace.mjs';
import { tool } from '../installed.mjs';

test('every export is documented, and no link leads nowhere', async () => {
  await tool('typedoc', ['--options', `${root}js/typedoc.json`, '--emit', 'none'], { cwd: `${root}js` });
});
