/** A folder with an embedded cluster and an apply that takes simulated hours there, to be cut off; and the throttles left in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatSnapshot, parseSnapshot, unwrap } from '../../src/index.ts';
import { folderWith } from './cli.ts';
import { cluster } from './cluster.ts';
import { document, simulatedManifest } from './manifests.ts';

const gib = 1024 ** 3;

/** Broker 4, with half of the partitions, is drained under a slow throttle; somebody else's throttle is there before. */
export function drainSlowly(partitions = 80): string {
  const state = cluster()
    .brokers(4, {
      racks: ['a', 'b', 'c'],
      diskBytes: 1000 * gib,
      configs: { 'leader.replication.throttled.rate': '7' },
    })
    .topic('orders', { partitions, replicationFactor: 2, sizeBytes: 3 * gib })
    .build();
  return folderWith({
    'kafka.yaml': simulatedManifest(
      '{drain: [4]}',
      document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 50MB/s}'),
    ),
    'cluster.json': formatSnapshot(state),
  });
}

/** Once all that topicwright has set is taken back. */
export const throttlesBefore = { 'leader.replication.throttled.rate': '7' };

export function throttlesIn(folder: string): Record<string, string> {
  const file = path.join(folder, 'cluster.json');
  const { brokers, topics } = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
  const configs = [...brokers, ...topics].flatMap((entity) => Object.entries(entity.configs));
  return Object.fromEntries(configs.filter(([key]) => key.includes('throttled')));
}

/** The replicas that are on broker 4 still, and the moves in flight. */
export function left(folder: string): { readonly onBroker4: number; readonly moving: number } {
  const file = path.join(folder, 'cluster.json');
  const { topics } = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
  const partitions = topics.flatMap((topic) => topic.partitions);
  return {
    onBroker4: partitions.filter(({ replicas }) => replicas.some((id) => id === 4)).length,
    moving: partitions.filter(({ addingReplicas }) => addingReplicas.length > 0).length,
  };
}
