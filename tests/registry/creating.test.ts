/** Creating and deleting topics: placed by load, with their tags at any moment, once whoever else tries. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { creationRecord, tagKey } from '../../src/model/journal/tag-index.ts';
import { errorProblem, ProblemError } from '../../src/model/problem/problem.ts';
import { claimLastsMs } from '../../src/registry/tags/tag-changes.ts';
import type { Simulation } from '../../src/simulation/open-simulation.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic, topicTags } from '../support/desired.ts';
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

/** Broker 1 is the fullest, 4 the emptiest. */
const newSimulation = (): Simulation =>
  simulate(
    cluster()
      .brokers(4, { racks: ['a', 'b'], diskBytes: 2 ** 40 })
      .topic('big', {
        replicas: [
          [1, 2],
          [1, 2],
          [1, 3],
        ],
        sizeBytes: 2 ** 30,
      })
      .build(),
  );

async function open(simulation: Simulation, options: RegistryFixtureOptions = {}): Promise<RegistryFixture> {
  const one = await openRegistry(simulation, options);
  opened.push(one);
  return one;
}

const wanted = (name: string, more: object = {}) => ({
  topic: { name, partitions: 2, replication: 2, ...more },
});
const replicasOf = async (
  registry: RegistryFixture,
  name: string,
): Promise<readonly (readonly number[])[]> => {
  const { topics } = await registry.call('GetTopics', { name, with_replicas: true });
  return Object.values(topics?.[name]?.replicas ?? {}).map(({ ids = [] }) => ids);
};
const brokersOf = async (registry: RegistryFixture, name: string) =>
  [...new Set((await replicasOf(registry, name)).flat())].sort();

describe('a topic', () => {
  test('is there with its tags and configs once it is acknowledged', async () => {
    const registry = await open(newSimulation());
    await registry.call(
      'CreateTopic',
      wanted('orders', { tags: { team: 'a:b' }, configs: { 'retention.ms': '5' } }),
    );
    expect(await registry.call('GetTopics', { name: 'orders' })).toEqual({
      topics: {
        orders: {
          ...{ name: 'orders', partitions: 2, replication: 2, configs: { 'retention.ms': '5' } },
          ...{ tags: { team: 'a:b' }, tag_owners: { team: 'api' } },
        },
      },
    });
  });

  test('goes where there is least, in as many racks as it can', async () => {
    const registry = await open(newSimulation());
    await registry.call('CreateTopic', { topic: { name: 'small', partitions: 1, replication: 2 } });
    const [replicas = []] = await replicasOf(registry, 'small');
    expect(replicas).not.toContain(1);
    expect(new Set(replicas.map((id) => id % 2)).size).toBe(2);
  });

  test('goes to the brokers that are named, or tagged so, or both', async () => {
    const registry = await open(newSimulation());
    await registry.call('TagBrokers', { ids: [1, 2, 3], tags: ['tier:hot'] });
    await registry.call('CreateTopic', { ...wanted('named'), target_broker_ids: [1, 2] });
    expect(await brokersOf(registry, 'named')).toEqual([1, 2]);
    await registry.call('CreateTopic', {
      ...wanted('tagged', { replication: 3 }),
      target_broker_tags: ['tier:hot'],
    });
    expect(await brokersOf(registry, 'tagged')).toEqual([1, 2, 3]);
    const both = { target_broker_tags: ['tier:hot', 'rack:a'], target_broker_ids: [1, 3] };
    await registry.call('CreateTopic', { ...wanted('both'), ...both });
    expect(await brokersOf(registry, 'both')).toEqual([1, 3]);
  });

  test('that is deleted is gone with its tags', async () => {
    const registry = await open(newSimulation());
    await registry.call('CreateTopic', wanted('orders', { tags: { a: '1' } }));
    await registry.call('DeleteTopic', { name: 'orders' });
    expect(await registry.call('GetTopics', { name: 'orders' })).toEqual({});
    await registry.call('CreateTopic', wanted('orders', { tags: { b: '2' } }));
    expect((await registry.call('GetTopics', { name: 'orders' })).topics?.['orders']?.tags).toEqual({
      b: '2',
    });
  });
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    ['no topic', {}, 'INVALID_ARGUMENT'],
    ['no name', { topic: { partitions: 1, replication: 1 } }, 'INVALID_ARGUMENT'],
    ['an illegal name', wanted('no spaces'), 'INVALID_ARGUMENT'],
    ['dots', wanted('..'), 'INVALID_ARGUMENT'],
    ['no partitions', wanted('x', { partitions: 0 }), 'INVALID_ARGUMENT'],
    ['a reserved tag', wanted('x', { tags: { name: 'y' } }), 'INVALID_ARGUMENT'],
    ['a tag with a colon in its key', wanted('x', { tags: { 'a:b': 'y' } }), 'INVALID_ARGUMENT'],
    ['chosen replicas', wanted('x', { replicas: { 0: { ids: [1] } } }), 'INVALID_ARGUMENT'],
    ['an unknown config', wanted('x', { configs: { 'retention.days': '7' } }), 'INVALID_ARGUMENT'],
    ['what exists', wanted('big'), 'ALREADY_EXISTS'],
    ["Kafka's own", wanted('__consumer_offsets'), 'PERMISSION_DENIED'],
    ['an unknown broker', { ...wanted('x'), target_broker_ids: [1, 9] }, 'FAILED_PRECONDITION'],
    ['too few brokers', { ...wanted('x'), target_broker_ids: [1] }, 'FAILED_PRECONDITION'],
    ['tags that no broker has', { ...wanted('x'), target_broker_tags: ['tier:cold'] }, 'FAILED_PRECONDITION'],
    ['more replicas than brokers', wanted('x', { replication: 5 }), 'FAILED_PRECONDITION'],
    ['no replication factor', wanted('x', { replication: 0 }), 'FAILED_PRECONDITION'],
  ])('%s', async (_, request, code) => {
    const simulation = newSimulation();
    const registry = await open(simulation);
    expect(await registry.codeOf('CreateTopic', request)).toBe(code);
    expect(registry.registry.tags.index.creations()).toEqual([]);
    expect((await simulation.port.observe()).topics.some(({ name }) => name === 'x')).toBe(false);
  });

  test('deletion of what is not there, of what Kafka keeps, and of nothing', async () => {
    const registry = await open(newSimulation());
    expect(await registry.codeOf('DeleteTopic', { name: 'nobody' })).toBe('NOT_FOUND');
    expect(await registry.codeOf('DeleteTopic', {})).toBe('INVALID_ARGUMENT');
    await registry.call('TagTopic', { name: 'big', tag: ['a:1'] });
    expect(await registry.codeOf('DeleteTopic', { name: '__topicwright' })).toBe('PERMISSION_DENIED');
  });
});

