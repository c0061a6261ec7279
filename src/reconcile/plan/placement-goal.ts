/** What a topic's partitions have to satisfy, from its declaration, its Placement and what it has. */

import {
  type Configs,
  type ObservedTopic,
  type Partition,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import { errorProblem, type Result } from '../../model/problem/problem.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import type { PlacementGoal } from '../../planner/placement-problem.ts';
import { everyBroker } from '../bind/bind-pools.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';

/** What holds for all partitions of a topic. */
export interface TopicGoal extends Omit<PlacementGoal, 'replicationFactor'> {
  /** null: git states none, so each partition keeps as many replicas as it has, and new ones get as many as partition 0. */
  readonly replicationFactor: number | null;
}

/**
 * The goal, or null where nothing governs the topic's placement. A declared topic that no Placement selects is created
 * and changed on every broker of the cluster, but not moved. `receivers`: how many brokers of a pool take new replicas;
 * `ownFactors`: replicas of the topics that topicwright itself needs, where nothing states them; `topicDefaults`: configs of topics that set none.
 */
export function placementGoal(
  topic: BoundTopic,
  receivers: (pool: string) => number,
  ownFactors: ReadonlyMap<string, number>,
  topicDefaults: Configs,
): Result<TopicGoal | null> {
  const { declared, observed, placement } = topic;
  const stated = declared?.replicationFactor ?? placement?.replicationFactor ?? null;
  const room = (): number => Math.max(1, receivers(placement?.pool ?? everyBroker));
  const own = ownFactors.get(topic.name);
  const isOwn = own !== undefined && (observed === null || topic.name === journalTopic);
  const replicationFactor = isOwn ? ownFactor(topic, stated, own, room()) : stated;
  if (replicationFactor === null && !observed) return missingReplicationFactor(topic);
  const minInSyncReplicas = minInSync(topic, topicDefaults);
  if (placement === null) {
    if (declared === null || (observed && !needsPlacement(topic, replicationFactor))) return ok(null);
    const racks = observed ? ({ kind: 'none' } as const) : ({ kind: 'max' } as const);
    return ok({ pool: everyBroker, replicationFactor, racks, leaderRacks: null, minInSyncReplicas });
  }
  const { pool, racks, leaderRacks } = placement;
  return ok({ pool, replicationFactor, racks, leaderRacks, minInSyncReplicas });
}

/** As git wants it, or as it is. */
function minInSync({ declared, observed }: BoundTopic, topicDefaults: Configs): number {
  const key = 'min.insync.replicas';
  const value = declared?.config[key] ?? observed?.configs[key] ?? topicDefaults[key];
  return Math.max(1, Number(value ?? 1) || 1);
}

/**
 * These are made where there is room for them: a broker that is down is no reason to plan nothing. A journal that was made on fewer
 * brokers than there are now gets more replicas, unless git says how many.
 */
function ownFactor({ observed }: BoundTopic, stated: number | null, usual: number, room: number): number {
  const wanted = Math.min(stated ?? usual, room);
  if (!observed) return wanted;
  return (
    stated ??
    maxOf(
      observed.partitions.map((partition) => targetReplicas(partition).length),
      wanted,
    )
  );
}

/** The goal of each partition, by its replicas; null: of a new one. */
export function partitionGoals(
  goal: TopicGoal,
  observed: ObservedTopic | null,
): (partition: Partition | null) => PlacementGoal {
  const byFactor = new Map<number, PlacementGoal>();
  const [first] = observed?.partitions ?? [];
  return (partition) => {
    const like = partition ?? first;
    const replicationFactor = goal.replicationFactor ?? (like ? targetReplicas(like).length : 1);
    const known = byFactor.get(replicationFactor) ?? { ...goal, replicationFactor };
    byFactor.set(replicationFactor, known);
    return known;
  };
}

const ok = (value: TopicGoal | null): Result<TopicGoal | null> => ({ ok: true, value, warnings: [] });

function needsPlacement({ declared, observed }: BoundTopic, replicationFactor: number | null): boolean {
  const partitions = observed?.partitions ?? [];
  return (
    (declared?.partitions ?? 0) > partitions.length ||
    (replicationFactor !== null &&
      partitions.some((partition) => targetReplicas(partition).length !== replicationFactor))
  );
}

function missingReplicationFactor({ name, declared }: BoundTopic): Result<TopicGoal | null> {
  const problem = errorProblem('manifest.invalid', `Topic ${name} has no replication factor`, {
    detail: 'It does not exist yet, and neither its Topic document nor its Placement sets one.',
    hint: 'Set spec.replicationFactor on the Topic, or on the Placement that selects it.',
    source: declared?.source,
    resource: `Topic/${name}`,
  });
  return { ok: false, problems: [problem] };
}
