/** Two policies, whoever asks: every case that they decide differently, found by proof and not by trial. */

import type { CasePrincipals, PolicyCase } from 'instantly-rbac/policy';
import { useMemo } from 'preact/hooks';

import { type Changed, CHANGES, changed } from '../../difference.js';
import { type LoadedPolicy, policyDifference } from '../../engine.js';
import { Names } from '../../parts/names.js';
import { count } from '../../words.js';
import { Step } from './changes.js';

interface Props {
  readonly before: LoadedPolicy | null;
  readonly after: LoadedPolicy | null;
}

/** More cases are told by their number. */
const MOST_CASES = 50;

export function PolicyDifference({ before, after }: Props) {
  const found = useMemo(() => policyDifference(before, after), [before, after]);
  return (
    <section class="panel" aria-labelledby="policies-title">
      <h2 id="policies-title">The policies, for everybody</h2>
      {typeof found === 'string' ? (
        <p>These two are too entangled to be compared whole: {found}. The lists above hold for whom they name.</p>
      ) : found.equivalent ? (
        <p>
          <strong>Equivalent:</strong> both decide every case alike, for every key and member, every operation, tag and workspace.
        </p>
      ) : (
        <>
          <p class="quiet">
            Every key, member and agent, as far as Instantly itself lets them; from {nameOf(before)} to {nameOf(after)}.
            {found.complete ? '' : ' There are more cases than the engine lists.'}
          </p>
          {CHANGES.map((change) => (
            <Cases key={change} change={change} cases={casesOf([...found.gained, ...found.lost], change)} />
          ))}
        </>
      )}
    </section>
  );
}

function nameOf(policy: LoadedPolicy | null): string {
  return policy?.title ?? 'no policy';
}

const TITLES: Record<Changed, string> = { gained: 'Gained', lost: 'Lost', unsettled: 'Allowed on neither side' };

function casesOf(cases: readonly PolicyCase[], change: Changed): PolicyCase[] {
  return cases.filter(({ before, after }) => changed(before, after) === change);
}

function Cases({ change, cases }: { readonly change: Changed; readonly cases: readonly PolicyCase[] }) {
  if (cases.length === 0) {
    return null;
  }
  return (
    <section class={`changes ${change}`} aria-label={`Policies: ${TITLES[change]}`}>
      <h3>
        {TITLES[change]} <span class="quiet">{count(cases.length, 'case')}</span>
      </h3>
      <ul>
        {cases.slice(0, MOST_CASES).map((found, index) => (
          <li key={index}>
            <span class="what">
              <span>
                {who(found.who)}
                {where(found)}
              </span>
              <span class="quiet">
                {count(found.operations.length, 'operation')}: <Names names={found.operations} most={12} />
              </span>
            </span>
            <Step before={found.before} after={found.after} />
          </li>
        ))}
      </ul>
      {cases.length > MOST_CASES && <p class="quiet">and {count(cases.length - MOST_CASES, 'more case')}</p>}
    </section>
  );
}

/** Whom a case concerns. A name that is `null` stands for everybody whom neither policy lists. */
function who({ kind, names, roles = [], with_scopes: held = [], without_scopes: lacked = [] }: CasePrincipals): string {
  const listed = names.flatMap(({ name, key }) => (name === null ? [] : [key === undefined ? name : `${name} with the key ${key}`]));
  const people = [
    ...(listed.length > 0 ? [`the ${kind} ${some(listed, 'or')}`] : []),
    ...(listed.length < names.length ? [`any ${kind} that neither policy names`] : []),
  ];
  const parts = [
    people.join(', or '),
    ...(roles.length > 0 ? [`with the role ${some(roles.map(roleName), 'or')}`] : []),
    ...(held.length > 0 ? [`that holds ${some(held)}`] : []),
    ...(lacked.length > 0 ? [`that does not hold ${some(lacked, 'or')}`] : []),
  ];
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `other` stands for every role that the catalogue does not know. */
function roleName(role: string): string {
  return role === 'other' ? 'that is not documented' : role;
}

/** About which resources. */
function where({ tags, workspaces }: PolicyCase): string {
  const parts: string[] = [];
  if (tags === null) {
    parts.push('where tags are not given');
  } else {
    parts.push(...(tags.with.length > 0 ? [`on what is tagged ${some(tags.with)}`] : []));
    parts.push(...(tags.without.length > 0 ? [`on what is not tagged ${some(tags.without, 'or')}`] : []));
  }
  if (workspaces !== null) {
    const places = [...workspaces.ids, ...(workspaces.elsewhere ? ['any other'] : []), ...(workspaces.not_given ? ['one not given'] : [])];
    parts.push(`in the workspace ${some(places, 'or')}`);
  }
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

const MOST_NAMES = 4;

function some(names: readonly string[], word = 'and'): string {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
}
