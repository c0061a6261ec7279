/** Which replicas copy, and on which side each broker takes part. */
import { describe, expect, test } from 'vitest';
import type { PartitionsNow } from '../../src/model/cluster/port/cluster-reads.ts';
import type { PartitionChange } from '../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { joinMoving, reassigning, recovering } from '../../src/throttle/find-moving.ts';
import { type MovingReplicas, movingReplicas, takingPart } from '../../src/throttle/moving-replicas.ts';

const ids = (...all: readonly number[]) => all.map(brokerId);
const moving = (senders: readonly number[], receivers: readonly number[], partition = 0): MovingReplicas => ({
  ...{ topic: 'orders', partition },
  ...{ senders: ids(...senders), receivers: ids(...receivers) },
});

test('a reassignment that only removes replicas copies nothing', () => {
  const of = (partition: number, replicas: readonly number[], adding: readonly number[]) => ({
    ...{ topic: 'orders', partition, replicas: ids(...replicas) },
    ...{ addingReplicas: ids(...adding), removingReplicas: ids(1) },
  });
  expect(reassigning([of(0, [1, 2], []), of(1, [1, 2, 3], [3])])).toEqual([moving([1, 2], [3], 1)]);
});

test('a planned change that only removes replicas, or changes their order, copies nothing', () => {
  const change = (from: readonly number[], to: readonly number[]): PartitionChange => ({
    ...{ topic: 'orders', partition: 0, from: ids(...from), to: ids(...to) },
    ...{ sizeBytes: bytes(1), bytes: bytes(1), reason: { rule: 'pool', text: 'wanted elsewhere' } },
  });
  const changes = [change([1, 2], [2]), change([1, 2], [2, 1]), change([1, 2], [2, 3])];
  expect(movingReplicas(changes)).toEqual([moving([1, 2], [3])]);
});

describe('a replica recovers', () => {
  const now = (isr: readonly number[], alive: readonly number[] = [1, 2, 3]): PartitionsNow => ({
    aliveBrokers: ids(...alive),
    partitions: [
      {
        ...{ topic: 'orders', partition: 0, replicas: ids(1, 2, 3), isr: ids(...isr) },
        ...{ leader: brokerId(1), offlineReplicas: [] },
      },
    ],
  });
  const all = () => true;

  test('that is out of sync, from those that are in sync', () => {
    expect(recovering(now([1, 2]), [], all)).toEqual([moving([1, 2], [3])]);
    expect(recovering(now([1, 2, 3]), [], all)).toEqual([]);
  });

  test('not on a broker that is down', () => {
    expect(recovering(now([1], [1, 2]), [], all)).toEqual([moving([1], [2])]);
    expect(recovering(now([1, 2], [1, 2]), [], all)).toEqual([]);
  });

  test('not on a failed log dir of a broker that lives: nothing catches up there', () => {
    const { partitions, aliveBrokers } = now([1]);
    const failed = partitions.map((one) => ({ ...one, offlineReplicas: ids(3) }));
    expect(recovering({ aliveBrokers, partitions: failed }, [], all)).toEqual([moving([1], [2])]);
  });

  test('not where it is being added: that is a move', () => {
    expect(recovering(now([1]), [moving([1], [3])], all)).toEqual([moving([1], [2])]);
    expect(recovering(now([1, 2]), [moving([1], [3], 1)], all)).toEqual([moving([1, 2], [3])]);
  });

  test('only on brokers that slow recovery', () => {
    expect(recovering(now([1]), [], (id) => id === 2)).toEqual([moving([1], [2])]);
  });
});

test('a partition that is moved and recovers is listed once, each broker once', () => {
  expect(joinMoving([moving([1, 2], [3]), moving([1, 2], [4], 1), moving([2, 1], [3, 4])])).toEqual([
    moving([1, 2], [3, 4]),
    moving([1, 2], [4], 1),
  ]);
});

test('a broker takes part on each side on which it copies, in the order of ids', () => {
  const parts = takingPart([moving([10, 2], [9]), moving([9], [2, 1])]);
  expect([...parts]).toEqual([
    [1, ['follower']],
    [2, ['leader', 'follower']],
    [9, ['leader', 'follower']],
    [10, ['leader']],
  ]);
});
