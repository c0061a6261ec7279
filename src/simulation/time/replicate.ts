/** Lets time pass for replication: replicas that are behind fetch from their leaders and join the ISR. */
import { minOf } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { SimulatedBroker } from '../parts/simulated-broker.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import type { SimulatedPartition } from '../parts/simulated-topic.ts';
import { type Limit, shareBandwidth } from './share-bandwidth.ts';
import type { ThrottleCredit } from './throttle-credit.ts';

/** One replica that fetches. */
interface Copy {
  readonly partition: SimulatedPartition;
  readonly source: SimulatedBroker;
  readonly target: SimulatedBroker;
}

/** Up to so many copies at once, time moves exactly from one arrival to the next; with more, in coarser steps. */
const exactCopies = 200;
const copiesPerStepSecond = 10_000;
/** Less than this is missing only by rounding. */
const roundingBytes = 0.5;

/** Answers whether anything came forward. Rates hold between arrivals: limits change only by calls, which take no time. */
export function replicate(cluster: SimulatedCluster, durationMs: number): boolean {
  let movedOn = false;
  let leftSeconds = durationMs / 1000;
  while (leftSeconds > 0) {
    if (joinCaughtUp(cluster)) movedOn = true;
    const copies = findCopies(cluster);
    if (copies.length === 0) break;
    const nowMs = cluster.nowMs + durationMs - leftSeconds * 1000;
    const throttles = throttlesOf(copies, nowMs);
    const rates = shareBandwidth(copyLimits(cluster, copies, throttles));
    const seconds = Math.min(leftSeconds, stepSeconds(copies, rates), creditSeconds(throttles, rates));
    if (fetchAll(cluster, copies, rates, seconds)) movedOn = true;
    for (const { credit, rate, copies: through } of throttles)
      credit.pass(flowOf(through, rates), seconds, rate);
    leftSeconds -= seconds;
  }
  if (durationMs > 0 && joinCaughtUp(cluster)) movedOn = true;
  return movedOn;
}

/** Replicas that have what the leader has join the ISR, which may complete a reassignment. */
function joinCaughtUp(cluster: SimulatedCluster): boolean {
  let joined = false;
  for (const partition of [...cluster.lagging]) {
    const { isr, leader } = partition.registration;
    if (leader === null || !cluster.brokers.get(leader)?.works) continue;
    const caughtUp = [...partition.behind]
      .filter(([id, size]) => size > partition.sizeBytes - roundingBytes && fetches(cluster, partition, id))
      .map(([id]) => id);
    if (caughtUp.length > 0 && cluster.change(partition, { isr: [...isr, ...caughtUp] })) joined = true;
  }
  return joined;
}

/** Whether the replica works: its leader counts it as caught up only while it fetches. */
function fetches(cluster: SimulatedCluster, partition: SimulatedPartition, id: BrokerId): boolean {
  const broker = cluster.brokers.get(id);
  return broker?.works === true && !broker.isStalled && broker.hosts(partition);
}

/** A replica whose disk is full fetches nothing until there is room again. */
function findCopies(cluster: SimulatedCluster): readonly Copy[] {
  const copies: Copy[] = [];
  for (const partition of cluster.lagging) {
    const { leader } = partition.registration;
    const source = leader === null ? undefined : cluster.brokers.get(leader);
    if (!source?.works) continue;
    for (const id of partition.behind.keys()) {
      const target = cluster.brokers.get(id);
      if (target && fetches(cluster, partition, id) && target.disks.roomFor(partition) >= 1)
        copies.push({ partition, source, target });
    }
  }
  return copies;
}

/** One side of one broker whose rate is limited (KIP-73), and the copies that it applies to, by index. */
interface Throttle {
  readonly limit: Limit;
  readonly rate: number;
  readonly credit: ThrottleCredit;
  readonly copies: number[];
}

