/** Snapshot files: what they may leave out, what they look like, and how their mistakes are told. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { MeasuredLoad } from '../../src/model/metrics/measured-load.ts';
import type { MeasuredTraffic } from '../../src/model/metrics/measured-traffic.ts';
import { type Problem, unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot, parseSnapshotFile } from '../../src/model/snapshot/snapshot-file.ts';
import { brokerId, bytes, bytesPerSecond } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';

const minimal = {
  apiVersion: 'topicwright/v1',
  kind: 'ClusterSnapshot',
  clusterId: 'c',
  takenAt: '2026-01-01T00:00:00Z',
  brokers: [{ id: 1 }, { id: 2 }],
  topics: [{ name: 'orders', partitions: [{ id: 0, replicas: [1, 2] }] }],
};

const read = (json: unknown): ClusterState => unwrap(parseSnapshot(JSON.stringify(json), 'c.json'));
const problemsOf = (text: string): readonly Problem[] => {
  const parsed = parseSnapshot(text, 'c.json');
  return parsed.ok ? [] : parsed.problems;
};
const summaries = (json: unknown): readonly string[] =>
  problemsOf(JSON.stringify(json)).map(({ summary }) => summary);
const withPartition = (partition: object): object => ({
  ...minimal,
  topics: [{ name: 'orders', partitions: [{ id: 0, replicas: [1, 2], ...partition }] }],
});

/** With all that a snapshot can hold. */
const rich = (): ClusterState =>
  cluster()
    .brokers(3, { racks: ['a', 'b'], diskBytes: 1_000_000, tags: { tier: 'hot' }, configs: { x: 'y' } })
    .broker(7, { rack: null })
    .topic('orders', { partitions: 3, replicationFactor: 2, sizeBytes: [1, 20, 300], tags: { team: 'pay' } })
    .topic('audit', { replicas: [[3, 1]], configs: { 'retention.ms': '1' } })
    .partition('orders', 1, { leader: 3, isr: [3] })
    .partition('orders', 2, { leader: null, isr: [7] })
    .reassigning('orders', 0, [3, 2])
    .topicDefaults({ 'retention.ms': '604800000' })
    .journal({ 'git/orders': '{"é":"\\n"}' })
    .build();

describe('what a snapshot leaves out', () => {
  test('is what is healthy, preferred, or none', () => {
    expect(read(minimal)).toEqual({
      clusterId: 'c',
      downBrokers: [],
      takenAt: '2026-01-01T00:00:00Z',
      brokers: [1, 2].map((id) => ({
        ...{ id, host: `broker-${id}`, port: 9092, rack: null },
        ...{ tags: {}, configs: {}, logDirs: [] },
      })),
      topics: [
        {
          name: 'orders',
          tags: {},
          configs: {},
          partitions: [
            {
              id: 0,
              replicas: [1, 2],
              isr: [1, 2],
              leader: 1,
              sizeBytes: 0,
              offlineReplicas: [],
              addingReplicas: [],
              removingReplicas: [],
            },
          ],
        },
      ],
      topicDefaults: {},
      journal: {},
    });
  });

  test('replicas being added are not in sync unless it says so', () => {
    const [topic] = read(withPartition({ addingReplicas: [1] })).topics;
    expect(topic?.partitions[0]).toMatchObject({ isr: [2], leader: 2 });
    const [told] = read(withPartition({ addingReplicas: [1], isr: [1, 2] })).topics;
    expect(told?.partitions[0]).toMatchObject({ isr: [1, 2], leader: 1 });
  });

  test('a leader of null is an offline partition, not the preferred one', () => {
    expect(read(withPartition({ leader: null })).topics[0]?.partitions[0]?.leader).toBeNull();
  });
});

describe('reading', () => {
  test('sorts what a file holds in any order', () => {
    const { brokers, topics } = minimal;
    const partitions = [
      { id: 0, replicas: [1] },
      { id: 1, replicas: [2, 1] },
      { id: 2, replicas: [1] },
    ];
    const more = [...topics, { name: 'audit', configs: { b: '2', a: '1' }, partitions }];
    const forwards = read({ ...minimal, topics: more });
    const backwards = read({
      ...minimal,
      brokers: brokers.toReversed(),
      topics: more.toReversed().map((topic) => ({ ...topic, partitions: topic.partitions.toReversed() })),
    });
    expect(backwards).toEqual(forwards);
    expect(forwards.topics.map(({ name }) => name)).toEqual(['audit', 'orders']);
    expect(Object.keys(forwards.topics[0]?.configs ?? {})).toEqual(['a', 'b']);
  });

  test('the demo’s cluster is a snapshot as the product itself would write it', () => {
    const text = readFileSync('examples/demo/cluster.json', 'utf8');
    expect(formatSnapshot(unwrap(parseSnapshot(text, 'cluster.json')))).toBe(text);
  });
});

