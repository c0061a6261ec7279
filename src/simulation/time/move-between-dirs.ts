/** Lets time pass for replicas that move between the log dirs of their brokers (KIP-113). */
import type { SimulatedBroker } from '../parts/simulated-broker.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import type { SimulatedPartition } from '../parts/simulated-topic.ts';

/** Of each broker's disks, unless its throttle for such moves is lower. */
const diskBytesPerSecond = 500_000_000;
/** Less than this is missing only by rounding. */
const roundingBytes = 0.5;

/** Answers whether anything came forward. Moves of a broker share its rate evenly; one whose log dir is full waits for room. */
export function moveBetweenDirs(cluster: SimulatedCluster, durationMs: number): boolean {
  let movedOn = false;
  for (const broker of cluster.brokers.values()) {
    if (broker.disks.moving.length > 0 && moveOn(broker, durationMs / 1000)) movedOn = true;
  }
  return movedOn;
}

function moveOn(broker: SimulatedBroker, seconds: number): boolean {
  if (!broker.works || broker.isStalled) return false;
  const rate = rateOf(broker);
  let movedOn = promoteAll(broker);
  for (let left = seconds; left > 0; ) {
    const moving = broker.disks.moving.filter((one) => roomFor(broker, one) >= 1);
    if (moving.length === 0 || rate === 0) break;
    const share = rate / moving.length;
    const nearest = moving.reduce((least, one) => Math.min(least, missing(broker, one)), Infinity);
    const step = Math.min(left, Math.max(nearest / share, 1e-6));
    for (const partition of moving) copy(broker, partition, share * step);
    promoteAll(broker);
    movedOn = true;
    left -= step;
  }
  return movedOn;
}

/** `replica.alter.log.dirs.io.max.bytes.per.second` limits all such moves of a broker together. */
function rateOf({ configs }: SimulatedBroker): number {
  const limit = Number(configs['replica.alter.log.dirs.io.max.bytes.per.second'] ?? Number.NaN);
  return Number.isNaN(limit) ? diskBytesPerSecond : Math.min(limit, diskBytesPerSecond);
}

function missing({ id, disks }: SimulatedBroker, partition: SimulatedPartition): number {
  return Math.floor(partition.bytesOn(id)) - (disks.futureOf(partition)?.copiedBytes ?? 0);
}

function roomFor({ disks }: SimulatedBroker, partition: SimulatedPartition): number {
  return disks.futureOf(partition)?.room ?? 0;
}

function copy(broker: SimulatedBroker, partition: SimulatedPartition, byteCount: number): void {
  const arrived = Math.min(byteCount, missing(broker, partition), roomFor(broker, partition));
  if (arrived > 0) broker.disks.copyToFuture(partition, arrived);
  partition.topic.changed();
}

/** Those that have caught up take the place of their replicas; answers whether there were any. */
function promoteAll(broker: SimulatedBroker): boolean {
  const arrived = broker.disks.moving.filter((one) => missing(broker, one) < roundingBytes);
  for (const partition of arrived) {
    broker.disks.promoteFuture(partition, Math.floor(partition.bytesOn(broker.id)));
    partition.topic.changed();
  }
  return arrived.length > 0;
}
