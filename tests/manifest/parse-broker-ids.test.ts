/** Broker ids and ranges as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBrokerIds, parseBrokerIds } from '../../src/manifest/fields/parse-broker-ids.ts';

describe('broker ids', () => {
  test('are ids and ranges, in any order, each once; ranges may have gaps, ids that are written may not', () => {
    expect(parseBrokerIds('1004-1006, 1001,1005')).toEqual({
      ids: [1001, 1004, 1005, 1006],
      named: [1001, 1005],
      faults: [],
    });
    expect(parseBrokerIds(7)).toEqual({ ids: [7], named: [7], faults: [] });
    expect(joinBrokerIds([parseBrokerIds('3-4'), parseBrokerIds(3)])).toEqual({
      ids: [3, 4],
      named: [3],
      faults: [],
    });
  });

  test.each([
    ['1012-1004', /runs backwards: write 1004-1012/],
    ['1-999999', /holds 999999 ids/],
    ['99999999999', /highest broker id/],
    ['b1', /neither a broker id nor a range/],
    ['1-2-x', /neither a broker id/],
    ['', /neither/],
  ])('%j is a fault: %s', (written, fault) => {
    expect(parseBrokerIds(written).faults).toEqual([expect.stringMatching(fault)]);
  });

  test('up to the highest of Kafka are ids', () => {
    expect(parseBrokerIds('0,2147483647').ids).toEqual([0, 2_147_483_647]);
    expect(parseBrokerIds(2_147_483_648).faults).toEqual([
      '2147483648 is beyond 2147483647, the highest broker id',
    ]);
  });

  test('of a range may be as many as 10,000', () => {
    expect(parseBrokerIds('1-10000').ids).toHaveLength(10_000);
    expect(parseBrokerIds('1-10001').faults).toEqual([
      'The range 1-10001 holds 10001 ids; 10000 is the most',
    ]);
  });

  test('around a fault are still understood', () => {
    expect(parseBrokerIds('1,x,3-2,5')).toEqual({
      ids: [1, 5],
      named: [1, 5],
      faults: [expect.stringContaining('x is neither'), expect.stringContaining('3-2 runs backwards')],
    });
  });

  test('are the same however a set is cut into ids and ranges', () => {
    const range = fc.tuple(fc.nat(50), fc.nat(9));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
        const every = ranges.flatMap(([first, more]) =>
          Array.from({ length: more + 1 }, (_, index) => first + index),
        );
        const expected = [...new Set(every)].sort((a, b) => a - b);
        const written = ranges.map(([first, more]) => `${first} - ${first + more}`);
        expect(parseBrokerIds(written.join(', ')).ids).toEqual(expected);
        expect(parseBrokerIds(every.join(',')).ids).toEqual(expected);
        expect(joinBrokerIds(written.map(parseBrokerIds)).ids).toEqual(expected);
      }),
    );
  });

  test('of any text are ascending or a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d, -]*$/)), (text) => {
        const { ids, faults } = parseBrokerIds(text);
        expect(ids.length + faults.length).toBeGreaterThan(0);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      }),
    );
  });

  test('of a range are all between its ends', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(500), (first, more) => {
        const { ids, faults } = parseBrokerIds(`${first}-${first + more}`);
        expect(faults).toEqual([]);
        expect(ids).toHaveLength(more + 1);
        expect([ids[0], ids.at(-1)]).toEqual([first, first + more]);
      }),
    );
  });
});
