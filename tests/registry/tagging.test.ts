/** Setting and deleting tags: what may be set, who owns what, and who sees it when. */
import { afterEach, describe, expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { tagKey } from '../../src/model/journal/tag-index.ts';
import { errorProblem, ProblemError, unwrap } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topicTags } from '../support/desired.ts';
import {
  openRegistry,
  type RegistryFixture,
  type RegistryFixtureOptions,
  simulate,
} from '../support/registry.ts';

const opened: RegistryFixture[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const newSimulation = () =>
  simulate(
    cluster()
      .brokers(3, { firstId: 0, racks: ['a', 'b', 'c'], diskBytes: 2 ** 40 })
      .topic('orders', { replicas: [[0, 1]], sizeBytes: 1_000 })
      .topic('users', { replicas: [[1, 2]] })
      .build(),
  );

async function open(
  simulation = newSimulation(),
  options: RegistryFixtureOptions = {},
): Promise<RegistryFixture> {
  const one = await openRegistry(simulation, options);
  opened.push(one);
  return one;
}

const tagsOf = async (registry: RegistryFixture, name: string) =>
  (await registry.call('GetTopics', { name })).topics?.[name]?.tags ?? {};
const brokerTagsOf = async (registry: RegistryFixture, id: number) =>
  (await registry.call('GetBrokers', { id })).brokers?.[id]?.tags ?? {};

describe('tags', () => {
  test('are there once they are acknowledged, one replaced by another, until they are deleted', async () => {
    const registry = await open();
    expect(await registry.call('TagTopic', { name: 'orders', tag: ['a:1', 'b:x:y'] })).toEqual({
      message: 'success',
    });
    expect(await tagsOf(registry, 'orders')).toEqual({ a: '1', b: 'x:y' });
    await registry.call('TagTopic', { name: 'orders', tag: ['a:2'] });
    expect(await tagsOf(registry, 'orders')).toEqual({ a: '2', b: 'x:y' });
    await registry.call('DeleteTopicTags', { name: 'orders', tag: ['a', 'never-there'] });
    expect(await tagsOf(registry, 'orders')).toEqual({ b: 'x:y' });
    expect(await tagsOf(registry, 'users')).toEqual({});
  });

  test('of brokers work alike, for broker 0 as well, and for many at once', async () => {
    const registry = await open();
    await registry.call('TagBroker', { id: 0, tag: ['tier:hot'] });
    await registry.call('TagBrokers', { ids: [0, 1, 1], tags: ['pool:main'] });
    expect(await brokerTagsOf(registry, 0)).toEqual({ tier: 'hot', pool: 'main' });
    expect(await brokerTagsOf(registry, 1)).toEqual({ pool: 'main' });
    await registry.call('DeleteBrokerTags', { id: 0, tag: ['tier'] });
    expect(await brokerTagsOf(registry, 0)).toEqual({ pool: 'main' });
  });

  test('survive a restart, and reach other instances', async () => {
    const simulation = newSimulation();
    const [one, other] = [await open(simulation), await open(simulation)];
    await one.call('TagTopic', { name: 'users', tag: ['a:1'] });
    await expect.poll(() => tagsOf(other, 'users')).toEqual({ a: '1' });
    await other.call('DeleteTopicTags', { name: 'users', tag: ['a'] });
    await other.call('TagTopic', { name: 'users', tag: ['b:2'] });
    await expect.poll(() => tagsOf(one, 'users')).toEqual({ b: '2' });
    expect(await tagsOf(await open(simulation), 'users')).toEqual({ b: '2' });
  });

  test('that were kept in a topic which is deleted are gone, and can be set anew', async () => {
    const simulation = newSimulation();
    const registry = await open(simulation, { timing: { wholeMs: 50 } });
    await registry.call('TagTopic', { name: 'users', tag: ['a:1'] });
    await simulation.port.deleteTopics([journalTopic]);
    await expect.poll(() => tagsOf(registry, 'users')).toEqual({});
    await registry.call('TagTopic', { name: 'users', tag: ['b:2'] });
    expect(await tagsOf(registry, 'users')).toEqual({ b: '2' });
  });

  test("choose a plan's pools and placements", async () => {
    const simulation = newSimulation();
    const registry = await open(simulation);
    await registry.call('TagBrokers', { ids: [1, 2], tags: ['tier:hot'] });
    await registry.call('TagTopic', { name: 'orders', tag: ['team:payments'] });
    const wanted = desired({
      pools: [pool('hot', { tags: { tier: 'hot' } })],
      placements: [placement('payments', null, { pool: 'hot', tags: { team: 'payments' } })],
    });
    const plan = unwrap(makePlan(wanted, await simulation.port.observe()));
    const moved = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
    expect(moved.map(({ topic, to }) => [topic, [...to].sort()])).toEqual([['orders', [1, 2]]]);
  });
});

describe('what can’t be set', () => {
  test.each<[string, string]>([
    ['nocolon', 'INVALID_ARGUMENT'],
    [':empty', 'INVALID_ARGUMENT'],
    ['', 'INVALID_ARGUMENT'],
    ['name:x', 'INVALID_ARGUMENT'],
    ['partitions:3', 'INVALID_ARGUMENT'],
    ['replicas:3', 'INVALID_ARGUMENT'],
    ['tag_owners:x', 'INVALID_ARGUMENT'],
    ['__proto__:x', 'INVALID_ARGUMENT'],
    [`${'k'.repeat(129)}:x`, 'INVALID_ARGUMENT'],
    [`k:${'v'.repeat(1025)}`, 'INVALID_ARGUMENT'],
    ['k:line\nbreak', 'INVALID_ARGUMENT'],
    ['k:\ud800', 'INVALID_ARGUMENT'],
    ['rack:x', 'OK'],
    ['k:', 'OK'],
    ['constructor:x', 'OK'],
  ])('of a topic, %j: %s', async (tag, code) => {
    const registry = await open();
    expect(await registry.codeOf('TagTopic', { name: 'orders', tag: ['fine:yes', tag] })).toBe(code);
    expect(Object.hasOwn(await tagsOf(registry, 'orders'), 'fine')).toBe(code === 'OK');
  });

  test.each(['rack:x', 'id:4', 'host:x', 'port:1', 'interbrokerprotocolversion:1'])(
    'of a broker, %s',
    async (tag) => {
      const registry = await open();
      expect(await registry.codeOf('TagBroker', { id: 1, tag: [tag] })).toBe('INVALID_ARGUMENT');
    },
  );

  test('is nothing at all, a hundred and one tags, or two values of one', async () => {
    const registry = await open();
    const many = Array.from({ length: 101 }, (_, index) => `k${index}:v`);
    for (const tag of [[], many, ['a:1', 'a:2']])
      expect(await registry.codeOf('TagTopic', { name: 'orders', tag })).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('DeleteTopicTags', { name: 'orders', tag: [] })).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('DeleteTopicTags', { name: 'orders', tag: ['a:1'] })).toBe(
      'INVALID_ARGUMENT',
    );
  });

  test('is a tag of what does not exist; of several brokers then none is tagged', async () => {
    const registry = await open();
    expect(await registry.codeOf('TagTopic', { name: 'nobody', tag: ['a:1'] })).toBe('NOT_FOUND');
    expect(await registry.codeOf('DeleteTopicTags', { name: 'nobody', tag: ['a'] })).toBe('NOT_FOUND');
    expect(await registry.codeOf('TagTopic', { tag: ['a:1'] })).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('TagBroker', { id: 9, tag: ['a:1'] })).toBe('NOT_FOUND');
    expect(await registry.codeOf('TagBroker', { tag: ['a:1'] })).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('TagBrokers', { ids: [], tags: ['a:1'] })).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('TagBrokers', { ids: [1, 9], tags: ['a:1'] })).toBe('NOT_FOUND');
    expect(await brokerTagsOf(registry, 1)).toEqual({});
  });
});