describe('git', () => {
  const general = [pool('general', { ids: [2, 3, 4], cordon: [4] })];
  const placements = [placement('all', ['*'], { replicationFactor: 2 })];

  test('governs where topics go: their Placement, its pool, and what it is cordoned from', async () => {
    const registry = await open(newSimulation(), { desired: desired({ pools: general, placements }) });
    await registry.call('CreateTopic', wanted('orders', { replication: 0 }));
    expect(await brokersOf(registry, 'orders')).toEqual([2, 3]);
    expect(await registry.codeOf('CreateTopic', { ...wanted('x'), target_broker_ids: [1, 2] })).toBe(
      'FAILED_PRECONDITION',
    );
    expect(await registry.codeOf('CreateTopic', { ...wanted('x'), target_broker_ids: [3, 4] })).toBe(
      'FAILED_PRECONDITION',
    );
    await registry.call('CreateTopic', { ...wanted('x', { replication: 1 }), target_broker_ids: [3] });
    expect(await brokersOf(registry, 'x')).toEqual([3]);
  });

  test('creates and deletes what it declares itself, and keeps its tags', async () => {
    const git = desired({
      topics: [topic('declared'), topic('big')],
      tags: [topicTags('t', { 'or*': { team: 'a' } })],
    });
    const registry = await open(newSimulation(), { desired: git });
    expect(await registry.codeOf('CreateTopic', wanted('declared'))).toBe('FAILED_PRECONDITION');
    expect(await registry.codeOf('DeleteTopic', { name: 'big' })).toBe('PERMISSION_DENIED');
    expect(await registry.codeOf('CreateTopic', wanted('orders', { tags: { team: 'b' } }))).toBe(
      'PERMISSION_DENIED',
    );
    expect(await registry.codeOf('CreateTopic', wanted('orders', { tags: { team: 'a' } }))).toBe('OK');
  });

  test('protects topics by Guardrails', async () => {
    const source = { file: 'kafka.yaml', line: 1, column: 1 };
    const patterns = [{ kind: 'exact', name: 'big' } as const];
    const protect = { kind: 'protect', enforce: 'block', source, patterns } as const;
    const naming = { kind: 'naming', enforce: 'block', source, patterns } as const;
    const guardrails = [
      { name: 'careful', source, select: { patterns: null, tags: {} }, rules: [protect, naming] },
    ];
    const registry = await open(newSimulation(), { desired: desired({ guardrails }) });
    expect(await registry.codeOf('DeleteTopic', { name: 'big' })).toBe('PERMISSION_DENIED');
    expect(await registry.codeOf('CreateTopic', wanted('small'))).toBe('PERMISSION_DENIED');
  });
});

