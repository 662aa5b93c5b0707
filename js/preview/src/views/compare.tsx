/** Two sides: what the second may do that the first may not, and the other way round. */

import { difference } from '../difference.js';
import { accessOf, after, before, subject } from '../state/store.js';
import { count } from '../words.js';
import { Changes } from './compare/changes.js';
import { PolicyDifference } from './compare/policies.js';
import { SideOf } from './compare/side.js';

export function CompareView() {
  const left = before.who.value ?? subject.value;
  const right = after.who.value ?? subject.value;
  const { gained, lost, unsettled } = difference(accessOf(before), accessOf(after));
  const added = right.scopes.filter((scope) => !left.scopes.includes(scope));
  const removed = left.scopes.filter((scope) => !right.scopes.includes(scope));
  return (
    <>
      <section class="panel" aria-labelledby="compare-title">
        <div class="row spread">
          <h2 id="compare-title">Compare two sides</h2>
          <button
            type="button"
            onClick={() => {
              for (const part of ['who', 'policy'] as const) {
                [before[part].value, after[part].value] = [after[part].value, before[part].value];
              }
            }}
          >
            Swap sides
          </button>
        </div>
        <div class="sides">
          <SideOf title="Before" side={before} />
          <SideOf title="After" side={after} />
        </div>
        <p class="outcome">
          {gained.length + lost.length + unsettled.length === 0 ? (
            <>
              <strong>No difference:</strong> both may do exactly the same
              {added.length + removed.length > 0 ? ', although their scopes differ' : ''}.
            </>
          ) : (
            <>
              <strong>{count(gained.length, 'operation')} gained</strong>, <strong>{lost.length} lost</strong>
              {unsettled.length > 0 && `, ${unsettled.length} between denied and unknown`}.
            </>
          )}{' '}
          {added.length + removed.length > 0 && (
            <span class="quiet">
              Scopes: {added.length} added, {removed.length} removed.
            </span>
          )}
          {(left.kind === 'member' || right.kind === 'member') && <span class="quiet"> What a role allows is assumed.</span>}
        </p>
      </section>
      <div class="lists">
        <Changes title="Gained" change="gained" changes={gained} empty="Nothing is gained." />
        <Changes title="Lost" change="lost" changes={lost} empty="Nothing is lost." />
        {unsettled.length > 0 && (
          <Changes title="Allowed on neither side" change="unsettled" changes={unsettled} empty="" />
        )}
      </div>
      {before.policy.value !== after.policy.value && <PolicyDifference before={before.policy.value} after={after.policy.value} />}
    </>
  );
}
