/** Moves replicas of one broker to one of its log dirs (KIP-113), with Kafka's own tool. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import type { KafkaCluster } from './start-kafka-cluster.ts';
import { until } from './until.ts';

/** Resolves when all of them are there and nowhere else. */
export async function gatherOnLogDir(
  cluster: KafkaCluster,
  port: ClusterPort,
  place: { readonly broker: number; readonly logDir: string },
  wanted: readonly TopicPartition[],
): Promise<void> {
  const { broker, logDir } = place;
  const topics = [...new Set(wanted.map(({ topic }) => topic))];
  const names = new Set(wanted.map(folderOf));
  const now = (await port.describePartitions(topics)).partitions.filter((one) => names.has(folderOf(one)));
  const partitions = now.map(({ topic, partition, replicas }) => ({
    ...{ topic, partition, replicas },
    log_dirs: replicas.map((id) => (Number(id) === broker ? logDir : 'any')),
  }));
  const file = path.join(cluster.folder, 'gather.json');
  await writeFile(file, JSON.stringify({ version: 1, partitions }));
  const command = 'org.apache.kafka.tools.reassign.ReassignPartitionsCommand';
  await cluster.tool(command, ['--execute', '--reassignment-json-file', file]);
  const others = cluster.node(broker).logDirs.filter((dir) => dir !== logDir);
  const isThere = (folder: string): boolean =>
    existsSync(path.join(logDir, folder)) && !others.some((dir) => existsSync(path.join(dir, folder)));
  await until(async () => [...names].every(isThere), `the replicas are in ${logDir}`);
}

const folderOf = ({ topic, partition }: TopicPartition): string => `${topic}-${partition}`;
