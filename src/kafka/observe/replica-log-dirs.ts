/** Which log dirs replicas are in, and on their way to: for observing. */
import type { Partition } from '../../model/cluster/cluster-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { DescribedLogDir } from '../requests/brokers/describe-log-dirs.ts';
import { partitionKey } from '../requests/topics/partitions-by-topic.ts';
import type { DescribedBroker } from './describe-brokers.ts';

export type DirsOfPartition = Pick<Partition, 'logDirs' | 'futureLogDirs'>;

interface FoundDirs {
  logDirs?: Record<number, string>;
  futureLogDirs?: Record<number, string>;
}

/** By `partitionKey`; of brokers with several log dirs alone, as elsewhere nothing has to be told. */
export function replicaLogDirs(brokers: readonly DescribedBroker[]): ReadonlyMap<string, DirsOfPartition> {
  const found = new Map<string, FoundDirs>();
  for (const { id, logDirs } of brokers) {
    if (logDirs === null || logDirs.length < 2) continue;
    for (const logDir of logDirs) noteReplicas(found, id, logDir);
  }
  return found;
}

function noteReplicas(found: Map<string, FoundDirs>, id: BrokerId, { path, topics }: DescribedLogDir): void {
  for (const { name: topic, replicas } of topics)
    for (const { partition, isFuture } of replicas) {
      const key = partitionKey({ topic, partition });
      const dirs = found.get(key) ?? {};
      found.set(key, dirs);
      const list = isFuture ? 'futureLogDirs' : 'logDirs';
      dirs[list] ??= {};
      dirs[list][id] = path;
    }
}
