/** Which policy each broker's throttle follows: those of the pools that it is in; called by whoever moves replicas. */
import type { ClusterState } from '../model/cluster-state.ts';
import type { DesiredState, Pacing } from '../model/desired-state.ts';
import { matchesBroker } from '../model/selector.ts';
import type { BrokerId } from '../model/units.ts';
import { safeRate } from './choose-throttle.ts';
import { brokerTagger } from './effective-tags.ts';
import { observedBrokers } from './observed-brokers.ts';

export type PacingOf = (broker: BrokerId) => Pacing;

/** A broker in several pools follows the slowest of their policies; one without any has the safe default. */
export function bindPacing(desired: DesiredState, observed: ClusterState): PacingOf {
  const tagsOf = brokerTagger(desired);
  const policies = new Map(desired.throttlePolicies.map(({ pool, pacing }) => [pool, pacing]));
  const paced = desired.pools.flatMap((pool) => {
    const pacing = policies.get(pool.name);
    return pacing ? [{ pool, pacing }] : [];
  });
  const byBroker = new Map<BrokerId, Pacing>();
  for (const broker of observedBrokers(observed)) {
    const tagged = { ...broker, tags: tagsOf(broker) };
    const [slowest] = paced
      .filter(
        ({ pool }) => matchesBroker(pool.select, tagged) || pool.replace.some(({ to }) => to === broker.id),
      )
      .map(({ pacing }) => pacing)
      .toSorted((a, b) => leastRate(a) - leastRate(b));
    if (slowest) byBroker.set(broker.id, slowest);
  }
  return (broker) => byBroker.get(broker) ?? { mode: 'fixed', rate: safeRate };
}

function leastRate(pacing: Pacing): number {
  return pacing.mode === 'fixed' ? pacing.rate : pacing.minRate;
}
