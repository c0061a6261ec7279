/** Contract: what a port sees and can change while a broker is dead or hung, or has a log dir that failed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Partition } from '../../src/model/cluster/cluster-state.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  errorNames,
  eventually,
  expectAllDone,
  observePartition,
  observeTopic,
  settled,
} from './contract-cluster.ts';
import { describeMovingBetweenLogDirs } from './moving-between-log-dirs.ts';

/** Each of its brokers has two log dirs. */
export interface BreakableCluster extends ContractCluster {
  readonly kill: (broker: BrokerId) => Promise<void>;
  /** With its data; the log dir that failed is whole again, and empty. */
  readonly start: (broker: BrokerId) => Promise<void>;
  readonly hang: (broker: BrokerId) => Promise<void>;
  readonly resume: (broker: BrokerId) => Promise<void>;
  readonly failLogDir: (broker: BrokerId) => Promise<void>;
}

/** What Kafka does not complete in so long, it does not complete. */
const longEnoughMs = 3_000;

export function describeBreakableClusterPort(name: string, begin: () => Promise<BreakableCluster>): void {
  describe(`the ClusterPort of ${name}, with broken brokers, keeps the contract`, () => {
    let started: BreakableCluster | undefined;
    const cluster = (): BreakableCluster => {
      if (!started) throw new Error('the cluster has not started');
      return started;
    };
    beforeAll(async () => {
      started = await begin();
    });
    afterAll(async () => started?.stop());

    describe('log dirs of a broker', () => describeMovingBetweenLogDirs(cluster));
    describe('a broker that was killed', () => describeKilled(cluster));
    describe('a broker that hangs', () => describeHung(cluster));
    describe('a log dir that failed', () => describeFailedLogDir(cluster));
  });
}

const reassign = async (
  { port }: BreakableCluster,
  topic: string,
  replicas: readonly BrokerId[] | null,
): Promise<readonly (string | null)[]> =>
  errorNames(await port.alterReassignments([{ topic, partition: 0, replicas }]));

async function isReassigning({ port }: BreakableCluster, topic: string): Promise<boolean> {
  return (await port.listReassignments()).some((one) => one.topic === topic);
}

/** Whole: every replica is in sync. */
async function untilWhole(cluster: BreakableCluster, topics: readonly string[]): Promise<void> {
  for (const topic of topics) await settled(cluster, topic);
}

