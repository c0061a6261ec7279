/** What moves could hurt: fewer replicas, racks and in-sync replicas. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { Hazard } from '../../../src/model/plan/hazard.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { withHazards } from '../../../src/reconcile/hazards/find-hazards.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import { undoPlan } from '../../../src/reconcile/saved/undo-plan.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool, topic } from '../../support/desired.ts';

function grave(
  wanted: DesiredState,
  observed: ClusterState,
): readonly (Hazard & { readonly subject: string })[] {
  return unwrap(makePlan(wanted, observed)).steps.flatMap(({ topic: subject, hazards }) =>
    hazards.filter(({ consent }) => consent !== null).map((hazard) => ({ ...hazard, subject })),
  );
}

const disk = { diskBytes: 2 ** 40 };

describe('fewer replicas', () => {
  const observed = cluster()
    .brokers(3, disk)
    .topic('orders', { partitions: 3, replicationFactor: 3, sizeBytes: 1_000 })
    .topic('safe', {
      ...{ partitions: 2, replicationFactor: 3, sizeBytes: 1_000 },
      configs: { 'min.insync.replicas': '2' },
    })
    .build();
  const factor = (replicationFactor: number, name: string) =>
    desired({
      pools: [pool('general')],
      placements: [placement('default', [name], { replicationFactor })],
    });

  test.each([
    [1, 'orders', 'all partitions go from 3 replicas to 1: one failed disk or broker loses records'],
    [2, 'orders', 'all partitions go from 3 replicas to 2'],
    [
      2,
      'safe',
      'all partitions go from 3 replicas to 2: writes with acks=all fail while one broker is down, as min.insync.replicas is 2',
    ],
    [
      1,
      'safe',
      'all partitions go from 3 replicas to 1: writes with acks=all fail at once, as min.insync.replicas is 2',
    ],
  ])('to %i of %s', (replicationFactor, name, text) => {
    expect(grave(factor(replicationFactor, name), observed)).toMatchObject([
      { kind: 'fewer-replicas', consent: 'less-safety', subject: name, text },
    ]);
  });

  test('more of them are none, nor is their way back unless it lowers them again', () => {
    const few = cluster()
      .brokers(3, disk)
      .topic('orders', { replicas: [[1], [2]], sizeBytes: 1_000 })
      .build();
    const plan = unwrap(makePlan(factor(3, 'orders'), few));
    expect(grave(factor(3, 'orders'), few)).toEqual([]);
    expect(undoPlan(plan).steps.flatMap((step) => step.hazards)).toMatchObject([
      { kind: 'fewer-replicas', from: 3, to: 1, of: null, consent: 'less-safety' },
    ]);
  });
});

describe('fewer racks', () => {
  /** Broker 1 is the only one of rack a. */
  const racks = cluster()
    .broker(1, { ...disk, rack: 'a' })
    .broker(2, { ...disk, rack: 'b' })
    .broker(3, { ...disk, rack: 'c' })
    .broker(5, { ...disk, rack: 'b' });
  const orders = racks.topic('orders', {
    replicas: [
      [1, 2, 3],
      [1, 2, 3],
      [2, 3, 1],
    ],
    sizeBytes: 1_000,
  });
  const drain = (rule: Parameters<typeof placement>[2], options = { drain: [1] as readonly number[] }) =>
    desired({
      pools: [pool('general', options)],
      placements: [placement('default', ['*'], { replicationFactor: 3, ...rule })],
    });

  test('when the last broker of a rack is drained: named with the reason (case rack-lost)', () => {
    expect(grave(drain({}), orders.build())).toMatchObject([
      {
        ...{ kind: 'fewer-racks', consent: 'less-safety', subject: 'orders', from: 3, to: 2 },
        text: 'all partitions go from 3 racks to 2: rack a has no broker left for them (broker 1 is drained)',
      },
    ]);
  });

  test('when the last broker of a rack is drained because it is down', () => {
    const observed = cluster()
      .broker(1, { ...disk, rack: 'a' })
      .brokers(3, { ...disk, racks: ['b', 'c', 'b'] })
      .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 1_000 })
      .down(1)
      .build();
    expect(grave(drain({}), observed)).toMatchObject([
      {
        kind: 'fewer-racks',
        text: 'its partition goes from 3 racks to 2: rack a has no broker left for them (broker 1 is down)',
      },
    ]);
  });

  test('need no consent where a Placement asks for no more, and are told all the same', () => {
    for (const rule of [{ kind: 'none' }, { kind: 'distinct', racks: 2 }] as const) {
      const plan = unwrap(makePlan(drain({ racks: rule }), orders.build()));
      expect(plan.steps.flatMap((step) => step.hazards)).toContainEqual(
        expect.objectContaining({ kind: 'fewer-racks', consent: null }),
      );
    }
  });

  test('need it where a Placement begins to ask for one', () => {
    const observed = cluster()
      .brokers(6, { ...disk, racks: ['a', 'b'] })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 1_000 })
      .build();
    const wanted = drain({ replicationFactor: 2, racks: { kind: 'within-one' } }, { drain: [] });
    expect(grave(wanted, observed)).toMatchObject([{ kind: 'fewer-racks', from: 2, to: 1 }]);
  });

  test('that go with replicas are told once', () => {
    expect(grave(drain({ replicationFactor: 2 }, { drain: [] }), orders.build())).toMatchObject([
      { kind: 'fewer-replicas' },
    ]);
  });
});

