/** Every broker that matters to a plan: the live ones, and those that are down and registered, or that replica lists still name. */
import { type Broker, type ClusterState, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';

export interface KnownBroker extends Broker {
  readonly alive: boolean;
  /** Replicas it holds, or will hold once the reassignments in flight are done. */
  readonly replicaCount: number;
}

/** By id, ascending. What is unknown of a broker that is down is empty; its rack is null where Kafka doesn't tell it (before 4.0). */
export function observedBrokers(state: ClusterState): readonly KnownBroker[] {
  const replicaCounts = new Map<BrokerId, number>();
  for (const topic of state.topics) {
    for (const partition of topic.partitions) {
      for (const id of targetReplicas(partition)) replicaCounts.set(id, (replicaCounts.get(id) ?? 0) + 1);
    }
  }
  const live = new Map(state.brokers.map((broker) => [broker.id, broker]));
  const down = new Map(state.downBrokers.map((broker) => [broker.id, broker]));
  const ids = [...new Set([...live.keys(), ...down.keys(), ...replicaCounts.keys()])].sort((a, b) => a - b);
  return ids.map((id) => ({
    ...(live.get(id) ?? { ...unknown, id, ...down.get(id) }),
    alive: live.has(id),
    replicaCount: replicaCounts.get(id) ?? 0,
  }));
}

const unknown = { host: '', port: 0, rack: null, tags: {}, configs: {}, logDirs: [] };
