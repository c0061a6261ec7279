/** Looking up brokers and topics: by tags, by what they are, by what they hold. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { desired, topicTags } from '../support/desired.ts';
import { openRegistry, type RegistryFixture, simulate } from '../support/registry.ts';

/** Brokers 0 to 3; 3 holds nothing but `lonely`. */
const simulation = simulate(
  cluster()
    .brokers(4, { firstId: 0, racks: ['a', 'b'] })
    .topic('orders', {
      replicas: [
        [0, 1],
        [1, 2],
      ],
      configs: { 'retention.ms': '1000' },
    })
    .topic('users', { replicas: [[2, 0]] })
    .topic('wide', {
      replicas: [
        [0, 1],
        [2, 3],
      ],
    })
    .topic('lonely', { replicas: [[3]] })
    .topic('__topicwright', { replicas: [[0]] })
    .build(),
);
let registry: RegistryFixture;
beforeAll(async () => {
  registry = await openRegistry(simulation, {
    desired: desired({ tags: [topicTags('git', { 'or*': { team: 'payments' } })] }),
  });
  await registry.call('TagTopic', { name: 'users', tag: ['url:http://a:1', 'tier:hot'] });
  await registry.call('TagTopic', { name: 'orders', tag: ['tier:hot'] });
  await registry.call('TagBroker', { id: 0, tag: ['tier:hot'] });
});
afterAll(() => registry.close());

const names = async (request: object): Promise<readonly string[]> =>
  (await registry.call('ListTopics', request)).names ?? [];
const ids = async (request: object): Promise<readonly number[]> =>
  (await registry.call('ListBrokers', request)).ids ?? [];

describe('topics', () => {
  test('are all there, or the one that is named, or none', async () => {
    expect(await names({})).toEqual(['__topicwright', 'lonely', 'orders', 'users', 'wide']);
    expect(await names({ name: 'users' })).toEqual(['users']);
    expect(await registry.call('ListTopics', { name: 'nobody' })).toEqual({});
    expect(await registry.call('GetTopics', { name: 'nobody' })).toEqual({});
  });

  test('are told with tags and whose they are, and with replicas where asked', async () => {
    const orders = {
      tags: { tier: 'hot', team: 'payments' },
      tag_owners: { tier: 'api', team: 'git' },
      ...{ name: 'orders', partitions: 2, replication: 2, configs: { 'retention.ms': '1000' } },
    };
    expect(await registry.call('GetTopics', { name: 'orders' })).toEqual({ topics: { orders } });
    const replicas = { 0: { ids: [0, 1] }, 1: { ids: [1, 2] } };
    expect(await registry.call('GetTopics', { name: 'orders', with_replicas: true })).toEqual({
      topics: { orders: { ...orders, replicas } },
    });
  });

  test.each<[string[], string[]]>([
    [['tier:hot'], ['orders', 'users']],
    [['tier:hot', 'team:payments'], ['orders']],
    [['url:http://a:1'], ['users']],
    [['partitions:2'], ['orders', 'wide']],
    [['partitions:2', 'tier:hot'], ['orders']],
    [['replication:1'], ['__topicwright', 'lonely']],
    [['name:wide'], ['wide']],
    [['tier:cold'], []],
    [['toString:x'], []],
  ])('with %j are %j', async (tag, expected) => {
    expect(await names({ tag })).toEqual(expected);
  });

  test('that span use every live broker', async () => {
    expect(await names({ spanning: true })).toEqual(['wide']);
  });

  test.each(['nocolon', ':value', ''])('a filter %j is no filter', async (tag) => {
    expect(await registry.codeOf('GetTopics', { tag: [tag] })).toBe('INVALID_ARGUMENT');
  });
});

