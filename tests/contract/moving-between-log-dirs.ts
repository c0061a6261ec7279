/** Contract: replicas move between the log dirs of their broker, and are created in those that were asked for (KIP-113). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrokerId } from '../../src/model/values/units.ts';
import type { BreakableCluster } from './breaking-brokers.ts';
import {
  brokerIds,
  createTopic,
  errorNames,
  eventually,
  expectAllDone,
  newTopicName,
  observePartition,
  observeTopic,
  settled,
  strangeBroker,
} from './contract-cluster.ts';

const throttleKey = 'replica.alter.log.dirs.io.max.bytes.per.second';
/** Kafka measures over ten seconds, and reads a megabyte at once: so much takes longer than the tests look. */
const throttleRate = 20_000;
const dataBytes = 3_500_000;

export function describeMovingBetweenLogDirs(cluster: () => BreakableCluster): void {
  let topic = '';
  let [a, b]: readonly BrokerId[] = [];
  const broker = (): BrokerId => a ?? strangeBroker;
  const dirsOf = async (id: BrokerId): Promise<readonly string[]> => {
    const { brokers } = await cluster().port.observe();
    return brokers.find((one) => one.id === id)?.logDirs.map(({ path }) => path) ?? [];
  };
  /** The log dir that a replica is in, and the other one. */
  const here = async (name: string): Promise<{ readonly from: string; readonly to: string }> => {
    const from = (await observePartition(cluster(), name)).logDirs?.[broker()] ?? '';
    const to = (await dirsOf(broker())).find((path) => path !== from) ?? '';
    return { from, to };
  };
  const ask = async (name: string, logDir: string, id = broker()): Promise<readonly (string | null)[]> =>
    errorNames(await cluster().port.alterReplicaLogDirs([{ broker: id, topic: name, partition: 0, logDir }]));
  const throttle = async (isOn: boolean): Promise<void> => {
    const operations = isOn
      ? [{ operation: 'set', key: throttleKey, value: String(throttleRate) } as const]
      : [{ operation: 'delete', key: throttleKey } as const];
    expectAllDone(
      await cluster().port.alterConfigs([{ resource: { kind: 'broker', id: broker() }, operations }]),
    );
  };
  const arrives = async (name: string, logDir: string): Promise<void> =>
    eventually(cluster(), async () => {
      const { logDirs, futureLogDirs } = await observePartition(cluster(), name);
      expect([logDirs?.[broker()], futureLogDirs]).toEqual([logDir, undefined]);
    });

  beforeAll(async () => {
    [a, b] = brokerIds(cluster());
    topic = await createTopic(cluster(), [[broker(), b ?? strangeBroker]]);
    await cluster().write(topic, 0, dataBytes);
    await settled(cluster(), topic);
  });
  afterAll(async () => {
    await throttle(false);
  });

  test('are told of every replica', async () => {
    const { logDirs } = await observePartition(cluster(), topic);
    expect(Object.keys(logDirs ?? {}).map(Number)).toEqual([a, b]);
    const [storage] = await cluster().port.describeStorage([broker()], [{ topic, partition: 0 }]);
    expect(storage?.futureReplicas).toEqual([]);
    expect(storage?.replicas).toMatchObject([
      { broker: a, topic, partition: 0, logDir: logDirs?.[broker()] },
    ]);
  });

  test('are asked of a broker that is there, in paths that it has', async () => {
    expect(await ask(topic, '/nowhere')).toEqual(['LOG_DIR_NOT_FOUND']);
    const { from } = await here(topic);
    expect(await ask(topic, from, strangeBroker)).toEqual(['BROKER_NOT_AVAILABLE']);
    expect(await ask(topic, from)).toEqual([null]);
    expect((await observePartition(cluster(), topic)).futureLogDirs).toBeUndefined();
  });

  test('take a replica that goes on to serve meanwhile; asked back, it stays', async () => {
    await throttle(true);
    const { from, to } = await here(topic);
    expect(await ask(topic, to)).toEqual([null]);
    await eventually(cluster(), async () => {
      expect((await observePartition(cluster(), topic)).futureLogDirs).toEqual({ [broker()]: to });
    });
    const { logDirs, isr, leader, addingReplicas } = await observePartition(cluster(), topic);
    expect([logDirs?.[broker()], [...isr].sort(), leader, addingReplicas]).toEqual([from, [a, b], a, []]);
    expect(await cluster().port.listReassignments()).toEqual([]);
    const [storage] = await cluster().port.describeStorage([broker()], [{ topic, partition: 0 }]);
    expect(storage?.replicas).toMatchObject([{ logDir: from }]);
    expect(storage?.futureReplicas).toMatchObject([{ broker: a, topic, partition: 0, logDir: to }]);
    expect(await ask(topic, to)).toEqual([null]);
    expect(await ask(topic, from)).toEqual([null]);
    await arrives(topic, from);
  });

  test('take it all once the throttle allows; what the broker had done when it was killed is not lost', async () => {
    const { to } = await here(topic);
    expect(await ask(topic, to)).toEqual([null]);
    await eventually(cluster(), async () => {
      expect((await observePartition(cluster(), topic)).futureLogDirs).toEqual({ [broker()]: to });
    });
    await cluster().kill(broker());
    await cluster().start(broker());
    await eventually(cluster(), async () => {
      expect((await observePartition(cluster(), topic)).futureLogDirs).toEqual({ [broker()]: to });
    });
    await settled(cluster(), topic);
    await throttle(false);
    await arrives(topic, to);
    const [storage] = await cluster().port.describeStorage([broker()], [{ topic, partition: 0 }]);
    expect(storage?.replicas[0]?.sizeBytes).toBeGreaterThanOrEqual(dataBytes);
  });

  test('are chosen before a replica is there: of a reassignment, of a new topic', async () => {
    const last = (await dirsOf(broker())).at(-1) ?? '';
    const moved = await createTopic(
      cluster(),
      Array.from({ length: 4 }, () => [b ?? strangeBroker]),
    );
    const created = newTopicName();
    const places = [0, 1, 2, 3].flatMap((partition) =>
      [moved, created].map((name) => ({ broker: broker(), topic: name, partition, logDir: last })),
    );
    expectAllDone(await cluster().port.alterReplicaLogDirs(places));
    expectAllDone(
      await cluster().port.alterReassignments(
        [0, 1, 2, 3].map((partition) => ({ topic: moved, partition, replicas: [broker()] })),
      ),
    );
    const assignments = [0, 1, 2, 3].map(() => [broker()]);
    expectAllDone(await cluster().port.createTopics([{ name: created, assignments, configs: {} }]));
    for (const name of [moved, created])
      await eventually(cluster(), async () => {
        const { partitions } = await observeTopic(cluster(), name);
        expect(partitions.map(({ replicas, logDirs }) => [...replicas, logDirs?.[broker()]])).toEqual(
          partitions.map(() => [broker(), last]),
        );
      });
  });
}