describe('writing', () => {
  test('what was written is read as the same', () => {
    const state = rich();
    const simulation = {
      linkBytesPerSecond: bytesPerSecond(1_000_000),
      topicsCreated: 3,
      downBrokers: [
        {
          ...{ id: brokerId(9), host: 'nine', port: 9093, rack: 'b', tags: {}, configs: {} },
          logDirs: [{ path: '/d', totalBytes: bytes(10), usableBytes: bytes(4) }],
        },
      ],
      replicas: [{ topic: 'orders', partition: 0, broker: brokerId(3), sizeBytes: 0.25 }],
      throttles: [{ broker: brokerId(9), side: 'leader' as const, usedBytes: 0.5, idleMs: 20 }],
      logDirs: [
        {
          ...{ topic: 'orders', partition: 0, broker: brokerId(9), logDir: '/d' },
          futureLogDir: '/e',
          futureBytes: 0.5,
        },
      ],
    };
    const traffic: MeasuredTraffic = {
      ...{ source: 'kafka', takenAt: '2026-01-01T00:00:00.000Z', windowMs: 60_000, unreadGroups: ['g'] },
      topics: [
        { topic: 'a', id: 'x', split: 'measured', produce: [1, null], consume: [null, 2] },
        { topic: 'b', split: 'evenly', produce: [3], consume: [0] },
      ],
    };
    const load: MeasuredLoad = {
      ...{ source: 'datadog', takenAt: '2026-01-01T00:00:00.000Z', windowMs: 120_000 },
      brokers: [
        { id: brokerId(1), sent: bytesPerSecond(10), received: null, instanceType: 'm5.large' },
        { id: brokerId(2), sent: null, received: bytesPerSecond(0), instanceType: null },
      ],
    };
    const text = formatSnapshot({ ...state, traffic }, { simulation, load });
    expect(unwrap(parseSnapshotFile(text, 'c.json'))).toEqual({
      state: { ...state, traffic },
      ...{ simulation, load },
    });
    expect(unwrap(parseSnapshotFile(formatSnapshot(state), 'c.json')).state).toEqual(state);
  });

  test('gives each broker and each partition a line, so that versions can be compared', () => {
    const state = cluster()
      .brokers(2, { racks: ['a', 'b'], diskBytes: 1000 })
      .topic('orders', { partitions: 2, replicationFactor: 2, sizeBytes: 100 })
      .topic('audit', { replicas: [[2]], configs: { 'retention.ms': '1' } })
      .journal({ run: '1' })
      .build();
    expect(formatSnapshot(state)).toBe(`{
"apiVersion": "topicwright/v1",
"kind": "ClusterSnapshot",
"clusterId": "test-cluster",
"takenAt": "2026-01-01T00:00:00.000Z",
"brokers": [
  {"id":1,"host":"broker-1","port":9092,"rack":"a","logDirs":[{"path":"/data","totalBytes":1000,"usableBytes":800}]},
  {"id":2,"host":"broker-2","port":9092,"rack":"b","logDirs":[{"path":"/data","totalBytes":1000,"usableBytes":800}]}
],
"topics": [
  {"name":"audit","configs":{"retention.ms":"1"},"partitions":[
    {"id":0,"replicas":[2]}
  ]},
  {"name":"orders","partitions":[
    {"id":0,"replicas":[1,2],"sizeBytes":100},
    {"id":1,"replicas":[2,1],"sizeBytes":100}
  ]}
],
"journal": {
  "run": "1"
}
}
`);
  });
});

describe('a file that is not JSON', () => {
  test('says where it ends early, however much of it is there', () => {
    const text = formatSnapshot(rich());
    const cuts = Array.from({ length: text.trimEnd().length - 1 }, (_, index) => text.slice(0, index + 1));
    const told = new Set(cuts.flatMap((cut) => problemsOf(cut).map(({ summary }) => summary)));
    expect(told).toEqual(new Set(['The snapshot ends early']));
    const [problem] = problemsOf(text.slice(0, 60));
    expect(problem).toMatchObject({ code: 'snapshot.invalid', source: { file: 'c.json', line: 3 } });
    expect(problem?.detail).toContain('after 60 characters');
  });

  test('says where the mistake is', () => {
    const [problem] = problemsOf('{\n  "apiVersion": topicwright\n}');
    expect(problem).toMatchObject({
      code: 'snapshot.invalid',
      summary: 'The snapshot is not JSON',
      source: { file: 'c.json', line: 2, column: 17 },
    });
  });

  test('says that it is empty', () => {
    expect(problemsOf('\n').map(({ summary }) => summary)).toEqual(['The snapshot is empty']);
  });
});

