/** What pauses an apply, and what does not. */
import { describe, expect, test } from 'vitest';
import type { PartitionNow } from '../../../src/model/cluster/port/cluster-reads.ts';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { PartitionChange } from '../../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { checkGuards, type GuardQuestion } from '../../../src/reconcile/apply/moves/looks/check-guards.ts';
import type { Look } from '../../../src/reconcile/apply/moves/looks/look.ts';

const ids = (...list: number[]) => list.map(brokerId);
const change = (from: number[], to: number[]): PartitionChange => ({
  ...{ topic: 'moving', partition: 0, from: ids(...from), to: ids(...to) },
  ...{ sizeBytes: bytes(1), bytes: bytes(1), reason: { rule: 'drain', text: 'for the test' } },
});
const unhealthy = (
  topic: string,
  replicas: number[],
  isr: number[],
  leader: number | null = isr[0] ?? null,
  offline: number[] = [],
): PartitionNow => ({
  ...{ topic, partition: 3, replicas: ids(...replicas), isr: ids(...isr) },
  leader: leader === null ? null : brokerId(leader),
  offlineReplicas: ids(...offline),
});
const byName = (...list: readonly PartitionNow[]): Look['unhealthy'] =>
  new Map(list.map((one) => [`${one.topic}/${one.partition}`, one]));
const look = (changes: Partial<Look> = {}): Look => ({
  ...{ atMs: 0, requestMs: 1, reassignments: new Map(), partitions: new Map() },
  ...{
    aliveBrokers: new Set(ids(1, 2, 3, 4, 5)),
    unhealthy: new Map(),
    logDirs: new Map(),
    replicaBytes: new Map(),
  },
  ...changes,
});
const check = (seen: Partial<Look>, more: Partial<GuardQuestion> = {}): string[] =>
  checkGuards({
    look: look(seen),
    guards: defaultApplyPolicy.guards,
    changes: [change([1, 2], [1, 3])],
    isOwn: ({ topic }) => topic === 'moving',
    before: new Map(),
    minIsrOf: () => 1,
    ...more,
  }).map(({ guard, evidence }) => `${guard}: ${evidence}`);

test('a healthy cluster has nothing to say', () => {
  expect(check({})).toEqual([]);
});

describe('partitions beside those that move', () => {
  test('pause it where they are under-replicated, at min ISR or offline, each with its replicas', () => {
    const seen = {
      unhealthy: byName(
        unhealthy('a', [1, 4, 5], [1, 4]),
        unhealthy('b', [2, 4, 5], [2]),
        unhealthy('c', [3], []),
      ),
    };
    expect(check(seen)).toEqual([
      'offline: 1 partition on brokers that take part is offline: c/3 (in sync: none; replicas: 3)',
      'minIsr: 1 partition on brokers that take part is at or below min.insync.replicas: b/3 (in sync: 2; replicas: 2, 4, 5)',
      'underReplicated: 1 partition on brokers that take part is under-replicated: a/3 (in sync: 1, 4; replicas: 1, 4, 5)',
    ]);
  });

  test('do not where no broker of theirs takes part', () => {
    expect(check({ unhealthy: byName(unhealthy('a', [4, 5], [4])) })).toEqual([]);
  });

  test('do not where they lagged before on a broker that only gives up replicas', () => {
    const lagging = byName(unhealthy('a', [2, 4], [4]));
    expect(check({ unhealthy: lagging }, { before: lagging })).toEqual([]);
    expect(check({ unhealthy: lagging })).toHaveLength(1);
    const onReceiver = byName(unhealthy('a', [3, 4], [4]));
    expect(check({ unhealthy: onReceiver }, { before: onReceiver })).toHaveLength(1);
  });

  test('do not where they are this run’s own', () => {
    expect(check({ unhealthy: byName({ ...unhealthy('moving', [1, 2], [1]), partition: 0 }) })).toEqual([]);
  });

  test('do not where all they lack is on a dead broker that is only left', () => {
    const dead = { aliveBrokers: new Set(ids(1, 3, 4, 5)), unhealthy: byName(unhealthy('a', [1, 2], [1])) };
    expect(check(dead)).toEqual([]);
  });

  test('do not where what they lack was offline before the run, in a log dir that failed', () => {
    const failed = byName(unhealthy('a', [1, 2], [1], 1, [2]));
    expect(check({ unhealthy: failed }, { before: failed })).toEqual([]);
    expect(check({ unhealthy: failed })).toHaveLength(1);
  });

  test('do where it catches up again', () => {
    const failed = byName(unhealthy('a', [1, 4, 5], [1, 4], 1, [5]));
    const lagging = byName(unhealthy('a', [1, 4, 5], [1, 4]));
    expect(check({ unhealthy: lagging }, { before: failed })).toHaveLength(1);
  });

  test('do not where nobody led them before the run either', () => {
    const offline = byName(unhealthy('a', [2, 9], [9], null, [9]));
    expect(check({ unhealthy: offline }, { before: offline })).toEqual([]);
    expect(check({ unhealthy: offline })).toHaveLength(1);
  });
});

test('a new order of the same replicas needs none of its brokers', () => {
  const changes = [change([9, 1, 2], [2, 1, 9])];
  expect(check({}, { changes })).toEqual([]);
});

test('a broker that is down pauses it where it receives or stays, not where it is only left', () => {
  expect(check({ aliveBrokers: new Set(ids(1, 2)) })).toEqual([
    'brokerDown: 1 broker that takes part is down: 3',
  ]);
  expect(check({ aliveBrokers: new Set(ids(1, 3)) })).toEqual([]);
});

test('a log dir that is full pauses it where the broker receives', () => {
  const dir = (usable: number) => [{ path: '/data', totalBytes: bytes(1000), usableBytes: bytes(usable) }];
  expect(check({ logDirs: new Map([[brokerId(3), dir(20)]]) })).toEqual([
    'disk: /data of broker 3 is full: 20 B of 1,000 B left',
  ]);
  expect(
    check({
      logDirs: new Map([
        [brokerId(2), dir(20)],
        [brokerId(3), dir(500)],
      ]),
    }),
  ).toEqual([]);
});

test('each can be switched off', () => {
  const guards = { underReplicated: false, minIsr: false, offline: false, brokerDown: false, disk: false };
  const seen = { aliveBrokers: new Set(ids(1, 2)), unhealthy: byName(unhealthy('a', [1, 4], [1])) };
  expect(check(seen, { guards })).toEqual([]);
});
