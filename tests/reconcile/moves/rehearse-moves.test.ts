/** Orders of moves in which no disk overflows midway. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedReplicas, type PartitionChange, removedReplicas } from '../../../src/model/plan/plan.ts';
import { type BrokerId, brokerId, bytes } from '../../../src/model/values/units.ts';
import type { Disk } from '../../../src/reconcile/schedule/lanes.ts';
import { rehearseMoves } from '../../../src/reconcile/schedule/rehearse-moves.ts';

const move = (partition: number, from: number[], to: number[], size: number): PartitionChange => {
  const change = { topic: 't', partition, from: from.map(brokerId), to: to.map(brokerId) };
  return {
    ...change,
    sizeBytes: bytes(size),
    bytes: bytes(size * addedReplicas(change).length),
    reason: { rule: 'drain', text: 'for the test' },
  };
};
const disks = (entries: Record<number, Disk>): ReadonlyMap<BrokerId, Disk> =>
  new Map(Object.entries(entries).map(([id, disk]) => [brokerId(Number(id)), disk]));
const disk = (usedBytes: number, limitBytes: number, capacityBytes = 2 * limitBytes): Disk => ({
  usedBytes,
  limitBytes,
  capacityBytes,
});

test('moves that fit together go together', () => {
  const { rounds } = rehearseMoves(
    [move(0, [1], [2], 5), move(1, [1], [2], 5)],
    disks({ 1: disk(10, 20), 2: disk(0, 10) }),
  );
  expect(rounds).toHaveLength(1);
});

test('a move waits until what leaves its disk has left', () => {
  const changes = [move(0, [1], [2], 8), move(1, [2], [3], 8)];
  const { rounds, stuck } = rehearseMoves(changes, disks({ 1: disk(8, 10), 2: disk(8, 10), 3: disk(0, 10) }));
  expect(stuck).toEqual([]);
  expect(rounds.map((round) => round.map(({ partition }) => partition))).toEqual([[1], [0]]);
});

test('an exchange between full disks passes the limit, though never the disk, and says so', () => {
  const changes = [move(0, [1], [2], 8), move(1, [2], [1], 8)];
  const { rounds, stuck, overLimit } = rehearseMoves(
    changes,
    disks({ 1: disk(8, 10, 20), 2: disk(8, 10, 20) }),
  );
  expect(stuck).toEqual([]);
  expect(rounds).toHaveLength(2);
  expect(overLimit).toHaveLength(1);
});

test('an exchange that no disk has room for is stuck', () => {
  const changes = [move(0, [1], [2], 8), move(1, [2], [1], 8)];
  const { stuck } = rehearseMoves(changes, disks({ 1: disk(8, 10, 10), 2: disk(8, 10, 10) }));
  expect(stuck).toHaveLength(2);
});

test('partitions that only lose replicas go first', () => {
  const changes = [move(0, [3], [1], 8), move(1, [1, 2], [2], 8)];
  const { rounds } = rehearseMoves(changes, disks({ 1: disk(2, 10), 2: disk(8, 10), 3: disk(8, 10) }));
  expect(rounds[0]?.map(({ partition }) => partition)).toEqual([1, 0]);
});

test('where all that comes has room, no order is needed', () => {
  const changes = Array.from({ length: 25 }, (_, partition) => move(partition, [1], [2], 1));
  const { rounds, stuck } = rehearseMoves(changes, disks({ 1: disk(25, 100), 2: disk(0, 100) }));
  expect([rounds.map((round) => round.length), stuck]).toEqual([[25], []]);
});

test('of what comes to a full disk, no broker takes part in more than ten copies at a time', () => {
  const incoming = Array.from({ length: 25 }, (_, partition) => move(partition, [1], [2], 1));
  const changes = [...incoming, move(25, [2], [3], 20)];
  const { rounds } = rehearseMoves(changes, disks({ 1: disk(25, 100), 2: disk(20, 40), 3: disk(0, 100) }));
  expect(rounds.map((round) => round.length)).toEqual([1, 10, 10, 5]);
});

/** Plays the rounds and returns the fullest that any receiving disk gets. */
function peak(rounds: readonly (readonly PartitionChange[])[], used: Map<BrokerId, number>): number {
  const add = (id: BrokerId, size: number): void => void used.set(id, (used.get(id) ?? 0) + size);
  const peaks = rounds.map((round) => {
    for (const change of round) for (const id of addedReplicas(change)) add(id, change.bytes);
    const fullest = Math.max(...round.flatMap(addedReplicas).map((id) => used.get(id) ?? 0));
    for (const change of round) for (const id of removedReplicas(change)) add(id, -change.bytes);
    return fullest;
  });
  return Math.max(0, ...peaks);
}

const anyMoves = fc.array(
  fc.record({ from: fc.nat(5), by: fc.integer({ min: 1, max: 5 }), size: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 40 },
);

test('whatever the moves, each is scheduled once and no disk passes its capacity', () => {
  fc.assert(
    fc.property(anyMoves, fc.integer({ min: 20, max: 120 }), (moves, capacity) => {
      const changes = moves.map(({ from, by, size }, index) => move(index, [from], [(from + by) % 6], size));
      const used = new Map<BrokerId, number>(Array.from({ length: 6 }, (_, id) => [brokerId(id), 0]));
      for (const { from, bytes: size } of changes)
        for (const id of from) used.set(id, (used.get(id) ?? 0) + size);
      const full = new Map([...used].map(([id, held]) => [id, disk(held, capacity * 0.8, capacity)]));
      const { rounds, stuck } = rehearseMoves(changes, full);
      const scheduled = [...rounds.flat(), ...stuck].map(({ partition }) => partition).sort((a, b) => a - b);
      expect(scheduled).toEqual(changes.map(({ partition }) => partition));
      expect(peak(rounds, used)).toBeLessThanOrEqual(capacity);
    }),
  );
});
