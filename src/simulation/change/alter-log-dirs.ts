/** AlterReplicaLogDirs as a broker's ReplicaManager does it (KIP-113). */
import type { LogDirChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { denial } from '../broker-rules.ts';
import { kafkaError } from '../parts/kafka-error.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';

/** A replica that is not there yet is created where it is asked for, which is no error to topicwright. */
export function alterReplicaLogDir(
  cluster: SimulatedCluster,
  { broker: id, topic, partition: number, logDir }: LogDirChange,
): KafkaError | null {
  const denied = denial(cluster.rules, 'Alter', null);
  if (denied) return denied;
  const broker = cluster.brokers.get(id);
  if (!broker?.works) return kafkaError('BROKER_NOT_AVAILABLE', `Broker ${id} cannot be reached.`);
  const { disks } = broker;
  const isOnline = disks.isOnline(logDir);
  if (isOnline === null)
    return kafkaError('LOG_DIR_NOT_FOUND', `Log dir ${logDir} is not found in the config.`);
  if (!isOnline) return kafkaError('KAFKA_STORAGE_ERROR', `Log directory ${logDir} is offline`);
  const partition = cluster.partition(topic, number);
  if (!partition?.registration.replicas.includes(id) || disks.isBarred(partition)) {
    disks.prefer({ topic, partition: number }, logDir);
    return null;
  }
  if (!broker.isOnline(partition))
    return kafkaError('KAFKA_STORAGE_ERROR', `Partition ${topic}-${number} is offline`);
  // LogManager.getOrCreateLog: with a log dir offline, the replica might be there already.
  if (disks.someFailed && disks.pathOf(partition) !== logDir)
    return kafkaError('KAFKA_STORAGE_ERROR', `Can not create log for ${topic}-${number}`);
  disks.moveTo(partition, logDir);
  partition.topic.changed();
  return null;
}
