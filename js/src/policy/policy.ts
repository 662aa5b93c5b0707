/** Policies: what an organisation wants on top of what Instantly enforces, and questions about both. */

import { kind, string, strings } from '../arguments.js';
import { InvalidArgumentError } from '../errors.js';
import type { OperationId } from '../generated/catalog.js';
import type {
  CaslRule,
  Explanation,
  Isolation,
  MatrixSummary,
  OperationMatrix,
  PolicyDiff,
  PolicyDrift,
  PolicyFinding,
  PolicyVerdict,
  Principal,
  Residual,
  Resource,
  WhoCan,
} from '../generated/types.js';
import { explanations, type PolicyHandle, policySlot } from './backend.js';
import { ask, read, text } from './crossing.js';
import { PolicySnapshot, type PolicyTable } from './snapshot.js';

/** The handle within a policy, for this package's own use. */
const HANDLE = Symbol('handle');

/** A policy that loaded whole. */
export class Policy {
  /** @internal */
  readonly [HANDLE]: PolicyHandle;

  private constructor(handle: PolicyHandle) {
    this[HANDLE] = handle;
    Object.freeze(this);
  }

  /** Reads a document in JSON or YAML. Throws a `PolicyError` with everything that is wrong with it. */
  static parse(text: string): Policy {
    const document = string(text, 'text');
    return new Policy(ask(() => new (policySlot.get().Policy)(document)));
  }

  /** What a principal may do, as rules for CASL's `unpackRules`. */
  toCasl(principal: Principal): CaslRule[] {
    return read(() => this[HANDLE].toCasl(text(principal, 'principal')));
  }

  /**
   * The canonical form of a document in JSON or YAML: JSON with the fields in one order and lists of names sorted. Throws a
   * `PolicyError` for one that does not load.
   */
  static format(text: string): string {
    const document = string(text, 'text');
    return ask(() => policySlot.get().formatPolicy(document));
  }

  /** The ids of what it asserts, in the order of the document. */
  get assertions(): readonly string[] {
    return JSON.parse(this[HANDLE].assertions()) as string[];
  }

  /**
   * Where the document names another catalogue than this package has: which one, and what it selects now that it did not when
   * it was written. It is decided by the facts of this package all the same.
   */
  get drift(): PolicyDrift | null {
    return JSON.parse(this[HANDLE].drift()) as PolicyDrift | null;
  }

  /**
   * What is wrong with it although it loads: assertions that do not hold, each with a case that shows it, rules that can
   * never matter, and the `drift`. Nothing found means that all of it holds, proved over every case.
   */
  findings(): PolicyFinding[] {
    return read(() => this[HANDLE].findings());
  }

  /** Every case that `other` decides differently. */
  diff(other: Policy): PolicyDiff {
    const handle = handleOf(other, 'other');
    return read(() => this[HANDLE].diff(handle));
  }

  /** Whether both decide every case alike. */
  equivalent(other: Policy): boolean {
    const handle = handleOf(other, 'other');
    return ask(() => this[HANDLE].equivalent(handle));
  }

  /** Whether `other` allows whatever this one allows, and denies nothing that this one leaves open. */
  implies(other: Policy): boolean {
    const handle = handleOf(other, 'other');
    return ask(() => this[HANDLE].implies(handle));
  }

  /**
   * Whether nobody of a team can ever reach an account or a campaign of another, not even by tagging it anew; and if somebody
   * can, a shortest way there.
   *
   * @param principals everybody, with what they hold; those outside the team take no part
   * @param operations what must not reach the other team; without it, everything
   */
  isolation(
    principals: readonly Principal[],
    team: string,
    other: string,
    operations?: readonly OperationId[],
  ): Isolation {
    const [own, theirs] = [string(team, 'team'), string(other, 'other')];
    const ids = operations === undefined ? undefined : JSON.stringify(strings(operations, 'operations'));
    return read(() => this[HANDLE].isolation(JSON.stringify(principals), own, theirs, ids));
  }

  /**
   * The filter with which somebody may call a list: the tags of which an item must carry any. `null` for an operation that
   * takes no such filter.
   */
  residual(principal: Principal, operation: OperationId): Residual | null {
    const [who, id] = [text(principal, 'principal'), string(operation, 'operation')];
    return read(() => this[HANDLE].residual(who, id));
  }
}

/** Decides by what Instantly enforces and by a policy. */
export class Engine {
  readonly #policy: PolicyHandle;

  /** @param policy the policy; without one, what Instantly allows is allowed */
  constructor(policy: Policy = Policy.parse('{"version": 1}')) {
    this.#policy = handleOf(policy, 'policy');
    Object.freeze(this);
  }

  /** Whether the principal may do the operation on the resource; not when that is unknown. */
  can(principal: Principal, operation: OperationId, resource?: Resource): boolean {
    return this.check(principal, operation, resource).decision === 'allow';
  }

  /** The decision, its code and the layer that decided. For many about one principal, take a `snapshot`. */
  check(principal: Principal, operation: OperationId, resource?: Resource): PolicyVerdict {
    const id = string(operation, 'operation');
    return read(() => this.#policy.check(text(principal, 'principal'), id, about(resource)));
  }

  /** The decision with its reasons, every minimal change that would make it allowed, and one plain sentence. */
  explain(principal: Principal, operation: OperationId, resource?: Resource): Explanation {
    const id = string(operation, 'operation');
    const [who, what] = [text(principal, 'principal'), about(resource)];
    return explanations.read(ask(() => this.#policy.explain(who, id, what)));
  }

  /** The same about a request, by its method and concrete path. */
  explainRequest(principal: Principal, method: string, path: string, resource?: Resource): Explanation {
    const [verb, place] = [string(method, 'method'), string(path, 'path')];
    const [who, what] = [text(principal, 'principal'), about(resource)];
    return explanations.read(ask(() => this.#policy.explainRequest(who, verb, place, what)));
  }

  /** Prepares a principal for many decisions, about any tags: a frozen table that decides without asking again. */
  snapshot(principal: Principal): PolicySnapshot {
    const who = text(principal, 'principal');
    const table = read<PolicyTable>(() => this.#policy.snapshot(who));
    return new PolicySnapshot(table, (operation, resource) => {
      const verdict = read<PolicyVerdict>(() => this.#policy.check(who, operation, about(resource)));
      return verdict.decision;
    });
  }

  /** Those of the principals to whom the operation on the resource is not denied. */
  whoCan(operation: OperationId, principals: readonly Principal[], resource?: Resource): WhoCan {
    const id = string(operation, 'operation');
    return read(() => this.#policy.whoCan(id, JSON.stringify(principals), about(resource)));
  }

  /** What each of the principals may do, by kind of resource and effect. */
  matrix(principals: readonly Principal[], resource?: Resource): MatrixSummary {
    return read(() => this.#policy.matrix(JSON.stringify(principals), about(resource)));
  }

  /** The decision about each of the principals and every operation. */
  matrixByOperation(principals: readonly Principal[], resource?: Resource): OperationMatrix {
    return read(() => this.#policy.matrixByOperation(JSON.stringify(principals), about(resource)));
  }
}

function handleOf(policy: Policy, argument: string): PolicyHandle {
  if (!(policy instanceof Policy)) {
    throw new InvalidArgumentError(`${argument} must be a Policy, not ${kind(policy)}`);
  }
  return policy[HANDLE];
}

function about(resource: Resource | undefined): string | undefined {
  return resource === undefined ? undefined : text(resource, 'resource');
}
