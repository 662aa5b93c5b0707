/** A decision as a chip: mark, word and, where the fact is not documented, how far it can be relied on. */

import type { Certainty, Decision } from 'instantly-rbac';

import { CERTAINTIES, DECISIONS } from '../words.js';

export function Verdict({ decision, certainty }: { readonly decision: Decision; readonly certainty?: Certainty }) {
  const { word, mark } = DECISIONS[decision];
  return (
    <span class={`verdict ${decision}`} data-certainty={certainty}>
      <span aria-hidden="true">{mark}</span> {word}
      {certainty !== undefined && certainty !== 'documented' && decision !== 'unknown' && (
        <span class="certainty" title={CERTAINTIES[certainty]}>
          {certainty}
        </span>
      )}
    </span>
  );
}
