/** Contract: createTopics, addPartitions, deleteTopics. */
import { describe, expect, test } from 'vitest';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  errorNames,
  expectAllDone,
  newTopicName,
  observeTopic,
  strangeBroker,
} from './contract-cluster.ts';

export function describeChangingTopics(cluster: () => ContractCluster): void {
  describe('createTopics', () => {
    test('places replicas exactly as told, and answers once they can be seen', async () => {
      const [a, b, c] = brokerIds(cluster());
      const assignments = [
        [c, a, b],
        [b, c, a],
        [a, b, c],
      ];
      const name = await createTopic(cluster(), assignments);
      const { partitions } = await observeTopic(cluster(), name);
      expect(partitions.map(({ replicas }) => replicas)).toEqual(assignments);
      expect(partitions.map(({ leader }) => leader)).toEqual([c, b, a]);
    });

    test('answers each topic in turn: a bad one fails under the name that Kafka gives, and no other with it', async () => {
      const [a, b] = brokerIds(cluster());
      const existing = await createTopic(cluster(), [[a]]);
      const names = Array.from({ length: 8 }, newTopicName);
      const topic = (name: string, assignments: readonly (readonly BrokerId[])[], configs = {}) => ({
        ...{ name, assignments, configs },
      });
      const [good = '', ...bad] = names;
      const outcomes = await cluster().port.createTopics([
        topic(existing, [[a]]),
        topic('no spaces allowed', [[a]]),
        topic(bad[0] ?? '', [[strangeBroker]]),
        topic(bad[1] ?? '', [[a, a]]),
        topic(bad[2] ?? '', [[a, b], [a]]),
        topic(bad[3] ?? '', [[a]], { 'retention.days': '7' }),
        topic(bad[4] ?? '', [[a]], { 'retention.ms': 'a week' }),
        topic(good, [[b]]),
      ]);
      expect(errorNames(outcomes)).toEqual([
        'TOPIC_ALREADY_EXISTS',
        'INVALID_TOPIC_EXCEPTION',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_CONFIG',
        'INVALID_CONFIG',
        null,
      ]);
      expect(outcomes.map(({ resource }) => resource)).toEqual([
        existing,
        'no spaces allowed',
        ...bad.slice(0, 5),
        good,
      ]);
      const { topics } = await cluster().port.observe();
      const there = new Set(topics.map(({ name }) => name));
      expect(names.filter((name) => there.has(name))).toEqual([good]);
    });

    test('refuses a name that differs from another only in dots and underscores', async () => {
      const [a] = brokerIds(cluster());
      const base = newTopicName();
      const create = (name: string) =>
        cluster().port.createTopics([{ name, assignments: [[a]], configs: {} }]);
      expectAllDone(await create(`${base}.x`));
      expect(errorNames(await create(`${base}_x`))).toEqual(['INVALID_TOPIC_EXCEPTION']);
      expectAllDone(await create(`${base}-x`));
    });
  });

  describe('addPartitions', () => {
    test('adds partitions with the replicas as told; those that were there stay as they are', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b]]);
      const assignments = [
        [c, b],
        [b, a],
      ];
      expectAllDone(await cluster().port.addPartitions([{ topic, existing: 1, assignments }]));
      const { partitions } = await observeTopic(cluster(), topic);
      expect(partitions.map(({ replicas }) => replicas)).toEqual([
        [a, b],
        [c, b],
        [b, a],
      ]);
      expect(partitions.map(({ leader }) => leader)).toEqual([a, c, b]);
    });

    test('answers each topic in turn, under the names that Kafka gives', async () => {
      const [a, b] = brokerIds(cluster());
      const names = [];
      for (let index = 0; index < 6; index++) names.push(await createTopic(cluster(), [[a], [b]]));
      const [same = '', fewer = '', gap = '', stranger = '', factor = '', good = ''] = names;
      const outcomes = await cluster().port.addPartitions([
        { topic: same, existing: 1, assignments: [[a]] },
        { topic: fewer, existing: 0, assignments: [[a]] },
        { topic: gap, existing: 3, assignments: [[a]] },
        { topic: stranger, existing: 2, assignments: [[strangeBroker]] },
        { topic: factor, existing: 2, assignments: [[a, b]] },
        { topic: newTopicName(), existing: 1, assignments: [[a]] },
        { topic: good, existing: 2, assignments: [[a]] },
      ]);
      expect(errorNames(outcomes)).toEqual([
        'INVALID_PARTITIONS',
        'INVALID_PARTITIONS',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'UNKNOWN_TOPIC_OR_PARTITION',
        null,
      ]);
      const counts = await Promise.all(names.map((name) => observeTopic(cluster(), name)));
      expect(counts.map(({ partitions }) => partitions.length)).toEqual([2, 2, 2, 2, 2, 3]);
    });
  });

  describe('deleteTopics', () => {
    test('a deleted topic is gone; its name may be used again, for an empty topic with configs of its own', async () => {
      const [a, b] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a], [b]], { 'retention.ms': '1000' });
      await cluster().write(name, 0, 10_000);
      expectAllDone(await cluster().port.deleteTopics([name]));
      const { topics } = await cluster().port.observe();
      expect(topics.map((topic) => topic.name)).not.toContain(name);
      expectAllDone(await cluster().port.createTopics([{ name, assignments: [[b]], configs: {} }]));
      const { configs, partitions } = await observeTopic(cluster(), name);
      expect({ configs, sizes: partitions.map(({ sizeBytes }) => sizeBytes) }).toEqual({
        configs: {},
        sizes: [0],
      });
    });

    test('a topic has another id once it was deleted and created again, and the old id deletes nothing', async () => {
      const name = await createTopic(cluster(), [[brokerIds(cluster())[0]]]);
      const { id: first } = await observeTopic(cluster(), name);
      expectAllDone(await cluster().port.deleteTopics([name], new Map([[name, first ?? '']])));
      expectAllDone(
        await cluster().port.createTopics([{ name, assignments: [[brokerIds(cluster())[1]]], configs: {} }]),
      );
      const { id: second } = await observeTopic(cluster(), name);
      expect(second).not.toBe(first);
      const missing = newTopicName();
      const ids = new Map([
        [name, first ?? ''],
        [missing, 'AAAAAAAAAAAAAAAAAAAAAQ'],
      ]);
      const outcomes = await cluster().port.deleteTopics([missing, name], ids);
      expect(outcomes.map(({ resource }) => resource)).toEqual([missing, name]);
      expect(errorNames(outcomes)).toEqual(['UNKNOWN_TOPIC_ID', 'UNKNOWN_TOPIC_ID']);
      expect((await observeTopic(cluster(), name)).id).toBe(second);
    });

    test('a topic that is not there fails alone', async () => {
      const name = await createTopic(cluster(), [[brokerIds(cluster())[0]]]);
      const missing = newTopicName();
      const outcomes = await cluster().port.deleteTopics([missing, name]);
      expect(outcomes.map(({ resource }) => resource)).toEqual([missing, name]);
      expect(errorNames(outcomes)).toEqual(['UNKNOWN_TOPIC_OR_PARTITION', null]);
    });
  });
}
