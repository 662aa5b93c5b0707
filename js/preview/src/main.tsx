/** Starts the page: the engine first, then what is shown. */

import { render } from 'preact';

import { App } from './app.js';
import { start } from './engine.js';
import { follow, open } from './state/link.js';
import './state/theme.js';
import { Failed } from './views/failed.js';

const root = document.querySelector('#app');
if (root !== null) {
  // What the document shows until then says what to do if this never runs.
  try {
    await start();
    open(location.hash);
    root.replaceChildren();
    render(<App />, root);
    follow();
  } catch (error) {
    root.replaceChildren();
    render(<Failed error={error} />, root);
  }
}
