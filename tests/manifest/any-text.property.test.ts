/** Whatever stands in a manifest: problems or a value, never a crash, and every problem points into its file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem/problem.ts';
import { document, documents, problemsOf } from '../support/manifests.ts';

const sound = documents(
  document('Cluster', 'test', '{bootstrapServers: ["k:9092"], security: {tls: true}}'),
  document('BrokerPool', 'all', '{select: {ids: [1, "3-5"]}, drain: [4], balance: {storage: 10%}}'),
  document('Placement', 'p', '{select: {topics: ["*", {regex: "a+"}]}, pool: all, racks: {spread: max}}'),
  document(
    'Topic',
    'orders',
    '{partitions: 3, config: {retention.ms: 7d}}',
    ', clusters: [t*], tags: {team: a}',
  ),
  document('Tags', 'hardware', '{brokers: {"1-3": {tier: hot}}, topics: {"o*": {team: a}}}'),
  document('ThrottlePolicy', 't', '{pool: all, mode: fixed, rate: 1MB/s}'),
);

function expectPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n');
  for (const { source, summary } of problems) {
    if (!source) continue;
    expect(source.file).toBe('kafka.yaml');
    expect(source.line, summary).toBeLessThanOrEqual(lines.length);
    expect(source.column, summary).toBeLessThanOrEqual((lines[source.line - 1]?.length ?? 0) + 1);
  }
}

const check = (text: string): void => expectPlaces(problemsOf({ 'kafka.yaml': text }), text);

test('the text that is changed here is sound', () => {
  expect(problemsOf({ 'kafka.yaml': sound })).toEqual([]);
});

test('any value in place of another', () => {
  const places = [...sound.matchAll(/(?<=[:[,{] ?)[\w.%/*"-]+/g)];
  const value = fc.oneof(
    fc.json({ maxDepth: 2 }).map((json) => json.replaceAll(/[\r\n]/g, ' ')),
    fc.constantFrom(
      '',
      'null',
      '~',
      '-1',
      '1e99',
      '"${env:X}"',
      '${',
      '!!binary x',
      '*nowhere',
      '&a b',
      '0x1F',
      '.inf',
      '<<',
      '"\\u0000"',
    ),
  );
  fc.assert(
    fc.property(fc.nat(places.length - 1), value, (index, replacement) => {
      const place = places[index];
      if (!place) return;
      check(sound.slice(0, place.index) + replacement + sound.slice(place.index + place[0].length));
    }),
    { numRuns: 500 },
  );
});

test.each(['toString', 'valueOf', 'constructor', '__proto__', 'toJSON'])(
  'a mapping that has its own %s, in place of any value',
  (name) => {
    for (const place of sound.matchAll(/(?<=[:[,{] ?)[\w.%/*"-]+/g))
      check(`${sound.slice(0, place.index)}{"${name}": 1}${sound.slice(place.index + place[0].length)}`);
  },
);

test('any characters anywhere', () => {
  fc.assert(
    fc.property(
      fc.nat(sound.length),
      fc.nat(20),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (at, removed, added) => {
        check(sound.slice(0, at) + added + sound.slice(at + removed));
      },
    ),
    { numRuns: 500 },
  );
});
