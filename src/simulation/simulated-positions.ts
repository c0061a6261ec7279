/**
 * The logs and groups of the simulated cluster: its records have one size, and nothing else writes them but tests. Rates that its file
 * gives go on all the time, while retention takes as much away as comes in; one group consumes it.
 */
import type { GroupPositions, LogPositions, PartitionPosition } from '../model/cluster/port/log-positions.ts';
import type { SimulatedCluster } from './parts/simulated-cluster.ts';

const recordBytes = 1000;
const onlyGroup = 'consumers';

export function simulatedPositions(cluster: SimulatedCluster): LogPositions {
  const partitions: PartitionPosition[] = [];
  const missing: LogPositions['missing'][number][] = [];
  const committed: GroupPositions['committed'][number][] = [];
  const atMs = cluster.nowMs;
  const recordsOf = traffic(cluster);
  for (const partition of cluster.allPartitions()) {
    const { topic, id, registration } = partition;
    const place = { topic: topic.name, partition: id };
    const { leader } = registration;
    if (leader === null || !cluster.brokers.get(leader)?.works) {
      missing.push({
        ...place,
        why: leader === null ? 'nobody leads them' : `broker ${leader} did not answer`,
      });
      continue;
    }
    const bytes = Math.floor(partition.sizeBytes);
    const passed = recordsOf('produce', topic.name, id);
    const endOffset = Math.floor(bytes / recordBytes) + passed;
    const size = { bytes, atMs };
    partitions.push({ ...place, topicId: topic.id, leader, startOffset: passed, endOffset, atMs, size });
    const consumed = recordsOf('consume', topic.name, id);
    if (consumed > 0) committed.push({ ...place, offset: consumed });
  }
  const silentCoordinators = [...cluster.brokers.values()]
    .filter(({ alive, works }) => alive && !works)
    .map(({ id }) => id);
  const groups = committed.length > 0 ? [{ group: onlyGroup, atMs, committed }] : [];
  return { partitions, missing, groups, unreadGroups: [], silentCoordinators };
}

/** Records that went through since the epoch of its clock, so that it goes on where its file was saved. */
function traffic({ facts, nowMs }: SimulatedCluster) {
  const topics = new Map(facts.traffic?.topics.map((one) => [one.topic, one]));
  return (side: 'produce' | 'consume', topic: string, partition: number): number => {
    const rate = topics.get(topic)?.[side][partition] ?? 0;
    return Math.floor((rate * nowMs) / 1000 / recordBytes);
  };
}
