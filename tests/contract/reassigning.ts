/** Contract: alterReassignments, listReassignments, electLeaders. */
import { describe, expect, test } from 'vitest';
import type { TopicPartition } from '../../src/model/cluster/port/resources.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  errorNames,
  eventually,
  expectAllDone,
  heldReplicas,
  newTopicName,
  observePartition,
  settled,
  sorted,
  strangeBroker,
} from './contract-cluster.ts';

export function describeReassigning(cluster: () => ContractCluster): void {
  const reassign = async (topic: string, replicas: readonly BrokerId[] | null): Promise<void> =>
    expectAllDone(await cluster().port.alterReassignments([{ topic, partition: 0, replicas }]));
  const elect = (topic: string) => cluster().port.electLeaders([{ topic, partition: 0 }]);

  describe('alterReassignments', () => {
    test('raises the replication factor', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[b]]);
      await cluster().write(topic, 0, 100_000);
      await reassign(topic, [b, c, a]);
      const { replicas, leader } = await settled(cluster(), topic);
      expect({ replicas, leader }).toEqual({ replicas: [b, c, a], leader: b });
    });

    test('lowers the replication factor; the leader stays where it may', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b, c]]);
      await reassign(topic, [b, a]);
      const { replicas, leader } = await settled(cluster(), topic);
      expect({ replicas, leader }).toEqual({ replicas: [b, a], leader: a });
    });

    test('moves a partition with all that is in it; the first of its new replicas leads', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a]]);
      await cluster().write(topic, 0, 400_000);
      await reassign(topic, [c, b]);
      const { replicas, leader } = await settled(cluster(), topic);
      expect({ replicas, leader }).toEqual({ replicas: [c, b], leader: c });
      await eventually(cluster(), async () => {
        const held = await heldReplicas(cluster(), [a, b, c], [{ topic, partition: 0 }]);
        expect(held.map(({ broker }) => broker)).toEqual(sorted([b, c]));
        for (const { sizeBytes } of held) expect(sizeBytes).toBeGreaterThanOrEqual(400_000);
      });
    });

    test('reorders the same replicas at once, and leaves the leader until one is elected', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b, c]]);
      await reassign(topic, [c, a, b]);
      expect((await cluster().port.listReassignments()).filter((one) => one.topic === topic)).toEqual([]);
      const before = await settled(cluster(), topic);
      expect(before).toMatchObject({ replicas: [c, a, b], leader: a });
      expectAllDone(await elect(topic));
      await eventually(cluster(), async () => {
        expect((await observePartition(cluster(), topic)).leader).toBe(c);
      });
    });

    test('what is as it should be is done', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b]]);
      await reassign(topic, [a, b]);
      expect(await settled(cluster(), topic)).toMatchObject({ replicas: [a, b], leader: a });
    });

    test('answers each partition in turn: a bad one fails under the name that Kafka gives, and no other with it', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a], [a], [a], [a], [a]]);
      const missing = newTopicName();
      const changes: readonly (TopicPartition & { readonly replicas: readonly BrokerId[] | null })[] = [
        { topic: missing, partition: 0, replicas: [a] },
        { topic, partition: 77, replicas: [a] },
        { topic, partition: 0, replicas: [strangeBroker] },
        { topic, partition: 1, replicas: [a, a] },
        { topic, partition: 2, replicas: [] },
        { topic, partition: 3, replicas: null },
        { topic, partition: 4, replicas: [b] },
      ];
      const outcomes = await cluster().port.alterReassignments(changes);
      expect(outcomes.map(({ resource }) => resource)).toEqual(
        changes.map(({ topic: name, partition }) => ({ topic: name, partition })),
      );
      expect(errorNames(outcomes)).toEqual([
        'UNKNOWN_TOPIC_OR_PARTITION',
        'UNKNOWN_TOPIC_OR_PARTITION',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'INVALID_REPLICA_ASSIGNMENT',
        'NO_REASSIGNMENT_IN_PROGRESS',
        null,
      ]);
      expect((await settled(cluster(), topic, 4)).replicas).toEqual([b]);
    });
  });

  describe('electLeaders', () => {
    test('a leader that is preferred already is a success', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b]]);
      expectAllDone(await elect(topic));
      expect((await observePartition(cluster(), topic)).leader).toBe(a);
    });

    test('answers each partition in turn', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await createTopic(cluster(), [[a, b]]);
      const partitions = [
        { topic: newTopicName(), partition: 0 },
        { topic, partition: 5 },
        { topic, partition: 0 },
      ];
      const outcomes = await cluster().port.electLeaders(partitions);
      expect(outcomes.map(({ resource }) => resource)).toEqual(partitions);
      expect(errorNames(outcomes)).toEqual([
        'UNKNOWN_TOPIC_OR_PARTITION',
        'UNKNOWN_TOPIC_OR_PARTITION',
        null,
      ]);
    });
  });
}
