/** The cluster that all episodes of one line share: five brokers with two log dirs each, and a producer that writes throughout. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import { type CliResult, folderWith, topicwright } from '../../../support/cli.ts';
import { connectTo } from '../../../support/kafka/connect-to.ts';
import { type KafkaCluster, startKafkaCluster } from '../../../support/kafka/start-kafka-cluster.ts';
import { type SteadyProducer, startSteadyProducer } from '../../../support/kafka/steady-producer.ts';
import { until } from '../../../support/kafka/until.ts';
import { document, kafkaManifest } from '../../../support/manifests.ts';

export const brokers = [1, 2, 3, 4, 5] as const;
/** Three replicas, of which two have to be in sync: no episode takes more than one of them. */
export const steadyTopic = 'steady';

/** From the moment a broker breaks until the cluster is whole again. */
interface FaultWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What came of the first apply on a cluster that has nothing yet, not even topics of Kafka's own, and drains a broker. */
interface FreshStart {
  readonly drained: number;
  readonly plan: CliResult;
  /** `orders/0`, of all topics. */
  readonly onDrained: readonly string[];
}

export interface World {
  readonly cluster: KafkaCluster;
  readonly producer: SteadyProducer;
  readonly faultWindows: FaultWindow[];
  readonly fresh: FreshStart;
}

export async function startWorld(version: string): Promise<World> {
  const cluster = await startKafkaCluster({
    ...{ version, brokers: brokers.length, racks: [], logDirsPerBroker: 2, readyTimeoutMs: 180_000 },
    properties: {
      'transaction.state.log.replication.factor': '3',
      'transaction.state.log.min.isr': '2',
      // Soon after a log dir has failed something is written there.
      'replica.high.watermark.checkpoint.interval.ms': '1000',
    },
  });
  const fresh = await beginFresh(cluster);
  const producer = await startSteadyProducer(cluster.bootstrapServers, steadyTopic);
  return { cluster, producer, faultWindows: [], fresh };
}

async function beginFresh({ bootstrapServers }: KafkaCluster): Promise<FreshStart> {
  const drained = brokers.length;
  const spec = '{partitions: 3, replicationFactor: 3, config: {min.insync.replicas: 2}}';
  const manifest = kafkaManifest(
    bootstrapServers,
    {
      ...{ pool: `{drain: [${drained}]}` },
      placement: '{select: {topics: ["*"]}, pool: all, racks: {spread: none}}',
    },
    document('Topic', steadyTopic, spec),
  );
  const { code, stdout, stderr } = await run(['apply', '--auto-approve'], manifest);
  if (code !== 0) throw new Error(stdout + stderr);
  const plan = await run(['plan', '--detailed-exitcode'], manifest);
  const port = await connectTo(bootstrapServers);
  const { partitions } = await port.describePartitions('all').finally(() => port.close());
  const held = partitions.filter(({ replicas }) => replicas.some((id) => id === drained));
  return { drained, plan, onDrained: held.map(({ topic, partition }) => `${topic}/${partition}`) };
}

/** The command line on this manifest. */
export function run(
  args: readonly string[],
  manifest: string,
  onOutput?: Parameters<typeof topicwright>[1],
): Promise<CliResult> {
  const folder = folderWith({});
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'kafka.yaml'), manifest);
  return topicwright([...args, '-f', folder], onOutput);
}

/** To every broker but one. */
export function portBeside({ cluster }: World, broker: number): Promise<ClusterPort> {
  const { address } = cluster.node(broker);
  return connectTo(cluster.bootstrapServers.filter((server) => server !== address));
}

/** Every broker is there, and every replica in sync. */
export async function untilWhole({ cluster }: World): Promise<void> {
  await cluster.whenReady();
  const port = await connectTo(cluster.bootstrapServers);
  try {
    await until(async () => {
      const { aliveBrokers, partitions } = await port.describePartitions('all');
      const inSync = partitions.every(({ replicas, isr }) => isr.length === replicas.length);
      return aliveBrokers.length === brokers.length && inSync;
    }, 'every replica is in sync');
  } finally {
    await port.close();
  }
}

/** `topic orders leader.replication.throttled.replicas=*`, as the port sees them. */
export async function listThrottles(port: ClusterPort): Promise<readonly string[]> {
  const { brokers: seen, topics } = await port.observe();
  return [
    ...seen.map(({ id, configs }) => [`broker ${id}`, configs] as const),
    ...topics.map(({ name, configs }) => [`topic ${name}`, configs] as const),
  ].flatMap(([name, configs]) =>
    Object.entries(configs).flatMap(([key, value]) =>
      key.includes('.throttled.') ? [`${name} ${key}=${value}`] : [],
    ),
  );
}
