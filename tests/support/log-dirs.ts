/** Clusters whose brokers have several log dirs, for tests of what moves between them. */
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { cluster } from './cluster.ts';

export const gb = 1_000_000_000;

export interface Disk {
  readonly path: string;
  readonly totalBytes?: number;
  /** Taken by something else. */
  readonly otherBytes?: number;
  readonly cordoned?: true;
  readonly failed?: true;
}

/** A replica of each entry, of one partition each, by log dir; the sizes in GB. */
export type Held = Readonly<Record<string, readonly number[]>>;

/**
 * Broker 1 with these log dirs (of 100 GB each) and replicas of topic `t`; brokers 2 and 3 with one log dir each. Every partition has
 * another replica on broker 2.
 */
export function withLogDirs(disks: readonly Disk[], held: Held): ClusterState {
  const placed = Object.entries(held).flatMap(([path, sizes]) => sizes.map((size) => ({ path, size })));
  const usedOn = (path: string): number =>
    placed.reduce((sum, one) => (one.path === path ? sum + one.size * gb : sum), 0);
  const builder = cluster()
    .broker(1, {
      logDirs: disks.map(({ totalBytes = 100 * gb, otherBytes = 0, path, ...state }) => ({
        ...{ path, totalBytes: state.failed ? 0 : totalBytes, ...state },
        usableBytes: state.failed ? 0 : totalBytes - usedOn(path) - otherBytes,
      })),
    })
    .broker(2, { diskBytes: 1000 * gb })
    .broker(3, { diskBytes: 1000 * gb })
    .topic('t', { replicas: placed.map(() => [2, 1]), sizeBytes: placed.map(({ size }) => size * gb) });
  const failed = new Set(disks.flatMap((disk) => (disk.failed ? [disk.path] : [])));
  for (const [id, { path }] of placed.entries())
    builder.partition('t', id, failed.has(path) ? { isr: [2], offline: [1] } : { logDirs: { 1: path } });
  return builder.build();
}

/** `3 /a>/b`: the partitions that move, between which log dirs. */
export function told(
  moves: readonly { readonly partition: number; readonly from: string; readonly to: string }[],
): string[] {
  return moves.map(({ partition, from, to }) => `${partition} ${from}>${to}`);
}
