/**
 * The traffic of brokers as their disks show it: how fast replicas grow between two readings. Nothing has to be installed for
 * it. What consumers read leaves no trace there, so each byte that is written counts as read once.
 */

import { partitionName } from '../model/cluster/partition-name.ts';
import type { ClusterReads, ReplicaOnDisk } from '../model/cluster/port/cluster-reads.ts';
import { type MetricsReading, type MetricsSource, noStrain } from '../model/metrics/metrics-source.ts';
import type { Clock } from '../model/values/clock.ts';
import { type BrokerId, type BytesPerSecond, bytesPerSecond } from '../model/values/units.ts';

/** Shorter, and a rate is mostly rounding. */
const shortestWindowMs = 1_000;

interface Sizes {
  readonly atMs: number;
  /** What each broker holds, in the order in which it told. */
  readonly held: ReadonlyMap<BrokerId, readonly ReplicaOnDisk[]>;
}

export function logDirsMetrics(port: ClusterReads, clock: Clock): MetricsSource {
  let last: Sizes | null = null;
  return {
    name: 'logdirs',
    read: async (brokers) => {
      const now = await readSizes(port, clock, brokers);
      const before = last;
      const windowMs = before ? now.atMs - before.atMs : 0;
      if (!before || windowMs < shortestWindowMs) {
        last ??= now;
        return { atMs: now.atMs, windowMs, brokers: new Map(), problems: [] };
      }
      last = now;
      return readingOf(before, now, await readLeaders(port));
    },
    readSizes: async () => null,
    readTraffic: async () => null,
  };
}

async function readSizes(port: ClusterReads, clock: Clock, brokers: readonly BrokerId[]): Promise<Sizes> {
  const storage = await port.describeStorage(brokers);
  return { atMs: clock.now(), held: new Map(storage.map(({ broker, replicas }) => [broker, replicas])) };
}

/**
 * Looks up how large a replica was. There may be a million of them, and brokers tell them in the same order as before, where
 * nothing came or went: so the same place is looked at first, and an index is only made when that fails.
 */
function earlierSizes(held: readonly ReplicaOnDisk[]): (now: ReplicaOnDisk, at: number) => number {
  let index: Map<string, number> | null = null;
  const indexed = ({ topic, partition }: ReplicaOnDisk): number => {
    index ??= new Map(held.map((one) => [partitionName(one), one.sizeBytes]));
    return index.get(partitionName({ topic, partition })) ?? 0;
  };
  return (now, at) => {
    const one = held[at];
    return one?.topic === now.topic && one.partition === now.partition ? one.sizeBytes : indexed(now);
  };
}

/** By topic and partition. */
type Leaders = ReadonlyMap<string, ReadonlyMap<number, BrokerId | null>>;

async function readLeaders(port: ClusterReads): Promise<Leaders> {
  const leaders = new Map<string, Map<number, BrokerId | null>>();
  for (const { topic, partition, leader } of (await port.describePartitions('all')).partitions) {
    const known = leaders.get(topic) ?? new Map<number, BrokerId | null>();
    if (known.size === 0) leaders.set(topic, known);
    known.set(partition, leader);
  }
  return leaders;
}

/** A broker that was not asked before, or did not answer, is missing. */
function readingOf(before: Sizes, now: Sizes, leaders: Leaders): MetricsReading {
  const windowMs = now.atMs - before.atMs;
  const known = [...now.held].filter(([broker]) => before.held.has(broker));
  const sent = new Map<BrokerId, number>();
  const received = new Map<BrokerId, number>();
  const add = (to: Map<BrokerId, number>, broker: BrokerId, byteCount: number): void =>
    void to.set(broker, (to.get(broker) ?? 0) + byteCount);
  for (const [broker, held] of known) {
    const sizeBefore = earlierSizes(before.held.get(broker) ?? []);
    for (const [at, replica] of held.entries()) {
      // Retention and compaction take bytes away; what came in meanwhile can't be told.
      const grown = replica.sizeBytes - sizeBefore(replica, at);
      if (grown <= 0) continue;
      add(received, broker, grown);
      // To the follower that grew, or to whoever reads what the leader took in.
      const leader = leaders.get(replica.topic)?.get(replica.partition) ?? null;
      if (leader !== null) add(sent, leader, grown);
    }
  }
  const rate = (byteCount = 0): BytesPerSecond => bytesPerSecond((byteCount * 1000) / windowMs);
  return {
    atMs: now.atMs,
    windowMs,
    problems: [],
    brokers: new Map(
      known.map(([broker]) => [
        broker,
        {
          sent: rate(sent.get(broker)),
          received: rate(received.get(broker)),
          instanceType: null,
          strain: noStrain,
        },
      ]),
    ),
  };
}