describe('git', () => {
  const git = desired({ tags: [topicTags('git', { 'or*': { team: 'payments' } })] });

  test('owns what it says: the API neither sets nor deletes it, and git wins', async () => {
    const simulation = newSimulation();
    const without = await open(simulation);
    await without.call('TagTopic', { name: 'orders', tag: ['team:other', 'mine:1'] });
    const registry = await open(simulation, { desired: git });
    expect(await registry.call('GetTopics', { name: 'orders' })).toMatchObject({
      topics: { orders: { tags: { team: 'payments', mine: '1' }, tag_owners: { team: 'git', mine: 'api' } } },
    });
    expect(await registry.codeOf('TagTopic', { name: 'orders', tag: ['team:x'] })).toBe('PERMISSION_DENIED');
    expect(await registry.codeOf('DeleteTopicTags', { name: 'orders', tag: ['team'] })).toBe(
      'PERMISSION_DENIED',
    );
    expect(await registry.codeOf('TagTopic', { name: 'users', tag: ['team:x'] })).toBe('OK');
  });

  test('is asked anew after its manifests change', async () => {
    const registry = await open();
    await registry.call('TagTopic', { name: 'orders', tag: ['team:mine'] });
    registry.registry.follow(git);
    expect(await tagsOf(registry, 'orders')).toEqual({ team: 'payments' });
    registry.registry.follow(desired());
    expect(await tagsOf(registry, 'orders')).toEqual({ team: 'mine' });
  });
});

