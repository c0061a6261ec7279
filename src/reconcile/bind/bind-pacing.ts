/** Which policy each broker's throttle follows: those of the pools that it is in. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type {
  DesiredState,
  Pacing,
  PoolDeclaration,
  ThrottlePolicyDeclaration,
} from '../../model/desired/desired-state.ts';
import { matchesBroker } from '../../model/desired/selector.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { type BrokerId, type BytesPerSecond, bytesPerSecond } from '../../model/values/units.ts';
import type { PacingOf } from '../../throttle/rate-controller.ts';
import { observedBrokers } from '../observe/observed-brokers.ts';
import { bindBrokers } from './bind-brokers.ts';
import { safeRate } from './choose-throttle.ts';

/** A broker in several pools follows the slowest of their policies; one without any has the safe default. */
export function bindPacing(desired: DesiredState, observed: ClusterState): PacingOf {
  const policies = policiesByBroker(desired, observed);
  return (broker) => {
    const pacings = (policies.get(broker) ?? []).map(({ pacing }) => pacing);
    const [slowest] = pacings.toSorted((a, b) => leastRate(a) - leastRate(b));
    return slowest ?? { mode: 'fixed', rate: safeRate };
  };
}

/** How fast a broker may move replicas between its own log dirs: as its slowest policy says for that, or for moves between brokers. */
export function bindLogDirRates(
  desired: DesiredState,
  observed: ClusterState,
): (broker: BrokerId) => BytesPerSecond {
  const policies = policiesByBroker(desired, observed);
  return (broker) => {
    const rates = (policies.get(broker) ?? []).map(
      ({ logDirRate, pacing }) => logDirRate ?? bytesPerSecond(leastRate(pacing)),
    );
    return rates.length === 0 ? safeRate : bytesPerSecond(minOf(rates));
  };
}

/** Whether any policy of a broker wants replicas slowed that recover on it. */
function bindRecovery(desired: DesiredState, observed: ClusterState): (broker: BrokerId) => boolean {
  const policies = policiesByBroker(desired, observed);
  return (broker) => (policies.get(broker) ?? []).some(({ recovery }) => recovery);
}

/** The same, followed as brokers come, go and get other tags, and as git says something else. */
export class BoundPolicies {
  readonly #desired: () => DesiredState;
  readonly #observe: () => Promise<ClusterState>;
  #known: ReadonlySet<BrokerId> = new Set();
  #pacingOf: PacingOf = () => ({ mode: 'fixed', rate: safeRate });
  #slowsRecovery: (broker: BrokerId) => boolean = () => false;
  #boundAtMs = Number.NEGATIVE_INFINITY;
  #boundTo: DesiredState | null = null;

  /** `desired` is asked at each turn. */
  constructor(desired: () => DesiredState, observe: () => Promise<ClusterState>) {
    this.#desired = desired;
    this.#observe = observe;
  }

  readonly pacingOf: PacingOf = (broker) => this.#pacingOf(broker);
  readonly slowsRecovery = (broker: BrokerId): boolean => this.#slowsRecovery(broker);

  /** Observes anew where a broker is not known yet, and every few minutes. */
  async refresh(nowMs: number, brokers: readonly BrokerId[]): Promise<void> {
    const isOld = nowMs - this.#boundAtMs >= boundLastsMs || this.#desired() !== this.#boundTo;
    if (!isOld && brokers.every((broker) => this.#known.has(broker))) return;
    this.bind(await this.#observe(), nowMs);
    // One that is in no metadata is not looked for at every turn.
    this.#known = new Set([...this.#known, ...brokers]);
  }

  bind(observed: ClusterState, nowMs: number): void {
    this.#boundAtMs = nowMs;
    this.#known = new Set(observedBrokers(observed).map(({ id }) => id));
    this.#boundTo = this.#desired();
    this.#pacingOf = bindPacing(this.#boundTo, observed);
    this.#slowsRecovery = bindRecovery(this.#boundTo, observed);
  }
}

const boundLastsMs = 5 * 60_000;

function policiesByBroker(
  desired: DesiredState,
  observed: ClusterState,
): ReadonlyMap<BrokerId, readonly ThrottlePolicyDeclaration[]> {
  const byPool = new Map(desired.throttlePolicies.map((policy) => [policy.pool, policy]));
  const paced = desired.pools.flatMap((pool) => {
    const policy = byPool.get(pool.name);
    return policy ? [{ pool, policy }] : [];
  });
  return new Map(
    bindBrokers(desired, observed).map((broker) => {
      const isIn = ({ select, replace }: PoolDeclaration): boolean =>
        matchesBroker(select, broker) || replace.some(({ to }) => to === broker.id);
      return [broker.id, paced.filter(({ pool }) => isIn(pool)).map(({ policy }) => policy)];
    }),
  );
}

function leastRate(pacing: Pacing): number {
  return pacing.mode === 'fixed' ? pacing.rate : pacing.minRate;
}
