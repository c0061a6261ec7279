/** Drift in one sentence: how many differences there are, and how many an apply repairs. */
import { expect, test } from 'vitest';
import type { DriftItem } from '../../src/model/plan/drift.ts';
import { driftHeadline, sortDrift } from '../../src/report/drift/drift-headline.ts';

const item = (kind: DriftItem['kind'], repaired: boolean): DriftItem => ({
  ...{ kind, repaired, resource: 'Topic/orders', text: '' },
});
const report = (...items: DriftItem[]) => ({ cluster: 'prod', clusterId: 'id', items });

test.each([
  [[], 'Cluster prod: no drift.'],
  [[item('broker-down', false)], 'Cluster prod: no drift.'],
  [[item('config', true)], 'Cluster prod has drifted in 1 way; apply repairs it.'],
  [[item('config', true), item('leaders', true)], 'Cluster prod has drifted in 2 ways; apply repairs them.'],
  [
    [item('config', true), item('unavailable', false)],
    'Cluster prod has drifted in 2 ways; apply repairs 1 of them.',
  ],
  [[item('topic-undeclared', false)], 'Cluster prod: no drift, 1 undeclared topic.'],
  [
    [item('config', true), { ...item('topic-undeclared', false), blocks: true as const }],
    'Cluster prod has drifted in 2 ways, 1 undeclared topic; apply repairs 1 of them.',
  ],
  [[item('waits-for-broker', false)], 'Cluster prod has drifted in 1 way; no apply can repair it for now.'],
])('%#', (items, headline) => {
  expect(driftHeadline(report(...items))).toBe(headline);
});

test('what waits is neither repaired nor mere information', () => {
  const items = [item('config', true), item('unavailable', false), item('config-unowned', false)];
  const { repaired, waiting, others } = sortDrift(report(...items));
  expect([repaired, waiting, others].map((list) => list.map(({ kind }) => kind))).toEqual([
    ['config'],
    ['unavailable'],
    ['config-unowned'],
  ]);
});