describe('a file that is JSON, but no snapshot', () => {
  test('tells every mistake at once, each where it stands', () => {
    const text = `{
  "apiVersion": "topicwright/v2", "kind": "ClusterSnapshot", "clusterId": "c", "takenAt": "today",
  "brokers": [{"id": -1}, {"id": 2, "rak": "a"}],
  "topics": [{"name": "orders", "partitions": [
    {"id": 0, "replicas": []},
    {"id": 1, "replicas": [1], "sizeBytes": "many"}]}]
}`;
    const problems = problemsOf(text);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['snapshot.invalid']));
    const told = problems.map(
      ({ source, summary }) => `${source?.line}:${source?.column} ${summary.split(' must')[0]}`,
    );
    expect(told.toSorted()).toEqual([
      '2:17 apiVersion',
      '2:91 takenAt',
      '3:22 Broker -1: id',
      '3:27 Broker 2 has an unknown key rak',
      '5:27 orders/0: replicas',
      '6:45 orders/1: sizeBytes',
    ]);
  });

  test.each([
    ['a list', []],
    ['null', null],
    ['a number', 3],
  ])('%s is refused', (_, json) => {
    expect(summaries(json)).toEqual(['The snapshot must be of type object']);
  });

  test('shows a hundred mistakes and counts the others', () => {
    const brokers = Array.from({ length: 150 }, () => ({ id: 'one' }));
    const told = summaries({ ...minimal, brokers });
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toBe('The snapshot has 50 more errors, which are not shown');
  });
});

describe('a snapshot that contradicts itself', () => {
  test.each([
    [
      'a broker twice',
      { ...minimal, brokers: [{ id: 1 }, { id: 2 }, { id: 1 }] },
      ['Broker 1 is listed twice'],
    ],
    [
      'more usable than total bytes',
      { ...minimal, brokers: [{ id: 1, logDirs: [{ path: '/d', totalBytes: 1, usableBytes: 2 }] }] },
      ['Broker 1 has more usable than total bytes in /d'],
    ],
    [
      'a topic twice',
      { ...minimal, topics: [...minimal.topics, ...minimal.topics] },
      ['The topic orders is listed twice'],
    ],
    [
      'a partition twice',
      { ...minimal, topics: [{ name: 't', partitions: [0, 0].map((id) => ({ id, replicas: [1] })) }] },
      ['Partition t/0 is listed twice'],
    ],
    [
      'a gap in the partitions',
      { ...minimal, topics: [{ name: 't', partitions: [0, 2].map((id) => ({ id, replicas: [1] })) }] },
      ['The topic t has a partition 2, but no partition 1'],
    ],
    [
      'a broker twice among replicas',
      withPartition({ replicas: [1, 1] }),
      ['replicas of orders/0 has broker 1 twice'],
    ],
    [
      'strangers among replicas',
      withPartition({ isr: [1, 3], leader: 4 }),
      [
        'isr of orders/0 has broker 3, which is not one of its replicas',
        'The leader of orders/0 is broker 4, which is not one of its replicas',
      ],
    ],
    [
      'a reassignment that removes everything',
      withPartition({ removingReplicas: [1, 2] }),
      ['orders/0 would be left without replicas'],
    ],
    [
      'a broker both alive and down',
      { ...minimal, simulation: { downBrokers: [{ id: 2 }] } },
      ['Broker 2 is listed twice'],
    ],
    [
      'progress of replicas that are not there',
      {
        ...minimal,
        simulation: {
          replicas: [
            { topic: 'orders', partition: 0, broker: 3, sizeBytes: 1 },
            { topic: 'payments', partition: 0, broker: 1, sizeBytes: 1 },
          ],
        },
      },
      ['orders/0 has no replica on broker 3', 'There is no partition payments/0'],
    ],
  ])('%s', (_, json, expected) => {
    expect(summaries(json)).toEqual(expected);
  });
});

test('40 MB are read and written within seconds', { timeout: 30_000 }, () => {
  const state = cluster()
    .brokers(1000, { diskBytes: 1_000_000_000 })
    .topic('t', { partitions: 300_000, replicationFactor: 3, sizeBytes: 1 })
    .build();
  const wide = state.topics.flatMap(({ partitions, ...topic }) =>
    Array.from({ length: 2000 }, (_, index) => ({
      ...topic,
      name: `topic-${String(index).padStart(5, '0')}`,
      configs: { 'retention.ms': '604800000', 'segment.ms': '3600000' },
      tags: { description: 'x'.repeat(13_000) },
      partitions: partitions.slice(index * 150, (index + 1) * 150).map((one, id) => ({ ...one, id })),
    })),
  );
  const text = formatSnapshot({ ...state, topics: wide });
  const again = unwrap(parseSnapshot(text, 'large.json'));
  expect(text.length).toBeGreaterThan(40_000_000);
  expect(again.topics).toHaveLength(2000);
});