describe('brokers', () => {
  test('are all there, broker 0 too', async () => {
    expect(await ids({})).toEqual([0, 1, 2, 3]);
    expect(await registry.call('GetBrokers', { id: 0 })).toMatchObject({
      brokers: { 0: { id: 0, host: 'broker-0', port: 9092, rack: 'a', tags: { tier: 'hot' } } },
    });
    expect(await registry.call('GetBrokers', { id: 77 })).toEqual({});
  });

  test.each<[string[], number[]]>([
    [['rack:b'], [1, 3]],
    [['tier:hot'], [0]],
    [['id:2'], [2]],
    [
      ['port:9092', 'rack:a'],
      [0, 2],
    ],
    [['tier:hot', 'rack:b'], []],
  ])('with %j are %j', async (tag, expected) => {
    expect(await ids({ tag })).toEqual(expected);
  });

  test('that hold nothing but excluded topics are unmapped', async () => {
    expect(await registry.call('UnmappedBrokers')).toEqual({});
    expect(await registry.call('UnmappedBrokers', { exclude: ['lonely', 'wide'] })).toEqual({ ids: [3] });
  });
});

describe('mappings', () => {
  test('of a topic are its brokers, of a broker its topics', async () => {
    expect(await registry.call('TopicMappings', { name: 'orders' })).toEqual({ ids: [0, 1, 2] });
    expect(await registry.call('BrokerMappings', { id: 3 })).toEqual({ names: ['lonely', 'wide'] });
    expect((await registry.call('BrokerMappings', { id: 0 })).names).toContain('orders');
  });

  test('are NotFound where there is no such thing, InvalidArgument where nothing is named', async () => {
    expect(await registry.codeOf('TopicMappings', { name: 'nobody' })).toBe('NOT_FOUND');
    expect(await registry.codeOf('TopicMappings', {})).toBe('INVALID_ARGUMENT');
    expect(await registry.codeOf('BrokerMappings', { id: 77 })).toBe('NOT_FOUND');
    expect(await registry.codeOf('BrokerMappings', {})).toBe('INVALID_ARGUMENT');
  });
});

describe('pages', () => {
  test('hold as many as asked for, in order, and together everything', async () => {
    const seen: string[] = [];
    let page_token = '';
    do {
      const page = await registry.call('ListTopics', { page_size: 2, page_token });
      expect(page.names?.length).toBeLessThanOrEqual(2);
      seen.push(...(page.names ?? []));
      page_token = page.next_page_token ?? '';
    } while (page_token !== '');
    expect(seen).toEqual(await names({}));
  });

  test('of brokers go by number', async () => {
    const first = await registry.call('GetBrokers', { page_size: 3 });
    expect(Object.keys(first.brokers ?? {})).toEqual(['0', '1', '2']);
    const second = await registry.call('GetBrokers', {
      page_size: 3,
      page_token: first.next_page_token ?? '',
    });
    expect(Object.keys(second.brokers ?? {})).toEqual(['3']);
    expect(second.next_page_token).toBeUndefined();
  });

  test('go on after what was deleted meanwhile, and take no token of their own making', async () => {
    const token = Buffer.from('after m').toString('base64url');
    expect(await names({ page_token: token })).toEqual(['orders', 'users', 'wide']);
    expect(await registry.codeOf('ListTopics', { page_token: 'nonsense' })).toBe('INVALID_ARGUMENT');
  });
});

test('a topic that is being reassigned is told, and counts as under-replicated', async () => {
  expect(await registry.call('ReassigningTopics')).toEqual({});
  expect(await registry.call('UnderReplicatedTopics')).toEqual({});
  await simulation.control.killBroker(brokerId(1));
  await expect.poll(() => registry.call('UnderReplicatedTopics')).toEqual({ names: ['orders', 'wide'] });
  expect(await ids({})).toEqual([0, 2, 3]);
  expect(await registry.call('BrokerMappings', { id: 1 })).toMatchObject({
    names: ['orders', 'wide'],
  });
});

test('what came into being since the last look is found, without waiting for the next one', async () => {
  const seldom = await openRegistry(simulation, { timing: { refreshMs: 10_000 } });
  await sleep(1_100);
  await simulation.port.createTopics([{ name: 'fresh', assignments: [[brokerId(0)]], configs: {} }]);
  expect(await seldom.call('ListTopics', { name: 'fresh' })).toEqual({ names: ['fresh'] });
  await seldom.close();
});
