/** The port's readPositions: each leader is asked once for its logs, each coordinator for its groups. */
import type { LogPositions, PartitionPosition } from '../../model/cluster/port/log-positions.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { type DescribedLogDirs, describeLogDirsRequest } from '../requests/brokers/describe-log-dirs.ts';
import { type ListedOffset, listOffsetsRequest } from '../requests/records/list-offsets.ts';
import type { TopicMetadata } from '../requests/topics/metadata.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';
import { onCluster } from '../security/permissions.ts';
import { askInTime } from './ask-in-time.ts';
import { readGroups } from './read-groups.ts';

const brokersAtOnce = 64;

interface LedPartition extends TopicPartition {
  readonly topicId: string | null;
}

type ReadLogs = Pick<LogPositions, 'partitions' | 'missing'>;

export async function readPositions(cluster: ClusterConnections): Promise<LogPositions> {
  const { topics, brokers } = await cluster.metadata('all');
  const { led, leaderless } = byLeader(topics.filter(({ errorCode }) => errorCode === 0));
  const [logs, groups] = await Promise.all([
    mapConcurrently([...led], brokersAtOnce, ([leader, partitions]) => readLogs(cluster, leader, partitions)),
    mapConcurrently(brokers, brokersAtOnce, ({ id }) => readGroups(cluster, id)),
  ]);
  return {
    partitions: logs.flatMap(({ partitions }) => partitions),
    missing: [
      ...leaderless.map((one) => ({ ...one, why: 'nobody leads them' })),
      ...logs.flatMap(({ missing }) => missing),
    ],
    groups: groups.flatMap((one) => one.groups),
    unreadGroups: groups.flatMap((one) => one.unreadGroups),
    silentCoordinators: groups.flatMap((one) => one.silentCoordinators),
  };
}

function byLeader(topics: readonly TopicMetadata[]): {
  readonly led: ReadonlyMap<BrokerId, readonly LedPartition[]>;
  readonly leaderless: readonly TopicPartition[];
} {
  const led = new Map<BrokerId, LedPartition[]>();
  const leaderless: TopicPartition[] = [];
  for (const { name: topic, id: topicId, partitions } of topics) {
    for (const { id: partition, leader } of partitions) {
      if (leader === null) {
        leaderless.push({ topic, partition });
        continue;
      }
      const list = led.get(leader) ?? [];
      if (list.length === 0) led.set(leader, list);
      list.push({ topic, topicId, partition });
    }
  }
  return { led, leaderless };
}

/** All three questions go out at once; over one connection, a broker answers them one after the other. */
async function readLogs(
  cluster: ClusterConnections,
  leader: BrokerId,
  partitions: readonly LedPartition[],
): Promise<ReadLogs> {
  const ask = <Answer>(request: KafkaRequest<Answer>) => askInTime(cluster, leader, request);
  const [ends, starts, dirs] = await Promise.all([
    ask(listOffsetsRequest(partitions, 'latest')),
    ask(listOffsetsRequest(partitions, 'earliest')),
    ask(describeLogDirsRequest(partitions)),
  ]);
  if (!ends || !starts)
    return { partitions: [], missing: allMissing(partitions, `broker ${leader} did not answer`) };
  const sizes = dirs && sizesOf(cluster, dirs.answer);
  const endOf = byPartition(ends.answer);
  const startOf = byPartition(starts.answer);
  const positions: PartitionPosition[] = [];
  const missing: ReadLogs['missing'][number][] = [];
  for (const one of partitions) {
    const key = partitionKey(one);
    const [start, end] = [startOf.get(key), endOf.get(key)];
    const errorCode = end?.errorCode || start?.errorCode || 0;
    if (!start || !end || errorCode !== 0) {
      const { topic, partition } = one;
      missing.push({
        topic,
        partition,
        why: `broker ${leader} answered ${kafkaError(errorCode)?.name ?? 'nothing'}`,
      });
      continue;
    }
    const bytes = sizes?.get(key);
    const size = dirs && bytes !== undefined ? { bytes, atMs: dirs.atMs } : null;
    const [startOffset, endOffset] = [start.offset, end.offset];
    positions.push({ ...one, leader, startOffset, endOffset, atMs: ends.atMs, size });
  }
  return { partitions: positions, missing };
}

const allMissing = (partitions: readonly TopicPartition[], why: string): ReadLogs['missing'] =>
  partitions.map(({ topic, partition }) => ({ topic, partition, why }));

const byPartition = (listed: readonly ListedOffset[]): ReadonlyMap<string, ListedOffset> =>
  new Map(listed.map((one) => [partitionKey(one), one]));

function sizesOf(
  { permissions }: ClusterConnections,
  described: DescribedLogDirs,
): ReadonlyMap<string, number> {
  permissions.require(kafkaError(described.errorCode), 'The sizes of logs cannot be read', {
    operation: 'Describe',
    on: onCluster,
  });
  const sizes = new Map<string, number>();
  for (const { name: topic, replicas } of described.logDirs.flatMap(({ topics }) => topics)) {
    for (const { partition, sizeBytes, isFuture } of replicas) {
      if (!isFuture) sizes.set(partitionKey({ topic, partition }), sizeBytes);
    }
  }
  return sizes;
}