function describeKilled(cluster: () => BreakableCluster): void {
  let shared = '';
  let followed = '';
  let lonely = '';
  let [a, b, c]: readonly BrokerId[] = [];
  const ids = (): readonly [BrokerId, BrokerId, BrokerId] => brokerIds(cluster());

  beforeAll(async () => {
    [a, b, c] = ids();
    shared = await createTopic(cluster(), [[ids()[2], ids()[0]]]);
    followed = await createTopic(cluster(), [[ids()[0], ids()[2]]]);
    lonely = await createTopic(cluster(), [[ids()[2]]]);
    for (const topic of [shared, followed, lonely]) await cluster().write(topic, 0, 50_000);
    await untilWhole(cluster(), [shared, followed, lonely]);
    await cluster().kill(ids()[2]);
    await eventually(cluster(), async () => {
      expect((await cluster().port.observe()).brokers.map(({ id }) => id)).not.toContain(c);
    });
  });

  test('has replicas that are offline; those in sync lead, and what only it has is unavailable', async () => {
    const seen = async (topic: string): Promise<unknown> => {
      const { replicas, leader, isr, offlineReplicas } = await observePartition(cluster(), topic);
      return { replicas, leader, isr, offlineReplicas };
    };
    expect(await seen(shared)).toEqual({ replicas: [c, a], leader: a, isr: [a], offlineReplicas: [c] });
    expect(await seen(followed)).toEqual({ replicas: [a, c], leader: a, isr: [a], offlineReplicas: [c] });
    expect(await seen(lonely)).toMatchObject({ replicas: [c], leader: null, offlineReplicas: [c] });
    // Who has all of it is in the ISR to the end, or an eligible leader (KIP-966).
    const { isr, eligibleLeaders = [] } = await observePartition(cluster(), lonely);
    expect([...isr, ...eligibleLeaders]).toEqual([c]);
    const { partitions } = await cluster().port.describePartitions([lonely]);
    expect(partitions).toMatchObject([{ leader: null, offlineReplicas: [c] }]);
  });

  test('is elected nowhere', async () => {
    const outcomes = await cluster().port.electLeaders([
      { topic: shared, partition: 0 },
      { topic: lonely, partition: 0 },
    ]);
    expect(errorNames(outcomes)).toEqual([
      'PREFERRED_LEADER_NOT_AVAILABLE',
      'PREFERRED_LEADER_NOT_AVAILABLE',
    ]);
  });

  test('is replaced by another one, as preferred leader and as follower', async () => {
    expect(await reassign(cluster(), shared, [ids()[1], ids()[0]])).toEqual([null]);
    expect(await reassign(cluster(), followed, [ids()[0], ids()[1]])).toEqual([null]);
    expect((await settled(cluster(), shared)).replicas).toEqual([b, a]);
    expect((await settled(cluster(), followed)).replicas).toEqual([a, b]);
  });

  test('leaves a partition with no replica in sync: it can be left, but nothing is copied', async () => {
    const topic = await createTopic(cluster(), [[ids()[0]]]);
    expect(await reassign(cluster(), topic, [ids()[0], ids()[2]])).toEqual([null]);
    await cluster().clock.sleep(longEnoughMs);
    expect(await isReassigning(cluster(), topic)).toBe(true);
    expect((await observePartition(cluster(), topic)).isr).toEqual([a]);
    expect(await reassign(cluster(), topic, null)).toEqual([null]);
    // The controller answers what is in flight; the broker that is asked for the replicas may learn of it a little later.
    await eventually(cluster(), async () => {
      expect(await isReassigning(cluster(), topic)).toBe(false);
      expect((await observePartition(cluster(), topic)).replicas).toEqual([a]);
    });
  });

  // With eligible leader replicas (KIP-966) the ISR is empty by now, and taking it back would be an unclean election.
  test('keeps what only it has from moving until it returns; Kafka may refuse to take that back', async () => {
    expect(await reassign(cluster(), lonely, [ids()[0]])).toEqual([null]);
    await cluster().clock.sleep(longEnoughMs);
    expect(await isReassigning(cluster(), lonely)).toBe(true);
    const [refusal] = await reassign(cluster(), lonely, null);
    expect([null, 'INVALID_REPLICA_ASSIGNMENT']).toContain(refusal);
    expect(await isReassigning(cluster(), lonely)).toBe(refusal !== null);
    await cluster().start(ids()[2]);
    await eventually(cluster(), async () => expect(await isReassigning(cluster(), lonely)).toBe(false));
    const last = refusal === null ? c : a;
    await eventually(cluster(), async () => {
      const partition = await observePartition(cluster(), lonely);
      expect(partition).toMatchObject({ replicas: [last], leader: last, isr: [last] });
    });
  });
}

function describeHung(cluster: () => BreakableCluster): void {
  test('is fenced once its session is over, and takes part again when it answers', async () => {
    const [a, , c] = brokerIds(cluster());
    const topic = await createTopic(cluster(), [[c, a]]);
    await untilWhole(cluster(), [topic]);
    await cluster().hang(c);
    await eventually(cluster(), async () => {
      const { leader, isr, offlineReplicas } = await observePartition(cluster(), topic);
      expect({ leader, isr, offlineReplicas }).toEqual({ leader: a, isr: [a], offlineReplicas: [c] });
    });
    expect(await reassign(cluster(), topic, [a])).toEqual([null]);
    await eventually(cluster(), async () => expect(await isReassigning(cluster(), topic)).toBe(false));
    await cluster().resume(c);
    await eventually(cluster(), async () => {
      expect((await cluster().port.observe()).brokers.map(({ id }) => id)).toContain(c);
    });
  });
}

const partitions = 8;

