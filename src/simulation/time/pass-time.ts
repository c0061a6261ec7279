/** Lets time pass in the simulated cluster: replicas fetch, or move between log dirs, and sessions of brokers that hang expire. */
import { takeDown } from '../change/break-brokers.ts';
import type { SimulatedBroker } from '../parts/simulated-broker.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import { moveBetweenDirs } from './move-between-dirs.ts';
import { replicate } from './replicate.ts';

/** broker.session.timeout.ms: the controller then fences the broker. */
const sessionTimeoutMs = 9_000;

/** Answers whether anything changed. */
export function passTime(cluster: SimulatedCluster, durationMs: number): boolean {
  const endMs = cluster.nowMs + durationMs;
  let changed = false;
  for (;;) {
    const next = nextToExpire(cluster);
    const untilMs = Math.min(endMs, next?.atMs ?? endMs);
    const stepMs = Math.max(0, untilMs - cluster.nowMs);
    if (replicate(cluster, stepMs)) changed = true;
    if (moveBetweenDirs(cluster, stepMs)) changed = true;
    cluster.nowMs = Math.max(cluster.nowMs, untilMs);
    if (!next || next.atMs > endMs) return changed;
    takeDown(cluster, next.broker);
    changed = true;
  }
}

function nextToExpire(
  cluster: SimulatedCluster,
): { readonly broker: SimulatedBroker; readonly atMs: number } | null {
  let next: { readonly broker: SimulatedBroker; readonly atMs: number } | null = null;
  for (const broker of cluster.brokers.values()) {
    if (!broker.alive || broker.hungSinceMs === null) continue;
    const atMs = broker.hungSinceMs + sessionTimeoutMs;
    if (next === null || atMs < next.atMs) next = { broker, atMs };
  }
  return next;
}
