/** Watching: first all there is, then every change in order. */
import { afterEach, describe, expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import type { WatchEvent } from '../../src/registry/generated/registry/WatchEvent.ts';
import { cluster } from '../support/cluster.ts';
import { openRegistry, type RegistryFixture, simulate } from '../support/registry.ts';

const opened: RegistryFixture[] = [];
const controllers: AbortController[] = [];
afterEach(async () => {
  for (const controller of controllers.splice(0)) controller.abort();
  for (const one of opened.splice(0)) await one.close();
});

async function open() {
  const simulation = simulate(
    cluster()
      .brokers(3, { racks: ['a'], diskBytes: 2 ** 40 })
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 30 })
      .topic('__topicwright', { replicas: [[1]] })
      .build(),
  );
  const fixture = await openRegistry(simulation);
  opened.push(fixture);
  return { ...fixture, simulation };
}

const incoming = {
  ...{
    transport: 'grpc' as const,
    authorization: undefined,
    certificate: null,
    address: 'test',
    timeoutMs: null,
  },
};

/** What is told once everything there is has been. */
async function watch(
  { calls }: RegistryFixture,
  kinds: string[] = [],
): Promise<{
  readonly before: readonly string[];
  readonly next: () => Promise<WatchEvent>;
}> {
  const controller = new AbortController();
  controllers.push(controller);
  const events = calls.watch({ kinds }, incoming, controller.signal);
  const next = async (): Promise<WatchEvent> => {
    const { value, done } = await events.next();
    if (done) throw new Error('the stream has ended');
    return value;
  };
  const before: string[] = [];
  for (let event = await next(); event.kind !== 'synced'; event = await next())
    before.push(`${event.kind} ${event.type} ${event.name}`);
  return { before, next };
}

test('tells what there is, then what is added, changed and deleted', async () => {
  const fixture = await open();
  const { before, next } = await watch(fixture);
  expect(before).toEqual([
    ...['broker added 1', 'broker added 2', 'broker added 3'],
    ...['topic added __topicwright', 'topic added orders'],
  ]);
  await fixture.call('TagTopic', { name: 'orders', tag: ['a:1'] });
  expect(await next()).toMatchObject({
    kind: 'topic',
    type: 'changed',
    name: 'orders',
    topic: { tags: { a: '1' } },
  });
  await fixture.call('CreateTopic', {
    topic: { name: 'new', partitions: 1, replication: 1, tags: { b: '2' } },
  });
  expect(await next()).toMatchObject({
    type: 'added',
    name: 'new',
    topic: { tags: { b: '2' }, partitions: 1 },
  });
  await fixture.call('DeleteTopic', { name: 'new' });
  expect(await next()).toMatchObject({ kind: 'topic', type: 'deleted', name: 'new' });
  await fixture.call('TagBroker', { id: 3, tag: ['tier:hot'] });
  expect(await next()).toMatchObject({
    kind: 'broker',
    type: 'changed',
    name: '3',
    broker: { tags: { tier: 'hot' } },
  });
});

describe('only what is wanted is told', () => {
  test('tags alone: not what else changes of a topic', async () => {
    const fixture = await open();
    const { before, next } = await watch(fixture, ['tags']);
    expect(before).toEqual([]);
    await fixture.simulation.port.alterConfigs([
      {
        resource: { kind: 'topic', name: 'orders' },
        operations: [{ operation: 'set', key: 'retention.ms', value: '5' }],
      },
    ]);
    await expect
      .poll(async () => (await fixture.call('GetTopics', { name: 'orders' })).topics?.['orders']?.configs)
      .toEqual({ 'retention.ms': '5' });
    await fixture.call('TagTopic', { name: 'orders', tag: ['a:1'] });
    expect(await next()).toMatchObject({ kind: 'topic', topic: { tags: { a: '1' } } });
  });

  test('reassignments: when one begins and ends', async () => {
    const fixture = await open();
    const { before, next } = await watch(fixture, ['reassignments']);
    expect(before).toEqual([]);
    const replicas = [brokerId(1), brokerId(3)];
    await fixture.simulation.port.alterReassignments([{ topic: 'orders', partition: 0, replicas }]);
    expect(await next()).toEqual({
      ...{ kind: 'reassignment', type: 'added', name: 'orders:0' },
      reassignment: { topic: 'orders', partition: 0, replicas: [1, 3, 2], adding: [3], removing: [2] },
    });
    expect(await fixture.call('ReassigningTopics')).toEqual({ names: ['orders'] });
    expect((await fixture.call('UnderReplicatedTopics')).names).toContain('orders');
    await fixture.simulation.port.alterReassignments([{ topic: 'orders', partition: 0, replicas: null }]);
    expect(await next()).toMatchObject({ type: 'deleted', name: 'orders:0' });
  });

  test('and what nobody knows is refused', async () => {
    await expect(watch(await open(), ['groups'])).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});

test('a leader that changes is no change of its topic', async () => {
  const fixture = await open();
  const { next } = await watch(fixture, ['topics']);
  await fixture.simulation.control.killBroker(brokerId(2));
  await expect.poll(async () => (await fixture.call('UnderReplicatedTopics')).names).toEqual(['orders']);
  await fixture.call('TagTopic', { name: 'orders', tag: ['a:1'] });
  expect(await next()).toMatchObject({ topic: { tags: { a: '1' } } });
});

test('who reads too slowly is cut off', async () => {
  const fixture = await open();
  const { next } = await watch(fixture, ['topics']);
  const change = (n: number) => {
    const before = fixture.registry.catalog.topics.get('orders') ?? null;
    return Array.from({ length: n }, () => ({ kind: 'topic' as const, before: null, after: before }));
  };
  fixture.registry.watchers.tell(change(9_000));
  fixture.registry.watchers.tell(change(2_000));
  await expect(next()).rejects.toMatchObject({ code: 'RESOURCE_EXHAUSTED' });
  expect(fixture.registry.watchers.count).toBe(0);
});

test('streams end with the instance', async () => {
  const fixture = await open();
  const { next } = await watch(fixture);
  const waiting = next();
  fixture.registry.watchers.close();
  await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
