/** The snapshot and the plan as one value: every broker and partition, before and after. Knows nothing of the planner. */
import { liveInSync } from '../../src/model/cluster/availability.ts';
import { type ClusterState, isCordoned, targetReplicas } from '../../src/model/cluster/cluster-state.ts';
import type { CertifiedPlacement } from '../../src/model/plan/certificate.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { changedReplicas, createdReplicas, deletedTopics } from './read-steps.ts';

export interface CheckedBroker {
  readonly id: number;
  /** Brokers that are down and whose rack nobody knows count as a rack each. */
  readonly rack: string;
  readonly isAlive: boolean;
  readonly isHung: boolean;
  readonly isCordoned: boolean;
  /** null: unknown. */
  readonly capacityBytes: number | null;
  /** On its online disks, besides replicas. */
  readonly otherBytes: number;
}

export interface CheckedPartition {
  readonly topic: string;
  readonly id: number;
  /** `orders/3`. */
  readonly name: string;
  /** Empty: to be created. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of one replica. */
  readonly sizeBytes: number;
  readonly inSync: readonly number[];
  readonly offline: readonly number[];
  readonly leader: number | null;
  readonly produce: number;
  readonly consume: number;
  /** null: it stays as it is. */
  readonly goal: CertifiedPlacement | null;
  /** It keeps its replicas; who leads may change. */
  readonly waits: CertifiedPlacement | null;
}

export interface World {
  readonly plan: Plan;
  readonly brokers: ReadonlyMap<number, CheckedBroker>;
  readonly partitions: readonly CheckedPartition[];
}

export function worldOf(plan: Plan, state: ClusterState): World {
  const deleted = deletedTopics(plan);
  const topics = state.topics.filter(({ name }) => !deleted.has(name));
  const changed = changedReplicas(plan);
  const goals = goalLookup(plan.certificate.placements);
  const traffic = new Map(state.traffic?.topics.map((one) => [one.topic, one]));
  const existing = topics.flatMap(({ name: topic, id: topicId, partitions }) =>
    partitions.map((partition): CheckedPartition => {
      const name = `${topic}/${partition.id}`;
      const before = targetReplicas(partition);
      const rates = traffic.get(topic);
      const isOther = rates?.id !== undefined && topicId !== undefined && rates.id !== topicId;
      const produce = isOther ? null : (rates?.produce[partition.id] ?? null);
      return {
        ...{ topic, id: partition.id, name, before, after: changed.get(name) ?? before },
        ...{ sizeBytes: partition.sizeBytes, leader: partition.leader },
        ...{ inSync: liveInSync(partition), offline: partition.offlineReplicas },
        produce: produce ?? 0,
        consume: produce === null ? 0 : (rates?.consume[partition.id] ?? 0),
        ...goals(topic, name),
      };
    }),
  );
  const created = createdReplicas(plan).map(({ topic, id, replicas }): CheckedPartition => {
    const name = `${topic}/${id}`;
    const nothing = { sizeBytes: 0, inSync: [], offline: [], leader: null, produce: 0, consume: 0 };
    return { topic, id, name, before: [], after: replicas, ...nothing, ...goals(topic, name) };
  });
  return { plan, brokers: brokersOf(state, existing), partitions: [...existing, ...created] };
}

type Goals = Pick<CheckedPartition, 'goal' | 'waits'>;

function goalLookup(placements: readonly CertifiedPlacement[]): (topic: string, name: string) => Goals {
  const byTopic = new Map(placements.flatMap((one) => one.topics.map((topic) => [topic, one] as const)));
  const byName = new Map(placements.flatMap((one) => one.partitions.map((name) => [name, one] as const)));
  const waiting = new Map(placements.flatMap((one) => one.waiting.map((name) => [name, one] as const)));
  return (topic, name) => ({
    goal: byTopic.get(topic) ?? byName.get(name) ?? null,
    waits: waiting.get(name) ?? null,
  });
}

function brokersOf(state: ClusterState, partitions: readonly CheckedPartition[]): World['brokers'] {
  const held = heldBytes(state);
  const live = state.brokers.map((broker): CheckedBroker => {
    const online = broker.logDirs.filter(({ failed }) => !failed);
    const total = online.reduce((sum, dir) => sum + dir.totalBytes, 0);
    const usable = online.reduce((sum, dir) => sum + dir.usableBytes, 0);
    return {
      ...{ id: broker.id, rack: broker.rack ?? '', isAlive: true, isHung: broker.hung === true },
      isCordoned: isCordoned(broker) || (broker.logDirs.length > 0 && online.length === 0),
      capacityBytes: total > 0 ? total : null,
      otherBytes: total > 0 ? Math.max(0, total - usable - (held.get(broker.id) ?? 0)) : 0,
    };
  });
  const known = new Map(live.map((broker) => [broker.id, broker]));
  for (const broker of downBrokers(state, partitions))
    if (!known.has(broker.id)) known.set(broker.id, broker);
  return known;
}

/** What replicas take on the online disks of brokers. */
function heldBytes({ topics }: ClusterState): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const partition of topics.flatMap(({ partitions }) => partitions)) {
    const { replicas, addingReplicas, offlineReplicas, sizeBytes } = partition;
    const there = replicas.filter((id) => !addingReplicas.includes(id) && !offlineReplicas.includes(id));
    for (const id of there) held.set(id, (held.get(id) ?? 0) + sizeBytes);
  }
  return held;
}

/** Registered ones, and those that only replicas name. */
function downBrokers(state: ClusterState, partitions: readonly CheckedPartition[]): readonly CheckedBroker[] {
  const hasRacks = state.brokers.some(({ rack }) => rack !== null);
  const racks = new Map(state.downBrokers.map(({ id, rack }) => [id as number, rack]));
  const named = partitions.flatMap(({ before }) => before);
  return [...new Set([...racks.keys(), ...named])].map((id) => ({
    ...{ id, isAlive: false, isHung: false, isCordoned: false, capacityBytes: null, otherBytes: 0 },
    rack: racks.get(id) ?? (hasRacks ? `unknown, of broker ${id}` : ''),
  }));
}
