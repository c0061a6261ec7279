/** Which broker of a test cluster is the active controller, which one keeps topicwright's lease, and how to make one lead a partition. */
import { ClusterConnections } from '../../../src/kafka/connect/cluster-connections.ts';
import { defaultLimits } from '../../../src/kafka/connect/kafka-settings.ts';
import { findCoordinatorRequest } from '../../../src/kafka/requests/records/find-coordinator.ts';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { plainSettings } from './connect-to.ts';
import type { KafkaCluster } from './start-kafka-cluster.ts';
import { until } from './until.ts';

/** The transactional id that fences whoever held the lease before. */
const journalProducer = 'topicwright-journal';

export async function activeController(cluster: KafkaCluster): Promise<number> {
  const status = await cluster.tool('org.apache.kafka.tools.MetadataQuorumCommand', ['describe', '--status']);
  return Number(/LeaderId:\s+(\d+)/.exec(status)?.[1]);
}

export async function leaseCoordinator(bootstrapServers: readonly string[]): Promise<number> {
  const connections = new ClusterConnections(plainSettings(bootstrapServers), defaultLimits);
  try {
    const { broker } = await connections.askAny(findCoordinatorRequest(journalProducer));
    return broker;
  } finally {
    connections.close();
  }
}

/** Reassigns the partition to these replicas; the first of them leads it. */
export async function makeLeader(
  port: ClusterPort,
  replicas: readonly number[],
  of: TopicPartition,
): Promise<void> {
  const now = async () =>
    (await port.describePartitions([of.topic])).partitions.find(
      ({ partition }) => partition === of.partition,
    );
  const ids = replicas.map(brokerId);
  if ((await now())?.replicas.join() !== ids.join())
    await port.alterReassignments([{ ...of, replicas: ids }]);
  const isCopied = async (): Promise<boolean> => {
    const { replicas: seen = [], isr = [] } = (await now()) ?? {};
    return seen.join() === ids.join() && isr.length === ids.length;
  };
  await until(isCopied, `${of.topic} is copied`);
  await port.electLeaders([of]);
  await until(async () => (await now())?.leader === ids[0], `broker ${ids[0]} leads ${of.topic}`);
}
