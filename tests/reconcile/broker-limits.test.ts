import { describe, expect, test } from 'vitest';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import { unlimited } from '../../src/planner/placement-problem.ts';
import { brokerLimits } from '../../src/reconcile/bind/broker-limits.ts';
import { pool } from '../support/desired.ts';

const bound = (name: string, members: readonly number[]) => ({
  name,
  members: members.map(brokerId),
  ...{ drained: [], replace: [], cordoned: [], leaderless: [] },
  ...{ capacityBytes: null, maxUtilization: 1, balance: nothingBalanced },
});

describe('limits of brokers', () => {
  const network = {
    inBytesPerSecond: bytesPerSecond(1000),
    outBytesPerSecond: null,
    maxUtilization: 0.5,
  };

  test('are those of their pool, as far as it may be used', () => {
    const limits = brokerLimits([pool('a', { network, maxReplicas: 7 })], [bound('a', [1, 2])]);
    expect([...limits.keys()]).toEqual([1, 2]);
    expect(limits.get(brokerId(2))).toEqual({ networkInLimit: 500, networkOutLimit: null, maxReplicas: 7 });
  });

  test('are the lowest where a broker belongs to several pools', () => {
    const declared = [
      pool('a', { network, maxReplicas: 7 }),
      pool('b', {
        network: {
          ...network,
          inBytesPerSecond: bytesPerSecond(400),
          outBytesPerSecond: bytesPerSecond(100),
        },
        maxReplicas: 9,
      }),
    ];
    const limits = brokerLimits(declared, [bound('a', [1]), bound('b', [1, 2])]);
    expect(limits.get(brokerId(1))).toEqual({ networkInLimit: 200, networkOutLimit: 50, maxReplicas: 7 });
    expect(limits.get(brokerId(2))).toEqual({ networkInLimit: 200, networkOutLimit: 50, maxReplicas: 9 });
  });

  test('are none where git states none', () => {
    expect(brokerLimits([pool('a')], [bound('a', [1])]).get(brokerId(1))).toEqual(unlimited);
  });
});