describe('fewer in-sync replicas', () => {
  const state = (isr: readonly number[]) =>
    cluster()
      .brokers(4, disk)
      .topic('orders', {
        ...{ replicas: [[1, 2, 3]], sizeBytes: 1_000 },
        configs: { 'min.insync.replicas': '2' },
      })
      .partition('orders', 0, { isr, leader: isr[0] ?? null })
      .build();
  const found = (isr: readonly number[], to: readonly number[]): readonly Hazard[] => {
    const observed = state(isr);
    const plan = unwrap(makePlan(desired(), observed));
    const ids = (list: readonly number[]) => list.map(brokerId);
    const [step] = withHazards(
      [
        {
          ...{ kind: 'move-replicas', symbol: '-/+', topic: 'orders', reason: 'for the test', hazards: [] },
          placement: { pool: 'general', racks: { kind: 'max' }, leaderRacks: null },
          partitions: [
            {
              ...{ topic: 'orders', partition: 0, from: ids([1, 2, 3]), to: ids(to) },
              ...{ sizeBytes: bytes(1_000), bytes: bytes(0) },
              reason: { rule: 'replication-factor', text: 'for the test' },
            },
          ],
        },
      ],
      { brokers: plan.brokers, observed },
    );
    return (step?.hazards ?? []).filter(({ kind }) => kind === 'fewer-in-sync');
  };

  test('where one in sync is removed and one that lags stays', () => {
    expect(found([1, 2], [2, 3])).toMatchObject([
      { kind: 'fewer-in-sync', from: 2, to: 1, minIsr: 2, consent: 'less-safety' },
    ]);
    expect(found([1], [2, 3])).toMatchObject([{ from: 1, to: 0 }]);
  });

  test('not where those in sync stay, nor where copies take their place', () => {
    expect(found([1, 2], [1, 2])).toEqual([]);
    expect(found([1, 2], [2, 3, 4])).toEqual([]);
    expect(found([1], [1, 3])).toEqual([]);
  });
});

describe('internal topics', () => {
  test.each(['__consumer_offsets', '__transaction_state', '__share_group_state'])('%s that grows', (name) => {
    const observed = cluster().brokers(3, disk).topic(name, { partitions: 2, replicationFactor: 3 }).build();
    const wanted = desired({ topics: [topic(name, { partitions: 4 })] });
    expect(grave(wanted, observed)).toMatchObject([
      { kind: 'internal-topic-changed', change: 'grown', consent: 'data-loss' },
    ]);
  });

  test('that is deleted, however empty it is', () => {
    const observed = cluster().brokers(3, disk).topic('__consumer_offsets').build();
    const wanted = desired({ topics: [topic('__consumer_offsets', { state: 'absent' })] });
    expect(grave(wanted, observed)).toMatchObject([
      { kind: 'internal-topic-changed', change: 'deleted', consent: 'data-loss' },
    ]);
  });

  test('another one that grows sends keys elsewhere, which needs no consent', () => {
    const observed = cluster().brokers(3, disk).topic('orders', { sizeBytes: 1_000 }).build();
    const plan = unwrap(makePlan(desired({ topics: [topic('orders', { partitions: 2 })] }), observed));
    expect(plan.steps.flatMap((step) => step.hazards)).toMatchObject([
      { kind: 'key-order', from: 1, to: 2, consent: null },
    ]);
  });
});

describe('a deletion', () => {
  const wanted = desired({ topics: [topic('orders', { state: 'absent' })] });

  test('of an empty topic is no hazard', () => {
    const observed = cluster()
      .brokers(2, disk)
      .topic('orders', { replicas: [[1, 2]] })
      .build();
    expect(grave(wanted, observed)).toEqual([]);
  });

  test('of data is one', () => {
    const observed = cluster()
      .brokers(2, disk)
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 20 })
      .build();
    expect(grave(wanted, observed)).toMatchObject([
      { kind: 'topic-deleted', text: 'deletes 2 MiB of data for good', consent: 'data-loss' },
    ]);
  });

  test.each([
    [
      'no log dir tells of it',
      cluster()
        .brokers(2)
        .topic('orders', { replicas: [[1, 2]] }),
    ],
    [
      'its brokers are down',
      cluster()
        .brokers(3, disk)
        .topic('orders', { replicas: [[1, 2]] })
        .down(1, 2),
    ],
    [
      'its live replica lags behind a dead one',
      cluster()
        .brokers(3, disk)
        .topic('orders', { replicas: [[1, 2]] })
        .partition('orders', 0, { isr: [1] })
        .down(1),
    ],
    [
      'its broker hangs',
      cluster()
        .broker(1, { ...disk, hung: true })
        .brokers(2, disk)
        .topic('orders', { replicas: [[1]] }),
    ],
    [
      'it may have segments in remote storage',
      cluster()
        .brokers(2, disk)
        .topic('orders', { replicas: [[1, 2]], configs: { 'remote.storage.enable': 'true' } }),
    ],
  ])('is one where %s: what is not known is not taken for empty', (_, builder) => {
    expect(grave(wanted, builder.build())).toMatchObject([
      { kind: 'topic-deleted', bytes: null, consent: 'data-loss' },
    ]);
  });
});
