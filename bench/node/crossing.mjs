/** What it costs to leave JavaScript, for context: calls that the engine itself answers. Runs with one backend. */

import { ScopeSet, backend, explain, snapshot } from 'instantly-rbac';
import { Engine, Policy } from 'instantly-rbac/policy';
import { do_not_optimize, measure } from 'mitata';

import { requests } from './requests.mjs';

/** A campaign of the team in the west, under a policy that denies for every kind of reason. */
const CAMPAIGN = { id: '019e2a5b-7c31-7d40-9b1e-52f0c8a4d6e3', tags: ['SDR-West'] };
const POLICY = {
  version: 1,
  teams: {
    west: { keys: ['west', 'narrow'], role: 'preset:sdr', tags: ['SDR-West'] },
    east: { keys: ['east'], role: 'preset:sdr', tags: ['SDR-East'] },
    managers: { keys: ['manager'], role: 'preset:manager', tags: ['SDR-West', 'SDR-East'] },
  },
  rules: [{ id: 'no-deletions', forbid: { effects: ['delete'] }, unless: { scopes: ['all:all'] } }],
};

/** The code of a denial, and a question that ends in it. */
const DENIALS = {
  missing_scope: [key('narrow', 'campaigns:read'), 'activateCampaign'],
  tag_mismatch: [key('east', 'campaigns:all'), 'activateCampaign'],
  role_too_low: [key('west', 'campaigns:all'), 'patchCampaign'],
  forbidden_by_rule: [key('manager', 'campaigns:all'), 'deleteCampaign'],
};

function key(name, ...scopes) {
  return { kind: 'key', name, scopes };
}

/** Every call with the inputs that it is measured with. */
function calls() {
  const denied = requests().filter(({ allowed }) => !allowed);
  const sets = denied.map(({ scopes }) => ScopeSet.of(...scopes));
  const engine = new Engine(Policy.parse(JSON.stringify(POLICY)));
  const byPolicy = Object.entries(DENIALS).map(([code, question]) => {
    const answer = engine.explain(...question, CAMPAIGN);
    if (answer.code !== code) {
      throw new Error(`${question[1]} ends in ${answer.code} and not in ${code}`);
    }
    return [`explain by a policy: ${code}`, [question], ([who, what]) => engine.explain(who, what, CAMPAIGN)];
  });
  return [
    ['explain a denial', denied, ({ scopes, operation }) => explain(scopes, operation.id)],
    ...byPolicy,
    ['make a snapshot', denied, ({ scopes }) => snapshot(scopes)],
    ['is a set covered', sets, (set) => set.covers(set)],
  ];
}

/** `{ backend, medians: { call: nanoseconds } }`. */
export async function crossing() {
  const medians = {};
  for (const [name, inputs, call] of calls()) {
    const { p50 } = await measure(() => inputs.forEach((input) => do_not_optimize(call(input))));
    medians[name] = p50 / inputs.length;
  }
  return { backend: backend(), medians };
}
