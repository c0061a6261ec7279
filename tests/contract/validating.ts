/** Contract: validate. What brokers would refuse is told in the words of the refusal, and nothing is changed. */
import { describe, expect, test } from 'vitest';
import type { NewTopic, ProposedChange } from '../../src/model/cluster/port/cluster-changes.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  errorNames,
  newTopicName,
  observeTopic,
  strangeBroker,
} from './contract-cluster.ts';

export function describeValidating(cluster: () => ContractCluster): void {
  describe('validate', () => {
    const creation = (
      name: string,
      assignments: readonly (readonly BrokerId[])[],
      configs: NewTopic['configs'] = {},
    ): ProposedChange => ({ kind: 'create-topic', topic: { name, assignments, configs } });

    test('judges each creation as createTopics would, and creates nothing', async () => {
      const [a, b] = brokerIds(cluster());
      const existing = await createTopic(cluster(), [[a]]);
      const dotted = await createTopic(cluster(), [[a]]);
      const changes = [
        creation(existing, [[a]]),
        creation('no spaces allowed', [[a]]),
        creation(newTopicName(), [[strangeBroker]]),
        creation(newTopicName(), [[a, b], [a]]),
        creation(newTopicName(), [[a]], { 'retention.days': '7' }),
        creation(newTopicName(), [[a]], { 'retention.ms': 'a week' }),
        creation(newTopicName(), [[b]], { 'retention.ms': '1000' }),
        creation(`${dotted}.x`, [[a]]),
      ];
      const outcomes = await cluster().port.validate(changes);
      expect(outcomes.map(({ resource }) => resource)).toEqual(changes);
      expect(errorNames(outcomes)).toEqual([
        'TOPIC_ALREADY_EXISTS',
        'INVALID_TOPIC_EXCEPTION',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_CONFIG',
        'INVALID_CONFIG',
        null,
        null,
      ]);
      const { topics } = await cluster().port.observe();
      const names = changes.flatMap((change) => (change.kind === 'create-topic' ? [change.topic.name] : []));
      expect(topics.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([existing]);
    });

    test('tells of a name that collides with another in dots and underscores', async () => {
      const [a] = brokerIds(cluster());
      const base = newTopicName();
      const dotted = `${base}.x`;
      await cluster().port.createTopics([{ name: dotted, assignments: [[a]], configs: {} }]);
      const [outcome] = await cluster().port.validate([creation(`${base}_x`, [[a]])]);
      expect(outcome?.error).toMatchObject({
        name: 'INVALID_TOPIC_EXCEPTION',
        message: `Topic '${base}_x' collides with existing topic: ${dotted}`,
      });
    });

    test('judges added partitions, and adds none', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a], [b]]);
      const add = (
        existing: number,
        assignments: readonly (readonly BrokerId[])[],
        name = topic,
      ): ProposedChange => ({ kind: 'add-partitions', addition: { topic: name, existing, assignments } });
      const judged = async (change: ProposedChange) => errorNames(await cluster().port.validate([change]));
      expect(await judged(add(1, [[a]]))).toEqual(['INVALID_PARTITIONS']);
      expect(await judged(add(3, [[a]]))).toEqual(['INVALID_REPLICA_ASSIGNMENT']);
      expect(await judged(add(2, [[a, b]]))).toEqual(['INVALID_REPLICA_ASSIGNMENT']);
      expect(await judged(add(1, [[a]], newTopicName()))).toEqual(['UNKNOWN_TOPIC_OR_PARTITION']);
      expect(await judged(add(2, [[a], [b]]))).toEqual([null]);
      expect((await observeTopic(cluster(), topic)).partitions).toHaveLength(2);
    });

    test('judges configs, and sets none', async () => {
      const [a] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a]], { 'retention.ms': '1000' });
      const set = (key: string, value: string, name = topic): ProposedChange => ({
        kind: 'alter-configs',
        change: { resource: { kind: 'topic', name }, operations: [{ operation: 'set', key, value }] },
      });
      const names = [];
      for (const change of [
        set('retention.days', '7'),
        set('retention.ms', 'a week'),
        set('retention.ms', '2000', newTopicName()),
        set('retention.ms', '2000'),
      ])
        names.push(...errorNames(await cluster().port.validate([change])));
      expect(names).toEqual(['INVALID_CONFIG', 'INVALID_CONFIG', 'UNKNOWN_TOPIC_OR_PARTITION', null]);
      expect((await observeTopic(cluster(), topic)).configs).toEqual({ 'retention.ms': '1000' });
    });

    test('judges quotas, and sets none', async () => {
      const before = (await cluster().port.readAccess()).quotas;
      const user = newTopicName();
      const quota = (
        limits: Readonly<Record<string, number>>,
        entity: object = { user },
      ): ProposedChange => ({
        kind: 'alter-quota',
        change: { entity, limits },
      });
      const changes = [
        quota({ messages_per_second: 1 }),
        quota({ producer_byte_rate: 1 }, { user, ip: '127.0.0.1' }),
        quota({ producer_byte_rate: 1 }, { user: `${user}-2` }),
      ];
      expect(errorNames(await cluster().port.validate(changes))).toEqual([
        'INVALID_REQUEST',
        'INVALID_REQUEST',
        null,
      ]);
      expect((await cluster().port.readAccess()).quotas).toEqual(before);
    });

    test('has nothing against deletions where they are not switched off, and deletes nothing', async () => {
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]]);
      expect(errorNames(await cluster().port.validate([{ kind: 'delete-topic', name }]))).toEqual([null]);
      expect((await observeTopic(cluster(), name)).partitions).toHaveLength(1);
    });

    test('answers changes of all kinds in their order, thousands at a time', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a]]);
      const many = Array.from({ length: 1_500 }, (_, index): ProposedChange[] => [
        creation(`${newTopicName()}-many`, Array(9).fill([index % 2 === 0 ? a : b])),
        { kind: 'delete-topic', name: topic },
      ]).flat();
      const bad = creation(newTopicName(), [[strangeBroker]]);
      const names = errorNames(await cluster().port.validate([...many, bad, ...many.slice(0, 2)]));
      expect(names.indexOf('INVALID_REPLICA_ASSIGNMENT')).toBe(many.length);
      expect(names.filter((name) => name !== null)).toEqual(['INVALID_REPLICA_ASSIGNMENT']);
    });
  });
}
