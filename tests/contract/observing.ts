/** Contract: what `observe` and `describeStorage` say. */
import { describe, expect, test } from 'vitest';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  eventually,
  heldReplicas,
  newTopicName,
  observePartition,
  observeTopic,
  sorted,
  strangeBroker,
} from './contract-cluster.ts';

export function describeObserving(cluster: () => ContractCluster): void {
  describe('observe', () => {
    test('lists the live brokers by id, with address, rack and disks', async () => {
      const { brokers, clusterId, takenAt } = await cluster().port.observe();
      expect(brokers.map(({ id, rack }) => ({ id, rack }))).toEqual(cluster().brokers);
      expect(clusterId).not.toBe('');
      expect(new Date(takenAt).toISOString()).toBe(takenAt);
      for (const { host, port, logDirs } of brokers) {
        expect(host).not.toBe('');
        expect(port).toBeGreaterThan(0);
        expect(logDirs.length).toBeGreaterThan(0);
        for (const { path, totalBytes, usableBytes } of logDirs) {
          expect(path).not.toBe('');
          expect(usableBytes).toBeGreaterThan(0);
          expect(totalBytes).toBeGreaterThanOrEqual(usableBytes);
        }
      }
    });

    test('lists topics by name and partitions by id', async () => {
      const [a, b, c] = brokerIds(cluster());
      await createTopic(cluster(), [[b], [c], [a]]);
      await createTopic(cluster(), [[a]]);
      const { topics } = await cluster().port.observe();
      const names = topics.map(({ name }) => name);
      expect(names).toEqual(names.toSorted());
      for (const { partitions } of topics) {
        expect(partitions.map(({ id }) => id)).toEqual(partitions.map((_, index) => index));
      }
    });

    test('a new topic is healthy, empty, led by its first replicas, and has only the configs it was given', async () => {
      const [a, b, c] = brokerIds(cluster());
      const name = await createTopic(
        cluster(),
        [
          [c, a],
          [b, c],
        ],
        { 'retention.ms': '3600000' },
      );
      const { configs, partitions } = await observeTopic(cluster(), name);
      expect(configs).toEqual({ 'retention.ms': '3600000' });
      expect(partitions.map((one) => ({ ...one, isr: sorted(one.isr) }))).toEqual([
        {
          id: 0,
          replicas: [c, a],
          isr: [a, c],
          leader: c,
          sizeBytes: 0,
          offlineReplicas: [],
          addingReplicas: [],
          removingReplicas: [],
        },
        {
          id: 1,
          replicas: [b, c],
          isr: [b, c],
          leader: b,
          sizeBytes: 0,
          offlineReplicas: [],
          addingReplicas: [],
          removingReplicas: [],
        },
      ]);
    });

    test('tells the id of each topic, as Kafka prints it, and always the same', async () => {
      const names = [await createTopic(cluster(), [[brokerIds(cluster())[0]]])];
      names.push(await createTopic(cluster(), [[brokerIds(cluster())[0]]]));
      const look = async () =>
        Promise.all(names.map(async (name) => (await observeTopic(cluster(), name)).id));
      const ids = await look();
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(new Set(ids).size).toBe(2);
      expect(await look()).toEqual(ids);
    });

    test('gives the defaults of topic configs, whatever single topics set', async () => {
      await createTopic(cluster(), [[brokerIds(cluster())[0]]], {
        'retention.ms': '1',
        'compression.type': 'zstd',
      });
      const { topicDefaults } = await cluster().port.observe();
      expect(topicDefaults).toMatchObject({
        'cleanup.policy': 'delete',
        'compression.type': 'producer',
        'max.message.bytes': '1048588',
        'min.insync.replicas': '1',
        'retention.bytes': '-1',
        'retention.ms': '604800000',
        'segment.bytes': '1073741824',
        'unclean.leader.election.enable': 'false',
      });
    });

    test('tells how large a replica is', async () => {
      const [a, b] = brokerIds(cluster());
      const name = await createTopic(cluster(), [
        [a, b],
        [b, a],
      ]);
      await cluster().write(name, 1, 300_000);
      await eventually(cluster(), async () => {
        expect((await observePartition(cluster(), name, 1)).sizeBytes).toBeGreaterThanOrEqual(300_000);
      });
      expect((await observePartition(cluster(), name, 0)).sizeBytes).toBe(0);
    });
  });

  describe('describeStorage', () => {
    test('tells the disks of the named brokers', async () => {
      const [a, b] = brokerIds(cluster());
      const storage = await cluster().port.describeStorage([b, a], []);
      expect(storage.map(({ broker }) => broker)).toEqual([b, a]);
      for (const { logDirs, replicas } of storage) {
        expect(replicas).toEqual([]);
        expect(logDirs).toHaveLength(1);
        for (const { totalBytes, usableBytes } of logDirs) {
          expect(usableBytes).toBeGreaterThan(0);
          expect(totalBytes).toBeGreaterThanOrEqual(usableBytes);
        }
      }
    });

    test('tells what the named brokers hold of the named partitions', async () => {
      const [a, b, c] = brokerIds(cluster());
      const name = await createTopic(cluster(), [
        [a, b],
        [b, c],
      ]);
      await cluster().write(name, 0, 200_000);
      await eventually(cluster(), async () => {
        const held = await heldReplicas(cluster(), [a, b], [{ topic: name, partition: 0 }]);
        expect(held.map(({ broker, topic, partition }) => ({ broker, topic, partition }))).toEqual([
          { broker: a, topic: name, partition: 0 },
          { broker: b, topic: name, partition: 0 },
        ]);
        for (const { sizeBytes } of held) expect(sizeBytes).toBeGreaterThanOrEqual(200_000);
      });
    });

    test('tells of all partitions where none are named', async () => {
      const [a, b, c] = brokerIds(cluster());
      const name = await createTopic(cluster(), [
        [a, b],
        [b, c],
      ]);
      await eventually(cluster(), async () => {
        const held = await heldReplicas(cluster(), [b, c]);
        const ofTopic = held.filter(({ topic }) => topic === name);
        expect(ofTopic.map(({ broker, partition }) => `${partition}:${broker}`).sort()).toEqual(
          [`0:${b}`, `1:${b}`, `1:${c}`].sort(),
        );
      });
    });

    test('leaves out brokers that do not answer', async () => {
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]]);
      await eventually(cluster(), async () => {
        const held = await heldReplicas(cluster(), [strangeBroker, a], [{ topic: name, partition: 0 }]);
        expect(held.map(({ broker }) => broker)).toEqual([a]);
      });
    });
  });
  describe('describePartitions', () => {
    test('tells replicas, in-sync replicas and leaders of the named topics, and who is alive', async () => {
      const [a, b, c] = brokerIds(cluster());
      const name = await createTopic(cluster(), [
        [a, b],
        [c, b],
      ]);
      await eventually(cluster(), async () => {
        const { aliveBrokers, partitions } = await cluster().port.describePartitions([name, newTopicName()]);
        expect(aliveBrokers).toEqual(cluster().brokers.map(({ id }) => id));
        expect(partitions.map((partition) => ({ ...partition, isr: sorted(partition.isr) }))).toEqual([
          {
            topic: name,
            partition: 0,
            replicas: [a, b],
            isr: sorted([a, b]),
            leader: a,
            offlineReplicas: [],
          },
          {
            topic: name,
            partition: 1,
            replicas: [c, b],
            isr: sorted([b, c]),
            leader: c,
            offlineReplicas: [],
          },
        ]);
      });
    });

    test('tells of all topics where that is asked', async () => {
      const names = [await createTopic(cluster(), [[brokerIds(cluster())[0]]])];
      names.push(await createTopic(cluster(), [[brokerIds(cluster())[1]]]));
      await eventually(cluster(), async () => {
        const { partitions } = await cluster().port.describePartitions('all');
        const seen = new Set(partitions.map(({ topic }) => topic));
        expect(names.filter((name) => !seen.has(name))).toEqual([]);
      });
    });
  });
}
