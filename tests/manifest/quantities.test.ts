/** Sizes, rates, shares, durations and broker ids as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBrokerIds, parseBrokerIds } from '../../src/manifest/parse-broker-ids.ts';
import { parseDuration, parseRate, parseShare, parseSize } from '../../src/manifest/parse-quantity.ts';
import { parseTopicPattern } from '../../src/manifest/parse-topic-pattern.ts';

describe('a size', () => {
  test.each([
    ['1024', 1024],
    [1024, 1024],
    ['2TiB', 2 * 2 ** 40],
    ['500 GB', 500e9],
    ['1.5KiB', 1536],
    ['10kB', 10_000],
    ['10KB', 10_000],
  ])('%s is %d bytes', (written, expected) => {
    expect(parseSize(written)).toBe(expected);
  });

  test.each(['', 'GB', '1 G', '5m', '-1', '1e3', '10 GB/s', '9007199254740993PB', '1.2.3MB'])(
    '%j is none',
    (written) => {
      expect(parseSize(written)).toBeNull();
    },
  );

  test('is the number of its unit, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.nat(8_000),
        fc.constantFrom(['KiB', 2 ** 10], ['GB', 1e9], ['TiB', 2 ** 40]),
        (n, [unit, bytes]) => {
          expect(parseSize(`${n}${unit}`)).toBe(n * Number(bytes));
        },
      ),
    );
  });
});

describe('a rate', () => {
  test.each([
    ['10MB/s', 10e6],
    ['1Gbit/s', 125e6],
    ['5 MiB / s', 5 * 2 ** 20],
    [1000, 1000],
  ])('%s is %d bytes per second', (written, expected) => {
    expect(parseRate(written)).toBe(expected);
  });

  test('without its "/s" is none, as a size is no rate', () => {
    expect(parseRate('10MB')).toBeNull();
  });
});

test.each([
  ['85%', 0.85],
  [0.85, 0.85],
  ['12.5 %', 0.125],
  ['high', null],
])('the share %s is %s', (written, expected) => {
  expect(parseShare(written)).toBe(expected);
});

describe('a duration', () => {
  test.each([
    ['7d', 604_800_000],
    ['1d 12h', 129_600_000],
    ['90s', 90_000],
    ['1.5h', 5_400_000],
    ['250ms', 250],
    ['2w', 1_209_600_000],
  ])('%s is %d ms', (written, expected) => {
    expect(parseDuration(written)).toBe(expected);
  });

  test.each(['', '7', 'd', '7 fortnights', '-1d'])('%j is none', (written) => {
    expect(parseDuration(written)).toBeNull();
  });
});

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

describe('a topic pattern', () => {
  test.each([
    ['orders', { kind: 'exact', name: 'orders' }],
    ['orders-*', { kind: 'glob', glob: 'orders-*' }],
    ['{a,b}.v[0-9]', { kind: 'glob', glob: '{a,b}.v[0-9]' }],
    [{ regex: 'v\\d+' }, { kind: 'regex', regex: 'v\\d+' }],
  ])('%j is taken for what it is', (written, pattern) => {
    expect(parseTopicPattern(written)).toEqual({ ok: true, pattern });
  });

  test('that looks like a regular expression is told how to write one', () => {
    expect(parseTopicPattern('^orders-\\d+$')).toMatchObject({
      ok: false,
      hint: expect.stringContaining('{regex: '),
    });
    expect(parseTopicPattern('orders/eu')).toMatchObject({
      ok: false,
      hint: expect.stringContaining('Topic names hold'),
    });
  });

  test('that is a broken regular expression is refused with the reason', () => {
    expect(parseTopicPattern({ regex: '(' })).toMatchObject({
      ok: false,
      hint: expect.stringMatching(/group/i),
    });
  });
});
