/** Puts replicas where an earlier plan has put them, where that leaves nothing more to do. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import { addedReplicas, type PartitionChange } from '../../model/plan/plan.ts';
import type { BytesByRule, LeftOver } from '../../model/plan/plan-summary.ts';
import type { Result } from '../../model/problem/problem.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { moveRules, urgencyOfRule } from '../board/move-causes.ts';
import { placeReplicas } from '../place-replicas.ts';
import type { Budget, PlacementAnswer, PlacementProblem, PlannerPartition } from '../placement-problem.ts';

/** Of partitions that exist, and of those to be created; of two for one partition the later one counts. */
export type KnownPlacements = Pick<PlacementAnswer, 'changes' | 'created'>;

/**
 * The answer with the known placements, at today's sizes, and as much of them as the budget allows. null: they leave something to do,
 * or bring replicas to brokers that may not receive them now. `fresh`: the planner's own answer.
 */
export function followPlacements(
  problem: PlacementProblem,
  known: KnownPlacements,
  fresh: PlacementAnswer,
): PlacementAnswer | null {
  const held = new Set(fresh.held.map(nameOf));
  const wanted = new Map(known.changes.map((change) => [nameOf(change), change]));
  const changes = problem.partitions.flatMap((partition) =>
    changeNow(partition, held.has(nameOf(partition)) ? undefined : wanted.get(nameOf(partition))),
  );
  const created = createdNow(problem, known);
  const { budget, ...rest } = problem;
  if (!mayReceive(problem, changes, created)) return null;
  const judge = (some: readonly PartitionChange[]): Result<PlacementAnswer> => {
    const targets = new Map([...some.map(({ to, ...one }) => [nameOf(one), to] as const), ...created]);
    const partitions = problem.partitions.map((one) => placedAt(one, targets.get(nameOf(one))));
    return placeReplicas({ ...rest, partitions });
  };
  const after = judge(changes);
  if (!after.ok || after.value.changes.length > 0) return null;
  const kept = withinBudget(changes, budget);
  const reached = kept.length === changes.length ? after : judge(kept);
  if (!reached.ok) return null;
  const replicas = new Map([
    ...after.value.created.map((one) => [nameOf(one), one.replicas] as const),
    ...created,
  ]);
  return {
    ...fresh,
    changes: kept,
    created: fresh.created.map((one) => ({ ...one, replicas: replicas.get(nameOf(one)) ?? one.replicas })),
    bytesByRule: sumByRule(kept),
    leftOver: leftOf(changes.filter((change) => !kept.includes(change))),
    balance: reached.value.balance.map((one, index) => ({
      ...one,
      // What it would go on with is not done.
      after: one.before,
      before: fresh.balance[index]?.before ?? one.before,
    })),
    unreachableGoals: after.value.unreachableGoals,
  };
}

const nameOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  partitionName({ topic, partition });

/** Only where it begins at today's replicas: what has moved since is nothing that the earlier plan knew. */
function changeNow(now: PlannerPartition, known: PartitionChange | undefined): readonly PartitionChange[] {
  if (!known || !now.goal || known.to.some((id) => now.offline.includes(id))) return [];
  if (now.replicas.join() !== known.from.join()) return [];
  const { sizeBytes } = now;
  return [{ ...known, sizeBytes, bytes: bytes(sizeBytes * addedReplicas(known).length) }];
}

function createdNow(
  { partitions }: PlacementProblem,
  known: KnownPlacements,
): ReadonlyMap<string, readonly BrokerId[]> {
  const wanted = new Map(known.created.map((one) => [nameOf(one), one.replicas]));
  return new Map(
    partitions.flatMap((one) => {
      const replicas = wanted.get(nameOf(one));
      const fits = one.replicas.length === 0 && replicas?.length === one.goal?.replicationFactor;
      return fits && replicas ? [[nameOf(one), replicas] as const] : [];
    }),
  );
}

/** As the partition is once its replicas have come. */
function placedAt(partition: PlannerPartition, replicas: readonly BrokerId[] | undefined): PlannerPartition {
  if (!replicas) return partition;
  return { ...partition, replicas, inSync: replicas, offline: [], leader: replicas[0] ?? null };
}

/** In the order of their partitions; the most urgent are kept first, and what copies nothing is free. */
function withinBudget(
  changes: readonly PartitionChange[],
  budget: Budget | undefined,
): readonly PartitionChange[] {
  const { maxBytes = null, maxReplicas = null } = budget ?? {};
  const urgent = changes.toSorted((a, b) => urgency(a) - urgency(b));
  const kept = new Set<PartitionChange>();
  let [bytesLeft, replicasLeft] = [
    maxBytes ?? Number.POSITIVE_INFINITY,
    maxReplicas ?? Number.POSITIVE_INFINITY,
  ];
  for (const change of urgent) {
    const replicas = addedReplicas(change).length;
    if (replicas > 0 && (change.bytes > bytesLeft || replicas > replicasLeft)) continue;
    kept.add(change);
    bytesLeft -= change.bytes;
    replicasLeft -= replicas;
  }
  return changes.filter((change) => kept.has(change));
}

const urgency = ({ reason }: PartitionChange): number => urgencyOfRule(reason.rule);

function leftOf(changes: readonly PartitionChange[]): LeftOver | null {
  if (changes.length === 0) return null;
  return {
    partitions: changes.length,
    replicas: changes.reduce((sum, change) => sum + addedReplicas(change).length, 0),
    bytes: bytes(changes.reduce((sum, change) => sum + change.bytes, 0)),
  };
}

/** What the planner would not choose: brokers that are down, hung, cordoned or leaving, and those that replace others. */
function mayReceive(
  { brokers, pools }: PlacementProblem,
  changes: readonly PartitionChange[],
  created: ReadonlyMap<string, readonly BrokerId[]>,
): boolean {
  const live = new Map(brokers.filter(({ alive, hung }) => alive && !hung).map((one) => [one.id, one]));
  const shut = new Set(
    pools.flatMap(({ drained, cordoned, replace }) => [
      ...drained,
      ...cordoned,
      ...replace.flatMap(({ from, to }) => [from, to]),
    ]),
  );
  const swaps = new Map(pools.flatMap(({ replace }) => replace.map(({ from, to }) => [to, from] as const)));
  const isOpen = (id: BrokerId): boolean => live.has(id) && !shut.has(id);
  const fits = (id: BrokerId, size: number): boolean =>
    live.get(id)?.logDirs?.some(({ usableBytes }) => usableBytes >= size) ?? true;
  return (
    [...created.values()].every((replicas) => replicas.every(isOpen)) &&
    changes.every((change) =>
      addedReplicas(change).every((id) => {
        const replaced = swaps.get(id);
        const isSwap = replaced !== undefined && change.from.includes(replaced) && live.has(id);
        return (isSwap || isOpen(id)) && fits(id, change.sizeBytes);
      }),
    )
  );
}

function sumByRule(changes: readonly PartitionChange[]): BytesByRule {
  const sums = moveRules.map((rule) => {
    const own = changes.filter(({ reason }) => reason.rule === rule);
    return [rule, bytes(own.reduce((sum, change) => sum + change.bytes, 0))] as const;
  });
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}
