/** What Kafka's own tools say of the cluster at the end of an episode. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaCluster } from '../../../support/kafka/start-kafka-cluster.ts';

export interface Verdict {
  /** `orders/0: leader 1, replicas 1,2, in sync 1,2`, one for each partition of the cluster, in order. */
  readonly partitions: readonly string[];
  /** What ReassignPartitionsCommand prints of reassignments. */
  readonly reassignments: string;
  /** Each config of a throttle that ConfigCommand shows: `topic orders leader.replication.throttled.replicas=…`. */
  readonly throttles: readonly string[];
}

export async function askReferees(cluster: KafkaCluster): Promise<Verdict> {
  const describe = (kind: string): Promise<string> =>
    askAgain(() => cluster.tool('kafka.admin.ConfigCommand', ['--describe', '--entity-type', kind]));
  const [described, reassignments, ofBrokers, ofTopics] = await Promise.all([
    cluster.tool('org.apache.kafka.tools.TopicCommand', ['--describe']),
    cluster.tool('org.apache.kafka.tools.reassign.ReassignPartitionsCommand', ['--list']),
    describe('brokers'),
    describe('topics'),
  ]);
  return {
    partitions: readPartitions(described),
    reassignments: reassignments.trim(),
    throttles: [...readThrottles('broker', ofBrokers), ...readThrottles('topic', ofTopics)],
  };
}

/** The tool asks each broker of its metadata, one that was just killed included, and gives up where that takes too long. */
async function askAgain(ask: () => Promise<string>, tries = 5): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    if (tries === 1) throw error;
    await sleep(2_000);
    return await askAgain(ask, tries - 1);
  }
}

export const partitionLine = (one: {
  readonly topic: string;
  readonly partition: number | string;
  readonly leader: number | string | null;
  readonly replicas: readonly (number | string)[];
  readonly isr: readonly (number | string)[];
}): string =>
  `${one.topic}/${one.partition}: leader ${one.leader ?? 'none'}, replicas ${one.replicas.join()}, in sync ${one.isr.toSorted().join()}`;

function readPartitions(described: string): readonly string[] {
  const pattern = /Topic: (\S+)\s+Partition: (\d+)\s+Leader: (\S+)\s+Replicas: (\S*)\s+Isr: (\S*)/g;
  const ids = (text = ''): string[] => text.split(',').filter(Boolean);
  return [...described.matchAll(pattern)]
    .map(([, topic = '', partition = '', leader = '', replicas, isr]) =>
      partitionLine({ topic, partition, leader, replicas: ids(replicas), isr: ids(isr) }),
    )
    .sort();
}

/** Below a line that names the broker or topic there is one line for each of its configs. */
function readThrottles(kind: string, described: string): readonly string[] {
  let name = '';
  return described.split('\n').flatMap((line) => {
    name = /configs for \w+ (\S+) are/.exec(line)?.[1] ?? name;
    const config = /^\s*(\S+\.throttled\.\w+=\S*)/.exec(line)?.[1];
    return config === undefined ? [] : [`${kind} ${name} ${config}`];
  });
}
