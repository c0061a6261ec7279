/** Rates between two readings, in the worst worlds. */
import { describe, expect, test } from 'vitest';
import { type LogKind, ratesBetween } from '../../src/metrics/rates-between.ts';
import type { LogPositions, PartitionPosition } from '../../src/model/cluster/port/log-positions.ts';
import { brokerId } from '../../src/model/values/units.ts';

/** At second 0 or 10: 100 records of 10 bytes. */
function log(
  atMs: number,
  more: Partial<Omit<PartitionPosition, 'size'>> & { readonly bytes?: number | null } = {},
) {
  const { bytes = 1000, ...rest } = more;
  const position: PartitionPosition = {
    ...{ topic: 't', partition: 0, topicId: 'id', leader: brokerId(1), startOffset: 0, endOffset: 100, atMs },
    size: bytes === null ? null : { bytes, atMs },
    ...rest,
  };
  return position;
}

const reading = (
  partitions: readonly PartitionPosition[],
  more: Partial<LogPositions> = {},
): LogPositions => ({
  partitions,
  ...{ missing: [], groups: [], unreadGroups: [], silentCoordinators: [] },
  ...more,
});
const group = (atMs: number, offset: number, name = 'g') => ({
  ...{ group: name, atMs },
  committed: [{ topic: 't', partition: 0, offset }],
});
const plain: LogKind = { isCompacted: false, isTiered: false };
const tenSeconds = 10_000;

function rates(before: LogPositions, after: LogPositions, kind: LogKind = plain) {
  const { topics, unknown } = ratesBetween(before, after, () => kind);
  const [topic] = topics;
  return {
    ...{ produce: topic?.produce[0], consume: topic?.consume[0] },
    why: [...new Set(unknown.map((one) => one.why))],
  };
}
const produced = (was: PartitionPosition, now: PartitionPosition, kind: LogKind = plain) =>
  rates(reading([was]), reading([now]), kind);

describe('what is produced', () => {
  test('is what the log grew by, where nothing was deleted meanwhile', () => {
    const now = log(tenSeconds, { endOffset: 200, bytes: 6000 });
    expect(produced(log(0), now)).toEqual({ produce: 500, consume: 0, why: [] });
  });

  test('is new records of the mean size, where retention deleted segments', () => {
    const now = log(tenSeconds, { startOffset: 150, endOffset: 200, bytes: 500 });
    expect(produced(log(0), now).produce).toBe(100);
  });

  test('is new records of the mean size, where another replica leads, whose log has another size', () => {
    const now = log(tenSeconds, { endOffset: 200, bytes: 1_000_000, leader: brokerId(2) });
    expect(produced(log(0), now).produce).toBe((100 * (1_000_000 / 200)) / 10);
  });

  test('is nothing where no record came', () => {
    expect(produced(log(0), log(tenSeconds)).produce).toBe(0);
    expect(produced(log(0, { bytes: null }), log(tenSeconds, { bytes: null })).produce).toBe(0);
  });

  test('is at least what both ways of counting say of a compacted topic', () => {
    const compacted = { isCompacted: true, isTiered: false };
    const cleaned = log(tenSeconds, { endOffset: 200, bytes: 400 });
    expect(produced(log(0), cleaned, compacted).produce).toBe((100 * 2) / 10);
    const grown = log(tenSeconds, { endOffset: 110, bytes: 3000 });
    expect(produced(log(0), grown, compacted).produce).toBe(Math.max(200, (10 * (3000 / 110)) / 10));
  });

  test('of a tiered topic is its growth, and unknown where its local log shrank', () => {
    const tiered = { isCompacted: false, isTiered: true };
    expect(produced(log(0), log(tenSeconds, { endOffset: 200, bytes: 2000 }), tiered).produce).toBe(100);
    expect(produced(log(0), log(tenSeconds, { endOffset: 200, bytes: 500 }), tiered)).toMatchObject({
      produce: null,
      why: ['the sizes of their logs are not known'],
    });
  });

  test('is told by the time between the answers of its own leader, however late that was', () => {
    const late = { ...log(40_000, { endOffset: 200 }), size: { bytes: 3000, atMs: 20_000 } };
    expect(produced(log(0), late).produce).toBe(100);
  });
});

describe('nothing is known', () => {
  test.each<[string, PartitionPosition | null, PartitionPosition]>([
    ['their logs were truncated meanwhile', log(0), log(tenSeconds, { endOffset: 50 })],
    ['their logs were truncated meanwhile', log(0, { startOffset: 50 }), log(tenSeconds, { endOffset: 900 })],
    ['created again meanwhile', log(0), log(tenSeconds, { topicId: 'other', endOffset: 900, bytes: 9000 })],
    ['created meanwhile', null, log(tenSeconds)],
    ['no time passed between the two readings', log(tenSeconds), log(tenSeconds, { endOffset: 200 })],
    ['no time passed between the two readings', log(tenSeconds), log(0, { endOffset: 200 })],
    ['the sizes of their logs are not known', log(0), log(tenSeconds, { endOffset: 200, bytes: null })],
  ])('%s', (why, was, now) => {
    expect(rates(reading(was ? [was] : []), reading([now]))).toMatchObject({ produce: null, why: [why] });
  });

  test('of a leader that did not answer the second time, nor of one that did not the first time', () => {
    const missing = [{ topic: 't', partition: 0, why: 'broker 3 did not answer' }];
    const nothing = { produce: null, consume: null, why: ['broker 3 did not answer'] };
    expect(rates(reading([log(0)]), reading([], { missing }))).toEqual(nothing);
    expect(rates(reading([], { missing }), reading([log(tenSeconds)]))).toEqual(nothing);
  });

  test('of partitions between those that are known: their places stay', () => {
    const third = { partition: 2 };
    const { topics } = ratesBetween(reading([log(0, third)]), reading([log(tenSeconds, third)]), () => plain);
    expect(topics[0]?.produce).toEqual([null, null, 0]);
  });
});

describe('what is consumed', () => {
  const consumed = (before: LogPositions['groups'], after: LogPositions['groups'], kind: LogKind = plain) =>
    rates(
      reading([log(0)], { groups: before }),
      reading([log(tenSeconds, { endOffset: 200, bytes: 6000 })], { groups: after }),
      kind,
    );

  test('is what groups went on by, each of them, in records as large as the new ones', () => {
    expect(consumed([group(0, 50)], [group(tenSeconds, 150)]).consume).toBe(500);
    const groups = [group(tenSeconds, 150), group(5_000, 150, 'h')];
    expect(consumed([group(0, 50), group(0, 50, 'h')], groups).consume).toBe(1500);
  });

  test('is nothing of a group that stands still, or began meanwhile', () => {
    expect(consumed([group(0, 50)], [group(tenSeconds, 50)]).consume).toBe(0);
    expect(consumed([], [group(tenSeconds, 150)]).consume).toBe(0);
  });

  test('is unknown where a group went back, whatever others do', () => {
    const before = [group(0, 150), group(0, 0, 'h')];
    expect(consumed(before, [group(tenSeconds, 10), group(tenSeconds, 90, 'h')])).toMatchObject({
      ...{ produce: 500, consume: null, why: ['a group went back to earlier records'] },
    });
  });

  test('over gaps of compaction costs what the log holds of them', () => {
    const kind = { isCompacted: true, isTiered: false };
    expect(consumed([group(0, 50)], [group(tenSeconds, 150)], kind).consume).toBe((100 * (6000 / 200)) / 10);
  });
});
