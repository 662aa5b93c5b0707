/** An explanation for a person: the sentence, what it rests on, and the smallest changes that would allow it. */

import type { Change, Explanation } from 'instantly-rbac';

import { changeScopes, subject } from '../state/store.js';
import { CERTAINTIES, count } from '../words.js';
import { operationOf } from '../catalogue.js';
import { PathGraph } from './path-graph.js';
import { Sentence } from './sentence.js';

/** Fixes beyond these are wider ones. */
const MOST_FIXES = 4;

export function Reasons({ explanation }: { readonly explanation: Explanation }) {
  const { sentence, requires, certainty, operation, because, would_allow: fixes } = explanation;
  const note = operation === null ? null : operationOf(operation)?.note;
  const guess = because.find((reason) => reason.reason === 'undocumented');
  return (
    <div class="reasons">
      <p>
        <Sentence text={sentence} />
      </p>
      <dl class="facts">
        {operation !== null && (
          <div>
            <dt>Operation</dt>
            <dd>
              <code>{operation}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>Needs</dt>
          <dd>
            {requires === null
              ? operation === null
                ? 'no operation matches, so nothing is known'
                : 'nothing is documented, which is not the same as “no scope needed”'
              : requires.map((group, index) => (
                  <span key={group.join()}>
                    {index > 0 && ' and '}
                    one of{' '}
                    {group.map((scope, place) => (
                      <>
                        {place > 0 && ', '}
                        <code>{scope}</code>
                      </>
                    ))}
                  </span>
                ))}
          </dd>
        </div>
        {guess !== undefined && guess.guess.length > 0 && (
          <div>
            <dt>A guess</dt>
            <dd>
              <code>{guess.guess[0]}</code> probably suffices{guess.because === null ? '' : `: ${guess.because}`}. A guess never
              allows.
            </dd>
          </div>
        )}
        <div>
          <dt>Certainty</dt>
          <dd>
            {certainty}: {CERTAINTIES[certainty]}
          </dd>
        </div>
        {note !== null && note !== undefined && (
          <div>
            <dt>Note</dt>
            <dd>{note}</dd>
          </div>
        )}
      </dl>
      {fixes.length > 0 && (
        <>
          <h3>Smallest changes that would allow it</h3>
          <ol class="fixes">
            {fixes.slice(0, MOST_FIXES).map((fix) => (
              <Fix key={JSON.stringify(fix).slice(0, 200)} fix={fix} />
            ))}
          </ol>
          {fixes.length > MOST_FIXES && <p class="quiet">and {fixes.length - MOST_FIXES} wider ones</p>}
        </>
      )}
    </div>
  );
}

/** A change in words, other than the grant of scopes alone. */
function wordsFor(fix: Change): string {
  switch (fix.change) {
    case 'grant_scopes':
      return `Grant ${fix.scopes.join(' and ')}`;
    case 'raise_role':
      return `Give the role ${fix.role}`;
    case 'join_team':
      return `Put it into the team ${fix.team}`;
    case 'tag_resource':
      return `Give the resource the tag ${fix.tag}`;
    case 'drop_rule':
      return `Take the rule ${fix.rule} out of the policy`;
    case 'together':
      return fix.changes.map(wordsFor).join(', and ');
  }
}

function Fix({ fix }: { readonly fix: Change }) {
  if (fix.change !== 'grant_scopes') {
    return (
      <li>
        {wordsFor(fix)}
        {fix.also_unlocks.length === 0 ? '' : `: also unlocks ${count(fix.also_unlocks.length, 'other operation')}`}.
      </li>
    );
  }
  const { scopes, also_unlocks: also, mintable, escalates } = fix;
  return (
    <li>
      <div class="row">
        <span>
          Grant{' '}
          {scopes.map((scope, index) => (
            <>
              {index > 0 && ' and '}
              <code>{scope}</code>
            </>
          ))}
          : also unlocks {also.length === 0 ? 'nothing else' : count(also.length, 'other operation')}
          {mintable ? '' : '; perhaps only from the dashboard'}.
        </span>
        <button
          type="button"
          class="small"
          onClick={() => {
            changeScopes([...new Set([...subject.value.scopes, ...scopes])]);
          }}
        >
          Add
        </button>
      </div>
      {escalates !== null && (
        <details class="warning">
          <summary>
            <span aria-hidden="true">⚠</span> Leads to full control of the workspace ({escalates.certainty})
          </summary>
          <PathGraph path={escalates} />
        </details>
      )}
    </li>
  );
}
