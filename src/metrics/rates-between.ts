/** The traffic of partitions between two readings of their logs and groups: arithmetic alone, for measure-traffic.ts. */
import { partitionName } from '../model/cluster/partition-name.ts';
import type { LogPositions, PartitionPosition } from '../model/cluster/port/log-positions.ts';
import type { TopicPartition } from '../model/cluster/port/resources.ts';
import type { TopicTraffic } from '../model/metrics/measured-traffic.ts';

/** How the log of a topic loses records besides whole segments at its start. */
export interface LogKind {
  /** Compaction takes records out of its middle. */
  readonly isCompacted: boolean;
  /** KIP-405: its local part loses segments that its offsets still count. */
  readonly isTiered: boolean;
}

export interface RatesBetween {
  /** By name; partitions without a rate are null. */
  readonly topics: readonly TopicTraffic[];
  /** What has no rate, and the reason in words. */
  readonly unknown: readonly (TopicPartition & {
    readonly what: 'produce' | 'consume';
    readonly why: string;
  })[];
}

type Rate = { readonly rate: number } | { readonly why: string };
const perSecond = (amount: number, durationMs: number): number => (amount * 1000) / durationMs;

export function ratesBetween(
  before: LogPositions,
  after: LogPositions,
  kindOf: (topic: string) => LogKind,
): RatesBetween {
  const earlier = new Map(before.partitions.map((one) => [partitionName(one), one]));
  const unread = new Map([...before.missing, ...after.missing].map((one) => [partitionName(one), one.why]));
  const reads = consumedRecords(before, after);
  const unknown: RatesBetween['unknown'][number][] = [];
  const topics = new Map<
    string,
    { id: string | null; produce: (number | null)[]; consume: (number | null)[] }
  >();
  const note = (
    { topic, partition }: TopicPartition,
    id: string | null,
    produce: Rate,
    consume: Rate,
  ): void => {
    const rates = topics.get(topic) ?? { id, produce: [], consume: [] };
    topics.set(topic, rates);
    rates.id ??= id;
    for (const [what, found] of [
      ['produce', produce],
      ['consume', consume],
    ] as const) {
      rates[what][partition] = 'rate' in found ? Math.round(found.rate) : null;
      if ('why' in found) unknown.push({ topic, partition, what, why: found.why });
    }
  };
  for (const one of after.missing) note(one, null, one, one);
  for (const now of after.partitions) {
    const name = partitionName(now);
    const was = earlier.get(name);
    const why = was ? whyIncomparable(was, now) : (unread.get(name) ?? 'created meanwhile');
    if (!was || why !== null) note(now, now.topicId, { why: why ?? '' }, { why: why ?? '' });
    else {
      const { produce, recordBytes } = produceRate(was, now, kindOf(now.topic));
      note(now, now.topicId, produce, consumeRate(reads.get(name), recordBytes));
    }
  }
  return { topics: [...topics].map(toTraffic).sort((a, b) => (a.topic < b.topic ? -1 : 1)), unknown };
}

function whyIncomparable(was: PartitionPosition, now: PartitionPosition): string | null {
  if (was.topicId !== null && now.topicId !== null && was.topicId !== now.topicId)
    return 'created again meanwhile';
  if (now.atMs <= was.atMs) return 'no time passed between the two readings';
  const isCut = now.endOffset < was.endOffset || now.startOffset < was.startOffset;
  return isCut ? 'their logs were truncated meanwhile' : null;
}

/**
 * What the log grew by, where nothing was deleted meanwhile: exact. Otherwise the new records, each as large as the mean of those that
 * the log holds. Compaction makes either too small, so the larger one counts. `recordBytes`: of one that is read now; null: unknown.
 */
function produceRate(
  was: PartitionPosition,
  now: PartitionPosition,
  { isCompacted, isTiered }: LogKind,
): { readonly produce: Rate; readonly recordBytes: number | null } {
  const records = perSecond(now.endOffset - was.endOffset, now.atMs - was.atMs);
  const mean = isTiered ? null : meanRecordBytes(now);
  const growth = growthOf(was, now, isTiered);
  const byMean = mean === null ? null : records * mean;
  const recordBytes = !isCompacted && growth > 0 && records > 0 ? growth / records : mean;
  if (growth > 0)
    return { produce: { rate: isCompacted ? Math.max(growth, byMean ?? 0) : growth }, recordBytes };
  if (records === 0) return { produce: { rate: 0 }, recordBytes };
  return {
    produce: byMean === null ? { why: 'the sizes of their logs are not known' } : { rate: byMean },
    recordBytes,
  };
}

/** 0: nothing can be said by it. Sizes of two brokers' replicas differ, and deleted segments were there before. */
function growthOf(was: PartitionPosition, now: PartitionPosition, isTiered: boolean): number {
  const isSame = was.leader === now.leader && (isTiered || was.startOffset === now.startOffset);
  if (!isSame || !was.size || !now.size || now.size.atMs <= was.size.atMs) return 0;
  return perSecond(now.size.bytes - was.size.bytes, now.size.atMs - was.size.atMs);
}

/** By offset: where compaction left gaps, that is what reading over them costs. */
function meanRecordBytes({ size, startOffset, endOffset }: PartitionPosition): number | null {
  const records = endOffset - startOffset;
  return size && records > 0 ? size.bytes / records : null;
}

/** Records per second, of all groups; null: a group went back, and nobody can tell what it read. */
type ReadRecords = number | null;

/** Of partitions that some group reads. */
function consumedRecords(before: LogPositions, after: LogPositions): ReadonlyMap<string, ReadRecords> {
  const earlier = new Map(before.groups.map((one) => [one.group, one]));
  const reads = new Map<string, ReadRecords>();
  for (const { group, atMs, committed } of after.groups) {
    const was = earlier.get(group);
    if (!was || atMs <= was.atMs) continue;
    const offsets = new Map(was.committed.map((one) => [partitionName(one), one.offset]));
    for (const one of committed) {
      const name = partitionName(one);
      const from = offsets.get(name);
      if (from === undefined) continue;
      const known = reads.get(name);
      const isUnknown = one.offset < from || known === null;
      reads.set(name, isUnknown ? null : (known ?? 0) + perSecond(one.offset - from, atMs - was.atMs));
    }
  }
  return reads;
}

function consumeRate(records: ReadRecords | undefined, recordBytes: number | null): Rate {
  if (records === null) return { why: 'a group went back to earlier records' };
  if (records === undefined || records === 0) return { rate: 0 };
  return recordBytes === null
    ? { why: 'the sizes of their logs are not known' }
    : { rate: records * recordBytes };
}

/** Partitions that nothing was noted of are not known either. */
function toTraffic([topic, { id, produce, consume }]: readonly [
  string,
  {
    readonly id: string | null;
    readonly produce: readonly (number | null)[];
    readonly consume: readonly (number | null)[];
  },
]): TopicTraffic {
  const whole = (rates: readonly (number | null)[]) => Array.from(rates, (rate) => rate ?? null);
  return {
    topic,
    ...(id !== null && { id }),
    ...{ split: 'measured', produce: whole(produce), consume: whole(consume) },
  };
}
