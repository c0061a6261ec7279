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
