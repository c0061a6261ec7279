/** How many moves are in flight: lanes, order, concurrency, and copies that never end. */
import { describe, expect, test } from 'vitest';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import { addedReplicas, type PartitionChange } from '../../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import {
  adaptConcurrency,
  fullConcurrency,
} from '../../../src/reconcile/apply/moves/looks/adapt-concurrency.ts';
import { CopyWatch } from '../../../src/reconcile/apply/moves/looks/copy-progress.ts';
import { MoveRate } from '../../../src/reconcile/apply/moves/looks/move-rate.ts';
import { chooseMoves } from '../../../src/reconcile/schedule/choose-moves.ts';
import { Lanes } from '../../../src/reconcile/schedule/lanes.ts';
import { orderMoves } from '../../../src/reconcile/schedule/order-moves.ts';

const move = (partition: number, from: number[], to: number[], size = 10): PartitionChange => {
  const lists = { from: from.map(brokerId), to: to.map(brokerId) };
  return {
    ...{ topic: 't', partition, ...lists, sizeBytes: bytes(size) },
    bytes: bytes(size * addedReplicas(lists).length),
    reason: { rule: 'drain', text: 'for the test' },
  };
};
const chosen = (changes: PartitionChange[], lanes: Lanes, limits = {}): number[] =>
  chooseMoves(changes, lanes, { ...defaultApplyPolicy, ...limits }).chosen.map(({ partition }) => partition);

describe('the lanes', () => {
  test('let a move begin as another one ends, whichever it is', () => {
    const changes = [0, 1, 2].map((partition) => move(partition, [1], [2]));
    const lanes = new Lanes(new Map());
    expect(chosen(changes, lanes, { movesPerBroker: 2 })).toEqual([0, 1]);
    expect(chosen(changes.slice(2), lanes, { movesPerBroker: 2 })).toEqual([]);
    lanes.finish(changes[1] ?? move(1, [1], [2]));
    expect(chosen(changes.slice(2), lanes, { movesPerBroker: 2 })).toEqual([2]);
  });

  test('count both ways: a broker may send and receive as many', () => {
    expect(
      chosen([move(0, [1], [2]), move(1, [2], [1])], new Lanes(new Map()), { movesPerBroker: 1 }),
    ).toEqual([0, 1]);
  });

  test('count what is sent by whoever leads, not by a preferred leader that is dead', () => {
    const dead = 9;
    const leader = brokerId(1);
    const lanes = new Lanes(new Map(), () => leader);
    const changes = [move(0, [dead, 1], [2, 1]), move(1, [dead, 1], [3, 1])];
    expect(chosen(changes, lanes, { movesPerBroker: 1 })).toEqual([0]);
    expect(lanes.lane('sending', leader).moves).toBe(1);
    expect(lanes.lane('sending', brokerId(dead)).moves).toBe(0);
  });

  test('let no broker idle because of one that is saturated', () => {
    const changes = [move(0, [1], [2]), move(1, [1], [2]), move(2, [3], [4])];
    expect(chosen(changes, new Lanes(new Map()), { movesPerBroker: 1 })).toEqual([0, 2]);
  });

  test('hold bytes too, though a move that is larger than that goes alone', () => {
    const changes = [
      move(0, [1], [2], 500),
      move(1, [1], [2], 10),
      move(2, [3], [4], 60),
      move(3, [3], [4], 60),
    ];
    expect(chosen(changes, new Lanes(new Map()), { bytesPerBroker: 100 })).toEqual([0, 2]);
  });

  test('have limits for the whole cluster', () => {
    const changes = [0, 1, 2].map((partition) => move(partition, [10 + partition], [20 + partition], 40));
    expect(chosen(changes, new Lanes(new Map()), { moves: 2 })).toEqual([0, 1]);
    expect(chosen(changes, new Lanes(new Map()), { bytes: 100 })).toEqual([0, 1]);
  });

  test('keep room for what is arriving until what leaves has left', () => {
    const disk = { usedBytes: 50, limitBytes: 65, capacityBytes: 100 };
    const lanes = new Lanes(new Map([[brokerId(2), disk]]));
    const leaving = move(0, [2], [3]);
    const arriving = [move(1, [1], [2]), move(2, [1], [2])];
    expect(chosen([leaving, ...arriving], lanes)).toEqual([0, 1]);
    lanes.finish(leaving);
    expect(chosen(arriving.slice(1), lanes)).toEqual([2]);
  });

  test('follow what the disks really hold', () => {
    const lanes = new Lanes(new Map([[brokerId(2), { usedBytes: 0, limitBytes: 65, capacityBytes: 100 }]]));
    lanes.measure(brokerId(2), 60, 0);
    lanes.start(move(9, [7], [8]));
    expect(chosen([move(1, [1], [2])], lanes)).toEqual([]);
  });
});

test('what frees space goes first, then what leaves full disks, then what would end last', () => {
  const changes = [
    move(0, [3], [4], 10),
    move(1, [1], [5], 5),
    move(2, [6, 7], [6], 10),
    move(3, [8], [9], 90),
  ];
  const disks = new Map([[brokerId(1), { usedBytes: 90, limitBytes: 80, capacityBytes: 100 }]]);
  expect(orderMoves(changes, disks).map(({ partition }) => partition)).toEqual([2, 1, 3, 0]);
});

describe('concurrency', () => {
  const calm = { requestMs: 100, othersLag: false };

  test('halves while requests are slow or others lag, and recovers one by one', () => {
    let now = adaptConcurrency(fullConcurrency(10), 10, calm);
    expect(now.movesPerBroker).toBe(10);
    now = adaptConcurrency(now, 10, { requestMs: 10_000, othersLag: false });
    now = adaptConcurrency(now, 10, { requestMs: 100, othersLag: true });
    expect(now.movesPerBroker).toBe(2);
    now = adaptConcurrency(now, 10, calm);
    expect(now.movesPerBroker).toBe(3);
  });

  test('never falls below one, nor rises above what the policy allows', () => {
    let now = fullConcurrency(2);
    for (let look = 0; look < 5; look++) now = adaptConcurrency(now, 2, { requestMs: 100, othersLag: true });
    expect(now.movesPerBroker).toBe(1);
    for (let look = 0; look < 5; look++) now = adaptConcurrency(now, 2, calm);
    expect(now.movesPerBroker).toBe(2);
  });
});

describe('a copy', () => {
  test('never ends where it takes in data and comes no nearer for the whole patience', () => {
    const watch = new CopyWatch(0);
    expect(watch.neverEnds(0, 100, 10, 300)).toBe(false);
    expect(watch.neverEnds(200, 100, 50, 300)).toBe(false);
    expect(watch.neverEnds(400, 101, 90, 300)).toBe(true);
  });

  test('does end where it comes nearer, however slowly; and one that takes in nothing stands still instead', () => {
    const slow = new CopyWatch(0);
    for (let at = 0; at < 2_000; at += 100) expect(slow.neverEnds(at, 1_000 - at / 10, at, 300)).toBe(false);
    const still = new CopyWatch(0);
    for (let at = 0; at < 2_000; at += 100) expect(still.neverEnds(at, 1_000, 10, 300)).toBe(false);
  });
});

test('the rate is that of the last minute', () => {
  const rate = new MoveRate();
  for (let second = 0; second <= 180; second++) {
    rate.add({ atMs: second * 1000, bytes: second < 120 ? 0 : (second - 120) * 50, moves: second });
  }
  expect(rate.bytesPerSecond).toBe(50);
  expect(rate.movesPerMinute).toBe(60);
});
