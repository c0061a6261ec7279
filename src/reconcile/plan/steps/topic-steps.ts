/** Topics that come, grow, change their configs and go, and when in a plan. */
import { type ObservedTopic, targetReplicas } from '../../../model/cluster/cluster-state.ts';
import { partitionName } from '../../../model/cluster/partition-name.ts';
import type {
  AddPartitionsStep,
  CreateTopicStep,
  DeleteTopicStep,
  SetConfigStep,
} from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { minOf } from '../../../model/values/long-lists.ts';
import { brokerId, bytes } from '../../../model/values/units.ts';
import type { PlacementAnswer } from '../../../planner/placement-problem.ts';
import type { BoundTopic } from '../../bind/bind-topics.ts';
import type { ConfigDiff } from '../diff-configs.ts';
import type { PlacedPartitions } from '../place-partitions.ts';
import { groupByTopic, sourceOf, topicIdOf } from './step-topic.ts';

type Bindings = ReadonlyMap<string, BoundTopic>;

export function creations(topics: readonly BoundTopic[], placed: PlacedPartitions): CreateTopicStep[] {
  const created = groupByTopic(placed.answer.created);
  return topics.flatMap((topic): CreateTopicStep[] => {
    const partitions = created.get(topic.name);
    if (!partitions || topic.observed) return [];
    const configs = Object.entries(topic.declared?.config ?? {}).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    return [
      {
        kind: 'create-topic',
        symbol: '+',
        topic: topic.name,
        reason: 'declared but not in the cluster',
        hazards: [],
        ...sourceOf(topic),
        replicationFactor: partitions[0]?.replicas.length ?? 0,
        assignments: partitions.map(({ replicas }) => replicas),
        ...newDirs(partitions, placed),
        configs: Object.fromEntries(configs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
      },
    ];
  });
}

export function additions(topics: readonly BoundTopic[], placed: PlacedPartitions): AddPartitionsStep[] {
  const created = groupByTopic(placed.answer.created);
  return topics.flatMap((topic): AddPartitionsStep[] => {
    const partitions = created.get(topic.name);
    if (!partitions || !topic.observed) return [];
    const existing = topic.observed.partitions.length;
    const wanted = existing + partitions.length;
    return [
      {
        kind: 'add-partitions',
        symbol: '+',
        topic: topic.name,
        reason: `${countOf(wanted, 'partition is', 'partitions are')} declared, ${existing} exist`,
        hazards: [],
        ...topicIdOf(topic),
        ...sourceOf(topic),
        existing,
        assignments: partitions.map(({ replicas }) => replicas),
        ...newDirs(partitions, placed),
      },
    ];
  });
}

/** Where their replicas are to be created; nothing where no broker of theirs has several log dirs. */
function newDirs(
  partitions: PlacementAnswer['created'],
  { logDirs }: PlacedPartitions,
): Pick<CreateTopicStep, 'logDirs'> {
  const places = partitions.flatMap((one) =>
    Object.entries(logDirs.arrivals.get(partitionName(one)) ?? {}).map(([broker, logDir]) => ({
      ...{ partition: one.partition, broker: brokerId(Number(broker)), logDir },
    })),
  );
  return places.length === 0 ? {} : { logDirs: places };
}

/**
 * Kafka refuses new partitions with another replication factor than partition 0 has: that one has to change first.
 * `notYet`: a budget leaves that change to a later plan.
 */
export function whenToAdd(
  { topic, assignments }: AddPartitionsStep,
  bindings: Bindings,
  answer: PlacementAnswer,
): 'now' | 'later' | 'notYet' {
  const live = bindings.get(topic)?.observed;
  const factor = assignments[0]?.length;
  if (live?.partitions[0]?.replicas.length === factor) return 'now';
  const first = answer.changes.find((change) => change.topic === topic && change.partition === 0);
  return first?.to.length === factor ? 'later' : 'notYet';
}

export function configSteps(
  topics: readonly BoundTopic[],
  configs: ReadonlyMap<string, ConfigDiff>,
): SetConfigStep[] {
  return topics.flatMap((topic): SetConfigStep[] => {
    const changes = configs.get(topic.name)?.changes ?? [];
    if (changes.length === 0) return [];
    return [
      {
        kind: 'set-config',
        symbol: '~',
        topic: topic.name,
        reason: 'the declared config differs',
        hazards: [],
        ...topicIdOf(topic),
        ...sourceOf(topic),
        changes,
      },
    ];
  });
}

/** Where more in-sync replicas are demanded than there are, writes with acks=all fail until the moves have brought them. */
export function whenToConfigure(
  { topic, changes }: SetConfigStep,
  bindings: Bindings,
  answer: PlacementAnswer,
): 'now' | 'later' {
  const wanted = Number(changes.find(({ key }) => key === 'min.insync.replicas')?.to ?? 1);
  if (wanted <= 1) return 'now';
  const live = bindings.get(topic)?.observed;
  const fewest = minOf((live?.partitions ?? []).map((partition) => targetReplicas(partition).length));
  return wanted > fewest && answer.changes.some((change) => change.topic === topic) ? 'later' : 'now';
}

export function deletionSteps(deletions: readonly BoundTopic[]): DeleteTopicStep[] {
  return deletions.map((topic) => {
    const held = heldBytes(topic.observed);
    return {
      kind: 'delete-topic',
      symbol: '-',
      topic: topic.name,
      reason: 'declared absent',
      hazards: [],
      ...topicIdOf(topic),
      ...sourceOf(topic),
      partitions: topic.observed?.partitions.length ?? 0,
      bytes: bytes(held),
    };
  });
}

function heldBytes(topic: ObservedTopic | null): number {
  return (topic?.partitions ?? []).reduce(
    (sum, { sizeBytes, replicas }) => sum + sizeBytes * replicas.length,
    0,
  );
}
