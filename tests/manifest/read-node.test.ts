/** YAML's anchors, aliases and merge keys: what they stand for, where it is written, and what is wrong with them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../src/manifest/read/parse-yaml.ts';
import { tell } from '../support/manifests.ts';

const valuesOf = (text: string): unknown => parseYaml('a.yaml', text).documents.map(({ value }) => value);
const toldOf = (text: string): readonly string[] =>
  parseYaml('a.yaml', text).documents.flatMap(({ problems }) => problems.map(tell));

describe('values', () => {
  test('are those of YAML 1.2: yes and no are text, octal numbers have 0o', () => {
    expect(valuesOf('[yes, no, on, true, ~, 010, 0o10, 0x1F, 1e3, "1", 2001-01-01]')).toEqual([
      ['yes', 'no', 'on', true, null, 10, 8, 31, 1000, '1', '2001-01-01'],
    ]);
  });

  test('that JavaScript cannot hold keep every digit, as text', () => {
    expect(valuesOf('[9223372036854775807, -9223372036854775808, 9007199254740991]')).toEqual([
      ['9223372036854775807', '-9223372036854775808', 9_007_199_254_740_991],
    ]);
  });

  test('are those that the library reads, for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        fc.pre(!/\d{16}|e\+?\d{2}|__proto__/i.test(json));
        const value: unknown = parse(json);
        fc.pre(value !== null);
        expect(valuesOf(json)).toEqual([value]);
      }),
    );
  });

  test('of a key that every object has are its own', () => {
    expect(valuesOf('{__proto__: 1, constructor: 2}')).toEqual([
      Object.fromEntries([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    ]);
  });

  test('of several documents are apart; empty documents count for nothing', () => {
    expect(valuesOf('---\n---\na: 1\n---\n# nothing\n---\nb: 2\n...\n')).toEqual([{ a: 1 }, { b: 2 }]);
  });
});

describe('an alias', () => {
  test('stands for what is anchored before it', () => {
    expect(valuesOf('a: &x {b: [1, &y 2]}\nc: *x\nd: *y\n')).toEqual([
      { a: { b: [1, 2] }, c: { b: [1, 2] }, d: 2 },
    ]);
  });

  test('points at what it stands for, but its key at where it is used', () => {
    const [document] = parseYaml('a.yaml', 'a: &x\n  b: 1\nc: *x\n').documents;
    expect(document?.places.value(['c', 'b'])).toEqual({ file: 'a.yaml', line: 2, column: 6 });
    expect(document?.places.key(['c', 'b'])).toEqual({ file: 'a.yaml', line: 2, column: 3 });
    expect(document?.places.key(['c'])).toEqual({ file: 'a.yaml', line: 3, column: 1 });
  });

  test('to nothing is told', () => {
    expect(toldOf('a: 1\nb: *x\n')).toEqual([
      expect.stringMatching(/^a\.yaml:2:4 error manifest\.syntax .*x/),
    ]);
  });

  test('to an anchor of another document is told: anchors hold within one', () => {
    expect(toldOf('a: &x 1\n---\nb: *x\n')).toEqual([
      expect.stringMatching(/^a\.yaml:3:4 error manifest\.syntax/),
    ]);
  });

  test('within what it stands for is told rather than followed for ever', () => {
    expect(toldOf('a: &x\n  b: *x\n')).toEqual([
      'a.yaml:2:6 error manifest.syntax no resource: *x refers to itself | Write the value out where it is needed.',
    ]);
  });

  test('to aliases of aliases is followed up to 100,000 values, and no further', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`,
    );
    const [told, ...more] = toldOf(`a0: &a0 x\n${levels.join('\n')}\n`);
    expect(told).toMatch(
      /error manifest\.syntax .*Aliases expand to too many values \| Write the values out/,
    );
    expect(more).toEqual([]);
  });
});

describe('a merge key', () => {
  test('brings in what is not written beside it, wherever it stands', () => {
    expect(valuesOf('base: &x {a: 1, b: 2}\nuse: {b: 3, <<: *x}\n')).toEqual([
      { base: { a: 1, b: 2 }, use: { b: 3, a: 1 } },
    ]);
  });

  test('of several mappings prefers the earlier ones', () => {
    const text = 'x: &x {a: 1}\ny: &y {a: 2, b: 2}\nuse: {<<: [*x, *y, {c: 3}]}\n';
    expect(valuesOf(text)).toMatchObject([{ use: { a: 1, b: 2, c: 3 } }]);
  });

  test('in quotes is a key like others', () => {
    expect(valuesOf('{"<<": 1}')).toEqual([{ '<<': 1 }]);
  });

  test('of something else than a mapping is told', () => {
    expect(toldOf('a: {<<: 1}\n')).toEqual([
      'a.yaml:1:5 error manifest.syntax no resource: A merge key (<<) takes mappings only | Write <<: *name, or <<: [*one, *two].',
    ]);
  });
});

describe('a key', () => {
  test('that is written twice is told, with the line where it stands first', () => {
    expect(toldOf('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n')).toEqual([
      'a.yaml:5:1 error manifest.duplicate no resource: The key a appears twice | It is first on line 1. | Remove one, or merge them.',
      'a.yaml:4:3 error manifest.duplicate no resource: The key c appears twice | It is first on line 3. | Remove one, or merge them.',
    ]);
  });

  test('may be a number or a boolean, which become text', () => {
    expect(valuesOf('{1001: a, true: b}')).toEqual([{ 1001: 'a', true: 'b' }]);
  });

  test('that is no text at all is told', () => {
    expect(toldOf('? [a]\n: 1\n')).toEqual([
      expect.stringContaining('a.yaml:1:3 error manifest.syntax no resource: A key has to be text'),
    ]);
    expect(toldOf('~: 1\n')).toEqual([expect.stringContaining('A key has to be text')]);
  });
});
