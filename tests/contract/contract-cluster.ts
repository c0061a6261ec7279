/** What the contract suite needs of a cluster, and the words that its tests share; each implementation brings one. */
import { expect } from 'vitest';
import { type ObservedTopic, type Partition, targetReplicas } from '../../src/model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { ReplicaOnDisk } from '../../src/model/cluster/port/cluster-reads.ts';
import type { KafkaError, Outcome } from '../../src/model/cluster/port/outcome.ts';
import type { Clock } from '../../src/model/values/clock.ts';
import type { BrokerId } from '../../src/model/values/units.ts';

/**
 * A cluster with at least three live brokers, in racks, that nobody else changes meanwhile, and that elects no leaders on
 * its own (`auto.leader.rebalance.enable=false`). It may hold other topics.
 */
export interface ContractCluster {
  readonly port: ClusterPort;
  /** Another port, as another process would have. */
  readonly connect: () => Promise<ClusterPort>;
  readonly clock: Clock;
  /** By id. */
  readonly brokers: readonly { readonly id: BrokerId; readonly rack: string }[];
  /** Writes about so many bytes, and at least so many, to a partition, acknowledged by all in-sync replicas. */
  readonly write: (topic: string, partition: number, byteCount: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const run = Date.now().toString(36);
let topics = 0;

/** Never used before, also not by another run on the same cluster. */
export function newTopicName(): string {
  topics += 1;
  return `contract-${run}-${topics}`;
}

/** Ids of the first brokers, for assignments. */
export function brokerIds({ brokers }: ContractCluster): readonly [BrokerId, BrokerId, BrokerId] {
  const [first, second, third] = brokers;
  if (!first || !second || !third) throw new Error('the contract needs three brokers');
  return [first.id, second.id, third.id];
}

/** A broker id that no broker has. */
export const strangeBroker = 9999 as BrokerId;

/** A topic with these replicas, there for everybody to see. */
export async function createTopic(
  { port }: ContractCluster,
  assignments: readonly (readonly BrokerId[])[],
  configs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const name = newTopicName();
  expectAllDone(await port.createTopics([{ name, assignments, configs }]));
  return name;
}

export async function heldReplicas(
  { port }: ContractCluster,
  ...question: Parameters<ClusterPort['describeStorage']>
): Promise<readonly ReplicaOnDisk[]> {
  return (await port.describeStorage(...question)).flatMap(({ replicas }) => replicas);
}

export async function observeTopic({ port }: ContractCluster, name: string): Promise<ObservedTopic> {
  const { topics: observed } = await port.observe();
  const topic = observed.find((one) => one.name === name);
  if (!topic) throw new Error(`${name} is not there`);
  return topic;
}

export async function observePartition(cluster: ContractCluster, topic: string, id = 0): Promise<Partition> {
  const partition = (await observeTopic(cluster, topic)).partitions[id];
  if (!partition) throw new Error(`${topic}/${id} is not there`);
  return partition;
}

export function expectAllDone(outcomes: readonly Outcome<unknown>[]): void {
  expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => null));
}

/** Kafka's names of what went wrong, null for what is done. */
export function errorNames(outcomes: readonly Outcome<unknown>[]): readonly (KafkaError['name'] | null)[] {
  return outcomes.map(({ error }) => error?.name ?? null);
}

/** Tries again until the check holds; as Kafka's brokers learn of changes one after the other. */
export async function eventually({ clock }: ContractCluster, check: () => Promise<void>): Promise<void> {
  const deadline = clock.now() + 30_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (clock.now() > deadline) throw error;
      await clock.sleep(100);
    }
  }
}

/** Once nothing of the partition is in flight any more and its replicas are all in sync. */
export async function settled(cluster: ContractCluster, topic: string, id = 0): Promise<Partition> {
  let partition = await observePartition(cluster, topic, id);
  await eventually(cluster, async () => {
    partition = await observePartition(cluster, topic, id);
    expect(partition.addingReplicas).toEqual([]);
    expect(partition.removingReplicas).toEqual([]);
    expect(sorted(partition.isr)).toEqual(sorted(targetReplicas(partition)));
  });
  return partition;
}

export function sorted(ids: readonly BrokerId[]): readonly BrokerId[] {
  return ids.toSorted((a, b) => a - b);
}
