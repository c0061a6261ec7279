/** A pool has at most one ThrottlePolicy. */
import { expect, test } from 'vitest';
import { document, documents, problemsOf, toldBelow } from '../../support/manifests.ts';

const policy = (name: string, pool: string, metadata = ''): string =>
  document('ThrottlePolicy', name, `{pool: ${pool}}`, metadata);

test('a second policy for a pool is told, and which one came first', () => {
  expect(toldBelow(policy('slow', 'all'), policy('fast', 'all'))).toEqual([
    'kafka.yaml:19:14 error manifest.contradiction ThrottlePolicy/fast: BrokerPool all has two ThrottlePolicies | ThrottlePolicy slow is for it as well. | Keep one of them.',
  ]);
});

test('a third policy is told as well, next to the first', () => {
  expect(toldBelow(policy('a', 'all'), policy('b', 'all'), policy('c', 'all'))).toEqual([
    expect.stringMatching(/ThrottlePolicy\/b.*ThrottlePolicy a is for it/),
    expect.stringMatching(/ThrottlePolicy\/c.*ThrottlePolicy a is for it/),
  ]);
});

test('each pool may have one', () => {
  const hot = document('BrokerPool', 'hot', '{}');
  expect(toldBelow(hot, policy('slow', 'all'), policy('fast', 'hot'))).toEqual([]);
});

test('a pool may have another one in each cluster', () => {
  const text = documents(
    document('Cluster', 'dev', '{simulation: ./dev.json}'),
    document('Cluster', 'prod', '{simulation: ./prod.json}'),
    document('BrokerPool', 'all', '{}'),
    policy('fast', 'all', ', clusters: [dev]'),
    policy('slow', 'all', ', clusters: [prod]'),
  );
  expect(problemsOf({ 'kafka.yaml': text })).toEqual([]);
});

test('the same policy twice is told as a duplicate, not as two policies', () => {
  const told = toldBelow(policy('slow', 'all'), policy('slow', 'all'));
  expect(told).toEqual([expect.stringContaining('manifest.duplicate')]);
});
