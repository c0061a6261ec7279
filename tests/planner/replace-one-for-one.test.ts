/** A broker replaced one for one, where racks have a say. */

import { expect, test } from 'vitest';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { PlacementProblem } from '../../src/planner/placement-problem.ts';
import { unlimited } from '../../src/planner/placement-problem.ts';

const ids = (...list: number[]) => list.map(brokerId);

/** Broker 4 of the given rack replaces broker 3; the partition lists it first. */
function replaced(rackOfReplacement: string): PlacementProblem {
  const racks = ['a', 'b', 'c', rackOfReplacement];
  return {
    brokers: racks.map((rack, index) => ({
      id: brokerId(index + 1),
      rack,
      alive: true,
      capacityBytes: null,
      otherBytes: bytes(0),
      ...unlimited,
    })),
    pools: [
      {
        name: 'all',
        members: ids(1, 2, 3, 4),
        drained: [],
        replace: [{ from: brokerId(3), to: brokerId(4) }],
        cordoned: [],
        leaderless: [],
        capacityBytes: null,
        maxUtilization: 1,
        balance: nothingBalanced,
      },
    ],
    partitions: [
      {
        topic: 't',
        partition: 0,
        replicas: ids(3, 1),
        inSync: ids(3, 1),
        offline: [],
        leader: brokerId(3),
        sizeBytes: bytes(10),
        goal: {
          pool: 'all',
          replicationFactor: 2,
          racks: { kind: 'distinct', racks: 2 },
          leaderRacks: null,
          minInSyncReplicas: 1,
        },
      },
    ],
  };
}

const planned = (problem: PlacementProblem): readonly number[] | undefined => {
  const result = placeReplicas(problem);
  return result.ok ? result.value.changes[0]?.to : undefined;
};

test('the replacing broker takes the slot', () => {
  expect(planned(replaced('c'))).toEqual([4, 1]);
});

test('unless its rack breaks the rule with what is kept: then another broker takes it', () => {
  expect(planned(replaced('a'))?.toSorted()).toEqual([1, 2]);
});

test('what it cannot take is told; whoever takes the slot instead leads where the replaced one led, and the reason says so', () => {
  const result = placeReplicas(replaced('a'));
  if (!result.ok) throw new Error('infeasible');
  const { changes, unreachableGoals } = result.value;
  expect(changes).toMatchObject([
    {
      from: [3, 1],
      to: [2, 1],
      reason: { rule: 'replace', text: "broker 3 is replaced, but broker 4 can't take this replica" },
    },
  ]);
  expect(unreachableGoals).toEqual([
    {
      pool: 'all',
      dimension: 'replace',
      why: 'broker 4 takes 0 of 1 replica of broker 3: racks are spread, and its rack a is not where they were',
    },
  ]);
});

test('slots stay where many brokers could take them, and lead', () => {
  const [partition] = replaced('a').partitions;
  if (!partition) throw new Error('no partition');
  const brokers = ['a', 'a', 'b', 'b', 'c', 'c', 'b'].map((rack, index) => ({
    ...{
      id: brokerId(index + 1),
      rack,
      alive: true,
      capacityBytes: null,
      otherBytes: bytes(0),
      ...unlimited,
    },
  }));
  const [pool] = replaced('a').pools;
  if (!pool) throw new Error('no pool');
  const partitions = Array.from({ length: 24 }, (_, index) => {
    const replicas = ids(...[0, 2, 4].map((step) => 1 + ((index + step) % 6)));
    return {
      ...partition,
      ...{ partition: index, replicas, inSync: replicas, leader: replicas[0] ?? null },
      goal: { ...partition.goal, replicationFactor: 3, racks: { kind: 'distinct', racks: 3 } as const },
    };
  }) as PlacementProblem['partitions'];
  const result = placeReplicas({
    brokers,
    pools: [
      { ...pool, members: ids(1, 2, 3, 4, 5, 6, 7), replace: [{ from: brokerId(6), to: brokerId(7) }] },
    ],
    partitions,
  });
  if (!result.ok) throw new Error('infeasible');
  const { changes, unreachableGoals } = result.value;
  expect(changes).toHaveLength(12);
  for (const { from, to } of changes) expect(to).toEqual(from.map((id) => (id === 6 ? 5 : id)));
  expect(unreachableGoals.map(({ why }) => why)).toEqual([
    'broker 7 takes 0 of 12 replicas of broker 6: racks are spread, and its rack b is not where they were',
  ]);
});
