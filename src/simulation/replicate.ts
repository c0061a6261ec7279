/** Lets time pass for replication: replicas that are behind fetch from their leaders and join the ISR; called by the clock. */
import type { BrokerId } from '../model/units.ts';
import { type Limit, shareBandwidth } from './share-bandwidth.ts';
import type { SimulatedBroker } from './simulated-broker.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';
import type { SimulatedPartition } from './simulated-topic.ts';

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
    const rates = shareBandwidth(copyLimits(cluster, copies));
    const seconds = Math.min(leftSeconds, stepSeconds(copies, rates));
    for (const [index, copy] of copies.entries()) {
      if (fetch(cluster, copy, (rates[index] ?? 0) * seconds)) movedOn = true;
    }
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
    if (leader === null) continue;
    const caughtUp = [...partition.behind]
      .filter(([id, size]) => size > partition.sizeBytes - roundingBytes && cluster.isAlive(id))
      .map(([id]) => id);
    if (caughtUp.length > 0 && cluster.change(partition, { isr: [...isr, ...caughtUp] })) joined = true;
  }
  return joined;
}

/** A replica whose disk is full fetches nothing until there is room again. */
function findCopies(cluster: SimulatedCluster): readonly Copy[] {
  const copies: Copy[] = [];
  for (const partition of cluster.lagging) {
    const { leader } = partition.registration;
    const source = leader === null ? undefined : cluster.brokers.get(leader);
    if (!source) continue;
    for (const id of partition.behind.keys()) {
      const target = cluster.brokers.get(id);
      if (target?.alive && target.roomFor(partition) >= 1) copies.push({ partition, source, target });
    }
  }
  return copies;
}

/** The links at both ends, and the throttles that name this replica (KIP-73); in-sync replicas are never throttled. */
function copyLimits(cluster: SimulatedCluster, copies: readonly Copy[]): readonly (readonly Limit[])[] {
  const limits = new Map<string, Limit>();
  const limit = (name: string, broker: BrokerId, bytesPerSecond: number): Limit => {
    const key = `${name} ${broker}`;
    const known = limits.get(key) ?? { bytesPerSecond };
    limits.set(key, known);
    return known;
  };
  const { linkBytesPerSecond } = cluster.facts;
  return copies.map(({ partition, source, target }) => {
    const { leader, follower } = partition.topic.throttled;
    const passed = [limit('out', source.id, linkBytesPerSecond), limit('in', target.id, linkBytesPerSecond)];
    const leaderRate = source.configs['leader.replication.throttled.rate'];
    if (leaderRate !== undefined && leader(partition.id, source.id)) {
      passed.push(limit('leader', source.id, Number(leaderRate)));
    }
    const followerRate = target.configs['follower.replication.throttled.rate'];
    if (followerRate !== undefined && follower(partition.id, target.id)) {
      passed.push(limit('follower', target.id, Number(followerRate)));
    }
    return passed;
  });
}

/** Until the first copy is complete or the first disk full; not shorter than the number of copies allows. */
function stepSeconds(copies: readonly Copy[], rates: readonly number[]): number {
  let seconds = Number.POSITIVE_INFINITY;
  const inflows = new Map<string, { readonly copy: Copy; rate: number }>();
  for (const [index, copy] of copies.entries()) {
    const rate = rates[index] ?? 0;
    if (rate === 0) continue;
    seconds = Math.min(seconds, missingBytes(copy) / rate);
    const disk = `${copy.target.id} ${copy.target.diskIndex(copy.partition)}`;
    const inflow = inflows.get(disk) ?? { copy, rate: 0 };
    inflow.rate += rate;
    inflows.set(disk, inflow);
  }
  for (const { copy, rate } of inflows.values()) {
    seconds = Math.min(seconds, copy.target.roomFor(copy.partition) / rate);
  }
  return Math.max(seconds, copies.length > exactCopies ? copies.length / copiesPerStepSecond : 1e-6);
}

function fetch(cluster: SimulatedCluster, copy: Copy, fetchedBytes: number): boolean {
  const { partition, source, target } = copy;
  const arrived = Math.min(fetchedBytes, missingBytes(copy), target.roomFor(partition));
  if (arrived <= 0) return false;
  cluster.setBehind(partition, target.id, partition.bytesOn(target.id) + arrived);
  source.sentBytes += arrived;
  target.receivedBytes += arrived;
  return true;
}

function missingBytes({ partition, target }: Copy): number {
  return Math.max(0, partition.sizeBytes - partition.bytesOn(target.id));
}
