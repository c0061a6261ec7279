/** Where a broker of a test cluster breaks, and how Kafka sees that it has. */
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import type { KafkaCluster } from './start-kafka-cluster.ts';

export interface FaultSite {
  readonly cluster: KafkaCluster;
  /** To the other brokers. */
  readonly port: ClusterPort;
  readonly broker: number;
  /** Those that lag, or whose log dir fails: replicas of the broker. */
  readonly partitions: readonly TopicPartition[];
  /** The replicas may only be on their way to it. */
  readonly areMoving?: boolean;
}

/** Whether Kafka has noticed that the broker does not answer. */
export async function isFenced(port: ClusterPort, broker: number): Promise<boolean> {
  const { aliveBrokers } = await port.describePartitions([]);
  return !aliveBrokers.includes(brokerId(broker));
}

/** Whether Kafka has taken the broker's replica out of the partition's ISR. */
export async function isReplicaOut(
  port: ClusterPort,
  broker: number,
  { topic, partition }: TopicPartition,
): Promise<boolean> {
  const { partitions } = await port.describePartitions([topic]);
  const found = partitions.find((one) => one.partition === partition);
  return found !== undefined && !found.isr.includes(brokerId(broker));
}