/** What is offline cannot move, nothing moves to what is offline, and Kafka creates no second copy while a log dir may have it. */
async function refusesMovesBetweenLogDirs(
  cluster: BreakableCluster,
  topic: string,
  broken: readonly Partition[],
): Promise<void> {
  const [, , c] = brokerIds(cluster);
  const { brokers, topics } = await cluster.port.observe();
  const dirs = brokers.find(({ id }) => id === c)?.logDirs ?? [];
  const failed = dirs.find((dir) => dir.failed)?.path ?? '';
  const online = dirs.find((dir) => !dir.failed)?.path ?? '';
  const whole = topics
    .find(({ name }) => name === topic)
    ?.partitions.find(({ offlineReplicas }) => offlineReplicas.length === 0);
  expect(whole?.logDirs?.[c]).toBe(online);
  expect(broken.map(({ logDirs }) => logDirs?.[c])).toEqual(broken.map(() => undefined));
  const ask = async (partition: number, logDir: string): Promise<readonly (string | null)[]> =>
    errorNames(await cluster.port.alterReplicaLogDirs([{ broker: c, topic, partition, logDir }]));
  expect(await ask(broken[0]?.id ?? -1, online)).toEqual(['KAFKA_STORAGE_ERROR']);
  expect(await ask(whole?.id ?? -1, failed)).toEqual(['KAFKA_STORAGE_ERROR']);
  expect(await ask(whole?.id ?? -1, online)).toEqual([null]);
}

function describeFailedLogDir(cluster: () => BreakableCluster): void {
  let topic = '';
  let broken: readonly Partition[] = [];

  test('takes its replicas offline, and no others; the broker lives on, and they can be moved', async () => {
    const [a, b, c] = brokerIds(cluster());
    const { port } = cluster();
    topic = await createTopic(
      cluster(),
      Array.from({ length: partitions }, () => [c, a]),
    );
    for (let id = 0; id < partitions; id += 1) await settled(cluster(), topic, id);
    await cluster().failLogDir(c);
    await eventually(cluster(), async () => {
      const seen = (await observeTopic(cluster(), topic)).partitions;
      broken = seen.filter(({ offlineReplicas }) => offlineReplicas.includes(c));
      expect(broken.length).toBeGreaterThan(0);
      expect(broken.map(({ leader, isr }) => ({ leader, isr }))).toEqual(
        broken.map(() => ({ leader: a, isr: [a] })),
      );
    });
    expect(broken.length).toBeLessThan(partitions);
    await refusesMovesBetweenLogDirs(cluster(), topic, broken);
    const { brokers } = await port.observe();
    expect(
      brokers
        .find(({ id }) => id === c)
        ?.logDirs.map(({ failed = false }) => failed)
        .toSorted(),
    ).toEqual([false, true]);
    expectAllDone(
      await port.alterReassignments(broken.map(({ id }) => ({ topic, partition: id, replicas: [b, a] }))),
    );
    for (const { id } of broken) expect((await settled(cluster(), topic, id)).replicas).toEqual([b, a]);
  });

  // ReplicaManager.stopPartitions keeps them as HostedPartition.Offline, and getOrCreatePartition brings none of these up.
  test('keeps its broker from hosting what was there again, on any log dir, until it restarts', async () => {
    const [a, b, c] = brokerIds(cluster());
    const { port } = cluster();
    const [partition = -1] = broken.map(({ id }) => id);
    const move = async (replicas: readonly BrokerId[] | null): Promise<void> =>
      expectAllDone(await port.alterReassignments([{ topic, partition, replicas }]));
    await move([c, a]);
    await cluster().clock.sleep(longEnoughMs);
    expect(await isReassigning(cluster(), topic)).toBe(true);
    const [storage] = await port.describeStorage([c], [{ topic, partition }]);
    expect(storage?.replicas).toEqual([]);
    expect((await observePartition(cluster(), topic, partition)).offlineReplicas).toEqual([]);
    await move(null);
    expect((await settled(cluster(), topic, partition)).replicas.toSorted()).toEqual([a, b]);
    await cluster().kill(c);
    await cluster().start(c);
    await eventually(cluster(), async () => {
      const after = (await port.observe()).brokers.find(({ id }) => id === c)?.logDirs ?? [];
      expect(after.map(({ failed = false }) => failed)).toEqual([false, false]);
    });
    await move([c, a]);
    expect((await settled(cluster(), topic, partition)).replicas).toEqual([c, a]);
  });
}
