/** What the log dirs of one broker hold while replicas are placed on them: loads, bounds and room. */
import { fullShare } from '../../model/desired/apply-policy.ts';
import type { DirReplica, DirsBroker, NewReplica, PlannerDir } from './dirs-problem.ts';

/** One log dir. */
export interface DirLoad {
  readonly dir: PlannerDir;
  /** Whether new replicas may go there. */
  readonly receives: boolean;
  /** Bytes of replicas, as planned. */
  bytes: number;
  /** Bytes that may still arrive: nothing that leaves makes room, as it leaves later. */
  room: number;
  /** Replicas that were sent here so far: where bytes are equal, so should the numbers be. */
  newcomers: number;
  /** Its share of what the receiving log dirs hold together. */
  share: number;
  low: number;
  high: number;
  /** Replicas that may leave, the largest first. */
  readonly movable: DirReplica[];
}

export function dirLoads({ dirs, staying, maxUtilization }: DirsBroker): readonly DirLoad[] {
  const byPath = Map.groupBy(staying, ({ logDir }) => logDir);
  return dirs.map((dir) => {
    const here = byPath.get(dir.path) ?? [];
    return {
      ...{ dir, receives: !dir.drained && !dir.cordoned },
      ...{ bytes: sumOf(here), room: roomIn(dir, maxUtilization), newcomers: 0 },
      ...{ share: 0, low: 0, high: Number.POSITIVE_INFINITY },
      movable: here.filter(({ isMovable }) => isMovable).sort(largestFirst),
    };
  });
}

/** By size, then by name: whatever order they came in. */
export function largestFirst(a: NewReplica, b: NewReplica): number {
  if (a.sizeBytes !== b.sizeBytes) return b.sizeBytes - a.sizeBytes;
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.partition - b.partition;
}

export const sumOf = (replicas: readonly NewReplica[]): number =>
  replicas.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

/**
 * Sets what each receiving log dir should hold of `extraBytes` besides what it has: in proportion to the sizes of the disks, or evenly
 * where one is unknown.
 */
export function setBounds(loads: readonly DirLoad[], extraBytes: number, tolerance: number): void {
  const receivers = loads.filter(({ receives }) => receives);
  const isKnown = receivers.every(({ dir }) => dir.totalBytes > 0);
  const weightOf = ({ dir }: DirLoad): number => (isKnown ? dir.totalBytes : 1);
  const weights = receivers.reduce((sum, load) => sum + weightOf(load), 0);
  const total = receivers.reduce((sum, { bytes }) => sum + bytes, extraBytes);
  for (const load of receivers) {
    load.share = (total * weightOf(load)) / weights;
    load.low = load.share * (1 - tolerance);
    load.high = load.share * (1 + tolerance);
  }
}

/** How far each receiving log dir is from its share. */
export function distances(loads: readonly DirLoad[]): readonly number[] {
  return loads
    .filter(({ receives }) => receives)
    .map(({ bytes, share }) => (share > 0 ? bytes / share - 1 : 0));
}

function roomIn({ totalBytes, usableBytes }: PlannerDir, maxUtilization: number): number {
  if (totalBytes === 0) return Number.POSITIVE_INFINITY;
  const limit = Math.floor(totalBytes * Math.min(maxUtilization, fullShare));
  return Math.max(0, limit - (totalBytes - usableBytes));
}
