/** Contract: reassignments in flight, which a throttle (KIP-73) holds long enough to be looked at, replaced and cancelled. */
import { describe, expect, test } from 'vitest';
import type { ConfigChange } from '../../src/model/cluster/port/cluster-changes.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  eventually,
  expectAllDone,
  heldReplicas,
  observePartition,
  settled,
  sorted,
} from './contract-cluster.ts';

const rateKey = 'follower.replication.throttled.rate';
const replicasKey = 'follower.replication.throttled.replicas';
/** More than a follower fetches at once (replica.fetch.max.bytes is 1 MiB), which Kafka throttles only afterwards. */
const dataBytes = 3_500_000;

export function describeMovingUnderThrottle(cluster: () => ContractCluster): void {
  const throttle = async (topic: string, brokers: readonly BrokerId[], isOn: boolean): Promise<void> => {
    const change = (key: string, value: string): ConfigChange['operations'] =>
      isOn ? [{ operation: 'set', key, value }] : [{ operation: 'delete', key }];
    const ofBrokers = brokers.map((id) => ({
      resource: { kind: 'broker', id } as const,
      operations: change(rateKey, '1000'),
    }));
    const resource = { kind: 'topic', name: topic } as const;
    const ofTopic = { resource, operations: change(replicasKey, '*') };
    expectAllDone(await cluster().port.alterConfigs([...ofBrokers, ofTopic]));
    const expected = [...brokers.map(() => (isOn ? '1000' : undefined)), isOn ? '*' : undefined];
    await eventually(cluster(), async () => {
      const read = await cluster().port.readConfigs([...ofBrokers, ofTopic].map((one) => one.resource));
      expect(read.map(({ configs }) => configs?.[rateKey] ?? configs?.[replicasKey])).toEqual(expected);
    });
  };
  const reassign = async (topic: string, replicas: readonly BrokerId[] | null): Promise<void> =>
    expectAllDone(await cluster().port.alterReassignments([{ topic, partition: 0, replicas }]));
  /** A topic on the first broker with data in it, the throttle on all others, and this in flight. */
  const startMove = async (from: readonly BrokerId[], to: readonly BrokerId[]): Promise<string> => {
    const topic = await createTopic(cluster(), [from]);
    await cluster().write(topic, 0, dataBytes);
    await throttle(topic, brokerIds(cluster()).slice(1), true);
    await reassign(topic, to);
    return topic;
  };
  const inFlight = async (topic: string) =>
    (await cluster().port.listReassignments()).filter((one) => one.topic === topic);
  const withThrottleTakenBack = async (topic: string, check: () => Promise<void>): Promise<void> => {
    try {
      await check();
    } finally {
      await throttle(topic, brokerIds(cluster()).slice(1), false);
    }
  };

  describe('a reassignment in flight', () => {
    test('is listed and observed with the union of its replicas, the wanted ones first', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await startMove([a], [c, b]);
      await withThrottleTakenBack(topic, async () => {
        const moving = { replicas: [c, b, a], addingReplicas: [b, c], removingReplicas: [a] };
        expect(await inFlight(topic)).toEqual([{ topic, partition: 0, ...moving }]);
        await eventually(cluster(), async () => {
          expect(await observePartition(cluster(), topic)).toMatchObject({ ...moving, isr: [a], leader: a });
        });
      });
      expect(await settled(cluster(), topic)).toMatchObject({ replicas: [c, b], leader: c });
    });

    test('shows on disk how far its copies are, while the partition keeps its whole size', async () => {
      const [a, b] = brokerIds(cluster());
      const topic = await startMove([a], [b]);
      await withThrottleTakenBack(topic, async () => {
        await eventually(cluster(), async () => {
          const held = await heldReplicas(cluster(), [a, b], [{ topic, partition: 0 }]);
          expect(held.map(({ broker }) => broker)).toEqual([a, b]);
          const [whole, copy] = held.map(({ sizeBytes }) => sizeBytes);
          expect(whole).toBeGreaterThanOrEqual(dataBytes);
          expect(copy).toBeLessThan(dataBytes);
        });
        expect((await observePartition(cluster(), topic)).sizeBytes).toBeGreaterThanOrEqual(dataBytes);
      });
      await settled(cluster(), topic);
      const [held] = await heldReplicas(cluster(), [b], [{ topic, partition: 0 }]);
      expect(held?.sizeBytes).toBeGreaterThanOrEqual(dataBytes);
    });

    test('can be cancelled: the old replicas stay, the new ones go', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await startMove([a], [b, c]);
      await withThrottleTakenBack(topic, async () => {
        expect(await inFlight(topic)).toHaveLength(1);
        await reassign(topic, null);
        expect(await inFlight(topic)).toEqual([]);
        expect(await settled(cluster(), topic)).toMatchObject({ replicas: [a], isr: [a], leader: a });
        await eventually(cluster(), async () => {
          const held = await heldReplicas(cluster(), [a, b, c], [{ topic, partition: 0 }]);
          expect(held.map(({ broker }) => broker)).toEqual([a]);
        });
      });
    });

    test('can be replaced by another; what is no longer wanted goes', async () => {
      const [a, b, c] = brokerIds(cluster());
      const topic = await startMove([a], [a, b]);
      await withThrottleTakenBack(topic, async () => {
        expect(await inFlight(topic)).toMatchObject([{ addingReplicas: [b], removingReplicas: [] }]);
        await reassign(topic, [c, a]);
        const [replaced] = await inFlight(topic);
        expect(replaced).toMatchObject({ addingReplicas: [c], removingReplicas: [b] });
      });
      const { replicas, leader, isr } = await settled(cluster(), topic);
      expect({ replicas, leader, isr: sorted(isr) }).toEqual({
        replicas: [c, a],
        leader: a,
        isr: sorted([a, c]),
      });
    });
  });

  test('a throttle that does not name the replica does not hold it', async () => {
    const [a, b] = brokerIds(cluster());
    const topic = await createTopic(cluster(), [[a]]);
    const other = await createTopic(cluster(), [[a]]);
    await cluster().write(topic, 0, dataBytes);
    await throttle(other, brokerIds(cluster()).slice(1), true);
    await withThrottleTakenBack(other, async () => {
      await reassign(topic, [b]);
      expect(await settled(cluster(), topic)).toMatchObject({ replicas: [b], leader: b });
    });
  });
}
