/** What a topic's partitions have to satisfy, from its declaration, its Placement and what it has; called by placement-question.ts. */
import { journalTopic } from '../model/cluster-port.ts';
import { type ObservedTopic, targetReplicas } from '../model/cluster-state.ts';
import { errorProblem, type Result } from '../model/problem.ts';
import type { PlacementGoal } from '../planner/placement-problem.ts';
import { everyBroker } from './bind-pools.ts';
import type { BoundTopic } from './bind-topics.ts';

/** As Kafka keeps its own internal topics. */
const journalReplicationFactor = 3;

/**
 * The goal, or null where nothing governs the topic's placement. A declared topic that no Placement selects is created
 * and changed on every broker of the cluster, but not moved. `receivers`: how many brokers of a pool take new replicas.
 */
export function placementGoal(
  topic: BoundTopic,
  receivers: (pool: string) => number,
): Result<PlacementGoal | null> {
  const { declared, observed, placement } = topic;
  const stated = declared?.replicationFactor ?? placement?.replicationFactor ?? null;
  const usual = observed ? usualReplicationFactor(observed) : null;
  const room = (): number => Math.max(1, receivers(placement?.pool ?? everyBroker));
  // It is made where there is room for it: a broker that is down is no reason to plan nothing.
  const isOwn = topic.name === journalTopic && !observed;
  const own = isOwn ? Math.min(stated ?? journalReplicationFactor, room()) : null;
  const replicationFactor = own ?? stated ?? usual;
  if (replicationFactor === null) return missingReplicationFactor(topic);
  if (placement === null) {
    if (declared === null || (observed && !needsPlacement(topic, replicationFactor))) return ok(null);
    const racks = observed ? ({ kind: 'none' } as const) : ({ kind: 'max' } as const);
    return ok({ pool: everyBroker, replicationFactor, racks, leaderRacks: null });
  }
  const { pool, racks, leaderRacks } = placement;
  return ok({ pool, replicationFactor, racks, leaderRacks });
}

const ok = (value: PlacementGoal | null): Result<PlacementGoal | null> => ({ ok: true, value, warnings: [] });

/** The replication factor of most partitions, the higher of two that are equally common: mixed ones are repaired upwards. */
function usualReplicationFactor(topic: ObservedTopic): number {
  const counts = new Map<number, number>();
  for (const partition of topic.partitions) {
    const factor = targetReplicas(partition).length;
    counts.set(factor, (counts.get(factor) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b - a);
  return usual?.[0] ?? 1;
}

function needsPlacement({ declared, observed }: BoundTopic, replicationFactor: number): boolean {
  const partitions = observed?.partitions ?? [];
  return (
    (declared?.partitions ?? 0) > partitions.length ||
    partitions.some((partition) => targetReplicas(partition).length !== replicationFactor)
  );
}

function missingReplicationFactor({ name, declared }: BoundTopic): Result<PlacementGoal | null> {
  const problem = errorProblem('manifest.invalid', `Topic ${name} has no replication factor`, {
    detail: 'It does not exist yet, and neither its Topic document nor its Placement states one.',
    hint: 'Set spec.replicationFactor on the Topic, or on the Placement that selects it.',
    source: declared?.source,
    resource: `Topic/${name}`,
  });
  return { ok: false, problems: [problem] };
}