describe('while Kafka is down', () => {
  const away = new ProblemError([errorProblem('cluster.unreachable', 'Kafka is away')]);

  test('reads go on and tell their age, writes fail cleanly, and all recovers', async () => {
    let isDown = false;
    const fail = async (): Promise<never> => {
      throw away;
    };
    const registry = await open(newSimulation(), {
      port: (port) =>
        new Proxy(port, {
          get: (target, name) => (isDown ? fail : Reflect.get(target, name)),
        }),
    });
    await registry.call('TagTopic', { name: 'orders', tag: ['a:1'] });
    isDown = true;
    await expect.poll(() => registry.failures.length).toBeGreaterThan(2);
    expect(await tagsOf(registry, 'orders')).toEqual({ a: '1' });
    expect(await registry.codeOf('TagTopic', { name: 'orders', tag: ['a:2'] })).toBe('UNAVAILABLE');
    expect(await registry.codeOf('GetTopics', { name: 'nobody' })).toBe('OK');
    const { cache } = registry.registry;
    expect(cache.ageMs).toBeGreaterThan(30);
    isDown = false;
    await expect.poll(() => cache.ageMs).toBeLessThan(30);
    expect(await registry.codeOf('TagTopic', { name: 'orders', tag: ['a:3'] })).toBe('OK');
    expect(await tagsOf(registry, 'orders')).toEqual({ a: '3' });
  });
});

test('tags of a broker that is down can be set', async () => {
  const simulation = newSimulation();
  const registry = await open(simulation);
  await simulation.control.killBroker(brokerId(2));
  await expect.poll(async () => (await registry.call('ListBrokers')).ids).toEqual([0, 1]);
  expect(await registry.codeOf('TagBroker', { id: 2, tag: ['a:1'] })).toBe('OK');
  expect(await simulation.port.readJournal()).toMatchObject({
    [tagKey({ kind: 'broker', id: brokerId(2) }, 'a')]: '1',
  });
});

describe('beside a newer topicwright', () => {
  const newer = { 'creating/coming/other': '{"version":2,"value":"..."}' };

  test('a registry does not start on what it can not read, and says why', async () => {
    const simulation = newSimulation();
    const { port } = simulation;
    await port.createTopics([{ name: journalTopic, assignments: [[brokerId(0)]], configs: {} }]);
    await port.appendJournal(newer);
    await expect(open(simulation)).rejects.toThrow('The journal was written by a newer topicwright');
  });

  test('one that runs goes on to answer, and writes nothing more, until the record is gone', async () => {
    const simulation = newSimulation();
    const registry = await open(simulation);
    await registry.call('TagTopic', { name: 'orders', tag: ['team:a'] });
    await simulation.port.appendJournal(newer);
    await expect.poll(() => registry.failures.length).toBeGreaterThan(0);
    const before = await simulation.port.readJournal();
    expect(await registry.codeOf('TagTopic', { name: 'orders', tag: ['team:b'] })).toBe(
      'FAILED_PRECONDITION',
    );
    expect(await simulation.port.readJournal()).toEqual(before);
    expect(await tagsOf(registry, 'orders')).toEqual({ team: 'a' });
    await simulation.port.appendJournal({ 'creating/coming/other': null });
    await expect.poll(() => registry.codeOf('TagTopic', { name: 'orders', tag: ['team:b'] })).toBe('OK');
  });
});
