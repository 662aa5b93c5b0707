/** Compose and see: whose access it is on one side, what follows on the other. */

import { Compose } from './compose.js';
import { Drilldown } from './drilldown.js';
import { Matrix } from './matrix.js';
import { Summary } from './summary.js';

export function AccessView() {
  return (
    <div class="access">
      <Compose />
      <div class="see">
        <Summary />
        <Matrix />
        <Drilldown />
      </div>
    </div>
  );
}
