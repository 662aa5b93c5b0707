/** The answer in a few lines: how much is allowed, and what is odd about the scopes. */

import { operations, scopeOf } from '../catalogue.js';
import { surplus, unknownScopes } from '../engine.js';
import { EscalationPart } from '../parts/escalation.js';
import { Names } from '../parts/names.js';
import { PolicyPicker } from '../parts/policy-picker.js';
import { findSecret } from '../reading/secret.js';
import { changeScopes, current, policies, policy, subject } from '../state/store.js';
import { holdingOf, titleOf } from '../state/who.js';

export function Summary() {
  const { allow, unknown, deny } = current.value;
  const who = subject.value;
  const { scopes, name } = who;
  return (
    <section class="panel summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{titleOf(who)}</h2>
      {name !== undefined && <p class="quiet">{holdingOf(who)}</p>}
      {policies.value.length > 0 && who.kind !== 'snapshot' && (
        <div class="row wrap">
          <PolicyPicker chosen={policy} label="Policy that narrows the access" />
          {policy.value !== null && <NameInPolicy />}
        </div>
      )}
      <dl class="totals">
        <Total kind="allow" number={allow} word="allowed" />
        <Total kind="unknown" number={unknown} word="unknown" />
        <Total kind="deny" number={deny} word="denied" />
      </dl>
      <div class="bar" aria-hidden="true">
        <span class="allow" style={{ flexGrow: allow }} />
        <span class="unknown" style={{ flexGrow: unknown }} />
        <span class="deny" style={{ flexGrow: deny }} />
      </div>
      <p class="quiet">
        of {operations.length} operations.{' '}
        {who.kind === 'member' && (
          <>
            <strong>Assumed:</strong> Instantly documents a few words about each role, and which operations follow from them is
            our reading.{' '}
          </>
        )}
        {who.kind === 'snapshot' ? (
          <>
            A snapshot holds decisions alone, so no reasons, no changes and no ways of escalation are shown. No policy opened
            here narrows it.
          </>
        ) : (
          <>
            <em>Unknown</em> means that{' '}
            {who.kind === 'key' ? 'Instantly documents no scope for it' : 'nothing says whether the role may do it'}
            {policy.value === null ? '' : ', or that the policy decides by facts such as tags'}; plan as if it were denied.
          </>
        )}
      </p>
      {who.kind === 'key' && (
        <>
          <EscalationPart scopes={scopes} remove={without} />
          <Oddities scopes={scopes} />
        </>
      )}
    </section>
  );
}

/** A policy knows people and keys by their names. */
function NameInPolicy() {
  return (
    <label class="policy-picker">
      <span>named</span>
      <input
        type="text"
        aria-label="The name by which the policy knows it"
        spellcheck={false}
        autocomplete="off"
        value={subject.value.name ?? ''}
        onChange={(event) => {
          const name = event.currentTarget.value.trim();
          const { name: _, ...rest } = subject.value;
          subject.value = name === '' || findSecret(name) !== null ? rest : { ...rest, name };
        }}
      />
    </label>
  );
}

function Total({ kind, number, word }: { readonly kind: string; readonly number: number; readonly word: string }) {
  return (
    <div class={kind}>
      <dt>{word}</dt>
      <dd>{number}</dd>
    </div>
  );
}

function without(gone: readonly string[]): void {
  changeScopes(subject.value.scopes.filter((scope) => !gone.includes(scope)));
}

function Oddities({ scopes }: { readonly scopes: readonly string[] }) {
  if (scopes.length === 0) {
    return <p>Tick scopes, paste a list, or open a file to see what they allow.</p>;
  }
  const { redundant, inert } = surplus(scopes);
  const unknown = unknownScopes(scopes);
  const unmintable = scopes.filter((scope) => scopeOf(scope)?.mintable === false);
  return (
    <ul class="oddities">
      {redundant.length > 0 && (
        <li>
          <strong>Redundant:</strong> <Names names={redundant} /> {redundant.length === 1 ? 'adds' : 'add'} nothing that the rest
          does not unlock. <RemoveButton label="Remove redundant scopes" onClick={() => without(redundant)} />
        </li>
      )}
      {inert.length > 0 && (
        <li>
          <strong>Inert:</strong> no documented operation asks for <Names names={inert} />.{' '}
          <RemoveButton label="Remove inert scopes" onClick={() => without(inert)} />
        </li>
      )}
      {unknown.length > 0 && (
        <li>
          <strong>Not in the catalogue:</strong> <Names names={unknown.map(({ scope }) => scope)} />{' '}
          {unknown.length === 1 ? 'grants' : 'grant'} nothing here.
          {unknown.map(({ scope, didYouMean }) =>
            didYouMean === null ? null : (
              <button
                key={scope}
                type="button"
                class="small"
                onClick={() => {
                  changeScopes([...scopes.filter((other) => other !== scope), didYouMean]);
                }}
              >
                Use {didYouMean}
              </button>
            ),
          )}
        </li>
      )}
      {unmintable.length > 0 && (
        <li>
          <strong>Dashboard only, perhaps:</strong> the documented list of scopes for new keys does not hold <Names names={unmintable} />.
        </li>
      )}
    </ul>
  );
}

function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="small" aria-label={label} onClick={onClick}>
      Remove
    </button>
  );
}
