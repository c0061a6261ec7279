/** Places replicas on the log dirs of their brokers, once it is settled which broker gets which replica. */
import type { LogDirByBroker, Partition } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { LogDirMove } from '../../model/plan/plan.ts';
import type { LogDirSummary, PoolBalance, Spread, UnreachableGoal } from '../../model/plan/plan-summary.ts';
import { append, maxOf, minOf } from '../../model/values/long-lists.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import type { DirReplica, DirsAnswer, DirsBroker, NewReplica } from '../../planner/dirs/dirs-problem.ts';
import { placeOnDirs } from '../../planner/dirs/place-on-dirs.ts';
import type { PlacementAnswer, PlacementProblem, PlannerPartition } from '../../planner/placement-problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';

export interface PlacedLogDirs {
  /** Of replicas that stay on their brokers, by topic, partition and broker. */
  readonly moves: readonly LogDirMove[];
  /** The log dirs of replicas that the plan brings, by the name of their partition. */
  readonly arrivals: ReadonlyMap<string, LogDirByBroker>;
  /** null: git asks for nothing between log dirs. */
  readonly summary: LogDirSummary | null;
  readonly balance: readonly PoolBalance[];
  readonly unreachableGoals: readonly UnreachableGoal[];
}

const nothing: PlacedLogDirs = {
  moves: [],
  arrivals: new Map(),
  summary: null,
  balance: [],
  unreachableGoals: [],
};

/** `movesBetween`: false where the plan is an emergency or has a budget: then only new replicas are placed. */
export function placeLogDirs(
  bound: BoundCluster,
  question: PlacementProblem,
  answer: Pick<PlacementAnswer, 'changes' | 'created'>,
  movesBetween: boolean,
): PlacedLogDirs {
  const several = new Map(
    bound.brokers
      .filter(({ alive, hung, logDirs }) => alive && !hung && logDirs.length > 1)
      .map((broker) => [broker.id, broker]),
  );
  if (several.size === 0) return nothing;
  const found = replicasOn(new Set(several.keys()), bound, question, answer);
  const asked = [...several.values()].map((broker): DirsBroker => {
    const { staying = [], arriving = [] } = found.get(broker.id) ?? {};
    return { ...dirsOf(broker, bound, movesBetween), staying, arriving };
  });
  const answers = asked.filter(isAsked).map(placeOnDirs);
  const isDeclared = asked.some(
    ({ tolerance, dirs }) => tolerance !== null || dirs.some((dir) => dir.drained),
  );
  return {
    moves: answers.flatMap(({ moves }) => moves).sort(byPartition),
    arrivals: arrivalsOf(answers),
    summary: isDeclared ? summarize(answers) : null,
    balance: bound.pools.flatMap((pool) => balanceOf(pool, answers)),
    unreachableGoals: answers.flatMap(({ broker, obstacles }) =>
      obstacles.map((why) => ({ pool: poolOf(bound, broker), dimension: 'disks' as const, why })),
    ),
  };
}

const isAsked = ({ tolerance, dirs, arriving }: DirsBroker): boolean =>
  tolerance !== null || arriving.length > 0 || dirs.some(({ drained }) => drained);

