/** Why a drained log dir keeps replicas, and why the log dirs of a broker stay uneven. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { formatBytes } from '../../model/values/units.ts';
import { type DirLoad, distances } from './dir-loads.ts';
import type { DirReplica, DirsBroker } from './dirs-problem.ts';

interface Shortfall {
  /** Of drained log dirs: no other one has room for them. */
  readonly unplaced: readonly DirReplica[];
  readonly isEven: boolean;
}

export function explainDirs(
  broker: DirsBroker,
  loads: readonly DirLoad[],
  { unplaced, isEven }: Shortfall,
): readonly string[] {
  const drained = broker.dirs.filter((dir) => dir.drained).map(({ path }) => path);
  const staying = broker.staying.filter(({ logDir }) => drained.includes(logDir));
  const { failed } = broker;
  if (failed !== null) return staying.length > 0 || !isEven ? [whileFailed(broker, failed)] : [];
  const fixed = staying.filter(({ isMovable }) => !isMovable);
  return [
    ...(unplaced.length > 0 ? [noRoom(broker, unplaced)] : []),
    ...(fixed.length > 0 ? [leftThere(broker, fixed)] : []),
    ...(isEven ? [] : [uneven(broker, loads)]),
  ];
}

const whileFailed = ({ id }: DirsBroker, failed: string): string =>
  `log dir ${failed} of broker ${id} has failed: Kafka moves no replica between the log dirs of a broker until it has restarted without the one that failed`;

function noRoom({ id }: DirsBroker, unplaced: readonly DirReplica[]): string {
  const bytes = unplaced.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return `no other log dir of broker ${id} has room for ${describe(unplaced)}, ${formatBytes(bytes)}`;
}

function leftThere({ id }: DirsBroker, fixed: readonly DirReplica[]): string {
  return `${describe(fixed)} stay in drained log dirs of broker ${id}: nothing governs them, or somebody else moves them`;
}

function describe(replicas: readonly DirReplica[]): string {
  return `${countOf(replicas.length, 'replica')} (${nameSome(replicas.map(partitionName))})`;
}

function uneven(broker: DirsBroker, loads: readonly DirLoad[]): string {
  const far = distances(loads);
  const percent = (value: number): string => `${value < 0 ? '' : '+'}${(value * 100).toFixed(1)}%`;
  const low = far.reduce((least, one) => Math.min(least, one), 0);
  const high = far.reduce((most, one) => Math.max(most, one), 0);
  return `log dirs of broker ${broker.id} are ${percent(low)} to ${percent(high)} from their share: ${whyUneven(broker, loads)}`;
}

function whyUneven({ staying, arriving }: DirsBroker, loads: readonly DirLoad[]): string {
  const receivers = loads.filter(({ receives }) => receives);
  const largest = [...staying, ...arriving].reduce((most, { sizeBytes }) => Math.max(most, sizeBytes), 0);
  const tightest = receivers.reduce((least, { high }) => Math.min(least, high), Number.POSITIVE_INFINITY);
  if (largest > tightest) return `one replica of ${formatBytes(largest)} is larger than that`;
  const full = receivers.find(({ bytes, low, room, movable }) => bytes < low && room < smallestOf(movable));
  if (full) return `${full.dir.path} has no room for more`;
  const fixed = staying.filter(({ isMovable }) => !isMovable);
  if (fixed.length > 0) return `${describe(fixed)} stay where they are`;
  return 'no replica can move, and no two can change places, that brings them nearer';
}

const smallestOf = (movable: readonly DirReplica[]): number => movable.at(-1)?.sizeBytes ?? 1;
