/** A pool has at most one ThrottlePolicy. */
import { expect, test } from 'vitest';
import { document, documents, loadOne, problemsOf, toldBelow } from '../../support/manifests.ts';

const policy = (name: string, pool: string, metadata = ''): string =>
  document('ThrottlePolicy', name, `{pool: ${pool}}`, metadata);

test('a second policy for a pool is told, and which one came first', () => {
  expect(toldBelow(policy('slow', 'all'), policy('fast', 'all'))).toEqual([
    'kafka.yaml:19:14 error manifest.contradiction ThrottlePolicy/fast: BrokerPool all has two ThrottlePolicies | ThrottlePolicy slow also applies to it. | Keep one of them.',
  ]);
});

test('a third policy is told as well, next to the first', () => {
  expect(toldBelow(policy('a', 'all'), policy('b', 'all'), policy('c', 'all'))).toEqual([
    expect.stringMatching(/ThrottlePolicy\/b.*ThrottlePolicy a also applies to it/),
    expect.stringMatching(/ThrottlePolicy\/c.*ThrottlePolicy a also applies to it/),
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

test('what clients may suffer is read from its text', () => {
  const spec =
    '{pool: all, changeThreshold: 5%, recovery: true, backOff: {produceP99: 100ms, fetchP99: 1s 500ms, requestIdle: 20%, isrShrinks: false}}';
  const { throttlePolicies } = loadOne({
    'kafka.yaml': documents(
      document('Cluster', 'test', '{simulation: ./cluster.json}'),
      document('BrokerPool', 'all', '{}'),
      document('ThrottlePolicy', 'auto', spec),
    ),
  });
  expect(throttlePolicies).toMatchObject([
    {
      recovery: true,
      pacing: {
        changeThreshold: 0.05,
        backOff: { produceP99Ms: 100, fetchP99Ms: 1_500, requestIdle: 0.2, isrShrinks: false },
      },
    },
  ]);
});

test('a fixed rate takes nothing of what belongs to an automatic one', () => {
  const policy = document(
    'ThrottlePolicy',
    'p',
    '{pool: all, mode: fixed, rate: 1MB/s, backOff: {requestIdle: 1%}}',
  );
  expect(toldBelow(policy)).toEqual([expect.stringContaining('mode: fixed takes no backOff')]);
});