describe('several at once', () => {
  test('of one name, at several instances: one creates it, and its tags are there', async () => {
    const simulation = newSimulation();
    const instances = await Promise.all([1, 2, 3].map(() => open(simulation)));
    const codes = await Promise.all(
      instances.map((one, index) =>
        one.codeOf('CreateTopic', wanted('raced', { tags: { by: String(index) } })),
      ),
    );
    expect(codes.toSorted()).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS', 'OK']);
    const tags = { by: String(codes.indexOf('OK')) };
    for (const one of instances)
      await expect
        .poll(async () => (await one.call('GetTopics', { name: 'raced' })).topics?.['raced']?.tags)
        .toEqual(tags);
    for (const one of instances) await expect.poll(() => one.registry.tags.index.creations()).toEqual([]);
  });

  test('of many names: all are created', async () => {
    const registry = await open(newSimulation());
    const names = Array.from({ length: 12 }, (_, index) => `many-${index}`);
    await Promise.all(
      names.map((name) => registry.call('CreateTopic', wanted(name, { tags: { name_is: name } }))),
    );
    const { topics = {} } = await registry.call('GetTopics', {});
    expect(names.filter((name) => topics[name]?.tags?.['name_is'] === name)).toEqual(names);
  });
});

describe('a crash', () => {
  const crash = new ProblemError([errorProblem('cluster.unreachable', 'gone')]);
  /** A port that dies with the n-th change, before or after making it. */
  function dying(n: number, when: 'before' | 'after'): (port: ClusterPort) => ClusterPort {
    let changes = 0;
    let isDead = false;
    const die = async (change: () => Promise<unknown>): Promise<never> => {
      isDead = true;
      if (when === 'after') await change();
      throw crash;
    };
    return (port) =>
      new Proxy(port, {
        get: (target, name) => {
          const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
          const isChange = name === 'appendJournal' || name === 'createTopics';
          return async (...args: unknown[]) => {
            if (isDead) throw crash;
            changes += Number(isChange);
            return isChange && changes === n ? await die(() => method(...args)) : await method(...args);
          };
        },
      });
  }

  // Its own topic, the claim, the start, the topic, the end.
  test.each(
    [1, 2, 3, 4, 5].flatMap((n) => [
      [n, 'before' as const],
      [n, 'after' as const],
    ]) as [number, 'before' | 'after'][],
  )('at change %i, %s it is made: no topic without its tags', async (n, when) => {
    const simulation = newSimulation();
    const crashed = await open(simulation, { port: dying(n, when) });
    expect(await crashed.codeOf('CreateTopic', wanted('orders', { tags: { a: '1' } }))).toBe('UNAVAILABLE');
    const { topics } = await simulation.port.observe();
    const observed = topics.find(({ name }) => name === 'orders');
    expect(observed?.tags ?? { a: '1' }).toEqual({ a: '1' });
    const next = await open(simulation);
    if (!observed) return;
    expect((await next.call('GetTopics', { name: 'orders' })).topics?.['orders']?.tags).toEqual({ a: '1' });
    await next.call('TagTopic', { name: 'orders', tag: ['b:2'] });
    expect((await next.call('GetTopics', { name: 'orders' })).topics?.['orders']?.tags).toEqual({
      a: '1',
      b: '2',
    });
    const { index } = next.registry.tags;
    expect(index.creations()).toEqual([]);
  });

  test('leaves a claim that nobody has to wait for long', async () => {
    const simulation = newSimulation();
    const registry = await open(simulation);
    await registry.call('TagTopic', { name: 'big', tag: ['a:1'] });
    const left = { topic: 'orders', creator: 'dead', state: 'creating' as const, tags: { old: '1' } };
    await simulation.port.appendJournal(creationRecord({ ...left, atMs: Date.now() - 1_000 }));
    expect(await registry.codeOf('CreateTopic', wanted('orders'))).toBe('ALREADY_EXISTS');
    await simulation.port.appendJournal(creationRecord({ ...left, atMs: Date.now() - claimLastsMs - 1 }));
    expect(await registry.codeOf('CreateTopic', wanted('orders', { tags: { new: '1' } }))).toBe('OK');
    const { topics } = await simulation.port.observe();
    expect(topics.find(({ name }) => name === 'orders')?.tags).toEqual({ new: '1' });
    expect(await simulation.port.readJournal()).toMatchObject({
      [tagKey({ kind: 'topic', name: 'orders' }, 'new')]: '1',
    });
  });
});
