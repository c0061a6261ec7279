/** What git lets partitions ask of each broker besides its disks; of the pools that it belongs to, the lowest limit. */

import type { PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { type PlannerBroker, type PlannerPool, unlimited } from '../../planner/placement-problem.ts';

export type BrokerLimits = Pick<PlannerBroker, 'networkInLimit' | 'networkOutLimit' | 'maxReplicas'>;

/** Of brokers of declared pools; any other has none. */
export function brokerLimits(
  declared: readonly PoolDeclaration[],
  pools: readonly PlannerPool[],
): ReadonlyMap<BrokerId, BrokerLimits> {
  const members = new Map(pools.map((pool) => [pool.name, pool.members]));
  const limits = new Map<BrokerId, BrokerLimits>();
  for (const pool of declared) {
    const own = limitsOf(pool);
    for (const id of members.get(pool.name) ?? []) limits.set(id, lowestOf(limits.get(id) ?? unlimited, own));
  }
  return limits;
}

function limitsOf({ network, maxReplicas }: PoolDeclaration): BrokerLimits {
  const part = (rate: number | null): number | null => (rate === null ? null : rate * network.maxUtilization);
  return {
    networkInLimit: part(network.inBytesPerSecond),
    networkOutLimit: part(network.outBytesPerSecond),
    maxReplicas,
  };
}

function lowestOf(one: BrokerLimits, other: BrokerLimits): BrokerLimits {
  return {
    networkInLimit: lowest(one.networkInLimit, other.networkInLimit),
    networkOutLimit: lowest(one.networkOutLimit, other.networkOutLimit),
    maxReplicas: lowest(one.maxReplicas, other.maxReplicas),
  };
}

function lowest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
