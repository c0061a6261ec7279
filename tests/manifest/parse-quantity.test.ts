/** Sizes, rates, shares and durations as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration, parseRate, parseShare, parseSize } from '../../src/manifest/fields/parse-quantity.ts';

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

  test('is read back from how people write it, in every unit', () => {
    const units = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
    const binary = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40, PiB: 2 ** 50 };
    for (const [unit, bytes] of Object.entries({ ...units, ...binary })) {
      fc.assert(
        fc.property(fc.nat(7), fc.constantFrom('', ' ', '  '), (n, space) => {
          expect(parseSize(`${n}${space}${unit}`)).toBe(n * bytes);
        }),
      );
    }
  });

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
  test('of any number of bytes per second is read back', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(['kB', 1e3], ['MiB', 2 ** 20], ['Mbit', 125_000]),
        (n, [unit, bytes]) => {
          expect(parseRate(`${n}${unit}/s`)).toBe(n * Number(bytes));
          expect(parseRate(n)).toBe(n);
        },
      ),
    );
  });

  test.each(['10 /min', '10MB/s/s', '-1MB/s', 'MB/s', '10Mb/s', '1e3'])('%j is none', (written) => {
    expect(parseRate(written)).toBeNull();
  });

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
  [1, 1],
  ['100%', 1],
  ['high', null],
  ['-5%', null],
  ['%', null],
])('the share %s is %s', (written, expected) => {
  expect(parseShare(written)).toBe(expected);
});

describe('a duration', () => {
  test('of several parts is their sum', () => {
    const units = [
      ['w', 604_800_000],
      ['d', 86_400_000],
      ['h', 3_600_000],
      ['min', 60_000],
      ['m', 60_000],
      ['s', 1000],
      ['ms', 1],
    ] as const;
    const part = fc.tuple(fc.nat(1000), fc.constantFrom(...units));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', ' '),
        (parts, between) => {
          const written = parts.map(([n, [unit]]) => `${n}${unit}`).join(between);
          expect(parseDuration(written)).toBe(parts.reduce((sum, [n, [, ms]]) => sum + n * ms, 0));
        },
      ),
    );
  });

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

test('any text at all is a quantity or none, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[\d. ]*[kKMGTPi]*B?(?:it)?(?:\/s|%)?$/),
      ),
      (text) => {
        for (const parse of [parseSize, parseRate, parseShare, parseDuration]) {
          expect(parse(text) ?? 0).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
