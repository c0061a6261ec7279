/** A topic that somebody asks for besides git: where it goes, and what git has against it. */
import { expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { placeJournal } from '../../src/reconcile/plan/place-own-topics.ts';
import { objectionsToDeletion, placeTopic, type WantedTopic } from '../../src/reconcile/plan/place-topic.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';

const observed = cluster()
  .brokers(4, { racks: ['a', 'b'], diskBytes: 2 ** 40 })
  .topic('big', {
    replicas: [
      [1, 2],
      [1, 2],
    ],
    sizeBytes: 2 ** 30,
  })
  .topic(journalTopic, { replicas: [[1]] })
  .build();

const wanted = (more: Partial<WantedTopic> = {}): WantedTopic => ({
  ...{
    name: 'orders',
    partitions: 2,
    replicationFactor: 2,
    configs: { 'retention.ms': '5' },
    tags: {},
    brokers: null,
  },
  ...more,
});
const brokersOf = (...args: Parameters<typeof placeTopic>): readonly number[] =>
  [...new Set(unwrap(placeTopic(...args)).flatMap(({ assignments }) => assignments.flat()))].sort();

test('it alone is planned: with its configs, on the emptiest brokers, whatever else git wants', () => {
  const git = desired({
    pools: [pool('one', { ids: [1, 2] })],
    placements: [placement('moves', ['big'], { pool: 'one', replicationFactor: 1 })],
    topics: [topic('declared', { partitions: 3, replicationFactor: 3 })],
  });
  const steps = unwrap(placeTopic(git, observed, wanted({ partitions: 1 })));
  expect(steps.map(({ topic: name, configs }) => [name, configs])).toEqual([
    ['orders', { 'retention.ms': '5' }],
  ]);
  expect(steps[0]?.assignments.map((replicas) => [...replicas].sort())).toEqual([[3, 4]]);
});

test('its tags choose its Placement, whose pool and replication factor hold', () => {
  const git = desired({
    pools: [pool('gold', { ids: [2, 3, 4] })],
    placements: [placement('gold', null, { pool: 'gold', tags: { tier: 'gold' }, replicationFactor: 3 })],
  });
  const gold = wanted({ tags: { tier: 'gold' }, replicationFactor: null });
  expect(brokersOf(git, observed, gold)).toEqual([2, 3, 4]);
  expect(placeTopic(git, observed, { ...gold, brokers: [brokerId(1), brokerId(2)] })).toMatchObject({
    ok: false,
    problems: [{ code: 'plan.infeasible', summary: expect.stringContaining('BrokerPool gold') }],
  });
  expect(brokersOf(git, observed, { ...gold, replicationFactor: 2, brokers: [3, 4].map(brokerId) })).toEqual([
    3, 4,
  ]);
});

test('what git drains and cordons takes nothing', () => {
  const git = desired({ pools: [pool('all', { drain: [3], cordon: [4] })] });
  expect(brokersOf(git, observed, wanted({ brokers: [1, 2, 3, 4].map(brokerId) }))).toEqual([1, 2]);
});

test('two Placements that select it equally closely are a problem', () => {
  const placements = [placement('a', ['o*']), placement('b', ['or*'])];
  const git = desired({
    pools: [pool('general')],
    placements: placements.map((one) => ({ ...one, select: placements[0]?.select ?? one.select })),
  });
  expect(placeTopic(git, observed, wanted())).toMatchObject({
    ok: false,
    problems: [{ code: 'manifest.contradiction' }],
  });
});

test("topicwright's own topic is created where it is missing, and only then", () => {
  expect(unwrap(placeJournal(desired(), observed))).toEqual([]);
  const without = { ...observed, topics: observed.topics.filter(({ name }) => name !== journalTopic) };
  const [step, ...others] = unwrap(
    placeJournal(desired({ topics: [topic('x', { partitions: 1 })] }), without),
  );
  expect([step?.topic, step?.replicationFactor, others]).toEqual([journalTopic, 3, []]);
  expect(unwrap(placeTopic(desired(), without, wanted())).map(({ topic: name }) => name)).toEqual([
    journalTopic,
    'orders',
  ]);
});

test('Guardrails object to a deletion, silence allows it', () => {
  const source = { file: 'kafka.yaml', line: 1, column: 1 };
  const patterns = [{ kind: 'exact', name: 'big' } as const];
  const rules = [{ kind: 'protect', enforce: 'block', source, patterns } as const];
  const guardrails = [{ name: 'careful', source, select: { patterns: null, tags: {} }, rules }];
  expect(objectionsToDeletion(desired(), observed, 'big')).toEqual([]);
  expect(objectionsToDeletion(desired({ guardrails }), observed, 'big')).toMatchObject([
    { code: 'plan.blocked' },
  ]);
});