function dirsOf(
  { id, logDirs: all }: BoundCluster['brokers'][number],
  { logDirs, desired }: BoundCluster,
  movesBetween: boolean,
): Omit<DirsBroker, 'staying' | 'arriving'> {
  const isEmptied = desired.pools.some(({ drain }) => drain.includes(id));
  return {
    id,
    dirs: all
      .filter(({ failed }) => !failed)
      .map(({ path, totalBytes, usableBytes, cordoned = false }) => ({
        ...{ path, totalBytes, usableBytes },
        // One that is to be emptied receives nothing either, and is emptied another day.
        cordoned: cordoned || (!movesBetween && logDirs.isDrained(id, path)),
        drained: movesBetween && logDirs.isDrained(id, path),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    failed: all.find(({ failed }) => failed)?.path ?? null,
    tolerance: movesBetween && !isEmptied ? logDirs.toleranceOf(id) : null,
    beyond: logDirs.beyondOf(id),
    maxUtilization: logDirs.maxUtilizationOf(id),
  };
}

interface FoundReplicas {
  readonly staying: DirReplica[];
  readonly arriving: NewReplica[];
}

/** By broker. What somebody moves, or an earlier run has begun to move, counts as where it is going. */
function replicasOn(
  brokers: ReadonlySet<BrokerId>,
  { observed }: BoundCluster,
  { partitions }: PlacementProblem,
  { changes, created }: Pick<PlacementAnswer, 'changes' | 'created'>,
): ReadonlyMap<BrokerId, FoundReplicas> {
  const found = new Map<BrokerId, FoundReplicas>(
    [...brokers].map((id) => [id, { staying: [], arriving: [] }]),
  );
  const topics = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const planned = new Map([
    ...changes.map((change) => [partitionName(change), change.to] as const),
    ...created.map((one) => [partitionName(one), one.replicas] as const),
  ]);
  for (const one of partitions) {
    const live = topics.get(one.topic)?.partitions[one.partition];
    for (const id of planned.get(partitionName(one)) ?? one.replicas) {
      const on = found.get(id);
      if (!on) continue;
      if (!one.replicas.includes(id)) on.arriving.push(newReplica(one));
      else append(on.staying, stayingReplica(one, id, live));
    }
  }
  return found;
}

const newReplica = ({ topic, partition, sizeBytes }: PlannerPartition): NewReplica => ({
  ...{ topic, partition, sizeBytes },
});

/** Empty: its broker does not tell where it is. */
function stayingReplica(one: PlannerPartition, id: BrokerId, live: Partition | undefined): DirReplica[] {
  const future = live?.futureLogDirs?.[id];
  const logDir = future ?? live?.logDirs?.[id];
  if (logDir === undefined) return [];
  return [{ ...newReplica(one), logDir, isMovable: one.goal !== null && future === undefined }];
}

function byPartition(a: LogDirMove, b: LogDirMove): number {
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.partition - b.partition || a.broker - b.broker;
}

function arrivalsOf(answers: readonly DirsAnswer[]): PlacedLogDirs['arrivals'] {
  const found = new Map<string, Record<number, string>>();
  for (const { broker, arrivals } of answers)
    for (const arrival of arrivals) {
      const name = partitionName(arrival);
      found.set(name, { ...found.get(name), [broker]: arrival.logDir });
    }
  return found;
}

function summarize(answers: readonly DirsAnswer[]): LogDirSummary {
  const moves = answers.flatMap((one) => one.moves);
  return {
    replicasMoved: moves.length,
    bytesMoved: bytes(moves.reduce((sum, move) => sum + move.bytes, 0)),
    lowerBoundBytes: bytes(Math.ceil(answers.reduce((sum, { lowerBoundBytes }) => sum + lowerBoundBytes, 0))),
  };
}

function balanceOf(
  { name, members, balance }: BoundCluster['pools'][number],
  answers: readonly DirsAnswer[],
): PoolBalance[] {
  const { disks: tolerance } = balance;
  const own = answers.filter(({ broker }) => members.includes(broker));
  if (tolerance === null || own.length === 0) return [];
  const after = spreadOf(own.flatMap((one) => one.after));
  const withinTolerance = own.every(({ isEven }) => isEven);
  const before = spreadOf(own.flatMap((one) => one.before));
  return [{ pool: name, dimension: 'disks', unit: 'share', tolerance, before, after, withinTolerance }];
}

const spreadOf = (distances: readonly number[]): Spread => ({
  min: minOf(distances, 0),
  mean: 0,
  max: maxOf(distances, 0),
});

/** The first that says something of its log dirs. */
function poolOf({ logDirs, desired }: BoundCluster, broker: BrokerId): string {
  const [balanced] = logDirs.poolsOf(broker);
  const draining = desired.pools.find(({ drainDirs }) => drainDirs.some((one) => one.broker === broker));
  return balanced ?? draining?.name ?? '';
}
