/** What manifests resolve to: defaults, units, references, several clusters, and files that are none of ours. */

import { describe, expect, test } from 'vitest';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import { document, documents, load, loadOne, problemsOf } from '../support/manifests.ts';

const cluster = (name: string): string => document('Cluster', name, `{simulation: ./${name}.json}`);
const one = cluster('test');
const withTest = (...texts: string[]) => loadOne({ 'k/kafka.yaml': documents(one, ...texts) });

describe('defaults', () => {
  test('of a pool: every broker, no role, disks to 85 %, balanced in nothing', () => {
    const { pools } = withTest(document('BrokerPool', 'all', '{}'));
    expect(pools).toMatchObject([
      {
        select: { ids: null, namedIds: [], racks: null, tags: {} },
        ...{ drain: [], replace: [], cordon: [], leaderless: [] },
        storage: { capacityBytes: null, maxUtilization: 0.85 },
        balance: nothingBalanced,
      },
    ]);
  });

  test('of a Placement: every topic, spread over as many racks as possible, leaders anywhere', () => {
    const { placements } = withTest(
      document('BrokerPool', 'all', '{}'),
      document('Placement', 'p', '{pool: all}'),
    );
    expect(placements).toMatchObject([
      {
        select: { patterns: null, tags: {} },
        replicationFactor: null,
        racks: { kind: 'max' },
        leaderRacks: null,
      },
    ]);
  });

  test('of a Topic: nothing is wanted but that it exists', () => {
    const { topics } = withTest(document('Topic', 'orders', '{}'));
    expect(topics).toMatchObject([
      { partitions: null, replicationFactor: null, config: {}, state: 'present', tags: {} },
    ]);
  });

  test('of an automatic throttle: 10 MB/s at least, links to 80 %', () => {
    const { throttlePolicies } = withTest(
      document('BrokerPool', 'all', '{}'),
      document('ThrottlePolicy', 't', '{pool: all, mode: auto}'),
    );
    expect(throttlePolicies).toMatchObject([
      {
        pacing: {
          mode: 'auto',
          minRate: 10e6,
          maxUtilization: { send: 0.8, receive: 0.8 },
          failureThreshold: 2,
          changeThreshold: 0.1,
          backOff: { produceP99Ms: null, fetchP99Ms: null, requestIdle: 0.3, isrShrinks: true },
        },
        recovery: false,
      },
    ]);
  });
});

test('values have units: sizes, rates, shares, durations and id ranges', () => {
  const { pools, topics, throttlePolicies } = withTest(
    document(
      'BrokerPool',
      'all',
      '{select: {ids: [1, "3-5"]}, drain: ["4-5"], storage: {capacity: 2TiB, maxUtilization: 70%}, balance: {storage: 10%}}',
    ),
    document(
      'Topic',
      'orders',
      '{config: {retention.ms: 7d, segment.bytes: 512MiB, preallocate: true, cleanup.policy: [compact, delete]}}',
    ),
    document('ThrottlePolicy', 't', '{pool: all, mode: fixed, rate: 50MB/s}'),
  );
  expect(pools).toMatchObject([
    {
      select: { ids: [1, 3, 4, 5], namedIds: [1] },
      drain: [4, 5],
      storage: { capacityBytes: 2 * 2 ** 40, maxUtilization: 0.7 },
      balance: { storage: 0.1 },
    },
  ]);
  expect(topics[0]?.config).toEqual({
    'retention.ms': '604800000',
    'segment.bytes': '536870912',
    preallocate: 'true',
    'cleanup.policy': 'compact,delete',
  });
  expect(throttlePolicies).toMatchObject([{ pacing: { mode: 'fixed', rate: 50e6 } }]);
});

test('one value can be shared by YAML anchors within a document, and numbers keep all their digits', () => {
  const { topics } = withTest(`apiVersion: topicwright/v1
kind: Topic
metadata: {name: a}
spec:
  config:
    retention.ms: &long 9223372036854775807
    segment.ms: *long
`);
  expect(topics[0]?.config).toEqual({
    'retention.ms': '9223372036854775807',
    'segment.ms': '9223372036854775807',
  });
});

test('an anchor of another document is told to be out of reach', () => {
  const text = documents(
    one,
    document('Topic', 'a', '{config: &shared {retention.ms: 7d}}'),
    document('Topic', 'b', '{config: *shared}'),
  );
  const [problem] = problemsOf({ 'kafka.yaml': text });
  expect(problem?.summary).toBe('There is no anchor &shared');
  expect(`${problem?.detail} ${problem?.hint}`).toMatch(/Anchors only work within one document/);
});

describe('with several clusters', () => {
  const tree = documents(
    cluster('prod-eu'),
    cluster('prod-us'),
    cluster('dev'),
    document('Topic', 'everywhere', '{partitions: 1}'),
    document('Topic', 'orders', '{partitions: 12}', ', clusters: [prod-*]'),
    document('Topic', 'orders', '{partitions: 1}', ', clusters: [dev]'),
  );

  test('each has the documents that are about it, by name', () => {
    const loaded = load({ 'kafka.yaml': tree });
    const topics = loaded.ok
      ? loaded.value.map(({ cluster: { name }, topics: declared }) => [
          name,
          declared.map((topic) => `${topic.name}/${topic.partitions}`),
        ])
      : loaded.problems;
    expect(topics).toEqual([
      ['dev', ['everywhere/1', 'orders/1']],
      ['prod-eu', ['everywhere/1', 'orders/12']],
      ['prod-us', ['everywhere/1', 'orders/12']],
    ]);
  });

  test('what is wrong for more than one of them is told once', () => {
    const problems = problemsOf({
      'kafka.yaml': documents(tree, document('Placement', 'p', '{pool: none}')),
    });
    expect(problems.map(({ summary }) => summary)).toEqual(['There is no BrokerPool none']);
  });

  test('a pool that leaves a cluster out is named as such', () => {
    const text = documents(
      tree,
      document('BrokerPool', 'hot', '{}', ', clusters: [prod-eu]'),
      document('Placement', 'p', '{pool: hot}'),
    );
    const [problem] = problemsOf({ 'kafka.yaml': text });
    expect(problem?.detail).toContain('exclude the cluster dev');
  });
});

test('documents in another order mean the same', () => {
  const texts = [
    one,
    document('Topic', 'b', '{}'),
    document('Topic', 'a', '{}'),
    document('BrokerPool', 'p', '{}'),
  ];
  const named = (order: readonly string[]) => {
    const { topics, pools } = loadOne(
      Object.fromEntries(order.map((text, index) => [`${index}.yaml`, text])),
    );
    return [...topics, ...pools].map(({ name }) => name);
  };
  expect(named(texts.toReversed())).toEqual(named(texts));
});
