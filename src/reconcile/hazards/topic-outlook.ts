/** One topic before a plan and after it, as hazards are judged by. */

import { liveInSync } from '../../model/cluster/availability.ts';
import {
  type ClusterState,
  type Configs,
  type ObservedTopic,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import type { PlanStep } from '../../model/plan/plan.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';

export interface TopicOutlook {
  readonly name: string;
  /** null: not observed, as in a plan that takes another one back. */
  readonly live: ObservedTopic | null;
  /** Bytes of all replicas; null: not known. */
  readonly heldBytes: number | null;
  /** The value that holds now, defaults included. */
  readonly before: (key: string) => string | null;
  /** The value that holds once the plan is done. */
  readonly after: (key: string) => string | null;
  /** The fewest replicas of any partition afterwards; null: not known. */
  readonly replicasAfter: number | null;
}

/** Kafka's own defaults, where the cluster's are not known (TopicConfig, LogConfig). */
const kafkaDefaults: Configs = {
  'cleanup.policy': 'delete',
  'max.message.bytes': '1048588',
  'min.insync.replicas': '1',
  'remote.log.delete.on.disable': 'false',
  'remote.storage.enable': 'false',
  'retention.bytes': '-1',
  'retention.ms': '604800000',
  'unclean.leader.election.enable': 'false',
};

/** `steps` are all steps of the plan about this topic. */
export function topicOutlook(
  name: string,
  live: ObservedTopic | null,
  steps: readonly PlanStep[],
  { topicDefaults, brokers }: Pick<ClusterState, 'topicDefaults' | 'brokers'>,
): TopicOutlook {
  const changes = steps.flatMap((step) => (step.kind === 'set-config' ? step.changes : []));
  const created = steps.find((step) => step.kind === 'create-topic')?.configs ?? {};
  const fallback = (key: string): string | null =>
    changes.find((change) => change.key === key)?.default ??
    ownValue(topicDefaults, key) ??
    ownValue(kafkaDefaults, key) ??
    null;
  const before = (key: string): string | null =>
    changes.find((change) => change.key === key)?.from ??
    ownValue(live?.configs ?? created, key) ??
    fallback(key);
  const after = (key: string): string | null => {
    const change = changes.find((one) => one.key === key);
    return change ? (change.to ?? fallback(key)) : before(key);
  };
  const outlook = { name, live, before, after, replicasAfter: replicasAfter(live, steps) };
  return { ...outlook, heldBytes: live ? heldBytes(live, brokers, before) : null };
}

function replicasAfter(live: ObservedTopic | null, steps: readonly PlanStep[]): number | null {
  const counts = new Map(
    live?.partitions.map((partition) => [partition.id, targetReplicas(partition).length]),
  );
  for (const [partition, count] of steps.flatMap(plannedCounts)) counts.set(partition, count);
  return counts.size === 0 ? null : minOf(counts.values());
}

function plannedCounts(step: PlanStep): readonly (readonly [partition: number, replicas: number])[] {
  switch (step.kind) {
    case 'create-topic':
      return step.assignments.map((replicas, index) => [index, replicas.length]);
    case 'add-partitions':
      return step.assignments.map((replicas, index) => [step.existing + index, replicas.length]);
    case 'move-replicas':
      return step.partitions.map(({ partition, to }) => [partition, to.length]);
    default:
      return [];
  }
}

/** A replica that is not in sync may lack what a dead one holds, and what is in remote storage has no size that Kafka tells. */
function heldBytes(
  { partitions }: ObservedTopic,
  brokers: ClusterState['brokers'],
  config: (key: string) => string | null,
): number | null {
  if (config('remote.storage.enable') === 'true') return null;
  const telling = new Set<BrokerId>(
    brokers.filter(({ logDirs, hung }) => logDirs.length > 0 && !hung).map(({ id }) => id),
  );
  const isKnown = partitions.every(
    (partition) => partition.sizeBytes > 0 || liveInSync(partition).some((id) => telling.has(id)),
  );
  return isKnown
    ? partitions.reduce((sum, { sizeBytes, replicas }) => sum + sizeBytes * replicas.length, 0)
    : null;
}
