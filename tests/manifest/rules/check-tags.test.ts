/** A broker or topic has one value for each tag, wherever it is written. */
import { describe, expect, test } from 'vitest';
import { document, problemsOf, tell, toldBelow } from '../../support/manifests.ts';

const tags = (name: string, spec: string): string => document('Tags', name, spec);

describe('two values for one tag of a broker are told at the second, with the place of the first', () => {
  test('within one document', () => {
    expect(toldBelow(tags('hardware', '{brokers: {"1-3": {tier: hot}, "2,9": {tier: cold}}}'))).toEqual([
      'kafka.yaml:14:46 error manifest.contradiction Tags/hardware: The tag tier has two values for broker 2 | cold here, and hot at kafka.yaml:14:26; for: 2. | Keep one of them.',
    ]);
  });

  test('where it is written, not where an object has it: keys such as "3" come first there', () => {
    const told = toldBelow(tags('hardware', '{brokers: {"1-3": {tier: hot}, "3": {tier: cold}}}'));
    expect(told).toEqual([
      expect.stringMatching(/^kafka\.yaml:14:44 .*cold here, and hot at kafka\.yaml:14:26/),
    ]);
  });

  test('in two documents, once for all brokers that they share', () => {
    const told = toldBelow(
      tags('a', '{brokers: {"1-5": {tier: hot}}}'),
      tags('b', '{brokers: {"3-9": {tier: cold}}}'),
    );
    expect(told).toEqual([
      'kafka.yaml:19:26 error manifest.contradiction Tags/b: The tag tier has two values for broker 3 | cold here, and hot at kafka.yaml:14:26; for: 3, 4, 5. | Keep one of them.',
    ]);
  });

  test('in two files, by their order', () => {
    const problems = problemsOf({
      'kafka.yaml': document('Cluster', 'test', '{simulation: ./cluster.json}'),
      'z.yaml': tags('first', '{brokers: {"1": {tier: hot}}}'),
      'a.yaml': tags('second', '{brokers: {"1": {tier: cold}}}'),
    });
    expect(problems.map(tell)).toEqual([
      expect.stringMatching(/^z\.yaml:4:24 .*hot here, and cold at a\.yaml:4:24/),
    ]);
  });
});

test('each key that disagrees is told', () => {
  const told = toldBelow(tags('a', '{brokers: {"1-2": {tier: hot, row: a}, "2": {tier: cold, row: b}}}'));
  expect(told).toHaveLength(2);
});

test('the same value twice, and other keys, are no contradiction', () => {
  const told = toldBelow(
    tags(
      'a',
      '{brokers: {"1-3": {tier: hot}, "3": {tier: hot, row: a}}, topics: {"a*": {team: x}, ab: {team: x}}}',
    ),
  );
  expect(told).toEqual([]);
});

describe('of a topic', () => {
  const orders = document('Topic', 'orders', '{}', ', tags: {team: shop}');

  test('its own tag and one of a Tags document contradict each other', () => {
    expect(toldBelow(orders, tags('teams', '{topics: {orders: {team: web}}}'))).toEqual([
      'kafka.yaml:19:26 error manifest.contradiction Tags/teams: The tag team has two values for topic orders | web here, and shop at kafka.yaml:13:33; for: orders. | Keep one of them.',
    ]);
  });

  test('two globs that both match it contradict each other', () => {
    const told = toldBelow(
      document('Topic', 'orders', '{}'),
      tags('teams', '{topics: {"ord*": {team: web}, "*ers": {team: shop}}}'),
    );
    expect(told).toEqual([expect.stringContaining('two values for topic orders')]);
  });

  test('a glob and a name that no Topic declares contradict each other as well', () => {
    const told = toldBelow(tags('teams', '{topics: {"ord*": {team: web}, orders: {team: shop}}}'));
    expect(told).toEqual([expect.stringContaining('two values for topic orders')]);
  });

  test('globs that share no known topic may differ', () => {
    expect(toldBelow(orders, tags('teams', '{topics: {"a*": {team: web}, "*z": {team: shop}}}'))).toEqual([]);
  });

  test('that is to be deleted, tags do not matter', () => {
    const absent = document('Topic', 'orders', '{state: absent}', ', tags: {team: shop}');
    expect(toldBelow(absent, tags('teams', '{topics: {"o*": {team: web}}}'))).toEqual([]);
  });
});
