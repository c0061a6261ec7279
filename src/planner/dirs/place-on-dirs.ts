/**
 * Which log dir of its broker each replica is in: drained ones are emptied, new replicas go where there is room, and what is then
 * uneven is evened out, at the fewest bytes.
 */
import type { LogDirMove, MoveReason } from '../../model/plan/plan.ts';
import { type DirLoad, dirLoads, distances, largestFirst, setBounds, sumOf } from './dir-loads.ts';
import type { DirReplica, DirsAnswer, DirsBroker, NewReplica } from './dirs-problem.ts';
import { evenOut, type Shift } from './even-out.ts';
import { explainDirs } from './explain-dirs.ts';

/** Pure: the same question, in whatever order, gives the same answer. */
export function placeOnDirs(broker: DirsBroker): DirsAnswer {
  const loads = dirLoads(broker);
  const leaving = broker.failed === null ? loads.flatMap(leavingFrom) : [];
  const { tolerance } = broker;
  setBounds(loads, sumOf(broker.arriving) + sumOf(leaving), tolerance ?? 0);
  const before = distances(loads);
  const bound = boundOf(loads, broker, leaving);
  const { arrivals, drains, unplaced } = placeFree(loads, broker.arriving, leaving);
  const isKept = isWithin(distances(loads), broker.beyond ?? tolerance);
  const shifts = isKept || broker.failed !== null ? [] : evenOut(loads.filter(({ receives }) => receives));
  const after = distances(loads);
  const isEven = isKept || isWithin(after, tolerance);
  return {
    broker: broker.id,
    moves: [
      ...drains.map((move) => toMove(broker, move, drainReason(broker, move.replica))),
      ...shifts.map((move) => toMove(broker, move, balanceReason(broker, move))),
    ].sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1)),
    arrivals,
    lowerBoundBytes: sumOf(drains.map(({ replica }) => replica)) + (isEven && !isKept ? bound : 0),
    ...{ before, after, isEven },
    obstacles: explainDirs(broker, loads, { unplaced, isEven }),
  };
}

/** null: anything is near enough. */
const isWithin = (far: readonly number[], tolerance: number | null): boolean =>
  tolerance === null || far.every((distance) => Math.abs(distance) <= tolerance + 1e-9);

const leavingFrom = ({ dir, movable }: DirLoad): readonly DirReplica[] => (dir.drained ? movable : []);

/**
 * What has to move for the tolerance alone: all that is above a bound has to leave, and what is below one has to arrive, as far as the
 * replicas that come anyway can't be it.
 */
function boundOf(
  loads: readonly DirLoad[],
  { tolerance, arriving }: DirsBroker,
  leaving: readonly DirReplica[],
): number {
  if (tolerance === null) return 0;
  const receivers = loads.filter(({ receives }) => receives);
  const excess = receivers.reduce((sum, { bytes, high }) => sum + Math.max(0, bytes - high), 0);
  const lack = receivers.reduce((sum, { bytes, low }) => sum + Math.max(0, low - bytes), 0);
  return Math.max(excess, lack - sumOf(arriving) - sumOf(leaving), 0);
}

interface FreePlaces {
  readonly arrivals: DirsAnswer['arrivals'];
  readonly drains: readonly Shift[];
  /** There is no room for these. */
  readonly unplaced: readonly DirReplica[];
}

/** Wherever they go costs the same: each to the log dir that lacks most, the largest first. */
function placeFree(
  loads: readonly DirLoad[],
  arriving: readonly NewReplica[],
  leaving: readonly DirReplica[],
): FreePlaces {
  const arrivals: (NewReplica & { readonly logDir: string })[] = [];
  const drains: Shift[] = [];
  const unplaced: DirReplica[] = [];
  const free = [
    ...arriving.map((replica) => ({ replica, isNew: true as const })),
    ...leaving.map((replica) => ({ replica, isNew: false as const })),
  ].sort((a, b) => largestFirst(a.replica, b.replica));
  for (const one of free) {
    const to = emptiest(loads, one.replica.sizeBytes);
    if (to) put(to, one.replica.sizeBytes);
    if (one.isNew) arrivals.push(...(to ? [{ ...one.replica, logDir: to.dir.path }] : []));
    else if (to) drains.push({ replica: one.replica, to });
    else unplaced.push(one.replica);
  }
  return { arrivals: arrivals.sort(byName), drains, unplaced };
}

const byName = (a: NewReplica, b: NewReplica): number => {
  if (a.topic === b.topic) return a.partition - b.partition;
  return a.topic < b.topic ? -1 : 1;
};

/** In proportion to their shares; among equals the one with fewer replicas that came, then in the order of paths. */
function emptiest(loads: readonly DirLoad[], sizeBytes: number): DirLoad | undefined {
  const open = loads.filter(({ receives, room }) => receives && room >= sizeBytes);
  return open.reduce<DirLoad | undefined>(
    (best, load) => (best === undefined || comesBefore(load, best) ? load : best),
    undefined,
  );
}

function comesBefore(a: DirLoad, b: DirLoad): boolean {
  const fill = ({ bytes, share }: DirLoad): number => (share > 0 ? bytes / share : bytes);
  return fill(a) < fill(b) || (fill(a) === fill(b) && a.newcomers < b.newcomers);
}

function put(load: DirLoad, sizeBytes: number): void {
  load.bytes += sizeBytes;
  load.room -= sizeBytes;
  load.newcomers += 1;
}

function toMove({ id }: DirsBroker, { replica, to }: Shift, reason: MoveReason): LogDirMove {
  const { topic, partition, logDir, sizeBytes } = replica;
  return { topic, partition, broker: id, from: logDir, to: to.dir.path, bytes: sizeBytes, reason };
}

const drainReason = ({ id }: DirsBroker, { logDir }: DirReplica): MoveReason => ({
  rule: 'drain-dir',
  text: `log dir ${logDir} of broker ${id} is drained`,
});

const balanceReason = ({ id }: DirsBroker, { replica, to }: Shift): MoveReason => ({
  rule: 'disk-balance',
  text: `evens out the log dirs of broker ${id}: from ${replica.logDir} to ${to.dir.path}`,
});
