/** Topic names that differ only in "." and "_" collide in Kafka's metrics. */
import { expect, test } from 'vitest';
import { document, toldBelow } from '../../support/manifests.ts';

const topic = (name: string, spec = '{}'): string => document('Topic', name, spec);

test('the second of two such topics is a warning that names both', () => {
  expect(toldBelow(topic('a.b_c'), topic('a_b.c'))).toEqual([
    'kafka.yaml:18:18 warning manifest.contradiction Topic/a_b.c: Topics a.b_c and a_b.c collide | Both are a_b_c in Kafka\'s metrics; Kafka refuses to create both. | Rename one of them; use either "." or "_" in topic names, not both.',
  ]);
});

test('a hyphen or another letter case tells topics apart', () => {
  expect(toldBelow(topic('a.b'), topic('a-b'), topic('A_B'))).toEqual([]);
});

test('a topic that is to be deleted collides with nothing', () => {
  expect(toldBelow(topic('a.b', '{state: absent}'), topic('a_b'))).toEqual([]);
  expect(toldBelow(topic('a_b'), topic('a.b', '{state: absent}'))).toEqual([]);
});