/** Of those replicas that the topics name; in-sync replicas are never throttled. */
function throttlesOf(copies: readonly Copy[], nowMs: number): readonly Throttle[] {
  const throttles = new Map<string, Throttle>();
  const note = (side: 'leader' | 'follower', broker: SimulatedBroker, copy: number): void => {
    const rate = Number(broker.configs[`${side}.replication.throttled.rate`]);
    if (Number.isNaN(rate)) return;
    const key = `${side} ${broker.id}`;
    const credit = broker.throttleCredit[side];
    const known = throttles.get(key);
    if (known) {
      known.copies.push(copy);
      return;
    }
    credit.restore(nowMs, rate);
    throttles.set(key, { limit: { bytesPerSecond: rate }, rate, credit, copies: [copy] });
  };
  for (const [index, { partition, source, target }] of copies.entries()) {
    const { leader, follower } = partition.topic.throttled;
    if (leader(partition.id, source.id)) note('leader', source, index);
    if (follower(partition.id, target.id)) note('follower', target, index);
  }
  return [...throttles.values()];
}

/** The links at both ends, and the throttles whose credit is spent. */
function copyLimits(
  cluster: SimulatedCluster,
  copies: readonly Copy[],
  throttles: readonly Throttle[],
): readonly (readonly Limit[])[] {
  const links = new Map<string, Limit>();
  const link = (direction: 'out' | 'in', broker: BrokerId): Limit => {
    const key = `${direction} ${broker}`;
    const known = links.get(key) ?? { bytesPerSecond: cluster.facts.linkBytesPerSecond };
    links.set(key, known);
    return known;
  };
  const limits = copies.map(({ source, target }) => [link('out', source.id), link('in', target.id)]);
  for (const { limit, rate, credit, copies: through } of throttles) {
    if (credit.isSpent(rate)) for (const index of through) limits[index]?.push(limit);
  }
  return limits;
}

function flowOf(copies: readonly number[], rates: readonly number[]): number {
  return copies.reduce((sum, index) => sum + (rates[index] ?? 0), 0);
}

/** Until the first credit is spent; never so short that time would stand still. */
function creditSeconds(throttles: readonly Throttle[], rates: readonly number[]): number {
  const seconds = throttles.map(({ credit, rate, copies }) =>
    credit.lastsSeconds(flowOf(copies, rates), rate),
  );
  return Math.max(1e-3, minOf(seconds));
}

/** Until the first copy is complete or the first disk full; not shorter than the number of copies allows. */
function stepSeconds(copies: readonly Copy[], rates: readonly number[]): number {
  let seconds = Number.POSITIVE_INFINITY;
  const inflows = new Map<string, { readonly copy: Copy; rate: number }>();
  for (const [index, copy] of copies.entries()) {
    const rate = rates[index] ?? 0;
    if (rate === 0) continue;
    seconds = Math.min(seconds, missingBytes(copy) / rate);
    const disk = `${copy.target.id} ${copy.target.disks.diskIndex(copy.partition)}`;
    const inflow = inflows.get(disk) ?? { copy, rate: 0 };
    inflow.rate += rate;
    inflows.set(disk, inflow);
  }
  for (const { copy, rate } of inflows.values()) {
    seconds = Math.min(seconds, copy.target.disks.roomFor(copy.partition) / rate);
  }
  return Math.max(seconds, copies.length > exactCopies ? copies.length / copiesPerStepSecond : 1e-6);
}

function fetchAll(
  cluster: SimulatedCluster,
  copies: readonly Copy[],
  rates: readonly number[],
  seconds: number,
): boolean {
  let movedOn = false;
  for (const [index, copy] of copies.entries()) {
    if (fetch(cluster, copy, (rates[index] ?? 0) * seconds)) movedOn = true;
  }
  return movedOn;
}

function fetch(cluster: SimulatedCluster, copy: Copy, fetchedBytes: number): boolean {
  const { partition, source, target } = copy;
  const arrived = Math.min(fetchedBytes, missingBytes(copy), target.disks.roomFor(partition));
  if (arrived <= 0) return false;
  cluster.setBehind(partition, target.id, partition.bytesOn(target.id) + arrived);
  source.sentBytes += arrived;
  target.receivedBytes += arrived;
  return true;
}

function missingBytes({ partition, target }: Copy): number {
  return Math.max(0, partition.sizeBytes - partition.bytesOn(target.id));
}
