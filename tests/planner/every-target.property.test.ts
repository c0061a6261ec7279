/** Tiny questions against every target that there is: what each partition keeps, copies, and waits for. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type {
  PlacementAnswer,
  PlacementGoal,
  PlacementProblem,
  PlannerPartition,
} from '../../src/planner/placement-problem.ts';
import { arbitraryProblem } from './arbitrary-problem.ts';

/** Where neither disks nor balance have a say, each partition is a question of its own. */
const alone = arbitraryProblem.map(
  (problem): PlacementProblem => ({
    brokers: problem.brokers.map(({ logDirs: _, ...broker }) => ({ ...broker, capacityBytes: null })),
    partitions: problem.partitions.filter(({ replicas }) => new Set(replicas).size === replicas.length),
    pools: problem.pools.map((pool) => ({
      ...pool,
      replace: [],
      balance: nothingBalanced,
    })),
  }),
);

interface Place {
  readonly id: number;
  readonly rack: string;
  /** May get a replica. */
  readonly isOpen: boolean;
  readonly isDrained: boolean;
}

function placesOf({ brokers, pools: [pool] }: PlacementProblem): readonly Place[] {
  const hasRacks = brokers.some(({ alive, rack }) => alive && rack !== null);
  return brokers
    .filter(({ id }) => pool?.members.includes(id))
    .map(({ id, rack, alive, hung }) => ({
      id,
      rack: rack ?? (hasRacks && !alive ? `?${id}` : ''),
      isOpen: alive && !hung && !pool?.drained.includes(id) && !pool?.cordoned.includes(id),
      isDrained: pool?.drained.includes(id) ?? false,
    }));
}

function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((item, i) => subsets(list.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Every valid target, with offline replicas in it or without. */
function targets(
  { replicas, offline, goal }: PlannerPartition,
  places: readonly Place[],
  mayKeepOffline: boolean,
): readonly (readonly Place[])[] {
  if (!goal) return [];
  const able = places.filter(({ id, isOpen, isDrained }) => {
    const isOffline = offline.some((broker) => broker === id);
    if (isOffline && !mayKeepOffline) return false;
    return isOpen || (!isDrained && replicas.some((broker) => broker === id));
  });
  const possible = new Set(able.map(({ rack }) => rack)).size;
  const hasRacks = places.some(({ isDrained, rack, id }) => !isDrained && rack !== '' && rack !== `?${id}`);
  return subsets(able, goal.replicationFactor).filter((target) =>
    racksHold(goal, new Set(target.map(({ rack }) => rack)), possible, hasRacks),
  );
}

function racksHold(
  { racks: rule, replicationFactor }: PlacementGoal,
  racks: ReadonlySet<string>,
  possible: number,
  hasRacks: boolean,
): boolean {
  switch (rule.kind) {
    case 'none':
      return true;
    case 'max':
      return racks.size === Math.min(replicationFactor, possible);
    case 'distinct':
      return !hasRacks || racks.size >= Math.min(rule.racks, replicationFactor);
    case 'within-one':
      return [...racks].filter((rack) => !rack.startsWith('?')).length <= 1;
  }
}

interface Judged {
  readonly copies: number;
  readonly offline: number;
  readonly inSync: number;
}

function judge({ replicas, offline, inSync }: PlannerPartition, target: readonly Place[]): Judged {
  const kept = target.filter(({ id }) => replicas.some((broker) => broker === id));
  const count = (list: readonly number[]): number => kept.filter(({ id }) => list.includes(id)).length;
  return { copies: target.length - kept.length, offline: count(offline), inSync: count(inSync) };
}

/** The fewest copies, then the fewest offline, then the most in sync. */
function best(all: readonly Judged[]): Judged | undefined {
  return all.toSorted((a, b) => a.copies - b.copies || a.offline - b.offline || b.inSync - a.inSync)[0];
}

const isSame = ({ replicas, goal }: PlannerPartition, target: readonly Place[]): boolean =>
  target.length === replicas.length &&
  goal !== null &&
  replicas.every((broker) => target.some(({ id }) => id === broker));

/** Whether it was one to change; throws where the answer does otherwise than the best target. */
function compare(partition: PlannerPartition, answer: PlacementAnswer, places: readonly Place[]): boolean {
  const of = <T extends { topic: string; partition: number }>(list: readonly T[]): T | undefined =>
    list.find((one) => one.topic === partition.topic && one.partition === partition.partition);
  const name = `${partition.topic}/${partition.partition}`;
  const all = targets(partition, places, true);
  const isSettled = all.some((target) => isSame(partition, target));
  // Where no target is valid at all, it waits as well: it is not what makes a plan impossible.
  const waits = !isSettled && (best(all.map((target) => judge(partition, target)))?.offline ?? 1) > 0;
  const change = of(answer.changes);
  expect({ name, waits: of(answer.held) !== undefined }).toEqual({ name, waits });
  if (isSettled || waits) {
    expect({ name, copied: change?.bytes ?? 0 }).toEqual({ name, copied: 0 });
    return false;
  }
  const least = best(targets(partition, places, false).map((target) => judge(partition, target)));
  const got = judge(
    partition,
    places.filter(({ id }) => change?.to.some((broker) => broker === id)),
  );
  expect({ name, copies: got.copies }).toEqual({ name, copies: least?.copies });
  const wanted = Math.min(partition.goal?.minInSyncReplicas ?? 0, least?.inSync ?? 0);
  expect(got.inSync, `${name} keeps replicas in sync`).toBeGreaterThanOrEqual(wanted);
  return true;
}

test('each partition waits exactly where the target of the fewest copies holds an offline replica, and copies the fewest otherwise', () => {
  let compared = 0;
  fc.assert(
    fc.property(alone, (problem) => {
      const result = placeReplicas(problem);
      if (!result.ok) return;
      const places = placesOf(problem);
      const available = problem.partitions.filter(({ goal, inSync }) => goal && inSync.length > 0);
      compared += available.filter((partition) => compare(partition, result.value, places)).length;
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(100);
});
