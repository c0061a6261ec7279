/** Positions in JSON texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findValues, positionAt, scanJson } from '../../src/model/snapshot/scan-json.ts';

describe('scanJson', () => {
  test('finds nothing wrong in any JSON, and a pointer to each of its values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(scanJson(text)).toBeNull();
        const pointers = pointersOf(value, '');
        const found = findValues(text, new Set([...pointers, '/not/there']));
        expect(found.get('')).toBe(0);
        expect(new Set(found.keys())).toEqual(new Set(pointers));
        for (const pointer of pointers)
          expect(findValues(text, new Set([pointer])).get(pointer)).toBe(found.get(pointer));
      }),
    );
  });

  test('a text that was cut off anywhere ends early, unless it still is JSON', () => {
    const text = '{"a": [1, -2.5e3, "x\\"y", true], "b": {"c": null, "": false}}';
    for (let length = 0; length < text.length; length++) {
      expect(scanJson(text.slice(0, length)), text.slice(0, length)).toMatchObject({ endsEarly: true });
    }
  });

  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['[1]]', 3],
    ['{"a": 1} x', 9],
    ['["a", \'b\']', 6],
    ['[1}', 2],
    ['{"a": tru, "b": 1}', 6],
  ])('%s goes wrong at offset %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(scanJson(text)).toEqual({ offset, endsEarly: false });
  });

  test('escapes keys in pointers as RFC 6901 has it', () => {
    const pointers = ['', '/a~1b', '/a~1b/m~0n', '/a~1b/m~0n/0'];
    expect([...findValues('{"a/b": {"m~n": [1]}}', new Set(pointers)).keys()]).toEqual(pointers);
  });

  test.each(['[', '{"a":', '[{"a":'])(
    'goes as deep as the text does, in time with its length: %s',
    (open) => {
      const depth = 200_000;
      expect(scanJson(open.repeat(depth))).toMatchObject({ endsEarly: true });
      const deep = `{"x": ${'['.repeat(depth)}${']'.repeat(depth)}, "y": [1]}`;
      expect(findValues(deep, new Set(['/x/0', '/y/0']))).toEqual(
        new Map([
          ['/x/0', 7],
          ['/y/0', deep.length - 3],
        ]),
      );
    },
  );

  test('takes strings of any length', () => {
    expect(scanJson(`["${'x'.repeat(5_000_000)}"]`)).toBeNull();
  });
});

test('positions count lines and columns from 1', () => {
  const text = 'ab\ncd\n\nef';
  expect([0, 1, 3, 6, 7, 8].map((offset) => positionAt(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});

/** Of a value and of all in it. */
function pointersOf(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pointersOf(
      one,
      `${pointer}/${JSON.stringify(key).slice(1, -1).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  );
  return [pointer, ...inner];
}
