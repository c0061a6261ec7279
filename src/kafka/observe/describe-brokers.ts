/** What brokers tell of themselves: log dirs, replicas on disk, dynamic configs; for observing and the port's describeStorage. */

import type { Configs, LogDir } from '../../model/cluster/cluster-state.ts';
import type {
  BrokerStorage,
  RegisteredBroker,
  ReplicaOnDisk,
} from '../../model/cluster/port/cluster-reads.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { describeClusterRequest } from '../requests/brokers/describe-cluster.ts';
import { configSources, describeConfigsRequest } from '../requests/brokers/describe-configs.ts';
import {
  type DescribedLogDir,
  type DescribedLogDirs,
  describeLogDirsRequest,
} from '../requests/brokers/describe-log-dirs.ts';
import { onCluster } from '../security/permissions.ts';
import { toConfigs } from './to-configs.ts';

const brokersAtOnce = 64;

export interface DescribedBroker {
  readonly id: BrokerId;
  readonly configs: Configs;
  /** null: the broker did not answer in time. */
  readonly logDirs: readonly DescribedLogDir[] | null;
}

/** In the order of the ids; brokers are asked in parallel. */
export async function describeBrokers(
  cluster: ClusterConnections,
  brokers: readonly BrokerId[],
): Promise<readonly DescribedBroker[]> {
  return mapConcurrently(brokers, brokersAtOnce, async (id) => {
    const ask = <Answer>(request: KafkaRequest<Answer>): Promise<Answer | null> =>
      askOrNull(cluster, id, request);
    const describeOwnConfigs = describeConfigsRequest([{ kind: 'broker', id }], { defaults: false });
    const [described, resources] = await Promise.all([
      ask(describeLogDirsRequest('all')),
      ask(describeOwnConfigs),
    ]);
    const logDirs = readLogDirs(cluster, described);
    requireConfigs(cluster, resources?.[0]?.errorCode ?? 0);
    return { id, logDirs, configs: toConfigs(resources?.[0]?.configs ?? [], configSources.dynamicBroker) };
  });
}

export async function describeStorage(
  cluster: ClusterConnections,
  brokers: readonly BrokerId[],
  partitions: readonly TopicPartition[] | 'all',
): Promise<readonly BrokerStorage[]> {
  const answers = await mapConcurrently(brokers, brokersAtOnce, async (broker) => {
    const described = await askOrNull(cluster, broker, describeLogDirsRequest(partitions));
    const logDirs = readLogDirs(cluster, described);
    if (logDirs === null) return [];
    const { current = [], future = [] } = Object.groupBy(replicasOnDisk(broker, logDirs), ({ isFuture }) =>
      isFuture ? 'future' : 'current',
    );
    const plain = ({ isFuture: _, ...replica }: FoundReplica): ReplicaOnDisk => replica;
    return [
      {
        broker,
        logDirs: toLogDirs(logDirs),
        replicas: current.map(plain),
        futureReplicas: future.map(plain),
      },
    ];
  });
  return answers.flat();
}

/** By id: the port's listBrokers. */
export async function listBrokers(cluster: ClusterConnections): Promise<readonly RegisteredBroker[]> {
  const { brokers } = await cluster.askAny(describeClusterRequest());
  return brokers.toSorted((a, b) => a.id - b.id);
}

/** The port's readBrokerSettings; brokers are asked in parallel. */
export async function readBrokerSettings(
  cluster: ClusterConnections,
  brokers: readonly BrokerId[],
  keys: readonly string[],
): Promise<ReadonlyMap<BrokerId, Configs>> {
  const answers = await mapConcurrently(brokers, brokersAtOnce, async (id) => {
    const request = describeConfigsRequest([{ kind: 'broker', id }], { defaults: true, keys });
    const [resource] = (await askOrNull(cluster, id, request)) ?? [];
    requireConfigs(cluster, resource?.errorCode ?? 0);
    if (resource?.errorCode !== 0) return [];
    const values = resource.configs.flatMap(({ name, value }): [string, string][] =>
      value === null ? [] : [[name, value]],
    );
    return [[id, Object.fromEntries(values)] as const];
  });
  return new Map(answers.flat());
}

function readLogDirs(
  { permissions }: ClusterConnections,
  described: DescribedLogDirs | null,
): readonly DescribedLogDir[] | null {
  if (described === null) return null;
  permissions.require(kafkaError(described.errorCode), "The brokers' disks cannot be read", {
    operation: 'Describe',
    on: onCluster,
  });
  return described.logDirs;
}

function requireConfigs({ permissions }: ClusterConnections, errorCode: number): void {
  permissions.require(kafkaError(errorCode), "The brokers' configs cannot be read", {
    operation: 'DescribeConfigs',
    on: onCluster,
  });
}

/** A log dir that failed (KAFKA_STORAGE_ERROR) reports neither sizes nor replicas. */
export function toLogDirs(logDirs: readonly DescribedLogDir[]): readonly LogDir[] {
  return logDirs.map(({ errorCode, path, totalBytes, usableBytes, isCordoned }) => ({
    path,
    totalBytes: bytes(Math.max(0, totalBytes)),
    usableBytes: bytes(Math.max(0, usableBytes)),
    ...(isCordoned && { cordoned: true as const }),
    ...(errorCode !== 0 && { failed: true as const }),
  }));
}

interface FoundReplica extends ReplicaOnDisk {
  readonly isFuture: boolean;
}

function replicasOnDisk(broker: BrokerId, logDirs: readonly DescribedLogDir[]): readonly FoundReplica[] {
  return logDirs.flatMap(({ path: logDir, topics }) =>
    topics.flatMap(({ name: topic, replicas }) =>
      replicas.map(({ partition, sizeBytes, isFuture }) => ({
        ...{ broker, topic, partition, logDir, isFuture },
        sizeBytes: bytes(sizeBytes),
      })),
    ),
  );
}

async function askOrNull<Answer>(
  cluster: ClusterConnections,
  broker: BrokerId,
  request: KafkaRequest<Answer>,
): Promise<Answer | null> {
  try {
    return await cluster.askBroker(broker, request);
  } catch (error) {
    if (error instanceof BrokerUnavailable) return null;
    throw error;
  }
}
