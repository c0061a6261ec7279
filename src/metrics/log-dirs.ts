/**
 * The traffic of brokers as their disks show it: how fast replicas grow between two readings. Nothing has to be installed for
 * it. What consumers read leaves no trace there, so each byte that is written counts as read once.
 */
import type { Clock } from '../model/clock.ts';
import type { ClusterPort } from '../model/cluster-port.ts';
import { type MetricsReading, type MetricsSource, noStrain } from '../model/metrics-source.ts';
import { type BrokerId, bytesPerSecond } from '../model/units.ts';

/** Shorter, and a rate is mostly rounding. */
const shortestWindowMs = 1_000;

interface Sizes {
  readonly atMs: number;
  /** By partition name and broker. */
  readonly bytes: ReadonlyMap<string, ReadonlyMap<BrokerId, number>>;
  readonly asked: ReadonlySet<BrokerId>;
}

export function logDirsMetrics(port: ClusterPort, clock: Clock): MetricsSource {
  let last: Sizes | null = null;
  return {
    name: 'logdirs',
    read: async (brokers) => {
      const now = await readSizes(port, clock, brokers);
      const before = last;
      if (!before || now.atMs - before.atMs >= shortestWindowMs) last = now;
      const leaders = new Map(
        (await port.describePartitions('all')).partitions.map(({ topic, partition, leader }) => [
          `${topic}/${partition}`,
          leader,
        ]),
      );
      return readingOf(before, now, leaders);
    },
    close: async () => {},
  };
}

async function readSizes(port: ClusterPort, clock: Clock, brokers: readonly BrokerId[]): Promise<Sizes> {
  const bytes = new Map<string, Map<BrokerId, number>>();
  const storage = await port.describeStorage(brokers);
  for (const { broker, topic, partition, sizeBytes } of storage.flatMap(({ replicas }) => replicas)) {
    const name = `${topic}/${partition}`;
    const known = bytes.get(name) ?? new Map<BrokerId, number>();
    bytes.set(name, known.set(broker, sizeBytes));
  }
  return { atMs: clock.now(), bytes, asked: new Set(storage.map(({ broker }) => broker)) };
}

/** A broker that was not asked before, or did not answer, is missing. */
function readingOf(
  before: Sizes | null,
  now: Sizes,
  leaders: ReadonlyMap<string, BrokerId | null>,
): MetricsReading {
  const windowMs = before ? now.atMs - before.atMs : 0;
  if (!before || windowMs < shortestWindowMs)
    return { atMs: now.atMs, windowMs, brokers: new Map(), problems: [] };
  const sent = new Map<BrokerId, number>();
  const received = new Map<BrokerId, number>();
  const add = (to: Map<BrokerId, number>, broker: BrokerId, byteCount: number): void =>
    void to.set(broker, (to.get(broker) ?? 0) + byteCount);
  for (const [name, sizes] of now.bytes) {
    const leader = leaders.get(name) ?? null;
    for (const [broker, size] of sizes) {
      // Retention and compaction take bytes away; what came in meanwhile can't be told.
      const grown = Math.max(0, size - (before.bytes.get(name)?.get(broker) ?? 0));
      add(received, broker, grown);
      // To the follower that grew, or to whoever reads what the leader took in.
      if (leader !== null) add(sent, leader, grown);
    }
  }
  const rate = (byteCount = 0) => bytesPerSecond((byteCount * 1000) / windowMs);
  const known = [...now.asked].filter((broker) => before.asked.has(broker));
  return {
    atMs: now.atMs,
    windowMs,
    problems: [],
    brokers: new Map(
      known.map((broker) => [
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
