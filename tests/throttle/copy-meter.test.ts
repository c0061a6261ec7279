/** How fast moves copy, from how far they are at each look. */
import { expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import { CopyMeter, type CopyPosition } from '../../src/throttle/copy-meter.ts';

const [one, two, three] = [brokerId(1), brokerId(2), brokerId(3)];
const at = (copiedBytes: number, more: Partial<CopyPosition> = {}): CopyPosition => ({
  ...{ name: 'orders/0', copiedBytes, leader: one, receivers: [two, three] },
  ...more,
});

/** A meter that has been looked at, at 1 s. */
function started(): CopyMeter {
  const meter = new CopyMeter();
  meter.note(at(1_000));
  expect(meter.takeRates(1_000)).toEqual(new Map());
  return meter;
}

test('what was copied since the last look counts: all of it for the leader, its share for each receiver', () => {
  const meter = started();
  meter.note(at(5_000));
  meter.note(at(9_000));
  expect(meter.takeRates(3_000)).toEqual(
    new Map([
      [one, { leader: 4_000, follower: 0 }],
      [two, { leader: 0, follower: 2_000 }],
      [three, { leader: 0, follower: 2_000 }],
    ]),
  );
  expect(meter.takeRates(4_000)).toEqual(new Map());
});

test('a broker sends and receives what all its partitions do', () => {
  const meter = started();
  meter.note(at(3_000));
  meter.note(at(500, { name: 'orders/1', leader: two, receivers: [one] }));
  expect(meter.takeRates(2_000).get(one)).toEqual({ leader: 2_000, follower: 500 });
});

test('without a leader only the receivers count', () => {
  const meter = started();
  meter.note(at(3_000, { leader: null, receivers: [two] }));
  expect(meter.takeRates(2_000)).toEqual(new Map([[two, { leader: 0, follower: 2_000 }]]));
});

test('a copy that began again takes nothing back', () => {
  const meter = started();
  meter.note(at(200));
  meter.note(at(700));
  expect(meter.takeRates(2_000).get(one)).toEqual({ leader: 500, follower: 0 });
});

test('the last bytes of a move count, and the next move of the partition begins at none', () => {
  const meter = started();
  meter.noteEnd(at(4_000));
  meter.note(at(600));
  expect(meter.takeRates(2_000).get(one)).toEqual({ leader: 3_600, follower: 0 });
});

test('two looks at the same moment tell nothing', () => {
  const meter = started();
  meter.note(at(4_000));
  expect(meter.takeRates(1_000)).toEqual(new Map());
});
