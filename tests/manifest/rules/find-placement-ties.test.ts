/** The most specific Placement wins, and two that are equally specific for a declared topic are an error. */
import { describe, expect, test } from 'vitest';
import { document, documents, problemsOf, toldBelow } from '../../support/manifests.ts';

const selecting = (name: string, select: string): string =>
  document('Placement', name, `{select: ${select}, pool: all}`);
const orders = document('Topic', 'orders.eu', '{}', ', tags: {team: shop, tier: hot}');

describe('a topic is governed by one Placement when one selects it', () => {
  test.each([
    [
      'by exact name, the other by a glob',
      '{topics: [orders.eu]}',
      '{topics: ["orders.*"], tags: {team: shop}}',
    ],
    [
      'by exact name, the other by a regular expression',
      '{topics: [orders.eu]}',
      '{topics: [{regex: "o.*"}]}',
    ],
    ['by a glob, the other by tags', '{topics: ["o*"]}', '{tags: {team: shop, tier: hot}}'],
    ['by a regular expression, the other by tags', '{topics: [{regex: "o.*"}]}', '{tags: {team: shop}}'],
    ['by tags, the other by "*"', '{tags: {team: shop}}', '{topics: ["*"]}'],
    ['by "*" and tags, the other by "*"', '{topics: ["*"], tags: {team: shop}}', '{topics: ["*"]}'],
    ['by two tags, the other by one', '{tags: {team: shop, tier: hot}}', '{tags: {tier: hot}}'],
    [
      'by a glob and a tag, the other by a glob',
      '{topics: ["*.eu"], tags: {team: shop}}',
      '{topics: ["o*"]}',
    ],
    ['by an exact name among globs', '{topics: ["x*", orders.eu]}', '{topics: ["orders.*"]}'],
    ['and the other selects others', '{topics: ["*"]}', '{topics: ["payments*"]}'],
    ['and the other asks for another tag', '{topics: ["o*"]}', '{topics: ["o*"], tags: {team: web}}'],
  ])('%s', (_, wins, loses) => {
    expect(toldBelow(selecting('wins', wins), selecting('loses', loses), orders)).toEqual([]);
    expect(toldBelow(selecting('a', loses), selecting('b', wins), orders)).toEqual([]);
  });
});

describe('two Placements tie when both select a topic', () => {
  test.each([
    ['by exact name', '{topics: [orders.eu]}', '{topics: [x, orders.eu]}'],
    ['by globs, however long', '{topics: ["o*"]}', '{topics: ["orders.*"]}'],
    ['by a glob and a regular expression', '{topics: ["o*"]}', '{topics: [{regex: ".*eu"}]}'],
    ['by as many tags', '{tags: {team: shop}}', '{tags: {tier: hot}}'],
    ['by "*"', '{topics: ["*"]}', '{topics: ["*"]}'],
  ])('%s', (_, one, other) => {
    expect(toldBelow(selecting('a', one), selecting('b', other), orders)).toEqual([
      'kafka.yaml:19:8 error manifest.contradiction Placement/b: Placements a and b select orders.eu equally closely | Neither is more specific, for: orders.eu. | Name the topics exactly in one of them, or narrow it by tags: exact names win over globs, then tags, then "*".',
    ]);
  });
});

test('a tie is told once for all its topics, of which the first are named', () => {
  const topics = Array.from({ length: 15 }, (_, index) => document('Topic', `t${index}`, '{}'));
  const told = toldBelow(selecting('a', '{topics: ["t*"]}'), selecting('b', '{topics: ["t*"]}'), ...topics);
  expect(told).toEqual([
    expect.stringContaining('for: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11 and 3 more.'),
  ]);
});

test('a tie of three names all three', () => {
  const three = ['a', 'b', 'c'].map((name) => selecting(name, '{topics: ["o*"]}'));
  expect(toldBelow(...three, orders)).toEqual([
    expect.stringContaining('Placements a and b and c select orders.eu'),
  ]);
});

test('a tie that a more specific Placement settles is none', () => {
  const both = [selecting('a', '{topics: ["o*"]}'), selecting('b', '{topics: ["o*"]}')];
  expect(toldBelow(...both, selecting('c', '{topics: [orders.eu]}'), orders)).toEqual([]);
});

test('without a declared topic that both select, there is no tie yet', () => {
  const both = [selecting('a', '{topics: ["o*"]}'), selecting('b', '{topics: ["o*"]}')];
  expect(toldBelow(...both)).toEqual([]);
  expect(toldBelow(...both, document('Topic', 'orders', '{state: absent}'))).toEqual([]);
});

test('tags that a Tags document gives to a topic count as its own', () => {
  const tags = document('Tags', 'teams', '{topics: {"pay*": {team: payments, tier: hot}}}');
  const both = [selecting('a', '{tags: {team: payments}}'), selecting('b', '{tags: {tier: hot}}')];
  expect(toldBelow(...both, tags, document('Topic', 'payments', '{}'))).toEqual([
    expect.stringContaining('Placements a and b select payments equally closely'),
  ]);
});

test('a Placement without a selector selects everything, as "*" does, and points at its spec', () => {
  const both = [selecting('a', '{topics: ["*"]}'), document('Placement', 'b', '{pool: all}')];
  expect(toldBelow(...both, orders)).toEqual([
    expect.stringMatching(/^kafka\.yaml:19:1 .*a and b select orders\.eu/),
  ]);
});

test('the same Placement twice is told as a duplicate, not as a tie', () => {
  const told = toldBelow(selecting('a', '{topics: ["o*"]}'), selecting('a', '{topics: ["o*"]}'), orders);
  expect(told).toEqual([expect.stringContaining('manifest.duplicate')]);
});

test('Placements of different clusters do not tie', () => {
  const text = documents(
    document('Cluster', 'dev', '{simulation: ./dev.json}'),
    document('Cluster', 'prod', '{simulation: ./prod.json}'),
    document('BrokerPool', 'all', '{}'),
    document('Placement', 'a', '{pool: all}', ', clusters: [dev]'),
    document('Placement', 'b', '{pool: all}', ', clusters: [prod]'),
    orders,
  );
  expect(problemsOf({ 'kafka.yaml': text })).toEqual([]);
});
