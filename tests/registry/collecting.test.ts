/** Tags of what is gone are forgotten, but only of what is really gone, and only after the grace period. */
import { afterEach, describe, expect, test } from 'vitest';
import { creationRecord, type TopicCreation } from '../../src/model/journal/tag-index.ts';
import { brokerId } from '../../src/model/values/units.ts';
import type { Simulation } from '../../src/simulation/open-simulation.ts';
import { cluster } from '../support/cluster.ts';
import { openRegistry, type RegistryFixture, simulate } from '../support/registry.ts';

const opened: RegistryFixture[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function open(simulation: Simulation): Promise<RegistryFixture> {
  const one = await openRegistry(simulation, { graceMs: 60_000 });
  opened.push(one);
  return one;
}

const newSimulation = (): Simulation =>
  simulate(
    cluster()
      .brokers(3, { racks: ['a'], diskBytes: 2 ** 40 })
      .topic('orders', { replicas: [[1, 2]] })
      .topic('users', { replicas: [[1, 2]] })
      .topic('__topicwright', { replicas: [[1]] })
      .build(),
  );
const tagRecords = async (simulation: Simulation): Promise<readonly string[]> =>
  Object.keys(await simulation.port.readJournal());

describe('a topic', () => {
  test('that is gone keeps its tags for the grace period, also across restarts', async () => {
    const simulation = newSimulation();
    const first = await open(simulation);
    await first.call('TagTopic', { name: 'orders', tag: ['a:1'] });
    await simulation.port.deleteTopics(['orders']);
    await first.registry.cache.refresh();
    await first.registry.collectTags(1_000_000);
    expect(await tagRecords(simulation)).toEqual(['tag-gone/topic/orders', 'tag/topic/orders/a']);
    const second = await open(simulation);
    await second.registry.collectTags(1_059_000);
    expect(await tagRecords(simulation)).toContain('tag/topic/orders/a');
    await second.registry.collectTags(1_061_000);
    expect(await tagRecords(simulation)).toEqual([]);
  });

  test('that comes back has them again, and a later end begins a new period', async () => {
    const simulation = newSimulation();
    const { registry, call } = await open(simulation);
    await call('TagTopic', { name: 'orders', tag: ['a:1'] });
    const collectAt = async (nowMs: number): Promise<void> => {
      await registry.cache.refresh();
      await registry.collectTags(nowMs);
    };
    await simulation.port.deleteTopics(['orders']);
    await collectAt(1_000_000);
    await simulation.port.createTopics([{ name: 'orders', assignments: [[brokerId(1)]], configs: {} }]);
    await collectAt(1_030_000);
    expect(await tagRecords(simulation)).toEqual(['tag/topic/orders/a']);
    await simulation.port.deleteTopics(['orders']);
    await collectAt(1_061_000);
    await collectAt(1_120_000);
    expect(await tagRecords(simulation)).toContain('tag/topic/orders/a');
  });
});

describe('a broker', () => {
  test('that is down is not gone, however long', async () => {
    const simulation = newSimulation();
    const { registry, call } = await open(simulation);
    await call('TagBrokers', { ids: [2, 3], tags: ['a:1'] });
    await simulation.control.killBroker(brokerId(2));
    await simulation.control.killBroker(brokerId(3));
    for (const nowMs of [1_000_000, 1e9, 1e12]) {
      await registry.cache.refresh();
      await registry.collectTags(nowMs);
    }
    expect(await tagRecords(simulation)).toEqual(['tag/broker/2/a', 'tag/broker/3/a']);
  });

  test('of which Kafka does not tell, and that holds nothing, is', async () => {
    const simulation = newSimulation();
    await simulation.port.appendJournal({ 'tag/broker/7/a': '1', 'tag/broker/2/b': '1' });
    const { registry } = await open(simulation);
    await registry.collectTags(1_000_000);
    await registry.collectTags(1_061_000);
    expect(await tagRecords(simulation)).toEqual(['tag/broker/2/b']);
  });
});

describe('a creation that was cut off', () => {
  const creation: TopicCreation = {
    ...{ topic: 'orders', creator: 'dead', state: 'creating', tags: { mine: '1' }, atMs: 1_000_000 },
  };

  test('gives its tags to the topic, where that came into being', async () => {
    const simulation = newSimulation();
    await simulation.port.appendJournal({ ...creationRecord(creation), 'tag/topic/orders/former': 'x' });
    const { registry } = await open(simulation);
    await registry.collectTags(1_030_000);
    expect(await tagRecords(simulation)).toContain('creating/orders/dead');
    await registry.collectTags(1_061_000);
    expect(await tagRecords(simulation)).toEqual(['tag/topic/orders/mine']);
  });

  test('is forgotten where it did not', async () => {
    const simulation = newSimulation();
    await simulation.port.appendJournal(creationRecord({ ...creation, topic: 'never' }));
    const { registry } = await open(simulation);
    await registry.collectTags(1_000_000 + 9 * 60_000);
    expect(await tagRecords(simulation)).toEqual(['creating/never/dead']);
    await registry.collectTags(1_000_000 + 11 * 60_000);
    expect(await tagRecords(simulation)).toEqual([]);
  });
});
